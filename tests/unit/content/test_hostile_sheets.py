"""Hostile texts in every cell: kept as they are or refused by name, never run."""

import re
import shutil
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from showcase.content import submission
from showcase.content.export import write_folder
from showcase.content.importing import Proposal, accept, propose
from showcase.content.tables import Cell, Column, Table, canonical
from showcase.content.workbook import write_workbook
from showcase.content.xlsx import Found, Kind, read_xlsx
from showcase.content.xstring import MOST_UNITS, escaped, units
from tests.builders import an_edition
from tests.hostile import HOSTILE
from tests.unit.content.workbooks import Desk, cells_in

# What takes one of a few words: tried by itself, as one wrong word spoils a whole file.
NO_DATES = [text for text in HOSTILE if text != "2018-09-27"]
VOCABULARY = {"how", "from", "to", "on", "as of", "checked", "up to date", "lat", "lon"}


class Hand:
    """A content folder and its workbook's cells, filled in without a file between.

    How cells become a file and come back is the same for all: see test_xlsx.
    """

    def __init__(self, desk: Desk, before: dict[Cell, str], folder: Path) -> None:
        self.folder = folder
        self.tables = desk.tables
        self.before = before
        self.refs = {cell: desk.ref(cell) for cell in desk.every_cell()}
        self._grids = read_xlsx(desk.file)

    def faults(self, cells: Mapping[Cell, str]) -> list[str]:
        return [str(fault) for fault in self.propose(cells).faults]

    def propose(self, cells: Mapping[Cell, str]) -> Proposal:
        grids = {
            name: {row: dict(line) for row, line in grid.items()}
            for name, grid in self._grids.items()
        }
        for cell, text in cells.items():
            match = re.fullmatch(r"(\w+)!([A-Z]+)(\d+)", self.refs[cell])
            assert match
            grids[match[1]][int(match[3])][match[2]] = Found(Kind.TEXT, text)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(submission, "read_xlsx", lambda _: grids)
            return propose(Path("book.xlsx"), self.folder)


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, dict[Cell, str]]:
    made = tmp_path_factory.mktemp("pristine")
    write_folder(an_edition(), made / "content")
    desk = Desk(made / "content", made / "book.xlsx")
    return desk, desk.cells()


@pytest.fixture
def hand(pristine: tuple[Desk, dict[Cell, str]], tmp_path: Path) -> Hand:
    shutil.copytree(pristine[0].folder, tmp_path / "content")
    return Hand(*pristine, tmp_path / "content")


def refused(faults: Iterable[str]) -> set[str]:
    """The cells that faults name."""
    named: set[str] = set()
    for fault in faults:
        refs = re.match(r"\w+![A-Z]+\d+(, \w+![A-Z]+\d+)*(?=: )", fault)
        assert refs, f"no cell is named: {fault}"
        named |= set(refs[0].split(", "))
    return named


def as_kept(hand: Hand, cell: Cell, text: str) -> str:
    """A text in the one form that its column has."""
    table = next(each for each in hand.tables if each.name == cell.table)
    return canonical(next(c for c in table.columns if c.name == cell.column), text)


def test_there_are_two_hundred() -> None:
    assert len(set(HOSTILE)) >= 200


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_is_kept_or_refused_in_every_field(
    hand: Hand, text: str
) -> None:
    tried = {cell: text for cell in hand.refs if cell.column not in VOCABULARY}
    days = {
        cell._replace(column="checked"): "2026-11-25"
        for cell in tried
        if cell.column == "checked by"
    }
    named = refused(hand.faults(tried | days))
    kept = {cell: text for cell in tried if hand.refs[cell] not in named}
    dated = {
        c: day for c, day in days.items() if c._replace(column="checked by") in kept
    }
    proposal = hand.propose(kept | dated)
    assert proposal.faults == ()
    accept(proposal)
    expected = {cell: as_kept(hand, cell, text) for cell in kept}
    assert cells_in(hand.folder) == hand.before | expected | dated


@pytest.mark.parametrize("text", NO_DATES, ids=range(len(NO_DATES)))
def test_a_hostile_text_is_no_date_no_number_and_no_answer(
    hand: Hand, text: str
) -> None:
    tried = [cell for cell in hand.refs if cell.column in VOCABULARY]
    named = refused(hand.faults(dict.fromkeys(tried, text)))
    assert {cell for cell in tried if hand.refs[cell] not in named} == set()


def test_a_workbook_of_hostile_texts_runs_nothing(tmp_path: Path) -> None:
    texts = [text for text in HOSTILE if units(escaped(text)) <= MOST_UNITS]
    column = Column("x", "x", 9)
    rows = tuple(((str(at),), {"x": text}) for at, text in enumerate(texts))
    write_workbook([Table("Texts", (column,), (column,), rows)], tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        parts = b"".join(map(book.read, book.namelist()))
    assert not re.search(rb"<f[ >/]|<hyperlink|<ddeLink|externalLink", parts)
    grid = read_xlsx(tmp_path / "x.xlsx")["Texts"]
    assert [grid[at]["B"] for at in range(2, len(texts) + 2)] == [
        Found(Kind.TEXT, text) for text in texts
    ]
