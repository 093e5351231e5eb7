import io
from pathlib import Path

import pytest
from PIL import Image

from showcase.content import drawing
from showcase.content.drawing import draw, main, widths_for
from tests.builders import SVG
from tests.unit.content.test_pictures import a_photograph


def opened(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content), formats=["WEBP"])


def test_a_drawing_is_made_in_every_width() -> None:
    drawn = draw(SVG, ".svg", (64, 32))
    assert {width: opened(each).size for width, each in drawn.items()} == {
        64: (64, 43),
        32: (32, 22),
    }


def test_a_flat_colour_stays_that_colour() -> None:
    (picture,) = draw(SVG, ".svg", (64,)).values()
    red, green, blue = opened(picture).convert("RGB").getpixel((30, 20))  # type: ignore[misc]
    assert abs(red - 0x0F) + abs(green - 0x4C) + abs(blue - 0x75) <= 9


def test_what_is_clear_stays_clear() -> None:
    clear = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>'
    (picture,) = draw(clear, ".svg", (64,)).values()
    assert opened(picture).mode == "RGBA"


def test_the_usual_widths_of_a_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "WIDTHS", (8, 16))
    assert list(draw(SVG, ".svg")) == [8, 16]


def test_a_large_scene_is_drawn_for_a_large_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "WIDTHS", (8, 32))
    monkeypatch.setattr(drawing, "_SCENE", (32, 16 / 9))
    monkeypatch.setattr(drawing, "_WIDEST", 48)
    scene = b'<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"/>'
    small = b'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>'
    assert list(draw(scene, ".svg")) == [8, 32, 48]
    assert list(draw(small, ".svg")) == [8, 32]


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((320, 200), (320,)),
        ((640, 400), (640,)),
        ((2000, 1333), (640, 1280)),
        ((2560, 1440), (640, 1280, 2560)),
        ((3840, 2160), (640, 1280, 2560, 3840)),
        ((4000, 3000), (640, 1280, 2560)),
    ],
)
def test_a_photograph_is_never_drawn_wider_than_it_is(
    size: tuple[int, int], widths: tuple[int, ...]
) -> None:
    assert widths_for(*size, drawn=False) == widths


def test_a_scene_drawn_is_made_as_wide_as_the_widest_screen() -> None:
    assert widths_for(1920, 1080, drawn=True) == (640, 1280, 2560, 3840)
    assert widths_for(960, 540, drawn=True) == (640, 1280, 2560)


@pytest.mark.parametrize(
    ("form", "suffix"), [("PNG", ".png"), ("JPEG", ".jpeg"), ("WEBP", ".webp")]
)
def test_a_photograph_is_drawn_as_wide_as_it_is(form: str, suffix: str) -> None:
    drawn = draw(a_photograph(form), suffix, (64, 1000))
    assert [opened(each).size for each in drawn.values()] == [(64, 43), (90, 60)]
    assert list(draw(a_photograph(form), suffix)) == [90]


def test_a_clear_photograph_stays_clear() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (9, 6)).save(out, "PNG")
    assert opened(draw(out.getvalue(), ".png")[9]).mode == "RGBA"


def test_a_picture_too_large_to_unpack_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "_MOST_PIXELS", 3000)
    with pytest.raises(ValueError, match="no PNG picture"):
        draw(a_photograph(), ".png")
    monkeypatch.setattr(drawing, "_MOST_PIXELS", 1000)
    with pytest.raises(ValueError, match="no PNG picture"):
        draw(a_photograph(), ".png")


class _Input:
    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def test_the_program_writes_a_file_per_width(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(SVG))
    assert main(".svg", str(tmp_path), "8,16") == 0
    assert {file.name for file in tmp_path.iterdir()} == {"8.webp", "16.webp"}


def test_the_program_says_why_it_cannot_draw(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(b"hello"))
    assert main(".png", str(tmp_path), "") == 1
    assert "no PNG picture" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
