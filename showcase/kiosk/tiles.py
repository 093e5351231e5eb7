"""The map's tiles: drawn when first asked for, and kept while they are in use."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from showcase.domain.place import Bounds
from showcase.maps.mercator import Tile, tile_at
from showcase.maps.painter import MapPainter, webp
from showcase.maps.style import StyleName

_ZOOMS = range(12, 18)  # of tiles twice the usual side: Leaflet's 13 to 18
_PATH = re.compile(
    r"tiles/(?P<style>[a-z]{1,20})/(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)"
    r"/(?P<zoom>\d{1,2})/(?P<column>\d{1,7})/(?P<row>\d{1,7})\.webp"
)


@dataclass(frozen=True, slots=True)
class TileAddress:
    """Which tile: its drawing style, the language of its names, and where it lies.

    Attributes:
        style: name of a base-map style.
        language: code of the language of the names on it.
        zoom: zoom level of the Web Mercator grid, for tiles of 512 pixels.
        column: counted from the antimeridian eastwards.
        row: counted from the north southwards.
    """

    style: str
    language: str
    zoom: int
    column: int
    row: int


DrawTile = Callable[[TileAddress], bytes | None]
"""Draws a tile as WebP, on any thread; None where there is none."""


def tiles_of(painter: MapPainter, bounds: Bounds) -> DrawTile:
    """Tiles by the painter of the base map, wherever they touch the bounds."""

    def draw(address: TileAddress) -> bytes | None:
        if address.style not in set(StyleName) or not _touches(address, bounds):
            return None
        tile = Tile(address.zoom, address.column, address.row)
        return webp(painter.tile(tile, StyleName(address.style), address.language))

    return draw


def _touches(address: TileAddress, bounds: Bounds) -> bool:
    if address.zoom not in _ZOOMS:
        return False
    first = tile_at(bounds.west, bounds.north, address.zoom)
    last = tile_at(bounds.east, bounds.south, address.zoom)
    return first.x <= address.column <= last.x and first.y <= address.row <= last.y


def tile_address(path: str) -> TileAddress | None:
    """The tile that a path such as `tiles/day/nl/14/8380/5468.webp` names, if any."""
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    zoom, column, row = (int(match[part]) for part in ("zoom", "column", "row"))
    if max(column, row) >= 2**zoom:
        return None
    return TileAddress(match["style"], match["language"], zoom, column, row)


class TileShelf:
    """The latest tiles used, drawn by someone else; safe to use from any thread."""

    def __init__(self, draw: DrawTile, capacity: int = 400) -> None:
        self._draw = draw
        self._capacity = capacity
        self._kept: OrderedDict[TileAddress, bytes] = OrderedDict()
        self._lock = Lock()

    def kept(self, address: TileAddress) -> bytes | None:
        """A tile that is on the shelf; None when it must be drawn first."""
        with self._lock:
            if address in self._kept:
                self._kept.move_to_end(address)
            return self._kept.get(address)

    def fetch(self, address: TileAddress) -> bytes | None:
        """A tile from the shelf, else drawn now; None where there is none."""
        tile = self.kept(address)
        if tile is None:
            tile = self._draw(address)
            self._keep(address, tile)
        return tile

    def _keep(self, address: TileAddress, tile: bytes | None) -> None:
        if tile is None:
            return
        with self._lock:
            self._kept[address] = tile
            while len(self._kept) > self._capacity:
                self._kept.popitem(last=False)
