"""Translations: whether each still says what its source says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from showcase.content.lines import Lines, sheet_of
from showcase.content.notes import Remark, Spot
from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.origin import Origin, mark_of
from showcase.domain.texts import THINGS, shared_rows


class Standing(Enum):
    """How a translation stands to its source."""

    CURRENT = "current"
    OLDER = "older than its source"
    UNMARKED = "nobody noted which wording it was made from"
    ORPHANED = "its source is not there"


@dataclass(frozen=True, slots=True)
class Translation:
    """A text that was translated.

    Attributes:
        noun: what kind of thing it belongs to; empty for tags and slides together.
        id: the thing's id.
        code: its language.
        origin: how it came about.
        standing: how it stands to its source today.
        mark: the mark of its source today; empty when that is not there.
    """

    noun: str
    id: str
    code: LanguageCode
    origin: Origin
    standing: Standing
    mark: str


def translations(edition: Edition) -> Iterator[Translation]:
    """Every text of an edition that was translated."""
    for noun, where in THINGS.items():
        for thing in getattr(edition, where):
            rows = {code: text.rows() for code, text in thing.texts.items()}
            for code, text in thing.texts.items():
                if text.origin.source is not None:
                    yield _translation(noun, thing.id, code, text.origin, rows)
    codes = [language.code for language in edition.settings.languages]
    shared = {code: shared_rows(edition, code) for code in codes}
    for code, origin in edition.settings.origins.items():
        if origin.source is not None:
            yield _translation("", "", code, origin, shared)


def outdated(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each translation that may not say what its source says."""
    for each in translations(edition):
        if each.standing is not Standing.CURRENT:
            spot = spot_of(each, lines)
            what = f"translated from {each.origin.source}: {each.standing.value}"
            yield Remark(spot.path, spot.line, what, _mend(each))


def spot_of(translation: Translation, lines: Lines) -> Spot:
    """Where a translation says how it came about."""
    if not translation.noun:
        return lines.language(translation.code)
    return lines.origin(translation.noun, translation.id, translation.code)


def _translation(
    noun: str,
    thing_id: str,
    code: LanguageCode,
    origin: Origin,
    rows: Mapping[LanguageCode, Mapping[str, str]],
) -> Translation:
    source = rows.get(origin.source) if origin.source else None
    mark = mark_of(source) if source else ""
    if not mark:
        standing = Standing.ORPHANED
    elif not origin.mark:
        standing = Standing.UNMARKED
    else:
        standing = Standing.CURRENT if origin.mark == mark else Standing.OLDER
    return Translation(noun, thing_id, code, origin, standing, mark)


def _mend(each: Translation) -> str:
    if each.standing is Standing.ORPHANED:
        return "name the language it is from now, or take the origin away"
    file = (
        sheet_of(each.noun, each.id, LanguageCode(str(each.origin.source)))
        if each.noun
        else "the words of that language in tags.yaml and exhibition.yaml"
    )
    return f"compare it with {file}, then write `mark: {each.mark}` in its origin"
