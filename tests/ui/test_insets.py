import logging
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from showcase.maps.drawing import read_drawing
from showcase.maps.painter import MapPainter
from showcase.maps.style import StyleName
from showcase.paths import BASEMAP
from showcase.ui.fonts import register_fonts
from showcase.ui.insets import InsetImages
from tests.ui.images import asked, colour, opacity

WATER, SAND = "#ffa7cbd6", "#fff3ecdf"
MAS = "image://basemap/51.22885,4.40476,15"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked of the painter."""

    centre: tuple[float, float]
    zoom: float
    size: tuple[int, int]
    style: StyleName
    language: str


class Painter:
    """Paints water only, and notes what was asked."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []

    def area(
        self,
        centre: tuple[float, float],
        zoom: float,
        size: tuple[int, int],
        style: StyleName,
        language: str,
    ) -> QImage:
        self.wishes.append(Wish(centre, zoom, size, style, language))
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(WATER)
        return image


@pytest.fixture
def painter(qapp: object) -> Painter:
    return Painter()


@pytest.fixture
def insets(painter: Painter) -> InsetImages:
    return InsetImages(painter)


def test_an_inset_is_the_map_round_its_place(
    painter: Painter, insets: InsetImages
) -> None:
    address = f"{MAS}?language=en&style=dark"
    assert colour(asked(insets, address, (360, 200)), 180, 100) == WATER
    assert painter.wishes == [
        Wish((4.40476, 51.22885), 15, (360, 200), StyleName.DARK, "en")
    ]


def test_without_options_it_is_light_and_dutch(
    painter: Painter, insets: InsetImages
) -> None:
    asked(insets, MAS)
    (wish,) = painter.wishes
    assert (wish.style, wish.language) == (StyleName.LIGHT, "nl")


@pytest.mark.parametrize(
    ("options", "zoom"),
    [
        ("scale=1.0", 15),
        ("scale=2", 16),
        ("scale=0.5", 14),
        ("scale=0", 13),
        ("scale=x", 15),
        ("scale=inf", 15),
        ("scale=1000000", 19),
    ],
)
def test_a_sharper_screen_shows_as_much_of_the_city(
    painter: Painter, insets: InsetImages, options: str, zoom: float
) -> None:
    asked(insets, f"{MAS}?{options}")
    assert painter.wishes[0].zoom == pytest.approx(zoom)


@pytest.mark.parametrize(("asked_for", "zoom"), [("999", 19), ("-3", 10)])
def test_the_zoom_stays_where_the_map_is_drawn(
    painter: Painter, insets: InsetImages, asked_for: str, zoom: float
) -> None:
    asked(insets, f"image://basemap/51.2,4.4,{asked_for}")
    assert painter.wishes[0].zoom == zoom


def test_an_unknown_style_is_light(painter: Painter, insets: InsetImages) -> None:
    asked(insets, f"{MAS}?style=neon")
    assert painter.wishes[0].style is StyleName.LIGHT


def test_the_corners_on_the_left_can_be_round(insets: InsetImages) -> None:
    image = asked(insets, f"{MAS}?radius=24&corners=left", (360, 200))
    left = [opacity(image, 0, y) for y in (0, -1)]
    right = [opacity(image, -1, y) for y in (0, -1)]
    assert (left, right) == ([0, 0], [255, 255])


@pytest.mark.parametrize("name", ["", "mas", "51.2,4.4", "91,4.4,15", "51.2,181,15"])
def test_what_is_no_place_is_sand_and_logged(
    painter: Painter,
    insets: InsetImages,
    caplog: pytest.LogCaptureFixture,
    name: str,
) -> None:
    image = asked(insets, f"image://basemap/{name}", (90, 60))
    assert image.size() == QSize(90, 60)
    assert colour(image, 45, 30) == SAND
    assert painter.wishes == []
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_the_real_map_has_streets_and_water_round_the_mas(qapp: object) -> None:
    register_fonts()
    insets = InsetImages(MapPainter(read_drawing(BASEMAP)))
    image = asked(insets, f"{MAS}?language=nl", (320, 184))
    seen = {colour(image, x, y) for x in range(0, 320, 4) for y in range(0, 184, 4)}
    assert {WATER, "#fffffaf0"} <= seen
