import io
import re

import pytest
from PIL import Image

from showcase.content import contrast as words
from showcase.content.contrast import brightest, contrast
from showcase.domain.media import PictureFile
from showcase.paths import QML

BLACK, WHITE = (0, 0, 0), (255, 255, 255)


def a_file(colour: tuple[int, ...], mode: str = "RGB") -> PictureFile:
    out = io.BytesIO()
    Image.new(mode, (160, 90), colour).save(out, "PNG")
    return PictureFile("night.png", out.getvalue())


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        (BLACK, WHITE, 21.0),
        (WHITE, BLACK, 21.0),
        (WHITE, WHITE, 1.0),
        (WHITE, (0x76, 0x76, 0x76), 4.54),  # WCAG's own example of just enough
    ],
)
def test_contrast_is_that_of_wcag(
    one: tuple[int, int, int], other: tuple[int, int, int], ratio: float
) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


def test_the_veil_darkens_what_lies_behind_the_words() -> None:
    red, green, blue = brightest(a_file(WHITE))
    # Nine in ten cells lie above 26 % of the height, where 29 % of the veil is left.
    assert red == pytest.approx(255 - 0.29 * (255 - words.NIGHT[0]), abs=5)
    assert red < green < blue < 255


def test_what_is_see_through_shows_the_night() -> None:
    assert brightest(a_file((255, 255, 255, 0), "RGBA")) == words.NIGHT


def test_a_lamp_behind_the_words_hides_none() -> None:
    scene = Image.new("RGB", (1600, 900), words.NIGHT)
    for left, top in ((1400, 200), (700, 150)):
        scene.paste(WHITE, (left, top, left + 60, top + 40))
    out = io.BytesIO()
    scene.save(out, "PNG")
    found = contrast(words.WORDS, brightest(PictureFile("day.png", out.getvalue())))
    assert found > 10


def test_the_colours_are_the_themes() -> None:
    theme = (QML / "Showcase/Theme/Theme.qml").read_text(encoding="utf-8")
    told = dict(re.findall(r'color (night\w*): "#(\w+)"', theme))
    assert told["night"] == bytes(words.NIGHT).hex().upper()
    assert told["nightSoft"] == bytes(words.WORDS).hex().upper()
    assert told["nightVeil"] == f"{round(words.VEIL * 255):X}" + told["night"]
    light = tuple(bytes.fromhex(told["nightText"]))
    assert contrast((light[0], light[1], light[2]), words.NIGHT) > contrast(
        words.WORDS, words.NIGHT
    )
