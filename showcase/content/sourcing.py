"""Sourcing: what says something without naming who says so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from showcase.content.lines import home_of, sheet_of
from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.place import Place
from showcase.domain.project import Project, SectionKind
from showcase.domain.story import Story


@dataclass(frozen=True, slots=True)
class Unsourced:
    """Something that nobody vouches for.

    Attributes:
        path: the file it stands in, relative to the content folder; of a text, the
            first language's that lacks a source.
        what: what it is, as an editor finds it there.
        languages: those whose text lacks a source; none for what has no language.
    """

    path: str
    what: str
    languages: tuple[LanguageCode, ...] = ()


def unsourced(edition: Edition) -> Iterator[Unsourced]:
    """What lacks a source, thing by thing; figures and milestones cannot."""
    for project in edition.projects:
        yield from _of_project(project)
    for place in edition.places:
        yield from _of_place(place)
    for story in edition.stories:
        yield from _of_story(story)
    for offer in edition.offers:
        bare = [code for code, text in offer.texts.items() if not text.cites]
        yield from _text(("offer", offer.id), "the offer", bare)


def _of_project(project: Project) -> Iterator[Unsourced]:
    for partner in project.partners:
        if not partner.sources:
            path = f"{home_of('project', project.id)}/project.yaml"
            yield Unsourced(path, f"the partner {partner.id}")
    for kind in SectionKind:
        bare = [
            code
            for code, text in project.texts.items()
            if kind in text.sections and not text.sections[kind].cites
        ]
        yield from _text(("project", project.id), f"the section {kind.value}", bare)


def _of_place(place: Place) -> Iterator[Unsourced]:
    path = f"{home_of('place', place.id)}/place.yaml"
    if not place.sources:
        yield Unsourced(path, "where it is")
    for hours in place.hours:
        if not hours.sources:
            yield Unsourced(path, f"the opening hours as of {hours.as_of}")
    bare = [code for code, text in place.texts.items() if text.body and not text.cites]
    yield from _text(("place", place.id), "its text", bare)


def _of_story(story: Story) -> Iterator[Unsourced]:
    for part in story.chapters:
        told = {
            code: text.chapters[part.id]
            for code, text in story.texts.items()
            if part.id in text.chapters
        }
        bare = [code for code, each in told.items() if each.body and not each.cites]
        yield from _text(("story", story.id), f"the chapter {part.id}", bare)


def _text(
    thing: tuple[str, str], what: str, languages: Iterable[LanguageCode]
) -> Iterator[Unsourced]:
    codes = tuple(languages)
    if codes:
        yield Unsourced(sheet_of(*thing, codes[0]), what, codes)
