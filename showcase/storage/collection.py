"""What every collection does: read one thing or all of them, and add some.

All things of a noun are read with one query per table, however many there are.
"""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Generic, TypeVar

from sqlite_utils import Database

from showcase.domain.language import LanguageCode
from showcase.domain.origin import Making, Origin
from showcase.domain.period import PartialDate, Period
from showcase.domain.source import SourceId
from showcase.storage.database import path_of, storage_errors

Thing = TypeVar("Thing")
Row = tuple[Any, ...]
_ORIGIN = "thing_id, language, how, made_on, source, mark, checked_by, checked_on"


class Selection:
    """The rows of one thing, or of all things of a noun when no id is given."""

    def __init__(self, database: Database, noun: str, thing_id: str | None) -> None:
        self._database = database
        self._noun = noun
        self._id = thing_id

    def rows(self, table: str, columns: str, order: str = "position") -> list[Row]:
        """The rows of the noun's own table."""
        return self._select(table, columns, "id", order)

    def grouped(
        self, table: str, columns: str, order: str | None = None
    ) -> Mapping[str, list[Row]]:
        """The rows of a table beside it, by the thing they belong to."""
        ordered = ", ".join(filter(None, (self._noun, order)))
        return _grouped(
            self._select(table, f"{self._noun}, {columns}", self._noun, ordered)
        )

    def cites(self, thing_id: str) -> "Citations":
        """The sources that one thing's fields cite."""
        if not hasattr(self, "_cites"):
            self._cites = self._all_citations()
        return self._cites[thing_id]

    def origins(self, thing_id: str) -> Mapping[LanguageCode, Origin]:
        """How one thing's texts came about, by language."""
        if not hasattr(self, "_origins"):
            self._origins = self._all_origins()
        return self._origins[thing_id]

    def _all_origins(self) -> Mapping[str, Mapping[LanguageCode, Origin]]:
        where = "thing_kind = ?" + ("" if self._id is None else " AND thing_id = ?")
        found: defaultdict[str, dict[LanguageCode, Origin]] = defaultdict(dict)
        for thing_id, language, *origin in self._database.execute(
            f"SELECT {_ORIGIN} FROM origins WHERE {where}",  # noqa: S608
            (self._noun,) if self._id is None else (self._noun, self._id),
        ):
            found[thing_id][language] = _origin(origin)
        return found

    def _all_citations(self) -> Mapping[str, "Citations"]:
        where = "thing_kind = ?" + ("" if self._id is None else " AND thing_id = ?")
        found: defaultdict[str, Citations] = defaultdict(Citations)
        for thing_id, field, source in self._database.execute(
            f"SELECT thing_id, field, source FROM citations WHERE {where} "  # noqa: S608
            "ORDER BY thing_id, field, position",
            (self._noun,) if self._id is None else (self._noun, self._id),
        ):
            found[thing_id].note(field, source)
        return found

    def _select(self, table: str, columns: str, key: str, order: str) -> list[Row]:
        # Names are constants of this package; values are always parameters.
        where = "" if self._id is None else f" WHERE {key} = ?"
        return list(
            self._database.execute(
                f"SELECT {columns} FROM {table}{where} ORDER BY {order}",  # noqa: S608
                () if self._id is None else (self._id,),
            )
        )


class Citations:
    """The sources that the fields of one thing cite, in order."""

    def __init__(self) -> None:
        self._sources: dict[str, list[SourceId]] = {}

    def note(self, field: str, source: str) -> None:
        """Add a source to a field."""
        self._sources.setdefault(field, []).append(SourceId(source))

    def of(self, *field: object) -> tuple[SourceId, ...]:
        """The sources of a field, named as when they were written."""
        return tuple(self._sources.get(_field(field), ()))


class Batch:
    """Rows gathered table by table, so that each table is written in one go."""

    def __init__(self) -> None:
        self._rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)

    def row(self, table: str, **columns: Any) -> None:
        """Gather a row."""
        self._rows[table].append(columns)

    def cite(
        self,
        noun: str,
        thing_id: str,
        field: tuple[object, ...],
        sources: Iterable[str],
    ) -> None:
        """Gather the sources that a field of a thing cites."""
        for position, source in enumerate(sources):
            self.row(
                "citations",
                thing_kind=noun,
                thing_id=thing_id,
                field=_field(field),
                position=position,
                source=source,
            )

    def origin(
        self, noun: str, thing_id: str, language: LanguageCode, origin: Origin
    ) -> None:
        """Gather how a thing's text in a language came about."""
        self.row(
            "origins",
            thing_kind=noun,
            thing_id=thing_id,
            language=language,
            how=origin.how.value,
            made_on=text_or_none(origin.on),
            source=origin.source,
            mark=origin.mark,
            checked_by=origin.checked_by,
            checked_on=text_or_none(origin.checked),
        )

    def insert(self, database: Database) -> None:
        """Write all rows, or none when one cannot be written."""
        with database.atomic():
            for table, rows in self._rows.items():
                columns = ", ".join(rows[0])
                values = ", ".join(f":{column}" for column in rows[0])
                # insert_all looks at every value: too slow for a thousand projects.
                database.conn.executemany(
                    f"INSERT INTO {table} ({columns}) VALUES ({values})",  # noqa: S608
                    rows,
                )


class Collection(ABC, Generic[Thing]):
    """The things of one noun in a content database, in the order shown."""

    noun: ClassVar[str]
    table: ClassVar[str]

    def __init__(self, database: Database) -> None:
        self._database = database
        self._path = path_of(database)

    def all(self) -> tuple[Thing, ...]:
        """Every thing.

        Raises:
            StorageError: when the database is damaged.
        """
        with storage_errors(self._path):
            return tuple(self._read(Selection(self._database, self.noun, None)))

    def get(self, thing_id: str) -> Thing:
        """The thing with an id.

        Raises:
            KeyError: when there is none.
            StorageError: when the database is damaged.
        """
        with storage_errors(self._path):
            found = tuple(self._read(Selection(self._database, self.noun, thing_id)))
        if not found:
            raise KeyError(thing_id)
        return found[0]

    def add(self, *things: Thing) -> None:
        """Add things after those already there.

        Raises:
            StorageError: when they cannot be written; none is then.
        """
        batch = Batch()
        with storage_errors(self._path):
            first = self._database.table(self.table).count
            for position, thing in enumerate(things, start=first):
                self._write(batch, thing, position)
            batch.insert(self._database)

    @abstractmethod
    def _read(self, selection: Selection) -> Iterator[Thing]:
        """Make things of rows."""

    @abstractmethod
    def _write(self, batch: Batch, thing: Thing, position: int) -> None:
        """Make rows of a thing."""


def date_or_none(text: str | None) -> PartialDate | None:
    """Read a date that may be missing."""
    return None if text is None else PartialDate.parse(text)


def text_or_none(value: object | None) -> str | None:
    """Write a value that may be missing."""
    return None if value is None else str(value)


def period(start: str | None, end: str | None) -> Period:
    """Read a period whose ends may be open."""
    return Period(date_or_none(start), date_or_none(end))


def _origin(row: Iterable[Any]) -> Origin:
    how, made_on, source, mark, checked_by, checked_on = row
    made = Making(how), date_or_none(made_on), source, mark
    return Origin(*made, checked_by, date_or_none(checked_on))


def _field(parts: tuple[object, ...]) -> str:
    return ".".join(str(part) for part in parts)


def _grouped(rows: Iterable[Row]) -> Mapping[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for owner, *rest in rows:
        groups[owner].append(tuple(rest))
    return groups
