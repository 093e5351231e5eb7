import logging
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter

from showcase.domain.media import PictureId
from showcase.errors import StorageError
from showcase.ui.pictures import PictureImages, filling
from tests.ui.images import asked, colour, opacity

BLUE, RED, SAND = "#ff0f4c75", "#ffa63d2f", "#fff3ecdf"
WIDTHS = (480, 960)


def webp(width: int, *, night: bool) -> bytes:
    """A picture of one colour, blue by day and red by night."""
    image = QImage(width, width * 2 // 3, QImage.Format.Format_RGB32)
    image.fill(RED if night else BLUE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Above 99 Qt writes WebP without loss; its stubs know only the other spelling.
    assert image.save(buffer, "WEBP", 100)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


class Shelf:
    """Pictures in memory, which notes what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def rendition(self, picture_id: PictureId, width: int, *, night: bool) -> bytes:
        self.asked.append((picture_id, width))
        if picture_id == "lost":
            raise StorageError("the content is damaged: build it again")
        if picture_id == "broken":
            return b"no picture"
        if picture_id not in {"mas", "beacon"}:
            raise KeyError(picture_id)
        return webp(min((w for w in WIDTHS if w >= width), default=960), night=night)


@pytest.fixture
def shelf(qapp: object) -> Shelf:
    return Shelf()


@pytest.fixture
def pictures(shelf: Shelf) -> PictureImages:
    return PictureImages(lambda: shelf)


def test_a_picture_fills_the_size_asked_for(pictures: PictureImages) -> None:
    image = asked(pictures, "image://pictures/mas?night=0&radius=0", (300, 300))
    assert image.size() == QSize(300, 300)
    assert {colour(image, 0, 0), colour(image, -1, -1)} == {BLUE}


def test_a_picture_has_its_night(pictures: PictureImages) -> None:
    assert colour(asked(pictures, "image://pictures/mas?night=1"), 9, 9) == RED


def test_without_a_size_a_picture_still_has_one(pictures: PictureImages) -> None:
    assert asked(pictures, "image://pictures/mas").size() == QSize(960, 640)


@pytest.mark.parametrize(
    ("size", "needed"), [((300, 200), 300), ((900, 200), 900), ((300, 600), 900)]
)
def test_the_rendition_is_wide_enough_not_to_be_enlarged(
    shelf: Shelf, pictures: PictureImages, size: tuple[int, int], needed: int
) -> None:
    asked(pictures, "image://pictures/mas", size)
    assert shelf.asked == [("mas", needed)]


@pytest.mark.parametrize(
    ("corners", "round_ones"),
    [
        ("all", {(0, 0), (-1, 0), (0, -1), (-1, -1)}),
        ("top", {(0, 0), (-1, 0)}),
        ("left", {(0, 0), (0, -1)}),
        ("sideways", {(0, 0), (-1, 0), (0, -1), (-1, -1)}),
    ],
)
def test_the_corners_asked_for_are_round(
    pictures: PictureImages, corners: str, round_ones: set[tuple[int, int]]
) -> None:
    address = f"image://pictures/mas?radius=24&corners={corners}"
    image = asked(pictures, address, (240, 160))
    places = {(x, y) for x in (0, -1) for y in (0, -1)}
    assert {place for place in places if opacity(image, *place) == 0} == round_ones
    assert {opacity(image, *place) for place in places - round_ones} <= {255}


def test_round_corners_are_soft(pictures: PictureImages) -> None:
    image = asked(pictures, "image://pictures/mas?radius=24", (240, 160))
    edge = {opacity(image, x, y) for x in range(12) for y in range(12)}
    assert len(edge - {0, 255}) > 5


def test_a_radius_that_is_no_number_leaves_the_corners(
    pictures: PictureImages,
) -> None:
    for radius in ("much", "nan", "inf", "-4"):
        image = asked(pictures, f"image://pictures/mas?radius={radius}", (90, 60))
        assert opacity(image, 0, 0) == 255


def test_a_flat_crop_keeps_more_of_what_is_above(qapp: object) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    painter = QPainter(image)
    painter.fillRect(0, 0, 100, 25, RED)
    painter.fillRect(0, 75, 100, 25, RED)
    painter.end()
    crop = filling(image, QSize(100, 54))  # 46 rows go: 21 above, 25 below
    assert crop.size() == QSize(100, 54)
    assert (colour(crop, 50, 1), colour(crop, 50, -2)) == (RED, BLUE)


def test_a_very_flat_frame_is_filled_too(pictures: PictureImages) -> None:
    image = asked(pictures, "image://pictures/mas", (2000, 1))
    assert image.size() == QSize(2000, 1)


@pytest.mark.parametrize("name", ["nowhere", "lost", "broken", "", "../../mas", "%ff"])
def test_what_cannot_be_shown_is_sand_and_logged(
    pictures: PictureImages, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    image = asked(pictures, f"image://pictures/{name}?radius=8", (90, 60))
    assert image.size() == QSize(90, 60)
    assert colour(image, 45, 30) == SAND
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_many_threads_may_ask_at_once(pictures: PictureImages) -> None:
    def corner(number: int) -> str:
        return colour(
            asked(pictures, "image://pictures/mas", (90 + number % 4, 60)), 0, 0
        )

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(corner, range(40))) == {BLUE}
