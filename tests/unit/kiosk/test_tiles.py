"""Tiles by their addresses, and the shelf that keeps them."""

from typing import Any, cast

import pytest
from PySide6.QtGui import QImage

from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.kiosk.tiles import TileShelf, tile_address, tiles_of

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
EILANDJE = TileAddress("light", "nl", 14, 8392, 5468)


class Painter:
    """Paints every tile black."""

    def tile(self, *_: object) -> QImage:
        image = QImage(512, 512, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


def test_a_path_names_a_tile() -> None:
    assert tile_address("tiles/light/nl/14/8392/5468.webp") == EILANDJE


@pytest.mark.parametrize(
    "path",
    [
        "tiles/light/nl/14/8392/5468.png",
        "tiles/light/../14/8392/5468.webp",
        "tiles/light/nl/14/16384/5468.webp",
        "tiles/light/nl/-1/0/0.webp",
        "tiles/LIGHT/nl/14/8392/5468.webp",
        "tiles/light/nl/14/8392/5468.webp\n",
        "index.html",
        "",
    ],
)
def test_anything_else_names_none(path: str) -> None:
    assert tile_address(path) is None


def test_a_tile_is_drawn_once_and_kept() -> None:
    drawn: list[TileAddress] = []

    def draw(address: TileAddress) -> bytes:
        drawn.append(address)
        return b"tile"

    shelf = TileShelf(draw)
    assert shelf.kept(EILANDJE) is None
    assert shelf.fetch(EILANDJE) == shelf.fetch(EILANDJE) == shelf.kept(EILANDJE)
    assert drawn == [EILANDJE]


def test_the_tile_longest_unused_makes_room() -> None:
    shelf = TileShelf(lambda address: str(address.row).encode(), capacity=2)
    one, two, three = (TileAddress("light", "nl", 14, 1, row) for row in (1, 2, 3))
    for address in (one, two, one, three):
        shelf.fetch(address)
    assert shelf.kept(one) == b"1"
    assert shelf.kept(two) is None


def test_a_tile_that_does_not_exist_is_not_kept() -> None:
    shelf = TileShelf(lambda _: None)
    assert shelf.fetch(EILANDJE) is None
    assert shelf.kept(EILANDJE) is None


def test_tiles_are_drawn_within_the_bounds_in_the_known_styles_only(
    qapp: object,
) -> None:
    draw = tiles_of(cast("Any", Painter()), BOUNDS)
    tile = draw(EILANDJE)
    assert tile is not None
    assert tile[:4] == b"RIFF"
    assert tile[8:12] == b"WEBP"
    assert draw(TileAddress("pink", "nl", 14, 8392, 5468)) is None
    assert draw(TileAddress("light", "nl", 14, 8000, 5468)) is None
    assert draw(TileAddress("light", "nl", 14, 8392, 5000)) is None
    assert draw(TileAddress("light", "nl", 11, 1049, 683)) is None
    assert draw(TileAddress("light", "nl", 18, 134280, 87500)) is None
