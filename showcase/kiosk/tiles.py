"""The map's tiles: drawn when first asked for, kept on the disk, the latest at hand."""

import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from threading import Lock
from typing import Final, Protocol

from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.maps.mercator import Tile, tile_at
from showcase.maps.painter import MapPainter, webp
from showcase.maps.style import StyleName

ZOOMS: Final = range(12, 18)
"""Of tiles twice the usual side: Leaflet's 13 to 18."""

_PATH = re.compile(
    r"tiles/(?P<style>[a-z]{1,20})/(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)"
    r"/(?P<zoom>\d{1,2})/(?P<column>\d{1,7})/(?P<row>\d{1,7})(?P<double>@2x)?\.webp"
)
_log = logging.getLogger(__name__)

DrawTile = Callable[[TileAddress], bytes | None]
"""Draws a tile as WebP, on any thread; None where there is none."""


class Tiles(Protocol):
    """A file of tiles drawn before, read on any thread."""

    def kept(self, address: TileAddress) -> bytes | None:
        """A tile; None where it has none; StorageError when it cannot be read."""
        ...


class Store(Tiles, Protocol):
    """A file of tiles that takes more."""

    def keep(self, address: TileAddress, tile: bytes) -> None:
        """Add a tile; StorageError when it cannot be written."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


def tiles_of(painter: MapPainter, bounds: Bounds) -> DrawTile:
    """Tiles by the painter of the base map, wherever they touch the bounds."""

    def draw(address: TileAddress) -> bytes | None:
        if address.style not in set(StyleName) or not _touches(address, bounds):
            return None
        tile = Tile(address.zoom, address.column, address.row)
        style = StyleName(address.style)
        return webp(painter.tile(tile, style, address.language, address.scale))

    return draw


def addresses(
    bounds: Bounds, styles: Iterable[str], languages: Iterable[str], zooms: range
) -> list[TileAddress]:
    """Every tile that touches the bounds, at the page's own scale.

    Neighbours follow one another, so that what a painter just read serves it again.
    """
    found = []
    for style, language, zoom in product(styles, languages, zooms):
        first, last = _corners(bounds, zoom)
        columns, rows = range(first.x, last.x + 1), range(first.y, last.y + 1)
        found += [
            TileAddress(style, language, zoom, column, row)
            for column, row in product(columns, rows)
        ]
    return found


def draw_ahead(
    wanted: Iterable[TileAddress], draw: DrawTile, store: Store
) -> Iterator[bool]:
    """Draw the tiles that the store has not yet; one step a tile.

    Yields:
        whether the tile was drawn, or was there already.

    Raises:
        StorageError: when the store cannot be read or written.
    """
    for address in wanted:
        missing = store.kept(address) is None
        tile = draw(address) if missing else None
        if tile is not None:
            store.keep(address, tile)
        yield missing


def _touches(address: TileAddress, bounds: Bounds) -> bool:
    if address.zoom not in ZOOMS:
        return False
    first, last = _corners(bounds, address.zoom)
    return first.x <= address.column <= last.x and first.y <= address.row <= last.y


def _corners(bounds: Bounds, zoom: int) -> tuple[Tile, Tile]:
    return (
        tile_at(bounds.west, bounds.north, zoom),
        tile_at(bounds.east, bounds.south, zoom),
    )


def tile_address(path: str) -> TileAddress | None:
    """The tile that a path such as `tiles/light/nl/14/8380/5468.webp` names, if any.

    With `@2x` before the ending, it is the same tile for a screen of twice the pixels.
    """
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    zoom, column, row = (int(match[part]) for part in ("zoom", "column", "row"))
    if max(column, row) >= 2**zoom:
        return None
    scale = 2 if match["double"] else 1
    return TileAddress(match["style"], match["language"], zoom, column, row, scale)


class TileShelf:
    """The latest tiles used, the rest in files; safe to use from any thread.

    A file that fails is told of once in the log and left alone from then on: tiles are
    still drawn, and the visitor sees nothing of it.
    """

    def __init__(
        self,
        draw: DrawTile,
        store: Store | None = None,
        ahead: Tiles | None = None,
        capacity: int = 64,
    ) -> None:
        """Take who draws a tile, and where tiles are kept.

        Args:
            draw: called for a tile that is nowhere yet.
            store: where it is kept then.
            ahead: where tiles may lie that were drawn before, and none is added.
            capacity: how many tiles are held in memory.
        """
        self._draw = draw
        self._store = store
        self._ahead = ahead
        self._capacity = capacity
        self._latest: OrderedDict[TileAddress, bytes] = OrderedDict()
        self._lock = Lock()

    def kept(self, address: TileAddress) -> bytes | None:
        """A tile that was drawn before; None when it must be drawn first."""
        with self._lock:
            if address in self._latest:
                self._latest.move_to_end(address)
                return self._latest[address]
        tile = self._filed(address)
        if tile is not None:
            self._put(address, tile)
        return tile

    def fetch(self, address: TileAddress) -> bytes | None:
        """A tile that was drawn before, else drawn now; None where there is none."""
        tile = self.kept(address)
        if tile is None:
            tile = self._drawn(address)
            if tile is not None:
                self._file(address, tile)
                self._put(address, tile)
        return tile

    def close(self) -> None:
        """Let go of the store; tiles are only held in memory from now on."""
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _drawn(self, address: TileAddress) -> bytes | None:
        try:
            return self._draw(address)
        except StorageError:
            _log.exception("A tile cannot be drawn")
            return None

    def _filed(self, address: TileAddress) -> bytes | None:
        for tiles in (self._ahead, self._store):
            try:
                tile = None if tiles is None else tiles.kept(address)
            except StorageError as error:
                self._leave(tiles, error)
                tile = None
            if tile is not None:
                return tile
        return None

    def _file(self, address: TileAddress, tile: bytes) -> None:
        store = self._store
        if store is None:
            return
        try:
            store.keep(address, tile)
        except StorageError as error:
            self._leave(store, error)

    def _leave(self, tiles: Tiles | None, error: StorageError) -> None:
        _log.warning("Tiles are no longer kept there: %s", error)
        if tiles is self._store:
            self._store = None
        else:
            self._ahead = None

    def _put(self, address: TileAddress, tile: bytes) -> None:
        with self._lock:
            self._latest[address] = tile
            while len(self._latest) > self._capacity:
                self._latest.popitem(last=False)
