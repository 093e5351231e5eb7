import logging
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

from showcase.domain.place import Position
from showcase.handout.qr import matrix, place_uri, tour_uri
from showcase.ui.qr_images import QrImages
from tests.ui.images import asked, colour

INK, WHITE = "#ff14213d", "#ffffffff"
PLACE = place_uri(Position(51.22885, 4.40476), "MAS | Museum aan de Stroom")
WALK = tour_uri([Position(51.2 + step / 100, 4.4) for step in range(4)])


def address(text: str) -> str:
    return "image://qr/" + quote(text, safe="")


def modules(image: QImage, across: int) -> tuple[tuple[bool, ...], ...]:
    """The code read back from the middle of each of its squares."""
    side = image.width() // (across + 8)
    left, top = (
        (image.width() - across * side) // 2,
        (image.height() - across * side) // 2,
    )
    middle = side // 2
    return tuple(
        tuple(
            colour(image, left + x * side + middle, top + y * side + middle) == INK
            for x in range(across)
        )
        for y in range(across)
    )


@pytest.fixture
def codes(qapp: object) -> QrImages:
    return QrImages()


@pytest.mark.parametrize("text", [PLACE, WALK, "50 % off?x=1&y=2#z"])
def test_the_code_says_the_text_of_its_address(codes: QrImages, text: str) -> None:
    image = asked(codes, address(text), (400, 400))
    assert modules(image, len(matrix(text))) == matrix(text)


def test_a_code_is_drawn_in_two_colours_only(codes: QrImages) -> None:
    image = asked(codes, address(PLACE), (120, 120))
    seen = {colour(image, x, y) for x in range(120) for y in range(120)}
    assert seen == {INK, WHITE}


def test_the_code_is_as_large_as_whole_pixels_allow_and_centred(
    codes: QrImages,
) -> None:
    across = len(matrix("antwerp"))
    spare = 5
    side = 7 * (across + 8) + spare
    image = asked(codes, address("antwerp"), (side, side + 40))
    assert image.size() == QSize(side, side + 40)
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if colour(image, x, y) == INK
    ]
    columns = {x for x, _ in dark}
    assert max(columns) - min(columns) + 1 == 7 * across
    assert min(columns) == (side - 7 * across) // 2
    assert min(y for _, y in dark) == (side + 40 - 7 * across) // 2
    assert min(columns) >= 4 * 7


def test_an_empty_text_makes_a_white_area_and_is_logged(
    codes: QrImages, caplog: pytest.LogCaptureFixture
) -> None:
    image = asked(codes, "image://qr/", (100, 100))
    assert {colour(image, x, 50) for x in range(100)} == {WHITE}
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_text_too_long_for_a_code_makes_a_white_area_and_is_logged(
    codes: QrImages, caplog: pytest.LogCaptureFixture
) -> None:
    image = asked(codes, address("a" * 5000), (100, 100))
    assert {colour(image, x, 50) for x in range(100)} == {WHITE}
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


class Overheard(QrImages):
    """Codes that note the address as QML hands it over."""

    def __init__(self) -> None:
        super().__init__()
        self.images: list[QImage] = []

    def requestImage(  # noqa: N802 - Qt's name
        self, address: str, size: QSize, requested: QSize
    ) -> QImage:
        image = super().requestImage(address, size, requested)
        self.images.append(image.copy())
        return image


@pytest.mark.parametrize("text", [PLACE, WALK])
def test_a_text_comes_whole_through_qml(qapp: object, text: str) -> None:
    engine, codes = QQmlEngine(), Overheard()
    engine.addImageProvider("qr", codes)
    source = (
        "import QtQuick; Image { sourceSize: Qt.size(400, 400); "
        f"source: '{address(text)}' }}"
    )
    component = QQmlComponent(engine)
    component.setData(source.encode(), "")
    shown = component.create()
    assert shown is not None
    assert modules(codes.images[0], len(matrix(text))) == matrix(text)
