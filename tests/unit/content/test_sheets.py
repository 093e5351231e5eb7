"""Workbooks out and in: what changes, what is refused, what stays."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from showcase.content import check
from showcase.content.check import check_folder
from showcase.content.export import write_folder
from showcase.content.importing import accept, export_sheet, propose
from showcase.content.locating import Edit
from showcase.content.merging import Change
from showcase.content.notes import Fault
from showcase.content.staging import Stage, blamed
from showcase.content.tables import Cell, fingerprint, number_text
from showcase.domain.edition import Edition
from showcase.domain.origin import Making, Origin, mark_of
from showcase.domain.period import PartialDate
from showcase.domain.texts import shared_rows
from showcase.errors import ContentError, StorageError
from tests.builders import EN, NL, a_place, a_project, an_edition, the_settings
from tests.unit.content.conftest import edit
from tests.unit.content.workbooks import Desk, files_in

BEACON = ("project", "the-beacon")
LEAD = Cell("Texts", (*BEACON, "lead"), "en")
MADE = Origin(Making.MACHINE_TRANSLATED, PartialDate(2026, 11, 25), NL, "0badc0de")


@pytest.fixture
def desk(folder: Path, tmp_path: Path) -> Desk:
    return Desk(folder, tmp_path / "book.xlsx")


def read(folder: Path) -> Edition:
    edition = check_folder(folder).edition
    assert edition is not None
    return edition


def test_a_workbook_that_nobody_touched_changes_nothing(desk: Desk) -> None:
    before = files_in(desk.folder)
    proposal = desk.take_in()
    assert (proposal.changes, proposal.kept, proposal.files) == ((), 0, {})
    assert files_in(desk.folder) == before


def test_the_real_content_goes_out_and_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "undrawable", lambda *_, **__: {})  # not the pictures'
    here = Path(__file__).parents[3] / "resources/content"
    before = files_in(here)
    export_sheet(here, tmp_path / "book.xlsx")
    proposal = propose(tmp_path / "book.xlsx", here)
    assert (proposal.changes, proposal.faults, proposal.files) == ((), (), {})
    assert files_in(here) == before


def test_a_changed_cell_changes_its_text_and_no_other_byte(desk: Desk) -> None:
    before = files_in(desk.folder)
    desk.fill({LEAD: "A new lead."})
    proposal = desk.take_in()
    assert [(c.cell, c.old, c.new) for c in proposal.changes] == [
        (LEAD, "The hub in the customs house.", "A new lead.")
    ]
    name = "projects/the-beacon/en.md"
    assert files_in(desk.folder) == before | {
        name: before[name].replace(b"The hub in the customs house.", b"A new lead.")
    }


CHANGES = {
    Cell("Texts", (*BEACON, "what"), "en"): "New.\n\n- **list** [@city-2018]",
    Cell("Texts", (*BEACON, "figure.floors"), "en"): "storeys, in all",
    Cell("Texts", (*BEACON, "milestone.opened"), "en"): "It opens: at last",
    Cell("Texts", (*BEACON, "role.imec"), "nl"): "onderzoekt",
    Cell("Texts", ("place", "mas", "body"), "nl"): "=1+1",
    Cell("Texts", ("tour", "the-docks", "stop.2.leg"), "en"): "Left.\nRight.",
    Cell("Texts", ("tour", "the-docks", "stop.2.subtitle"), "en"): "_x0041_",
    Cell("Texts", ("story", "the-visit", "chapter.arrival.title"), "en"): "1/2",
    Cell("Texts", ("story", "the-visit", "chapter.arrival"), "en"): "+32",
    Cell("Texts", ("offer", "soft-landing", "whom"), "en"): "@all",
    Cell("Texts", ("picture", "blue", "alt"), "en"): "-x",
    Cell("Texts", ("tag", "smart-city", "name"), "en"): "yes",
    Cell("Texts", ("attract", "1", "line"), "en"): "2018-09-27",
    Cell("Texts", ("attract", "1", "detail"), "nl"): "a\x07b",
    Cell("Hours", ("mas", "1"), "rule"): "Mo 10:00-17:00",
    Cell("Hours", ("mas", "1"), "from"): "2026",
    Cell("Hours", ("mas", "1"), "as of"): "2026-10~",
    Cell("Positions", ("mas",), "lat"): "51.2291",
    Cell("Positions", ("mas",), "accuracy_m"): "31",
    Cell("Positions", ("mas",), "address"): "Dok 1, 2000 Antwerpen",
    Cell("Origins", ("place", "mas", "en"), "how"): "translated",
    Cell("Origins", ("place", "mas", "en"), "from"): "nl",
    Cell("Origins", ("place", "mas", "en"), "up to date"): "yes",
    Cell("Origins", ("words", "words", "en"), "checked by"): "A. Reader",
    Cell("Origins", ("words", "words", "en"), "checked"): "2026-11-26",
}


def test_every_kind_of_cell_is_taken_in(desk: Desk) -> None:
    before = desk.cells()
    desk.fill(CHANGES)
    desk.take_in()
    assert desk.cells() == before | CHANGES
    edition = read(desk.folder)
    mas = next(each for each in edition.places if each.id == "mas")
    assert mas.texts[EN].origin.mark == mark_of(mas.texts[NL].rows())
    again = Desk(desk.folder, desk.file.with_name("again.xlsx"))
    assert again.take_in().changes == ()


def test_a_language_may_be_emptied_and_filled_again(desk: Desk) -> None:
    whole = desk.cells()
    english = {c: "" for c in whole if c.table == "Texts" and c.column == "en"}
    desk.fill(english)
    desk.take_in()
    assert not list(desk.folder.rglob("en.md"))
    assert all(EN not in each.texts for each in read(desk.folder).projects)
    again = Desk(desk.folder, desk.file.with_name("again.xlsx"))
    again.fill({cell: whole[cell] for cell in english})
    again.take_in()
    assert again.cells() == whole


def test_a_figures_value_is_written_beside_its_label(desk: Desk) -> None:
    row = (*BEACON, "figure.floors.value")
    sheet = desk.book["Texts"]
    sheet.append([*row, "tien", "ten"])
    desk.take_in()
    text = read(desk.folder).projects[0].texts[EN].figures["floors"]
    assert (text.label, text.value) == ("floors", "ten")
    again = Desk(desk.folder, desk.file.with_name("again.xlsx"))
    label = Cell("Texts", (*BEACON, "figure.floors"), "en")
    again.fill({Cell("Texts", row, "en"): "", label: "storeys"})
    again.take_in()
    text = read(desk.folder).projects[0].texts[EN].figures["floors"]
    assert (text.label, text.value) == ("storeys", "")


def test_numbers_come_back_as_people_and_programs_write_them(desk: Desk) -> None:
    desk.put("Positions", "B2", 51.23)
    desk.put("Positions", "C2", "4,402")
    desk.put("Positions", "D2", 40.0)
    row = desk.tables[2].rows[0][0]
    desk.take_in()
    place = next(each for each in read(desk.folder).places if (each.id,) == row)
    assert (place.position.lat, place.position.lon) == (51.23, 4.402)
    assert place.accuracy_m == 40
    with pytest.raises(ValueError, match="no number"):
        number_text(float("inf"))


def test_lists_have_their_own_spacing(desk: Desk) -> None:
    desk.fill({Cell("Hours", ("mas", "1"), "sources"): " city-2018 "})
    assert desk.propose().changes == ()
    desk.fill({Cell("Tags", BEACON, "tags"): "smart-city,nothing"})
    (fault,) = desk.faults()
    assert fault.startswith("Tags!C2: there is no tag 'nothing' - a tag mentioned")


def test_rows_may_be_deleted_and_sorted(desk: Desk) -> None:
    before = files_in(desk.folder)
    sheet = desk.book["Texts"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    sheet.delete_rows(2, len(lines))
    for line in lines[:3:-1]:
        sheet.append(line)
    assert desk.take_in().changes == ()
    assert files_in(desk.folder) == before


# Who changed what since the export.


def test_what_only_the_folder_changed_stays(desk: Desk) -> None:
    edit(desk.folder / "projects/the-beacon/en.md", "customs house", "Tolhuis")
    desk.fill({Cell("Texts", (*BEACON, "title"), "en"): "Beacon"})
    proposal = desk.take_in()
    assert (len(proposal.changes), proposal.kept) == (1, 1)
    text = read(desk.folder).projects[0].texts[EN]
    assert (text.title, text.lead) == ("Beacon", "The hub in the Tolhuis.")


def test_what_both_changed_differently_is_never_written_over(desk: Desk) -> None:
    edit(desk.folder / "projects/the-beacon/en.md", "customs house", "Tolhuis")
    desk.fill({LEAD: "Mine.", Cell("Texts", (*BEACON, "title"), "en"): "Beacon"})
    proposal = desk.propose()
    assert proposal.files == {}
    (fault,) = map(str, proposal.faults)
    assert fault.startswith(f"{desk.ref(LEAD)}: the workbook says 'Mine.', the folder")
    assert "'The hub in the Tolhuis.'" in fault


def test_what_both_changed_alike_is_no_conflict(desk: Desk) -> None:
    edit(desk.folder / "projects/the-beacon/en.md", "customs house", "Tolhuis")
    desk.fill({LEAD: "The hub in the Tolhuis."})
    assert desk.take_in().changes == ()


def test_a_thing_taken_away_since_is_missed_only_when_it_was_changed(
    folder: Path, tmp_path: Path
) -> None:
    desk = Desk(folder, tmp_path / "book.xlsx")
    place = a_place()
    for code, name in ((NL, "nl"), (EN, "en")):
        edit(
            folder / f"places/mas/{name}.md",
            f"subtitle: {place.texts[code].subtitle}\n",
            "",
        )
    assert "the key 'subtitle' is missing" in str(check_folder(folder).faults)
    edit(folder / "places/mas/nl.md", "title: MAS\n", "title: MAS\nsubtitle: Dozen\n")
    assert desk.take_in().kept == 2
    desk.fill({Cell("Texts", ("place", "mas", "subtitle"), "en"): "Red boxes"})
    assert "the folder now says ''" in desk.faults()[0]


def test_a_file_changed_while_one_looked_is_not_written_over(desk: Desk) -> None:
    desk.fill({LEAD: "Mine."})
    proposal = desk.propose()
    edit(desk.folder / "projects/the-beacon/en.md", "customs house", "Tolhuis")
    with pytest.raises(ContentError, match="the file was changed meanwhile"):
        accept(proposal)
    assert "Mine." not in (desk.folder / "projects/the-beacon/en.md").read_text()


# Faults of the workbook, by sheet and cell.


@pytest.mark.parametrize(
    ("sheet", "at", "value", "said"),
    [
        ("Texts", "D2", "=1+1", "a formula where text belongs"),
        ("Texts", "D2", 2018, "a number or a date where text belongs"),
        ("Texts", "D2", True, "a date, a yes-no or an error"),
        ("Texts", "E2", "_xD83D_", "half of a character"),
        ("Texts", "E2", "a_x0000_b", "a NUL character"),
        ("Texts", "E2", "\u00a0 ", "nothing but blanks"),
        ("Texts", "D2", None, "the cell is empty"),
        ("Texts", "A2", "=A3", "a formula where text belongs"),
        ("Texts", "B2", "the-becon", "did you mean 'project the-beacon title'"),
        ("Texts", "C2", "titel", "did you mean 'project the-beacon title'"),
        ("Texts", "C3", "title", "stands here twice"),
        ("Texts", "F2", "a note", "no column is named above"),
        ("Texts", "F999", "a note", "no column is named above"),
        ("Texts", "F1", "fr · Français", "the column 'fr' is unknown"),
        ("Texts", "D1", "en", "the column 'nl' is missing"),
        ("Texts", "A1", None, "the column 'kind' is missing"),
        ("Hours", "B2", 2, "there is no 'mas 2' in Hours"),
        ("Hours", "A2", "mass", "did you mean 'mas 1'"),
        ("Hours", "F2", None, "the cell is empty"),
        ("Hours", "C2", "always", "is no opening rule"),
        ("Positions", "B2", "north", "this is no number"),
        ("Positions", "B2", "nan", "this is no number"),
        ("Positions", "B2", 4.4, "outside the exhibition's bounds"),
        ("Positions", "A2", "masss", "there is no 'masss' in Positions"),
        ("Tags", "A2", "story", "there is no 'story the-beacon' in Tags"),
        ("Origins", "D2", "guessed", "is no value of 'how'"),
        ("Origins", "C2", "pl", "there is no 'words words pl' in Origins"),
        ("Origins", "B4", "nothing", "there is no 'project nothing nl' in Origins"),
        ("Origins", "B2", "tags", "there is no 'words tags nl' in Origins"),
        ("Origins", "I2", "yes", "'yes' cannot stand here"),
    ],
)
def test_a_fault_names_its_cell(
    desk: Desk, sheet: str, at: str, value: Any, said: str
) -> None:
    before = files_in(desk.folder)
    desk.put(sheet, at, value)
    faults = desk.faults()
    assert any(said in fault for fault in faults), faults
    assert all(re.match(rf"{sheet}(!\w+)?: ", fault) for fault in faults), faults
    assert files_in(desk.folder) == before


def test_a_text_too_long_for_a_cell_is_refused_both_ways(desk: Desk) -> None:
    desk.fill({LEAD: "\x01" * 6_000})
    assert desk.faults()[0].startswith(
        f"{desk.ref(LEAD)}: the text has more than 32767"
    )
    long = "word " * 7_000 + "end"
    edit(
        desk.folder / "projects/the-beacon/en.md", "The hub in the customs house.", long
    )
    with pytest.raises(ContentError, match=r"Texts: project the-beacon lead \[en\]"):
        export_sheet(desk.folder, desk.file.with_name("long.xlsx"))
    assert not desk.file.with_name("long.xlsx").exists()


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (Cell("Texts", (*BEACON, "what"), "en"), "a\n\n## who\n\nb"),
        (Cell("Texts", (*BEACON, "what"), "en"), "trailing "),
        (Cell("Texts", (*BEACON, "what"), "en"), "a\r\nb"),
        (Cell("Texts", ("story", "the-visit", "chapter.arrival"), "en"), "> quoted"),
        (Cell("Texts", ("tour", "the-docks", "stop.2.subtitle"), "en"), "a\nb"),
    ],
)
def test_what_a_file_cannot_keep_is_refused_not_mangled(
    desk: Desk, cell: Cell, text: str
) -> None:
    desk.fill({cell: text, LEAD: "Sound."})
    faults = desk.faults()
    assert len(faults) == 1
    assert faults[0].startswith(f"{desk.ref(cell)}: ")


def test_all_faults_are_named_at_once(desk: Desk) -> None:
    what, who = (Cell("Texts", (*BEACON, key), "en") for key in ("what", "who"))
    alt = Cell("Texts", ("picture", "blue", "alt"), "en")
    how = Cell("Origins", ("words", "words", "en"), "how")
    desk.fill({what: "<b>x</b>", who: "[@nobody]", alt: "", how: "guessed"})
    faults = desk.faults()
    for cell, said in ((what, "raw HTML"), (who, "no source"), (how, "'guessed'")):
        assert any(f.startswith(desk.ref(cell)) and said in f for f in faults), faults
    assert any(
        desk.ref(alt) in fault and "'alt' is missing" in fault for fault in faults
    )
    assert not any(fault.startswith("projects/") for fault in faults)


def test_a_text_that_is_gone_has_no_origin(desk: Desk) -> None:
    (desk.folder / "projects/the-beacon/en.md").unlink()
    desk.fill({Cell("Origins", (*BEACON, "en"), "checked by"): "A. Reader"})
    assert any("there is no 'project the-beacon en'" in each for each in desk.faults())


def test_a_fault_that_no_edit_made_is_told_where_it_is() -> None:
    fault = Fault("tags.yaml", 1, "what", "why", "mend")
    assert blamed([fault], [], {}) == [(fault, [])]


class Unwritable:
    """An address in a file that cannot be parsed any more."""

    file = "tags.yaml"

    def read(self, text: str) -> str:
        return text

    def write(self, text: str, value: str) -> str:
        raise yaml.YAMLError(text + value)

    def lines(self, text: str) -> tuple[int, int] | None:
        return (1, 1) if text else None


def test_an_edit_that_breaks_its_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    stage = Stage(desk.folder, tmp_path / "copy", None)
    change = Change(LEAD, "Texts!E3", "old", "new")
    fault = stage.fault_alone(Edit(change, Unwritable(), "new"))
    assert str(fault).startswith("Texts!E3: tags.yaml cannot keep this text as it is")


# Files.


def test_a_missing_sheet_is_named(desk: Desk) -> None:
    del desk.book["Hours"]
    (fault,) = desk.faults()
    assert fault.startswith("Hours: the sheet is missing - all sheets of the export")


@pytest.mark.parametrize(
    ("at", "value"),
    [("B1", "0"), ("A1", None), ("D3", "no json"), ("D3", "[1]"), ("B2", None)],
)
def test_a_workbook_without_its_marks_is_refused(
    desk: Desk, at: str, value: Any
) -> None:
    desk.put("Marks", at, value)
    if (at, value) == ("B2", None):
        del desk.book["Marks"]
    with pytest.raises(ContentError, match="this is no workbook of"):
        desk.propose()


def test_a_workbook_is_never_written_over(desk: Desk) -> None:
    with pytest.raises(StorageError, match="there is such a file already"):
        export_sheet(desk.folder, desk.file)


@pytest.mark.parametrize("act", [export_sheet, lambda f, o: propose(o, f)])
def test_a_folder_with_faults_is_mended_first(
    desk: Desk, act: Callable[[Path, Path], Any], tmp_path: Path
) -> None:
    edit(desk.folder / "projects/the-beacon/en.md", "## what", "## wat")
    with pytest.raises(ContentError, match="1 to mend before a workbook can"):
        act(desk.folder, tmp_path / "new.xlsx")


def test_a_file_keeps_its_line_ends_its_mark_and_its_rights(desk: Desk) -> None:
    file = desk.folder / "projects/the-beacon/en.md"
    windows = b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(windows)
    file.chmod(0o640)
    desk.fill({LEAD: "New.", Cell("Texts", (*BEACON, "who"), "en"): "One\n\ntwo."})
    desk.take_in()
    assert file.read_bytes() == windows.replace(
        b"The hub in the customs house.", b"New."
    ).replace(b"The hub: who. [@city-2018]", b"One\r\n\r\ntwo.")
    assert file.stat().st_mode & 0o777 == 0o640


def test_a_file_with_two_kinds_of_line_ends_is_left_alone(desk: Desk) -> None:
    file = desk.folder / "projects/the-beacon/en.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n", 3))
    desk.fill({LEAD: "New."})
    (fault,) = desk.faults()
    assert "projects/the-beacon/en.md ends its lines in two ways" in fault


def test_comments_and_order_survive(desk: Desk) -> None:
    place = desk.folder / "places/mas/place.yaml"
    place.write_text(f"# Seen on foot.\n{place.read_text()}# Last line.\n")
    before = place.read_text()
    desk.fill({Cell("Positions", ("mas",), "lat"): "51.2291"})
    desk.take_in()
    assert place.read_text() == before.replace("51.22894", "51.2291")


# How a text came about.


def translated(origin: Origin) -> Edition:
    project = a_project()
    text = replace(project.texts[EN], origin=origin)
    return an_edition(
        projects=(replace(project, texts={**project.texts, EN: text}),),
        settings=the_settings(origins={EN: MADE}),
    )


def test_a_translation_is_marked_right_again(tmp_path: Path) -> None:
    write_folder(translated(MADE), tmp_path / "content")
    desk = Desk(tmp_path / "content", tmp_path / "book.xlsx")
    rows = [Cell("Origins", (*BEACON, "en"), "up to date")]
    rows.append(Cell("Origins", ("words", "words", "en"), "up to date"))
    assert [desk.cells()[cell] for cell in rows] == ["no", "no"]
    desk.fill(dict.fromkeys(rows, "Ja") | {Cell("Texts", (*BEACON, "lead"), "nl"): "X"})
    desk.take_in()
    assert [desk.cells()[cell] for cell in rows] == ["yes", "yes"]
    edition = read(desk.folder)
    shared = mark_of(shared_rows(edition, NL))
    assert edition.settings.origins[EN].mark == shared
    project = edition.projects[0]
    assert project.texts[EN].origin == replace(
        MADE, mark=mark_of(project.texts[NL].rows())
    )


def test_the_real_date_a_translation_lacks_can_be_added(tmp_path: Path) -> None:
    write_folder(translated(MADE), tmp_path / "content")
    desk = Desk(tmp_path / "content", tmp_path / "book.xlsx")
    by = Cell("Origins", (*BEACON, "en"), "checked by")
    desk.fill({by: "A. Reader"})
    assert desk.ref(by) in desk.faults()[0]
    desk.fill({by._replace(column="checked"): "2026-11-26"})
    desk.take_in()
    assert read(desk.folder).projects[0].texts[EN].origin == replace(
        MADE, checked_by="A. Reader", checked=PartialDate(2026, 11, 26)
    )


def test_a_workbook_is_laid_out_for_people(desk: Desk) -> None:
    book = load_workbook(desk.file)
    assert book.sheetnames == [
        *("Read me", "Texts", "Hours", "Positions", "Tags", "Origins", "Marks")
    ]
    assert book["Marks"].sheet_state == "veryHidden"
    texts = book["Texts"]
    assert [cell.value for cell in texts[1]] == [
        *("kind", "id", "text", "nl · Nederlands", "en · English")
    ]
    assert (texts.freeze_panes, texts.auto_filter.ref) == ("D2", f"A1:E{texts.max_row}")
    assert {cell.number_format for row in texts.iter_rows() for cell in row} == {"@"}
    assert texts["D2"].alignment.wrap_text
    assert texts["A2"].fill.fgColor.rgb != texts["D2"].fill.fgColor.rgb
    assert book["Positions"]["B2"].data_type == "n"
    assert json.loads(str(book["Marks"]["D3"].value))["nl"] == fingerprint(
        str(texts["D2"].value)
    )
