"""Reading an .xlsx file as what its cells are, not as what they look like.

A spreadsheet comes from outside: its size is known before it is unpacked, its XML may
declare nothing, and its formulas are only ever found. openpyxl, which writes ours,
reads shared strings with every `x005F_` taken out; this reads them as they stand.
"""

import posixpath
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Final
from xml.etree.ElementTree import Element, ParseError
from zipfile import BadZipFile, ZipFile

from defusedxml.ElementTree import iterparse

from showcase.content.xstring import unescaped
from showcase.errors import ContentError

_MOST_PACKED: Final = 30_000_000  # bytes; ours has some hundred thousand
_MOST_BYTES: Final = 100_000_000
_MOST_FILES: Final = 1_000
_RELATIONS: Final = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
)
_STRICT: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
_REFERENCE: Final = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")


class Kind(Enum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    FORMULA = "formula"
    OTHER = "other"  # a yes or no, a date, an error: never text
    BROKEN = "broken"  # half of a character


@dataclass(frozen=True, slots=True)
class Found:
    """A cell that is not empty.

    Attributes:
        kind: what it holds.
        text: the text, or the number as written.
    """

    kind: Kind
    text: str


Grid = Mapping[int, Mapping[str, Found]]  # by row from 1, then column letters


def read_xlsx(path: Path) -> dict[str, Grid]:
    """The cells of every sheet, by the sheet's name.

    Raises:
        ContentError: when it is no spreadsheet of a size that people fill in.
    """
    try:
        if path.stat().st_size > _MOST_PACKED:
            raise _refused(path, "it is far too large")
        with ZipFile(path) as archive:
            _check_size(path, archive)
            return _read(archive)
    except OSError as error:
        raise _refused(path, str(error.strerror or error)) from error
    except (BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise _refused(path, "it is no .xlsx file, or a damaged one") from error
    except RuntimeError as error:  # what zipfile says to an encrypted file
        raise _refused(path, "it is locked with a password") from error
    except (ParseError, ValueError, KeyError, IndexError) as error:
        raise _refused(path, "its parts are not those of a spreadsheet") from error


def _refused(path: Path, why: str) -> ContentError:
    return ContentError(
        f"{path}: the spreadsheet cannot be read - {why} - "
        "save it as Excel workbook (.xlsx) again, or export a new one"
    )


def _check_size(path: Path, archive: ZipFile) -> None:
    # zipfile never unpacks more than a file's entry declares.
    files = archive.infolist()
    if len(files) > _MOST_FILES or sum(each.file_size for each in files) > _MOST_BYTES:
        raise _refused(path, "it would unpack to far too much")


def _read(archive: ZipFile) -> dict[str, Grid]:
    parts = {kind: target for kind, _, target in _relations(archive, "")}
    book = parts["officeDocument"]
    strings: list[Found] = []
    targets: dict[str, str] = {}
    for kind, name, target in _relations(archive, book):
        if kind == "sharedStrings":
            strings = list(_strings(archive, target))
        elif kind == "worksheet":
            targets[name] = target
    grids: dict[str, Grid] = {}
    for sheet in _elements(archive, book, "sheet"):
        key = sheet.get(f"{_RELATIONS}id") or sheet.get(f"{_STRICT}id") or ""
        if key in targets:
            grids[sheet.attrib["name"]] = _grid(archive, targets[key], strings)
    return grids


def _relations(archive: ZipFile, part: str) -> Iterator[tuple[str, str, str]]:
    folder, name = posixpath.split(part)
    for each in _elements(archive, f"{folder}/_rels/{name}.rels", "Relationship"):
        target = posixpath.normpath(posixpath.join("/", folder, each.attrib["Target"]))
        yield each.attrib["Type"].rpartition("/")[2], each.attrib["Id"], target


def _elements(archive: ZipFile, part: str, name: str) -> Iterator[Element]:
    with archive.open(part.lstrip("/")) as file:
        yield from _named(file, name)


def _named(file: IO[bytes], name: str) -> Iterator[Element]:
    # Emptied once used: a sheet is never in memory as a whole.
    for _, element in iterparse(file):
        if _local(element) == name:
            yield element
        if _local(element) in {name, "sheetData"}:
            element.clear()


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _strings(archive: ZipFile, part: str) -> Iterator[Found]:
    for item in _elements(archive, part, "si"):
        yield _text(item)


def _grid(archive: ZipFile, part: str, strings: list[Found]) -> Grid:
    grid: dict[int, dict[str, Found]] = {}
    for cell in _elements(archive, part, "c"):
        match = _REFERENCE.fullmatch(cell.attrib["r"])
        if match is None:
            raise ValueError(cell.attrib["r"])
        found = _found(cell, strings)
        if found.text or found.kind is not Kind.TEXT:
            grid.setdefault(int(match[2]), {})[match[1]] = found
    return grid


def _found(cell: Element, strings: list[Found]) -> Found:
    parts = {_local(child): child for child in cell}
    if "f" in parts:
        return Found(Kind.FORMULA, f"={parts['f'].text or ''}")
    if "is" in parts:
        return _text(parts["is"])
    value = parts["v"].text or "" if "v" in parts else ""
    kind = cell.get("t", "n")
    if not value:
        return Found(Kind.TEXT, "")
    if kind == "s":
        return strings[int(value)]
    if kind == "str":
        return _plain(value)
    return Found(Kind.NUMBER if kind == "n" else Kind.OTHER, value)


def _text(item: Element) -> Found:
    # Runs in several letterings are one text; how it is pronounced is none of it.
    pieces: list[str] = []
    for child in item:
        runs = [child] if _local(child) == "t" else list(child)
        if _local(child) in {"t", "r"}:
            pieces += [run.text or "" for run in runs if _local(run) == "t"]
    return _plain("".join(pieces))


def _plain(text: str) -> Found:
    try:
        return Found(Kind.TEXT, unescaped(text))
    except ValueError:
        return Found(Kind.BROKEN, text)
