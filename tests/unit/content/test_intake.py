"""Anyone's file becomes a picture of ours, or is refused in one message."""

import io
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from showcase.content import drawing, intake
from showcase.content.check import check_folder
from showcase.content.intake import Offered, take_in
from showcase.domain.media import PictureText
from showcase.errors import ContentError, StorageError
from tests.builders import EN, NL, SVG
from tests.unit.content.test_pictures import OPEN, a_photograph


@pytest.fixture
def offered(tmp_path: Path) -> Offered:
    file = tmp_path / "IMG_0001.HEIC"  # its name says nothing
    file.write_bytes(a_photograph("JPEG"))
    texts = {NL: PictureText("Een brug", "De brug"), EN: PictureText("A bridge")}
    return Offered("bridge", "Who took it", "CC-BY-4.0", texts, file)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_photograph_is_taken_in_as_pixels(
    folder: Path, offered: Offered, form: str
) -> None:
    offered.day.write_bytes(a_photograph(form) + b"PK\3\4 and a hidden archive")
    take_in(folder, replace(offered, night=offered.day))
    made = folder / "media/bridge"
    names = ["day.webp", "en.md", "media.yaml", "night.webp", "nl.md"]
    assert names_in(made) == names
    assert b"hidden" not in (made / "day.webp").read_bytes()
    edition = check_folder(folder).edition
    assert edition
    (picture,) = (each for each in edition.pictures if each.id == "bridge")
    assert picture.texts == offered.texts
    assert (picture.credit, picture.licence) == ("Who took it", "CC-BY-4.0")
    assert Image.open(io.BytesIO(picture.day.content)).size == (90, 60)


def test_a_drawing_is_taken_in_as_it_is(folder: Path, offered: Offered) -> None:
    offered.day.write_bytes(b"\xef\xbb\xbf \n" + SVG)
    taken = take_in(folder, offered)
    assert taken.day.name == "day.svg"
    assert (folder / "media/bridge/day.svg").read_bytes() == offered.day.read_bytes()
    assert check_folder(folder).faults == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (a_photograph("GIF"), "it is no PNG, JPEG, WebP or SVG"),
        (b"%PDF-1.7", "it is no PNG, JPEG, WebP or SVG"),
        (b"RIFF\0\0\0\0AVI ", "it is no PNG, JPEG, WebP or SVG"),
        (b"", "it is no PNG, JPEG, WebP or SVG"),
        (a_photograph("PNG")[:60], "it is no PNG picture"),
        (a_photograph("JPEG")[:300], "it is no JPEG picture"),
        (b"\xff\xd8\xff" + bytes(99), "it is no JPEG picture"),
        (b"RIFF\x04\0\0\0WEBP", "it is no WEBP picture"),
        (b"<html/>", "this is no SVG"),
        (f"{OPEN}<script/></svg>".encode(), "<script> is not allowed"),
        (f'{OPEN}<use href="//a.be/x"/></svg>'.encode(), "leads out of the drawing"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "a DOCTYPE is not allowed"),
        (b'<svg xmlns="http://www.w3.org/2000/svg" width="0"/>', "is refused: "),
    ],
)
def test_what_is_no_picture_is_refused_and_nothing_is_written(
    folder: Path, offered: Offered, content: bytes, said: str
) -> None:
    before = names_in(folder / "media")
    offered.day.write_bytes(content)
    with pytest.raises(ContentError) as refused:
        take_in(folder, offered)
    assert said in str(refused.value)
    assert str(offered.day) in str(refused.value)
    assert names_in(folder / "media") == before


def test_a_picture_of_too_many_pixels_is_refused(
    folder: Path, offered: Offered
) -> None:
    bomb = bytearray(a_photograph())
    bomb[16:24] = (20_000).to_bytes(4) * 2  # its width and height
    bomb[29:33] = zlib.crc32(bomb[12:29]).to_bytes(4)
    offered.day.write_bytes(bomb)
    with pytest.raises(ContentError, match="decompression bomb"):
        take_in(folder, offered)


def test_a_file_too_large_or_missing_is_named(
    folder: Path, offered: Offered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MOST_BYTES", 100)
    with pytest.raises(ContentError, match="larger than 100 bytes"):
        take_in(folder, offered)
    offered.day.unlink()
    with pytest.raises(ContentError, match=r"cannot be read \(No such file"):
        take_in(folder, offered)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"id": "The Bridge"}, "is no slug"),
        ({"id": "../bridge"}, "is no slug"),
        ({"credit": " "}, "needs a credit"),
        ({"licence": ""}, "needs a licence"),
        ({"texts": {EN: PictureText("A bridge")}}, "no alt text in 'nl'"),
        (
            {"texts": {NL: PictureText("Brug"), "eng": PictureText("Bridge")}},
            "did you mean 'en'",
        ),
    ],
)
def test_what_is_said_of_a_picture_must_be_complete(
    folder: Path, offered: Offered, changes: dict[str, object], said: str
) -> None:
    before = names_in(folder / "media")
    with pytest.raises(ContentError, match=said):
        take_in(folder, replace(offered, **changes))  # type: ignore[arg-type]
    assert names_in(folder / "media") == before


def test_a_folder_that_is_no_exhibition_is_named(
    tmp_path: Path, offered: Offered
) -> None:
    with pytest.raises(ContentError, match=r"exhibition\.yaml:1: the file is missing"):
        take_in(tmp_path / "elsewhere", offered)


def test_a_picture_that_is_there_is_not_written_over(
    folder: Path, offered: Offered
) -> None:
    with pytest.raises(StorageError, match="media/blue: the folder is not empty"):
        take_in(folder, replace(offered, id="blue"))


@pytest.mark.parametrize("result", ["b'MZ'", "b''", None])
def test_what_a_broken_program_leaves_is_not_believed(
    folder: Path,
    offered: Offered,
    result: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        f"import sys, pathlib\n"
        f"if {result} is not None:\n"
        f"    (pathlib.Path(sys.argv[2]) / '1.webp').write_bytes({result})\n"
    )
    monkeypatch.setattr(drawing, "__file__", str(program))
    with pytest.raises(ContentError, match="what came out is no picture"):
        take_in(folder, offered)
