import zipfile
from pathlib import Path

import pytest

from showcase.content import xlsx
from showcase.content.xlsx import Found, Kind, read_xlsx
from showcase.content.xstring import escaped, unescaped, units
from showcase.errors import ContentError

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*each: tuple[str, str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for key, kind, target in each
    )
    return f'<Relationships xmlns="{PACKAGE}">{lines}</Relationships>'


def a_book(path: Path, cells: str, strings: str = "", **parts: str) -> Path:
    """A workbook as Excel lays it out, with one sheet of the cells given."""
    files = {
        "_rels/.rels": relations(("a", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="Texts" r:id="s"/><sheet name="Chart" r:id="c"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            ("s", "worksheet", "/xl/worksheets/one.xml"),
            ("c", "chartsheet", "charts/one.xml"),
            ("t", "sharedStrings", "sharedStrings.xml"),
        ),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/worksheets/one.xml": f'<worksheet xmlns="{MAIN}"><sheetData><row>'
        f"{cells}</row></sheetData></worksheet>",
    } | {name.replace("__", "/"): text for name, text in parts.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ('<c r="A1" t="s"><v>0</v></c>', Found(Kind.TEXT, "_x0041_ x005F_")),
        ('<c r="A1" t="s"><v>1</v></c>', Found(Kind.TEXT, "one two")),
        (
            '<c r="A1" t="inlineStr"><is><t>_x000D_a</t></is></c>',
            Found(Kind.TEXT, "\ra"),
        ),
        ('<c r="A1" t="str"><v>x</v></c>', Found(Kind.TEXT, "x")),
        ('<c r="A1"><v>51.2</v></c>', Found(Kind.NUMBER, "51.2")),
        ('<c r="A1" t="b"><v>1</v></c>', Found(Kind.OTHER, "1")),
        ('<c r="A1" t="e"><v>#REF!</v></c>', Found(Kind.OTHER, "#REF!")),
        ('<c r="A1" t="s"><f>1+1</f><v>0</v></c>', Found(Kind.FORMULA, "=1+1")),
        ('<c r="A1"><f t="shared" si="0"/></c>', Found(Kind.FORMULA, "=")),
        (
            '<c r="A1" t="inlineStr"><is><t>_xD83D_</t></is></c>',
            Found(Kind.BROKEN, "_xD83D_"),
        ),
    ],
)
def test_a_cell_is_what_it_is(tmp_path: Path, cell: str, found: Found) -> None:
    strings = (
        "<si><t>_x005F_x0041_ x005F_</t></si>"
        "<si><r><rPr/><t>one </t></r><r><t>two</t></r><rPh><t>no</t></rPh></si>"
    )
    book = read_xlsx(a_book(tmp_path / "x.xlsx", cell, strings))
    assert book == {"Texts": {1: {"A": found}}}


@pytest.mark.parametrize(
    "cell", ['<c r="A1"/>', '<c r="A1" t="s"/>', '<c r="A1" t="inlineStr"><is/></c>']
)
def test_an_empty_cell_is_not_there(tmp_path: Path, cell: str) -> None:
    assert read_xlsx(a_book(tmp_path / "x.xlsx", cell)) == {"Texts": {}}


@pytest.mark.parametrize(
    "text",
    ["_x0041_", "_x005F_", "_x0041_x0042_", "_x0041\x01", "a\rb\x00\ufffe_", "_"],
)
def test_any_text_comes_back_from_the_form_it_has_in_a_file(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert escaped(text).isprintable()


def test_a_length_counts_what_excel_counts() -> None:
    assert units("a👩") == 3


BOMB = (
    '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    f'<worksheet xmlns="{MAIN}"><sheetData><c r="A1"><v>&c;</v></c></sheetData>'
    "</worksheet>"
)
OUTSIDE = (
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'
    f'<worksheet xmlns="{MAIN}"><c r="A1"><v>&b;</v></c></worksheet>'
)


@pytest.mark.parametrize(
    "parts",
    [
        {"xl__worksheets__one.xml": BOMB},
        {"xl__worksheets__one.xml": OUTSIDE},
        {"xl__worksheets__one.xml": "<no xml"},
        {"_rels__.rels": relations()},
        {"_rels__.rels": relations(("a", "officeDocument", "../../../etc/passwd"))},
        {"xl___rels__workbook.xml.rels": relations(("s", "worksheet", "none.xml"))},
        {"xl__worksheets__one.xml": '<a><c r="1A"/></a>'},
        {"xl__worksheets__one.xml": '<a><c r="A1" t="s"><v>9</v></c></a>'},
        {"xl__worksheets__one.xml": '<a><c r="A1" t="s"><v>x</v></c></a>'},
        {"xl__worksheets__one.xml": "<a><c/></a>"},
    ],
)
def test_a_hostile_workbook_is_refused(tmp_path: Path, parts: dict[str, str]) -> None:
    book = a_book(tmp_path / "x.xlsx", "", "", **parts)
    with pytest.raises(ContentError, match="parts are not those of a spreadsheet"):
        read_xlsx(book)


def test_what_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_text("nl;en")
    with pytest.raises(ContentError, match=r"no \.xlsx file"):
        read_xlsx(tmp_path / "x.xlsx")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"none\.xlsx: .*No such file"):
        read_xlsx(tmp_path / "none.xlsx")


def test_a_locked_workbook_is_refused(tmp_path: Path) -> None:
    book = a_book(tmp_path / "x.xlsx", "")
    bytes_ = bytearray(book.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := bytes_.find(mark, at + 1)) >= 0:
            bytes_[at + flags] |= 1
    book.write_bytes(bytes_)
    with pytest.raises(ContentError, match="password"):
        read_xlsx(book)


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        ("_MOST_PACKED", "far too large"),
        ("_MOST_BYTES", "unpack to far too much"),
        ("_MOST_FILES", "unpack to far too much"),
    ],
)
def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, said: str
) -> None:
    book = a_book(tmp_path / "x.xlsx", "")
    monkeypatch.setattr(xlsx, limit, 3)
    with pytest.raises(ContentError, match=said):
        read_xlsx(book)
