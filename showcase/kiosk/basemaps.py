"""The active base map: the one drawn for this project, or the operator's detailed one.

Whatever changes how a tile looks is in its fingerprint: the shapes, the programs that
draw them, the typefaces, the places that names keep clear of. Tiles of another
fingerprint are never shown.
"""

import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from showcase.domain import basemap as shapes
from showcase.domain.basemap import Basemap, Name, Point
from showcase.domain.edition import Edition
from showcase.domain.place import Bounds
from showcase.errors import StorageError
from showcase.kiosk.tiles import ZOOMS, Tiles, TileShelf, tiles_of
from showcase.maps import painter as drawing
from showcase.maps.drawing import read_drawing
from showcase.maps.painter import MapPainter
from showcase.paths import BASEMAP, cache_folder
from showcase.storage.basemaps import DetailedBasemap
from showcase.storage.tiles import TileSet, TileStore, open_cache

_PACKAGES = (
    *("PySide6", "fontpkg-noto-sans-arabic"),
    *("fontpkg-source-sans-3", "fontpkg-source-serif-4"),
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ActiveBasemap:
    """A base map opened for an exhibition.

    Attributes:
        source: its shapes.
        bounds: where the exhibition shows it.
        places: where its pins are, for names to keep clear of.
        fingerprint: another one for every other look of its tiles.
        ahead: tiles that came with it; None where there are none.
    """

    source: Basemap | DetailedBasemap
    bounds: Bounds
    places: tuple[Point, ...]
    fingerprint: str
    ahead: Tiles | None = None

    @property
    def attribution(self) -> Name:
        """Who made it, to be shown on the map."""
        return self.source.attribution

    @property
    def tileset(self) -> TileSet:
        """What a file of its tiles says of them."""
        zooms = ZOOMS[0], ZOOMS[-1]
        return TileSet(self.fingerprint, self.attribution.dutch, self.bounds, zooms)

    def painter(self) -> MapPainter:
        """Draws it; the typefaces must be known to Qt."""
        return MapPainter(self.source, places=self.places)

    def close(self) -> None:
        """Let go of the operator's file, if there is one."""
        if isinstance(self.source, DetailedBasemap):
            self.source.close()


def open_basemap(
    detailed: Path | None, edition: Edition, *, settled: bool = True
) -> ActiveBasemap:
    """The operator's base map, or else our own.

    Args:
        detailed: the operator's file; None for our own map.
        edition: whose bounds and places the map is for.
        settled: whether nobody adds tiles to the file any more.

    Raises:
        StorageError: when the operator's file cannot be used.
        ContentError: when a file of our own map has a fault.
    """
    bounds = edition.settings.bounds
    at = sorted((each.position.lon, each.position.lat) for each in edition.places)
    places = tuple(at)
    if detailed is None:
        look = _look(_own_map(), places)
        return ActiveBasemap(read_drawing(BASEMAP), bounds, places, look)
    source = DetailedBasemap(detailed, settled=settled)
    look = _look([source.fingerprint.encode()], places)
    return ActiveBasemap(source, bounds, places, look, source.tiles(look))


def open_basemap_or_own(detailed: Path | None, edition: Edition) -> ActiveBasemap:
    """The operator's base map; our own, with an error in the log, where it is unusable.

    A kiosk that nobody watches shows a plainer map rather than none.

    Raises:
        ContentError: when a file of our own map has a fault.
    """
    try:
        return open_basemap(detailed, edition)
    except StorageError as error:
        _log.error("The program's own base map is shown: %s", error)
        return open_basemap(None, edition)


def shelf_of(basemap: ActiveBasemap, painter: MapPainter) -> TileShelf:
    """Its tiles, kept in the kiosk's store; only in memory where that is unusable."""
    store = None
    try:
        store = open_store(basemap)
    except StorageError as error:
        _log.warning("Tiles are drawn anew at each start: %s", error)
    return TileShelf(tiles_of(painter, basemap.bounds), store, basemap.ahead)


def open_store(basemap: ActiveBasemap) -> TileStore:
    """The kiosk's store of drawn tiles, emptied when they were of another look.

    Raises:
        StorageError: when it cannot be made.
    """
    return open_cache(store_path(), basemap.tileset)


def store_path() -> Path:
    """Where the kiosk keeps the tiles it drew."""
    return cache_folder() / "tiles.mbtiles"


def _look(source: Iterable[bytes], places: tuple[Point, ...]) -> str:
    digest = hashlib.sha256()
    for part in (*source, *_programs(), repr(places).encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _own_map() -> Iterator[bytes]:
    return (file.read_bytes() for file in sorted(BASEMAP.glob("*.*json")))


def _programs() -> Iterator[bytes]:
    yield Path(shapes.__file__).read_bytes()
    for module in sorted(Path(drawing.__file__).parent.glob("*.py")):
        yield module.read_bytes()
    for package in _PACKAGES:
        yield version(package).encode()
