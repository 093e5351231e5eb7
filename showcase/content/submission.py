"""What an editor hands in: a workbook's cells, and what is wrong with them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from showcase.content.notes import did_you_mean
from showcase.content.tables import Cell, Column, Holds, Table, canonical
from showcase.content.workbook import FORM, MARKS
from showcase.content.xlsx import Found, Grid, Kind, read_xlsx
from showcase.content.xstring import MOST_UNITS, escaped, units
from showcase.errors import ContentError

_NO_TEXT: Final = {
    Kind.FORMULA: ("a formula", "formulas are never run"),
    Kind.NUMBER: ("a number or a date", "the program made it of a text"),
    Kind.OTHER: ("a date, a yes-no or an error", "the program made it of a text"),
    Kind.BROKEN: ("half of a character", "no text has one"),
}


@dataclass(frozen=True, slots=True)
class SheetFault:
    """Something in a workbook that its editor must mend.

    Attributes:
        ref: the sheet and the cell ("Texts!C14"), or the sheet alone.
        what: what is wrong.
        why: why it cannot stay so.
        mend: what to do.
    """

    ref: str
    what: str
    why: str
    mend: str

    def __str__(self) -> str:
        """One line, like a fault of the content folder."""
        return f"{self.ref}: {self.what} - {self.why} - {self.mend}"


@dataclass(slots=True)
class Submission:
    """A workbook, read.

    Attributes:
        marks: the fingerprint of each cell as it was exported.
        cells: each cell as its place ("Texts!C14") and its text.
        faults: what cannot be read as it is.
    """

    marks: Mapping[Cell, str]
    cells: dict[Cell, tuple[str, str]] = field(default_factory=dict)
    faults: list[SheetFault] = field(default_factory=list)


def read_submission(file: Path, tables: Sequence[Table]) -> Submission:
    """Read a workbook.

    Args:
        file: the workbook.
        tables: those of the folder today, for their columns.

    Raises:
        ContentError: when it is no workbook of ours.
    """
    grids = read_xlsx(file)
    columns, marks = _marks(file, grids)
    submission = Submission(marks)
    for table in tables:
        if table.name in grids:
            _Reader(table, columns.get(table.name, []), submission).read(
                grids[table.name]
            )
        else:
            submission.faults.append(
                SheetFault(
                    table.name,
                    "the sheet is missing",
                    "all sheets of the export come back together",
                    "put it back as it was, or export again",
                )
            )
    return submission


def _marks(
    file: Path, grids: Mapping[str, Grid]
) -> tuple[dict[str, list[str]], dict[Cell, str]]:
    """The columns and the fingerprints that the export noted."""
    columns: dict[str, list[str]] = {}
    marks: dict[Cell, str] = {}
    lines = [
        [cell.text for cell in row.values()] for row in grids.get(MARKS, {}).values()
    ]
    try:
        _, version = lines[0]
        for what, table, *rest in lines[1:]:
            if what == "columns":
                columns[table] = rest
            else:
                keys = tuple(json.loads(rest[0]))
                for name, mark in json.loads(rest[1]).items():
                    marks[Cell(table, keys, name)] = mark
    except (ValueError, IndexError, TypeError, AttributeError) as error:
        raise _foreign(file) from error
    if version != FORM:
        raise _foreign(file)
    return columns, marks


def _foreign(file: Path) -> ContentError:
    return ContentError(
        f"{file}: this is no workbook of `showcase content sheet export`, or one of "
        "another version - what was exported is not noted in it - export a new one "
        "and copy your texts into it"
    )


class _Reader:
    """Reads one sheet."""

    def __init__(
        self, table: Table, exported: Sequence[str], submission: Submission
    ) -> None:
        self._table = table
        self._exported = exported
        self._submission = submission

    def read(self, grid: Grid) -> None:
        letters = self._letters(grid.get(1, {}))
        if any(key.name not in letters for key in self._table.keys):
            return
        seen: set[tuple[str, ...]] = set()
        for number in sorted(set(grid) - {1}):
            row = grid[number]
            self._check_stray(number, set(row) - set(letters.values()))
            keys = tuple(
                self._key(number, letters[key.name], row) for key in self._table.keys
            )
            if keys in seen:
                self._fault(
                    f"A{number}",
                    f"the row {' '.join(keys)} stands here twice",
                    "only one of the two could count",
                    "take one of them away",
                )
            elif set(row) & set(letters.values()):
                seen.add(keys)
                self._cells(number, keys, letters, row)

    def _letters(self, header: Mapping[str, Found]) -> dict[str, str]:
        """The letter of each column that is there."""
        columns = {
            each.name: each for each in (*self._table.keys, *self._table.columns)
        }
        letters: dict[str, str] = {}
        for letter, found in header.items():
            name = found.text.split(" · ")[0].strip()
            if name in columns and name not in letters:
                letters[name] = letter
            else:
                self._fault(
                    f"{letter}1",
                    f"the column {name!r} is unknown, or there twice",
                    f"the columns here are {', '.join(columns)}",
                    f"{did_you_mean(name, columns)}take the column away",
                )
        wanted = [key.name for key in self._table.keys] + list(self._exported)
        for name in wanted:
            if name in columns and name not in letters:
                self._fault(
                    "",
                    f"the column {name!r} is missing",
                    "what stood in it would be unknown",
                    "put it back, or export again",
                )
        return letters

    def _check_stray(self, number: int, letters: set[str]) -> None:
        for letter in sorted(letters):
            self._fault(
                f"{letter}{number}",
                "no column is named above this cell",
                "nobody would read it",
                "move it into a column, or take it away",
            )

    def _key(self, number: int, letter: str, row: Mapping[str, Found]) -> str:
        found = row.get(letter, Found(Kind.TEXT, ""))
        if found.kind is Kind.NUMBER:  # a slide's number, typed again
            return found.text.removesuffix(".0")
        if found.kind is not Kind.TEXT:
            self._no_text(f"{letter}{number}", found.kind)
        return found.text

    def _cells(
        self,
        number: int,
        keys: tuple[str, ...],
        letters: Mapping[str, str],
        row: Mapping[str, Found],
    ) -> None:
        for column in self._table.columns:
            if column.name in letters:
                at = f"{letters[column.name]}{number}"
                text = self._text(
                    at, column, row.get(letters[column.name], Found(Kind.TEXT, ""))
                )
                if text is not None:
                    cell = Cell(self._table.name, keys, column.name)
                    self._submission.cells[cell] = (f"{self._table.name}!{at}", text)

    def _text(self, at: str, column: Column, found: Found) -> str | None:
        """A cell's text; None when it has a fault, which is noted."""
        is_number = column.holds is Holds.NUMBER
        if found.kind is not Kind.TEXT and not (
            is_number and found.kind is Kind.NUMBER
        ):
            self._no_text(at, found.kind)
        elif "\0" in found.text:
            self._fault(at, "there is a NUL character", "no text has one", "delete it")
        elif units(escaped(found.text)) > MOST_UNITS:
            self._fault(
                at,
                f"the text has more than {MOST_UNITS} characters",
                "no cell of a spreadsheet can hold it",
                "shorten it",
            )
        elif found.text and not found.text.strip():
            self._fault(
                at,
                "there is nothing but blanks",
                "visitors would see an empty line",
                "empty the cell, or write the text",
            )
        else:
            try:
                return canonical(column, found.text)
            except ValueError:
                self._fault(
                    at, "this is no number", "one is needed here", "write it as 51.22"
                )
        return None

    def _no_text(self, at: str, kind: Kind) -> None:
        what, why = _NO_TEXT[kind]
        self._fault(
            at,
            f"there is {what} where text belongs",
            why,
            "format the cell as Text and type it again, or start it with '",
        )

    def _fault(self, at: str, what: str, why: str, mend: str) -> None:
        ref = f"{self._table.name}!{at}" if at else self._table.name
        self._submission.faults.append(SheetFault(ref, what, why, mend))
