"""Detailed base maps: written in batches, read a piece at a time."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from showcase.domain.basemap import Area, Basemap, Layer, Line, Name, Shape, Spot
from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.storage import basemaps
from showcase.storage.basemaps import DetailedBasemap, write_basemap
from showcase.storage.checkup import check_basemap
from showcase.storage.tiles import TileSet, TileStore

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
BY = Name("© Ons", (("en", "© Us"),))
NAME = Name("Lange Straat", (("fr", "Rue Longue"),))
RING = ((4.40, 51.20), (4.401, 51.20), (4.401, 51.201), (4.40, 51.20))
HOLE = ((4.4005, 51.2001), (4.4007, 51.2001), (4.4007, 51.2002), (4.4005, 51.2001))
LINE = ((4.41, 51.21), (4.4100001, 51.2200007))
SHAPES: list[tuple[Layer, Shape]] = [
    (Layer.WATER, Area("lake", NAME, RING, (HOLE, RING))),
    (Layer.BUILDINGS, Area("building", Name(""), RING)),
    (Layer.STREETS, Line("street", "main", NAME, LINE)),
    (Layer.STREETS, Line("street", "path", Name(""), LINE, walkable=False)),
    (Layer.DISTRICTS, Spot("district", 2, NAME, (4.42, 51.22), 14.5)),
]
AROUND = Bounds(51.19, 4.39, 51.23, 4.43)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "map.mbtiles"
    assert write_basemap(path, SHAPES, BY, BOUNDS) == len(SHAPES)
    return path


@pytest.fixture
def basemap(path: Path) -> Iterator[DetailedBasemap]:
    opened = DetailedBasemap(path)
    yield opened
    opened.close()


def test_shapes_come_back_as_they_were(basemap: DetailedBasemap) -> None:
    assert basemap.within(AROUND) == Basemap.of(BY, SHAPES, joined_at_corners=True)
    assert (basemap.attribution, basemap.bounds) == (BY, BOUNDS)
    assert len(basemap) == len(SHAPES)


def test_a_piece_has_the_shapes_that_touch_it(basemap: DetailedBasemap) -> None:
    piece = basemap.within(Bounds(51.205, 4.405, 51.215, 4.41))
    assert (len(piece.streets), piece.water, piece.districts) == (2, (), ())
    nothing = basemap.within(Bounds(51.205, 4.405, 51.209, 4.409))
    assert not list(nothing.shapes())


def test_a_piece_has_the_layers_asked_for(basemap: DetailedBasemap) -> None:
    piece = basemap.within(AROUND, frozenset({Layer.STREETS, Layer.WATER}))
    assert {layer for layer, _ in piece.shapes()} == {Layer.STREETS, Layer.WATER}


def test_shapes_are_written_in_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(basemaps, "_BATCH", 2)
    path = tmp_path / "map.mbtiles"
    assert write_basemap(path, iter(SHAPES), BY, BOUNDS) == len(SHAPES)
    basemap = DetailedBasemap(path)
    assert basemap.within(AROUND) == Basemap.of(BY, SHAPES, joined_at_corners=True)
    basemap.close()


def test_another_map_has_another_fingerprint(path: Path, tmp_path: Path) -> None:
    prints = set()
    for number, shapes in enumerate((SHAPES, SHAPES, SHAPES[1:])):
        other = tmp_path / f"{number}.mbtiles"
        write_basemap(other, shapes, BY, BOUNDS)
        basemap = DetailedBasemap(other)
        prints.add(basemap.fingerprint)
        basemap.close()
    assert len(prints) == 2


def test_tiles_drawn_into_a_map_are_read_from_it(path: Path) -> None:
    address = TileAddress("light", "nl", 14, 8392, 5468)
    store = TileStore(path, TileSet("look", "©", AROUND, (12, 17)))
    store.keep(address, b"tile")
    store.close()
    basemap = DetailedBasemap(path)
    assert basemap.tiles("look").kept(address) == b"tile"
    assert basemap.tiles("another look").kept(address) is None
    assert basemap.bounds == BOUNDS
    basemap.close()


def test_a_map_in_the_making_can_be_read_while_tiles_are_added(path: Path) -> None:
    store = TileStore(path, TileSet("look", "©", AROUND, (12, 17)))
    basemap = DetailedBasemap(path, settled=False)
    address = TileAddress("light", "nl", 14, 8392, 5468)
    store.keep(address, b"tile")
    assert basemap.tiles("look").kept(address) == b"tile"
    basemap.close()
    store.close()


def refused(path: Path) -> str:
    with pytest.raises(StorageError) as caught:
        DetailedBasemap(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_what_is_no_such_map_is_refused(path: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_text("Dear reader" * 100)
    tiles = tmp_path / "tiles.mbtiles"
    TileStore(tiles, TileSet("look", "©", BOUNDS, (12, 17))).close()
    newer = tmp_path / "newer.mbtiles"
    shutil.copy(path, newer)
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "VALUES ('shapes', 'm999_later', '')"
        )
    unfinished = tmp_path / "unfinished.mbtiles"
    shutil.copy(path, unfinished)
    with closing(sqlite3.connect(unfinished)) as connection, connection:
        connection.execute("DELETE FROM metadata")
    assert "there is no such base map" in refused(tmp_path / "nothing.mbtiles")
    assert "showcase basemap build" in refused(letter)
    assert "tiles but no shapes" in refused(tiles)
    assert "a newer version" in refused(newer)
    assert "never finished" in refused(unfinished)


def test_a_map_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="name another place"):
        write_basemap(tmp_path / "nowhere" / "map.mbtiles", SHAPES, BY, BOUNDS)


def test_a_damaged_map_is_found_by_the_checkup(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for page in range(6, len(content) // 4096):
        content[page * 4096 : page * 4096 + 16] = b"\xff" * 16
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"damaged|cannot be used"):
        check_basemap(path, None)


def test_a_sound_map_is_counted_by_the_checkup(path: Path) -> None:
    checked = check_basemap(path, None)
    assert (checked.shapes, checked.covers) == (len(SHAPES), True)
