"""What editors fill in, as tables: texts, hours, positions, tags and origins."""

import hashlib
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from showcase.content.addresses import WORDS
from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.opening import OpeningHours
from showcase.domain.origin import WRITTEN, Making, Origin, mark_of
from showcase.domain.texts import ATTRACT, TAG, THINGS, TextRow, rows_of

TEXTS: Final = "Texts"
HOURS: Final = "Hours"
POSITIONS: Final = "Positions"
TAGS: Final = "Tags"
ORIGINS: Final = "Origins"
CURRENT: Final = "up to date"
YES, NO = "yes", "no"
_MARK_DIGITS: Final = 16


class Holds(Enum):
    """What the cells of a column hold."""

    WORDS = "words"
    LIST = "list"  # ids with commas between them
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    Attributes:
        name: what it is called in keys.
        header: what stands above it; its first word tells a language.
        width: in characters.
        holds: what its cells hold.
        is_needed: whether a cell of it may not be emptied.
        choices: what to choose from; anything goes when there are none.
    """

    name: str
    header: str
    width: int
    holds: Holds = Holds.WORDS
    is_needed: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table.

    Attributes:
        name: of the sheet.
        keys: the columns that say which row it is.
        columns: those to fill in.
        rows: in the order shown: the keys' values and the cells', by column.
    """

    name: str
    keys: tuple[Column, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[str, ...], Mapping[str, str]], ...]


class Cell(NamedTuple):
    """Which cell: of a table, in the row of some keys, in a column."""

    table: str
    row: tuple[str, ...]
    column: str


def tables_of(edition: Edition) -> tuple[Table, ...]:
    """The tables of an edition."""
    texts = _texts(edition)
    marks = source_marks(cells_of([texts]))
    hours, positions, tags = _hours(edition), _positions(edition), _tags(edition)
    return texts, hours, positions, tags, _origins(edition, marks)


def cells_of(tables: Iterable[Table]) -> dict[Cell, str]:
    """All cells that are not empty."""
    return {
        Cell(table.name, keys, column): text
        for table in tables
        for keys, cells in table.rows
        for column, text in cells.items()
        if text
    }


def canonical(column: Column, text: str) -> str:
    """The one form of a cell's text: 51,20 is 51.2, and lists have one comma and blank.

    Raises:
        ValueError: when it is no number where one is wanted.
    """
    if column.holds is Holds.LIST:
        return ", ".join(part.strip() for part in text.split(",")) if text else ""
    if column.name == CURRENT and text.strip().casefold() in ("yes", "ja"):
        return YES
    if column.holds is Holds.NUMBER and text:
        return number_text(float(text.replace(",", ".")))
    return text


def number_text(number: float) -> str:
    """A number as people write it: 30, 51.22894.

    Raises:
        ValueError: when it is none.
    """
    if not math.isfinite(number):
        raise ValueError(f"{number} is no number")
    return str(int(number)) if number == int(number) else repr(number)


