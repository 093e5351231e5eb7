"""Editions of many projects in many languages, the same ones every time."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from random import Random
from typing import Any

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.project import Project, ProjectId, ProjectText, Section
from tests.builders import EN, NL, a_project, an_edition

LANGUAGES = (
    Language(NL, "Nederlands", "nl_BE"),
    Language(EN, "English", "en_GB"),
    Language(LanguageCode("fr"), "Français", "fr_BE"),
    Language(LanguageCode("de"), "Deutsch", "de_DE"),
    Language(LanguageCode("es"), "Español", "es_ES"),
)
_STEMS = "haven dok sens energ stad water licht data brug kade scheld klim fiets mobil"
_ENDS = "ing or ie en aar lijk heid er atie el um ika os ant eur iek aal"
WORDS = tuple(stem + end for stem in _STEMS.split() for end in _ENDS.split())


def many(count: int, languages: tuple[Language, ...]) -> Edition:
    """An edition of so many projects, each with texts of its own in each language."""
    codes = tuple(each.code for each in languages)
    edition: Edition = spoken(an_edition(), codes)
    draw = Random(2018)  # noqa: S311 - the same words every time
    projects = tuple(_project(number, codes, draw) for number in range(count - 1))
    return replace(
        edition,
        settings=replace(edition.settings, languages=languages),
        projects=edition.projects + projects,
    )


def spoken(thing: Any, codes: tuple[LanguageCode, ...]) -> Any:
    """A thing of the builders' with its English text in every other language too."""
    if isinstance(thing, tuple):
        return tuple(spoken(part, codes) for part in thing)
    if isinstance(thing, Mapping) and EN in thing:
        return {code: thing.get(code, thing[EN]) for code in codes}
    if is_dataclass(thing) and not isinstance(thing, type):
        changed = {
            field.name: spoken(getattr(thing, field.name), codes)
            for field in fields(thing)
        }
        return replace(thing, **changed)
    return thing


def _project(number: int, codes: tuple[LanguageCode, ...], draw: Random) -> Project:
    project = a_project()
    texts = {code: _text(project.texts[EN], number, draw) for code in codes}
    return replace(project, id=ProjectId(f"project-{number}"), texts=texts)


def _text(model: ProjectText, number: int, draw: Random) -> ProjectText:
    sections = {
        kind: Section(
            f"{' '.join(draw.choices(WORDS, k=9))}. [@city-2018]", section.cites
        )
        for kind, section in model.sections.items()
    }
    title, subtitle = draw.choice(WORDS), " ".join(draw.choices(WORDS, k=4))
    return replace(
        model, title=f"{title} {number}", subtitle=subtitle, sections=sections
    )
