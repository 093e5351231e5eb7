"""Tally: how many texts each language has, and how they came about."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from showcase.content.gaps import missing
from showcase.content.reading import Reading, readings
from showcase.content.translations import Standing, translations
from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.origin import WRITTEN, Making, Origin
from showcase.domain.texts import THINGS, TextRow, rows_of

_SHARED: Final = ("", "")  # tags and slides, whose words have one origin a language
_CHECKED: Final = "checked"
_UNCHECKED: Final = "unchecked"

Key = tuple[str, str]  # noun and id of a thing


@dataclass(frozen=True, slots=True)
class Tally:
    """The texts of one language.

    Attributes:
        language: which.
        texts: how many it needs.
        missing: how many of them it lacks.
        written: how many were written in it.
        translated: how many somebody translated.
        machine_checked: how many a machine translated and somebody checked.
        machine_unchecked: how many a machine translated and nobody checked.
        outdated: how many may not say what their source says today.
        reading: how long its sentences are.
    """

    language: Language
    texts: int
    missing: int
    written: int
    translated: int
    machine_checked: int
    machine_unchecked: int
    outdated: int
    reading: Reading

    @property
    def present(self) -> int:
        """How many of its texts there are."""
        return self.texts - self.missing


def tallies(edition: Edition) -> Iterator[Tally]:
    """A tally for each language of an edition, in their order."""
    rows = [row for row in rows_of(edition) if row.is_needed]
    origins, read = _origins(edition), readings(edition)
    stale = {
        (each.noun, each.id, each.code)
        for each in translations(edition)
        if each.standing is not Standing.CURRENT
    }
    for language in edition.settings.languages:
        code = language.code
        own = [row for row in rows if code in row.texts]
        made = Counter(_making(origins, row, code) for row in own)
        yield Tally(
            language,
            texts=len(rows),
            missing=sum(1 for _ in missing(rows, language)),
            written=made[Making.WRITTEN.value],
            translated=made[Making.TRANSLATED.value],
            machine_checked=made[_CHECKED],
            machine_unchecked=made[_UNCHECKED],
            outdated=sum((*_key(row), code) in stale for row in own),
            reading=read[code],
        )


def _making(
    origins: Mapping[tuple[Key, LanguageCode], Origin], row: TextRow, code: LanguageCode
) -> str:
    origin = origins.get((_key(row), code), WRITTEN)
    if origin.how is Making.MACHINE_TRANSLATED:
        return _UNCHECKED if origin.is_unchecked_machine else _CHECKED
    return origin.how.value


def _origins(edition: Edition) -> Mapping[tuple[Key, LanguageCode], Origin]:
    found = {
        (_SHARED, code): origin for code, origin in edition.settings.origins.items()
    }
    for noun, where in THINGS.items():
        for thing in getattr(edition, where):
            for code, text in thing.texts.items():
                found[(noun, thing.id), code] = text.origin
    return found


def _key(row: TextRow) -> Key:
    return (row.noun, row.id) if row.noun in THINGS else _SHARED
