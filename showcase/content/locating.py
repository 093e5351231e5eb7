"""Finding where the changed cells of a workbook belong in a content folder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from showcase.content import splicing
from showcase.content.addresses import WORDS, Address, Addresses, Field
from showcase.content.merging import Change
from showcase.content.notes import did_you_mean
from showcase.content.submission import SheetFault
from showcase.content.tables import (
    CURRENT,
    HOURS,
    ORIGINS,
    POSITIONS,
    TEXTS,
    YES,
    Cell,
    Column,
    Holds,
    Table,
    source_marks,
)
from showcase.domain.origin import Making

_KEYS: Final = {  # what a column is called in its file
    "as of": "as_of",
    "checked by": "checked_by",
    CURRENT: "mark",
}


@dataclass(frozen=True, slots=True)
class Edit:
    """A change and where it is made.

    Attributes:
        change: the cell's.
        address: where.
        value: what is written there.
    """

    change: Change
    address: Address
    value: str


class Locator:
    """Finds the address of each changed cell, noting those that have none."""

    def __init__(
        self,
        addresses: Addresses,
        tables: Sequence[Table],
        wanted: Mapping[Cell, str],
    ) -> None:
        """Make one.

        Args:
            addresses: those of the edition.
            tables: its tables.
            wanted: all cells as they shall be.
        """
        self._addresses = addresses
        self._columns = {
            (table.name, column.name): column
            for table in tables
            for column in table.columns
        }
        self._rows = {table.name: [keys for keys, _ in table.rows] for table in tables}
        self._marks = source_marks(wanted)
        self._wanted = wanted

    def edit(self, change: Change) -> Edit | SheetFault:
        """The edit that a change asks for, or why it cannot be made."""
        cell = change.cell
        if not change.new and self._column(cell).is_needed:
            return SheetFault(
                change.ref,
                "the cell is empty",
                "this text or fact is needed",
                "write it; in the first language, and for facts, nothing is taken away",
            )
        if cell.column == CURRENT:
            return self._current(change)
        address = self._address(cell)
        if address is None:
            return self._unknown(change)
        return Edit(change, address, change.new)

    def _column(self, cell: Cell) -> Column:
        return self._columns[cell.table, cell.column]

    def _address(self, cell: Cell) -> Address | None:
        if cell.table == TEXTS:
            noun, thing_id, key = cell.row
            return self._addresses.texts(noun, thing_id, cell.column).get(key)
        found = self._fact(cell)
        if found is None:
            return None
        is_list = self._column(cell).holds is Holds.LIST
        key = _KEYS.get(cell.column, cell.column)
        how = self._wanted.get(cell._replace(column="how"), Making.WRITTEN.value)
        is_told = cell.table == ORIGINS and key != "how"
        return Field(found[0], (*found[1], key), is_list, how if is_told else "")

    def _fact(self, cell: Cell) -> tuple[str, splicing.Path] | None:
        """The file and the map of a cell that is no text."""
        if cell.table == ORIGINS:
            return self._origin(cell)
        if cell.table == HOURS:
            return self._addresses.rule(cell.row[0], cell.row[1])
        noun = "place" if cell.table == POSITIONS else cell.row[0]
        file = self._addresses.facts(noun, cell.row[-1])
        if file is None or noun not in ("place", "project", "tour"):
            return None
        is_position = cell.table == POSITIONS and cell.column != "address"
        return file, ("position",) if is_position else ()

    def _origin(self, cell: Cell) -> tuple[str, splicing.Path] | None:
        noun, thing_id, code = cell.row
        is_told = noun == WORDS or (noun, thing_id, code) in self._marks
        return self._addresses.origin(noun, thing_id, code) if is_told else None

    def _current(self, change: Change) -> Edit | SheetFault:
        cell = change.cell
        noun, thing_id, _ = cell.row
        source = self._wanted.get(cell._replace(column="from"), "")
        mark = self._marks.get((noun, thing_id, source))
        address = self._address(cell)
        if change.new == YES and mark and address:
            return Edit(change, address, mark)
        return SheetFault(
            change.ref,
            f"{change.new!r} cannot stand here",
            "only a translation of a text that is there can be up to date with it",
            f"write {YES}, or leave what stood there",
        )

    def _unknown(self, change: Change) -> SheetFault:
        cell = change.cell
        known = {" ".join(row) for row in self._known(cell)}
        name = " ".join(cell.row)
        return SheetFault(
            change.ref,
            f"there is no {name!r} in {cell.table}",
            "a workbook changes what there is; it makes and takes away no things",
            f"{did_you_mean(name, known)}put the grey cells back as they were exported",
        )

    def _known(self, cell: Cell) -> list[tuple[str, ...]]:
        if cell.table != TEXTS:
            return self._rows[cell.table]
        return [
            (noun, thing_id, key)
            for noun, thing_id in self._addresses.things
            for key in self._addresses.texts(noun, thing_id, cell.column)
        ]
