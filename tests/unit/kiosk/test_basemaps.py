"""The base map that is shown: our own, or the operator's, and never none."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from showcase.domain.basemap import Layer, Line, Name
from showcase.domain.place import Position
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.kiosk.basemaps import (
    open_basemap,
    open_basemap_or_own,
    open_store,
    shelf_of,
    store_path,
)
from showcase.maps.drawing import read_drawing
from showcase.maps.mercator import tile_at
from showcase.maps.style import StyleName
from showcase.paths import BASEMAP
from showcase.storage.basemaps import write_basemap
from showcase.storage.tiles import TileStore
from tests.builders import a_place, an_edition

EILANDJE = TileAddress("light", "nl", 14, 8392, 5468)
STREET = Line("street", "main", Name("Meir"), ((4.40, 51.21), (4.41, 51.22)))


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "map.mbtiles"
    shapes = [(Layer.STREETS, STREET)]
    write_basemap(path, shapes, Name("© Ons"), an_edition().settings.bounds)
    return path


class Painter:
    """Counts the tiles it paints."""

    def __init__(self) -> None:
        self.painted = 0

    def tile(self, *_: object) -> QImage:
        self.painted += 1
        image = QImage(512, 512, QImage.Format.Format_RGB32)
        image.fill(0)
        return image


def test_without_a_file_our_own_map_is_shown() -> None:
    basemap = open_basemap(None, an_edition())
    assert basemap.source == read_drawing(BASEMAP)
    assert basemap.attribution == read_drawing(BASEMAP).attribution
    assert basemap.ahead is None
    basemap.close()


def test_the_operators_map_is_shown_with_its_makers(path: Path) -> None:
    basemap = open_basemap(path, an_edition())
    bounds = an_edition().settings.bounds
    assert basemap.attribution == Name("© Ons")
    assert basemap.source.within(bounds).streets == (STREET,)
    assert (basemap.tileset.attribution, basemap.tileset.zooms) == ("© Ons", (12, 17))
    basemap.close()


def test_an_unusable_map_is_replaced_by_our_own_and_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    missing = tmp_path / "missing.mbtiles"
    with pytest.raises(StorageError):
        open_basemap(missing, an_edition())
    basemap = open_basemap_or_own(missing, an_edition())
    assert basemap.source == read_drawing(BASEMAP)
    (record,) = caplog.records
    assert record.levelname == "ERROR"
    assert "missing.mbtiles" in record.getMessage()


def test_whatever_changes_a_tile_is_in_the_fingerprint(path: Path) -> None:
    edition = an_edition()
    own, operators = open_basemap(None, edition), open_basemap(path, edition)
    moved = a_place(position=Position(51.22, 4.40))
    others = replace(edition, places=(moved, *edition.places[1:]))
    prints = {own.fingerprint, operators.fingerprint}
    prints.add(open_basemap(None, others).fingerprint)
    assert len(prints) == 3
    assert open_basemap(None, edition).fingerprint == own.fingerprint
    operators.close()


def test_tiles_are_kept_from_one_start_to_the_next(qapp: QGuiApplication) -> None:
    basemap = open_basemap(None, an_edition())
    painter = Painter()
    for _ in range(2):
        shelf = shelf_of(basemap, cast("Any", painter))
        assert shelf.fetch(EILANDJE) is not None
        shelf.close()
    assert painter.painted == 1
    store = open_store(basemap)
    assert store.kept(EILANDJE) is not None
    store.close()


def test_tiles_that_came_with_the_map_are_not_drawn(
    path: Path, qapp: QGuiApplication
) -> None:
    making = open_basemap(path, an_edition(), settled=False)
    store = TileStore(path, making.tileset)
    store.keep(EILANDJE, b"ahead")
    making.close()
    store.close()
    painter = Painter()
    basemap = open_basemap(path, an_edition())
    assert shelf_of(basemap, cast("Any", painter)).kept(EILANDJE) == b"ahead"
    assert painter.painted == 0
    basemap.close()


def test_without_a_store_the_kiosk_still_shows_tiles(
    caplog: pytest.LogCaptureFixture, qapp: QGuiApplication
) -> None:
    store_path().mkdir()  # in the way, and not empty
    (store_path() / "x").touch()
    basemap = open_basemap(None, an_edition())
    shelf = shelf_of(basemap, cast("Any", Painter()))
    assert shelf.fetch(EILANDJE) == shelf.kept(EILANDJE) is not None
    (record,) = caplog.records
    assert "drawn anew at each start" in record.getMessage()


def test_the_painter_draws_the_active_map(path: Path, qapp: QGuiApplication) -> None:
    basemap = open_basemap(path, an_edition())
    image = basemap.painter().tile(tile_at(4.405, 51.215, 14), StyleName.LIGHT, "nl")
    colours = {image.pixelColor(x, y).name() for x in range(512) for y in range(512)}
    assert len(colours) > 2
    basemap.close()
