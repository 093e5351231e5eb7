import io

import pytest
from PIL import Image

from showcase.content.webp import holds_pixels_only

IMAGE = Image.effect_noise((9, 6), 50)


def saved(image: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "WEBP", **options)
    return out.getvalue()


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("lossless", [True, False])
def test_pixels_are_all_that_is_wanted(mode: str, lossless: bool) -> None:
    image = IMAGE.convert(mode)
    if mode == "RGBA":
        image.putalpha(90)
    assert holds_pixels_only(saved(image, lossless=lossless))


def test_what_tells_more_is_found() -> None:
    facts = Image.Exif()
    facts[0x010F] = "Camera of mine"
    assert not holds_pixels_only(saved(IMAGE, exif=facts))
    assert not holds_pixels_only(saved(IMAGE, xmp=b"<x/>"))
    film = {"save_all": True, "append_images": [IMAGE.transpose(Image.Transpose(0))]}
    assert not holds_pixels_only(saved(IMAGE.convert("RGB"), **film))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"RIFF\x04\0\0\0WEBP",
        saved(IMAGE)[:-1],
        saved(IMAGE) + b"PK",
        saved(IMAGE).replace(b"WEBP", b"AVI "),
        saved(IMAGE).replace(b"VP8 ", b"ICCP"),
        b"RIFF\x0c\0\0\0WEBPVP8 \xff\xff\xff\xff",
    ],
)
def test_what_is_no_whole_webp_is_none(content: bytes) -> None:
    assert not holds_pixels_only(content)
