import io
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from showcase.content import drawing
from showcase.content.drawing import confine, draw, main, reencode, widths_for
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


def kept(content: bytes, suffix: str) -> Image.Image:
    (file,) = reencode(content, suffix).values()
    return opened(file)


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def is_near(image: Image.Image, colour: tuple[int, ...]) -> bool:
    pixel = image.convert("RGB").getpixel((image.width // 2, image.height // 2))
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= 6 for a, b in zip(pixel, colour, strict=True))


def test_a_photograph_is_kept_without_where_it_was_taken() -> None:
    facts = Image.Exif()
    facts[0x010F] = "Camera of mine"
    facts.get_ifd(0x8825)[2] = (51.0, 13.0, 0.0)
    taken = saved(Image.new("RGB", (90, 60)), "JPEG", exif=facts, comment=b"at home")
    assert b"Camera of mine" in taken
    (file,) = reencode(taken, ".jpg").values()
    assert not any(each in file for each in (b"EXIF", b"XMP ", b"Camera", b"home"))


def test_a_photograph_taken_upright_stands_upright() -> None:
    facts = Image.Exif()
    facts[0x0112] = 6  # the camera was turned by a quarter
    turned = saved(Image.new("RGB", (90, 60)), "JPEG", exif=facts)
    assert kept(turned, ".jpg").size == (60, 90)


def test_a_photograph_is_kept_no_larger_than_a_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "_WIDEST", 30)
    assert kept(a_photograph(), ".png").size == (30, 20)
    assert kept(a_photograph(size=(20, 60)), ".png").size == (10, 30)
    assert kept(a_photograph(size=(20, 10)), ".png").size == (20, 10)


def test_a_photograph_for_print_is_kept_for_the_screen() -> None:
    for_print = saved(Image.new("CMYK", (9, 6), (255, 0, 0, 0)), "JPEG")
    assert is_near(kept(for_print, ".jpg"), (0, 255, 255))


def test_the_first_picture_of_a_film_is_kept() -> None:
    film = [Image.new("RGB", (9, 6), colour) for colour in ("#F00", "#0F0")]
    moving = saved(film[0], "PNG", save_all=True, append_images=film[1:])
    image = kept(moving, ".png")
    assert is_near(image, (255, 0, 0))
    assert not getattr(image, "is_animated", False)


def test_sixteen_bits_of_grey_are_not_cut_off_at_white() -> None:
    assert is_near(kept(a_deep_grey(), ".png"), (128, 128, 128))
    (shown,) = draw(a_deep_grey(), ".png").values()
    assert is_near(opened(shown), (128, 128, 128))


def a_deep_grey() -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        size, sum_of = len(content), zlib.crc32(kind + content)
        return struct.pack(">I", size) + kind + content + struct.pack(">I", sum_of)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 16, 0, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress((b"\0" + b"\x80\0" * 4) * 4))
    return b"\x89PNG\r\n\x1a\n" + head + rows + chunk(b"IEND", b"")


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_colours_are_those_that_the_profile_means(mode: str) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # In this one what is called red looks blue.
    swapped = srgb.replace(b"rXYZ", b"?XYZ").replace(b"bXYZ", b"rXYZ")
    swapped = swapped.replace(b"?XYZ", b"bXYZ")
    picture = Image.new(mode, (9, 6), "#0F4C75")
    same = kept(saved(picture, "PNG", icc_profile=srgb), ".png")
    assert is_near(same, (0x0F, 0x4C, 0x75))
    other = kept(saved(picture, "PNG", icc_profile=swapped), ".png")
    assert is_near(other, (0x75, 0x4C, 0x0F))
    assert other.info.get("icc_profile") is None


@pytest.mark.parametrize("profile", [b"hello", bytes(200)])
def test_a_profile_that_does_not_fit_says_nothing(profile: bytes) -> None:
    picture = Image.new("RGB", (9, 6), "#0F4C75")
    strange = saved(picture, "PNG", icc_profile=profile)
    assert is_near(kept(strange, ".png"), (0x0F, 0x4C, 0x75))


def test_a_palette_keeps_what_is_clear() -> None:
    palette = Image.new("RGBA", (9, 6)).quantize(4)
    assert kept(saved(palette, "PNG", transparency=0), ".png").mode == "RGBA"


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_a_torn_photograph_is_not_kept(form: str) -> None:
    torn = a_photograph(form, (900, 600))
    with pytest.raises(ValueError, match=f"no {form} picture"):
        reencode(torn[: len(torn) // 2], f".{form.lower()}")


class _Input:
    def __init__(self, content: bytes) -> None:
        self.buffer = io.BytesIO(content)


def test_the_program_writes_a_file_per_width(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(SVG))
    assert main(".svg", str(tmp_path), "8,16") == 0
    assert {file.name for file in tmp_path.iterdir()} == {"8.webp", "16.webp"}


def test_the_program_keeps_a_photograph(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(a_photograph()))
    assert main(".png", str(tmp_path), "kept") == 0
    assert [file.name for file in tmp_path.iterdir()] == ["90.webp"]


def test_the_program_says_why_it_cannot_draw(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("sys.stdin", _Input(b"hello"))
    assert main(".png", str(tmp_path), "") == 1
    assert "no PNG picture" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to limits")
def test_the_program_gives_up_what_it_does_not_need(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resource = pytest.importorskip("resource")
    endless = resource.RLIM_INFINITY
    given: dict[int, tuple[int, int]] = {}
    had = {resource.RLIMIT_NOFILE: (9, 20), resource.RLIMIT_FSIZE: (endless, endless)}
    monkeypatch.setattr(resource, "getrlimit", lambda each: had.get(each, (0, 1 << 40)))
    monkeypatch.setattr(resource, "setrlimit", given.__setitem__)
    confine()
    assert given == {
        resource.RLIMIT_AS: (1 << 30, (1 << 30) + 1),
        resource.RLIMIT_CPU: (30, 31),
        resource.RLIMIT_FSIZE: (64 << 20, (64 << 20) + 1),
        resource.RLIMIT_NOFILE: (20, 20),  # never more than it had
        resource.RLIMIT_CORE: (0, 1),
    }


def test_elsewhere_there_are_no_limits_to_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "resource", None)
    confine()
