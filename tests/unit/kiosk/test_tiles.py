"""Tiles by their addresses, and the shelf that keeps them."""

from dataclasses import replace
from typing import Any, cast

import pytest
from PySide6.QtGui import QImage

from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.kiosk.tiles import (
    TileShelf,
    addresses,
    draw_ahead,
    tile_address,
    tiles_of,
)

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
EILANDJE = TileAddress("light", "nl", 14, 8392, 5468)


class Painter:
    """Paints every tile black."""

    def tile(self, *_: object) -> QImage:
        image = QImage(512, 512, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


class Store:
    """Keeps tiles in memory, or fails."""

    def __init__(self, *, fails: bool = False) -> None:
        self.tiles: dict[TileAddress, bytes] = {}
        self._fails = fails
        self.asked = 0
        self.closed = False

    def kept(self, address: TileAddress) -> bytes | None:
        self._ask()
        return self.tiles.get(address)

    def keep(self, address: TileAddress, tile: bytes) -> None:
        self._ask()
        self.tiles[address] = tile

    def close(self) -> None:
        self.closed = True

    def _ask(self) -> None:
        self.asked += 1
        if self._fails:
            raise StorageError("the disk is full")


class ReadOnly(Store):
    """Gives tiles, and takes none."""

    def keep(self, address: TileAddress, tile: bytes) -> None:
        raise StorageError(f"no room for {len(tile)} bytes of {address}")


def test_a_path_names_a_tile() -> None:
    assert tile_address("tiles/light/nl/14/8392/5468.webp") == EILANDJE


def test_a_path_for_a_sharp_screen_names_the_tile_at_twice_the_scale() -> None:
    sharp = replace(EILANDJE, scale=2)
    assert tile_address("tiles/light/nl/14/8392/5468@2x.webp") == sharp


@pytest.mark.parametrize(
    "path",
    [
        "tiles/light/nl/14/8392/5468.png",
        "tiles/light/../14/8392/5468.webp",
        "tiles/light/nl/14/16384/5468.webp",
        "tiles/light/nl/-1/0/0.webp",
        "tiles/LIGHT/nl/14/8392/5468.webp",
        "tiles/light/nl/14/8392/5468.webp\n",
        "tiles/light/nl/14/8392/5468@3x.webp",
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


def test_a_tile_is_put_into_the_store_and_found_there_by_the_next_shelf() -> None:
    store = Store()
    assert TileShelf(lambda _: b"tile", store).fetch(EILANDJE) == b"tile"
    later = TileShelf(lambda _: None, store)
    assert later.kept(EILANDJE) == b"tile"
    asked = store.asked
    assert later.kept(EILANDJE) == b"tile"
    assert store.asked == asked  # the second time, it is at hand


def test_a_tile_drawn_ahead_is_not_drawn_and_not_stored_again() -> None:
    ahead, store = Store(), Store()
    ahead.tiles[EILANDJE] = b"ahead"
    shelf = TileShelf(lambda _: b"drawn", store, ahead)
    assert shelf.fetch(EILANDJE) == b"ahead"
    assert not store.tiles


@pytest.mark.parametrize("store", [Store(fails=True), ReadOnly()])
def test_a_store_that_fails_is_left_alone_after_one_warning(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = TileShelf(lambda _: b"tile", store, capacity=1)
    other = replace(EILANDJE, row=1)
    for address in (EILANDJE, other, EILANDJE):
        assert shelf.fetch(address) == b"tile"
    assert len(caplog.records) == 1
    assert "no longer kept there" in caplog.text


def test_a_closed_shelf_lets_go_of_its_store_and_still_draws() -> None:
    store = Store()
    shelf = TileShelf(lambda _: b"tile", store)
    shelf.close()
    shelf.close()
    assert store.closed
    assert shelf.fetch(EILANDJE) == b"tile"
    assert not store.tiles


def test_tiles_drawn_ahead_that_cannot_be_read_are_drawn(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = Store()
    shelf = TileShelf(lambda _: b"drawn", store, Store(fails=True))
    assert shelf.fetch(EILANDJE) == b"drawn"
    assert store.tiles == {EILANDJE: b"drawn"}
    assert len(caplog.records) == 1


def test_a_tile_whose_shapes_cannot_be_read_is_not_there(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def draw(_: TileAddress) -> bytes:
        raise StorageError("map.mbtiles: damaged")

    assert TileShelf(draw).fetch(EILANDJE) is None
    assert "cannot be drawn" in caplog.text


def test_every_tile_of_the_bounds_is_listed_once() -> None:
    every = addresses(BOUNDS, ("light", "dark"), ("nl",), range(12, 14))
    assert len(every) == len(set(every)) == 2 * (4 + 12)
    assert every[0] == TileAddress("light", "nl", 12, 2097, 1366)
    draw = tiles_of(cast("Any", Painter()), BOUNDS)
    assert all(draw(address) is not None for address in every[:4])


def test_tiles_drawn_ahead_skip_those_there() -> None:
    store = Store()
    wanted = [replace(EILANDJE, row=row) for row in (1, 2, 3)]
    store.tiles[wanted[1]] = b"old"
    drawn = list(draw_ahead(wanted, lambda _: b"new", store))
    assert drawn == [True, False, True]
    assert list(store.tiles.values()) == [b"old", b"new", b"new"]
    assert not any(draw_ahead(wanted, lambda _: b"new", store))


def test_tiles_that_do_not_exist_are_not_stored() -> None:
    store = Store()
    assert list(draw_ahead([EILANDJE], lambda _: None, store)) == [True]
    assert not store.tiles
