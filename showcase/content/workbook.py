"""Writing tables as a workbook that people like to open, and nothing runs in."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, cast

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from showcase.content.guide import GUIDE
from showcase.content.tables import Column, Holds, Table, fingerprint
from showcase.content.xstring import MOST_UNITS, escaped, units
from showcase.errors import ContentError
from showcase.storage.publishing import replacing

MARKS: Final = "Marks"
FORM: Final = "1"  # of the workbook; another form needs another reader
_AS_TEXT: Final = "@"
_GREY: Final = PatternFill("solid", fgColor="FFE7E6E6")
_HEAD: Final = PatternFill("solid", fgColor="FF0F4C75")
_HEAD_FONT: Final = Font(bold=True, color="FFFFFFFF")
_WRAPPED: Final = Alignment(vertical="top", wrap_text=True)


def write_workbook(tables: Sequence[Table], out: Path) -> None:
    """Write tables as a workbook.

    Args:
        tables: a sheet each.
        out: the file to make or replace.

    Raises:
        ContentError: naming every text that no cell can hold; nothing is written.
        StorageError: when the file cannot be written.
    """
    faults = list(_faults(tables))
    if faults:
        raise ContentError("\n".join(faults))
    book = Workbook()
    readme = book.worksheets[0]
    readme.title = "Read me"
    readme.column_dimensions["A"].width = 100
    for number, line in enumerate(GUIDE.splitlines(), start=1):
        _put(readme, number, [line])
    for table in tables:
        _fill(book.create_sheet(table.name), table)
    _mark(book.create_sheet(MARKS), tables)
    book.active = 1
    readme.sheet_view.tabSelected = False
    with replacing(out) as unfinished, unfinished.open("wb") as file:
        book.save(file)


def _faults(tables: Iterable[Table]) -> Iterable[str]:
    for table in tables:
        for keys, cells in table.rows:
            for column, text in cells.items():
                name = f"{table.name}: {' '.join(keys)} [{column}]"
                if units(escaped(text)) > MOST_UNITS:
                    yield (
                        f"{name}: the text has more than {MOST_UNITS} characters - "
                        "no cell of a spreadsheet can hold it - shorten it in its file"
                    )


def _fill(sheet: Worksheet, table: Table) -> None:
    columns = (*table.keys, *table.columns)
    for cell in _put(sheet, 1, [column.header for column in columns]):
        cell.fill, cell.font = _HEAD, _HEAD_FONT
    for number, (keys, cells) in enumerate(table.rows, start=2):
        texts = [*keys, *(cells[each.name] for each in table.columns)]
        line = _put(sheet, number, texts)
        for cell in line[: len(keys)]:
            cell.fill = _GREY
        for cell, column in zip(line[len(keys) :], table.columns, strict=True):
            if column.holds is Holds.NUMBER:
                cell.number_format, cell.value = "General", float(str(cell.value))
    last = get_column_letter(len(columns))
    sheet.freeze_panes = f"{get_column_letter(len(table.keys) + 1)}2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    for at, column in enumerate(columns, start=1):
        letter = get_column_letter(at)
        sheet.column_dimensions[letter].width = column.width
        if column.choices:
            _offer(sheet, column, f"{letter}2:{letter}{len(table.rows) + 1}")


def _offer(sheet: Worksheet, column: Column, cells: str) -> None:
    choices = f'"{",".join(column.choices)}"'
    # What stands there already is never refused: only asked about.
    validation = DataValidation("list", choices, allow_blank=True, errorStyle="warning")
    validation.add(cells)
    sheet.add_data_validation(validation)


def _mark(sheet: Worksheet, tables: Iterable[Table]) -> None:
    """Keep what was exported, so that an import knows who changed what."""
    sheet.sheet_state = "veryHidden"
    lines = [["form", FORM]]
    for table in tables:
        lines.append(["columns", table.name, *(each.name for each in table.columns)])
        for keys, cells in table.rows:
            marks = {name: fingerprint(text) for name, text in cells.items() if text}
            lines.append(["row", table.name, json.dumps(keys), json.dumps(marks)])
    for number, line in enumerate(lines, start=1):
        _put(sheet, number, line)


def _put(sheet: Worksheet, row: int, texts: Iterable[str]) -> list[BookCell]:
    """Fill a row with cells that are text, whatever they look like."""
    line = []
    for at, text in enumerate(texts, start=1):
        cell = cast("BookCell", sheet.cell(row=row, column=at))
        if text:
            cell.value = escaped(text)
            cell.data_type = "s"  # openpyxl takes "=1+1" for a formula
        cell.number_format, cell.alignment = _AS_TEXT, _WRAPPED
        line.append(cell)
    return line
