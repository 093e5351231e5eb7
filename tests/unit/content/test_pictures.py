from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from showcase.content.check import check_folder
from tests.unit.content.conftest import Faults

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6">'


def a_photograph(form: str = "PNG", size: tuple[int, int] = (90, 60)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "#0F4C75").save(out, form)
    return out.getvalue()


@pytest.mark.parametrize(
    ("shapes", "said"),
    [
        ("<script>alert(1)</script>", "<script> is not allowed"),
        ("<foreignObject/>", "<foreignObject> is not allowed"),
        ("<text>hello</text>", "<text> is not allowed"),
        ('<image href="#a"/>', "<image> is not allowed"),
        ('<rect onclick="x()"/>', "the attribute onclick is not allowed"),
        ('<use href="https://a.be/x.svg#a"/>', "leads out of the drawing"),
        ('<use xmlns:x="y" x:href="other.svg"/>', "leads out of the drawing"),
        ('<use href="data:image/png;base64,AA"/>', "leads out of the drawing"),
        ('<rect fill="url(https://a.be)"/>', "leads out of the drawing"),
        ('<rect style="fill: URL( x.png )"/>', "leads out of the drawing"),
        ("<style>@import 'x.css';</style>", "leads out of the drawing"),
        ("<?xml-stylesheet href='x'?>", "leads out of the drawing"),
        ("<rect", "this is no SVG"),
        ("&bomb;", "this is no SVG"),
    ],
)
def test_a_drawing_holds_shapes_only(
    folder: Path, faults: Faults, shapes: str, said: str
) -> None:
    drawing = f"{OPEN}\n{shapes}\n</svg>"
    (folder / "media/blue/day.svg").write_text(drawing)
    found = faults()
    assert found[0].startswith("media/blue/day.svg:2:") or "no SVG" in found[0]
    assert any(said in line for line in found)


def test_a_long_row_of_spaces_is_read_in_one_go(folder: Path, faults: Faults) -> None:
    """Tried at every space anew, this would take a month."""
    rows = f'<rect fill="url({" " * 2_000_000}#a)"/>'
    (folder / "media/blue/day.svg").write_text(f"{OPEN}{rows}</svg>")
    assert faults() == []


def test_entities_are_never_expanded(folder: Path, faults: Faults) -> None:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 99}">' for n in range(1, 9))
    bomb = f'<!DOCTYPE svg [<!ENTITY a0 "ha">{laughs}]>{OPEN}<script/>&a8;</svg>'
    (folder / "media/blue/day.svg").write_text(bomb)
    (fault,) = faults()
    assert "a DOCTYPE is not allowed" in fault


def test_a_drawing_may_point_into_itself(folder: Path, faults: Faults) -> None:
    shapes = (
        '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
        '<rect id="r" width="9" height="6" fill="url(#g)"/><use href="#r"/>'
    )
    (folder / "media/blue/day.svg").write_text(f"{OPEN}{shapes}</svg>")
    assert faults() == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "a DOCTYPE is not allowed"),
        ("<html/>", "it is <html>"),
        ("", "this is no SVG"),
        ("hello", "this is no SVG"),
        ('<svg xmlns="http://www.w3.org/2000/svg" width="0"/>', "cannot be drawn"),
    ],
)
def test_what_is_no_drawing_is_refused(
    folder: Path, faults: Faults, text: str, said: str
) -> None:
    (folder / "media/blue/day.svg").write_text(text)
    assert any(said in line for line in faults())


def test_a_photograph_is_a_picture(folder: Path) -> None:
    blue = folder / "media/blue"
    (blue / "day.svg").unlink()
    (blue / "day.png").write_bytes(a_photograph())
    (blue / "night.jpg").write_bytes(a_photograph("JPEG"))
    edition = check_folder(folder).edition
    assert edition
    night = edition.pictures[0].night
    assert edition.pictures[0].day.name == "day.png"
    assert night
    assert night.content == a_photograph("JPEG")


def test_a_photograph_under_another_name_is_refused(
    folder: Path, faults: Faults
) -> None:
    (folder / "media/blue/night.jpg").write_bytes(a_photograph("PNG"))
    (fault,) = faults()
    assert fault.startswith("media/blue/night.jpg:1: the picture cannot be drawn")


def test_a_torn_photograph_is_refused(folder: Path, faults: Faults) -> None:
    (folder / "media/blue/night.png").write_bytes(a_photograph()[:60])
    assert "cannot be drawn" in faults()[0]


def test_other_kinds_of_picture_are_unknown(folder: Path, faults: Faults) -> None:
    (folder / "media/blue/night.gif").write_bytes(a_photograph("GIF"))
    assert "this file or folder is unknown" in faults()[0]


def test_a_picture_without_a_file_is_named(folder: Path, faults: Faults) -> None:
    (folder / "media/blue/day.svg").unlink()
    assert any("there is no picture by day" in line for line in faults())


def test_two_files_for_the_day_are_one_too_many(folder: Path, faults: Faults) -> None:
    (folder / "media/blue/day.png").write_bytes(a_photograph())
    assert "there are day.png and day.svg" in faults()[0]


def test_a_picture_that_cannot_be_read_is_named_once(
    folder: Path, faults: Faults
) -> None:
    day = folder / "media/blue/day.svg"
    day.unlink()
    day.mkdir()
    (fault,) = faults()
    assert "the file cannot be read" in fault
