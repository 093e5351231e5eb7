"""Workbooks as editors hand them in: exported, filled in, saved."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.cell import Cell as BookCell

from showcase.content.check import check_folder
from showcase.content.importing import Proposal, accept, propose
from showcase.content.tables import Cell, cells_of, tables_of
from showcase.content.workbook import write_workbook
from showcase.content.xstring import escaped


class Desk:
    """A content folder and the workbook exported from it."""

    def __init__(self, folder: Path, file: Path) -> None:
        self.folder = folder
        self.file = file
        edition = check_folder(folder).edition
        assert edition is not None
        self.tables = tables_of(edition)
        write_workbook(self.tables, file)
        self.book = load_workbook(file)

    def cells(self) -> dict[Cell, str]:
        """What the folder says now."""
        return cells_in(self.folder)

    def every_cell(self) -> list[Cell]:
        """All cells to fill in, the empty ones too."""
        return [
            Cell(table.name, keys, column.name)
            for table in self.tables
            for keys, _ in table.rows
            for column in table.columns
        ]

    def ref(self, cell: Cell) -> str:
        """Where a cell stands ("Texts!D2")."""
        found = self._find(cell)
        return f"{cell.table}!{found.coordinate}"

    def fill(self, cells: Mapping[Cell, str]) -> None:
        """Type texts into cells, as a program writes them."""
        for cell, text in cells.items():
            found = self._find(cell)
            setattr(found, "_value", escaped(text) or None)  # noqa: B010 (never cut)
            found.data_type = "s" if text else "n"

    def put(self, sheet: str, at: str, value: Any) -> None:
        """Let a cell hold what openpyxl makes of a value."""
        self.book[sheet][at] = value

    def propose(self) -> Proposal:
        """Save it and hand it in."""
        self.book.save(self.file)
        return propose(self.file, self.folder)

    def faults(self) -> list[str]:
        """What is wrong with it."""
        return [str(fault) for fault in self.propose().faults]

    def take_in(self) -> Proposal:
        """Write what it changes, which must be without a fault."""
        proposal = self.propose()
        assert proposal.faults == ()
        accept(proposal)
        return proposal

    def _find(self, cell: Cell) -> BookCell:
        table = next(each for each in self.tables if each.name == cell.table)
        row = [keys for keys, _ in table.rows].index(cell.row) + 2
        names = [each.name for each in (*table.keys, *table.columns)]
        found = self.book[cell.table].cell(row, names.index(cell.column) + 1)
        assert isinstance(found, BookCell)
        return found


def cells_in(folder: Path) -> dict[Cell, str]:
    """What a content folder says, as cells."""
    edition = check_folder(folder).edition
    assert edition is not None
    return cells_of(tables_of(edition))


def files_in(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