def fingerprint(text: str) -> str:
    """A mark of a cell's text: another mark, another text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[
        :_MARK_DIGITS
    ]


def source_marks(texts: Mapping[Cell, str]) -> dict[tuple[str, str, str], str]:
    """The mark of every thing's texts in every language, by kind, id and language.

    The words of tags and slides, which have one origin in each language, are marked
    together.
    """
    rows: dict[tuple[str, str, str], dict[str, str]] = {}
    for cell, text in texts.items():
        if cell.table == TEXTS:
            noun, thing_id, key = cell.row
            owner, name = (noun, thing_id), key
            if noun in (TAG, ATTRACT):
                owner, name = (WORDS, WORDS), f"{noun}.{thing_id}.{key}"
            rows.setdefault((*owner, cell.column), {})[name] = text
    return {owner: mark_of(each) for owner, each in rows.items()}


def _texts(edition: Edition) -> Table:
    languages = edition.settings.languages
    keys = (
        Column("kind", "kind", 9),
        Column("id", "id", 22),
        Column("text", "text", 20),
    )
    columns = tuple(
        Column(each.code, f"{each.code} · {each.name}", 60, is_needed=at == 0)
        for at, each in enumerate(languages)
    )
    rows = (
        ((row.noun, row.id, row.key), _in_order(row, [each.code for each in languages]))
        for row in rows_of(edition)
    )
    return Table(TEXTS, keys, columns, tuple(rows))


def _in_order(row: TextRow, codes: Iterable[LanguageCode]) -> dict[str, str]:
    return {code: row.texts.get(code, "") for code in codes}


def _hours(edition: Edition) -> Table:
    keys = (Column("place", "place", 22), Column("rule no.", "rule no.", 8))
    columns = (
        Column("rule", "rule", 60, is_needed=True),
        Column("from", "from", 12),
        Column("to", "to", 12),
        Column("as of", "as of", 12, is_needed=True),
        Column("sources", "sources", 40, Holds.LIST, is_needed=True),
    )
    rows = (
        ((place.id, str(number)), _rule(hours))
        for place in edition.places
        for number, hours in enumerate(place.hours, start=1)
    )
    return Table(HOURS, keys, columns, tuple(rows))


def _rule(hours: OpeningHours) -> dict[str, str]:
    return {
        "rule": hours.rule,
        "from": _text(hours.valid.start),
        "to": _text(hours.valid.end),
        "as of": str(hours.as_of),
        "sources": ", ".join(hours.sources),
    }


def _positions(edition: Edition) -> Table:
    columns = (
        Column("lat", "lat", 12, Holds.NUMBER, is_needed=True),
        Column("lon", "lon", 12, Holds.NUMBER, is_needed=True),
        Column("accuracy_m", "accuracy_m", 12, Holds.NUMBER, is_needed=True),
        Column("address", "address", 50),
    )
    rows = (
        (
            (place.id,),
            {
                "lat": number_text(place.position.lat),
                "lon": number_text(place.position.lon),
                "accuracy_m": str(place.accuracy_m),
                "address": place.address,
            },
        )
        for place in edition.places
    )
    return Table(POSITIONS, (Column("place", "place", 22),), columns, tuple(rows))


def _tags(edition: Edition) -> Table:
    keys = (Column("kind", "kind", 9), Column("id", "id", 26))
    columns = (Column("tags", "tags", 60, Holds.LIST, is_needed=True),)
    rows = (
        ((noun, thing.id), {"tags": ", ".join(thing.tags)})
        for noun, things in (("project", edition.projects), ("tour", edition.tours))
        for thing in things
    )
    return Table(TAGS, keys, columns, tuple(rows))


def _origins(edition: Edition, marks: Mapping[tuple[str, str, str], str]) -> Table:
    keys = (
        Column("kind", "kind", 9),
        Column("id", "id", 22),
        Column("language", "language", 11),
    )
    making = tuple(each.value for each in Making)
    columns = (
        Column("how", "how", 20, is_needed=True, choices=making),
        Column("from", "from", 11),
        Column("on", "on", 12),
        Column("checked by", "checked by", 24),
        Column("checked", "checked", 12),
        Column(CURRENT, CURRENT, 12, choices=(YES,)),
    )
    rows = (
        ((*owner, code), _origin(origin, marks.get((*owner, origin.source or ""))))
        for owner, code, origin in _told(edition)
    )
    return Table(ORIGINS, keys, columns, tuple(rows))


def _told(
    edition: Edition,
) -> Iterator[tuple[tuple[str, str], LanguageCode, Origin]]:
    origins = edition.settings.origins
    for language in edition.settings.languages:
        yield (WORDS, WORDS), language.code, origins.get(language.code, WRITTEN)
    for noun, where in THINGS.items():
        for thing in getattr(edition, where):
            for code, text in thing.texts.items():
                yield (noun, thing.id), code, text.origin


def _origin(origin: Origin, source_mark: str | None) -> dict[str, str]:
    current = (YES if origin.mark == source_mark else NO) if origin.mark else ""
    return {
        "how": origin.how.value,
        "from": origin.source or "",
        "on": _text(origin.on),
        "checked by": origin.checked_by,
        "checked": _text(origin.checked),
        CURRENT: current,
    }


def _text(value: object | None) -> str:
    return "" if value is None else str(value)
