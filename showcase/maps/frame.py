"""The frame of a sheet: a rectangle of the world's pixels at one zoom."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from showcase.domain.basemap import Point
from showcase.domain.place import Bounds
from showcase.maps.curves import Box, Corner, Curve
from showcase.maps.mercator import (
    TILE_PIXELS,
    Pixel,
    Tile,
    project,
    unproject,
    world_pixels,
)

BLOCK = 8
"""A block of the map is so many tiles wide and high; its names are placed together."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Which piece of the map a sheet shows; its pixels count from its corner.

    Attributes:
        zoom: of tiles of 512 pixels; need not be whole.
        left: the world's pixel of its west side.
        top: the world's pixel of its north side.
        wide: its width in pixels.
        high: its height in pixels.
        has_neighbours: whether other sheets go on where it ends.
    """

    zoom: float
    left: int
    top: int
    wide: int
    high: int
    has_neighbours: bool = False

    @classmethod
    def of_block(cls, tile: Tile) -> "Frame":
        """The frame of the block of tiles in which a tile lies."""
        first = Tile(tile.z, tile.x // BLOCK * BLOCK, tile.y // BLOCK * BLOCK)
        side = min(BLOCK, 2**tile.z) * TILE_PIXELS
        return cls(float(tile.z), *first.origin, side, side, has_neighbours=True)

    @classmethod
    def round(cls, centre: Point, zoom: float, size: tuple[int, int]) -> "Frame":
        """A frame of a width and height round a position."""
        middle = project(*centre, zoom)
        left = math.floor(middle.x - size[0] / 2)
        top = math.floor(middle.y - size[1] / 2)
        return cls(zoom, left, top, *size)

    @property
    def box(self) -> Box:
        """The frame itself, in its own pixels."""
        return Box(0.0, 0.0, float(self.wide), float(self.high))

    def bounds(self, margin: float) -> Bounds:
        """The degrees it spans, with a margin in pixels all round."""
        west, north = self._degrees(-margin, -margin)
        east, south = self._degrees(self.wide + margin, self.high + margin)
        return Bounds(south, west, north, east)

    def curve(self, points: Iterable[Point]) -> Curve:
        """Positions in degrees as pixels from its corner: `project`, many at a time."""
        side = world_pixels(self.zoom)
        east, south = side / 360, side / math.tau
        x, y = side / 2 - self.left, side / 2 - self.top
        turn, sin, atanh = math.pi / 180, math.sin, math.atanh
        return tuple(
            (lon * east + x, y - south * atanh(sin(lat * turn))) for lon, lat in points
        )

    def holds(self, corner: Corner) -> bool:
        """Whether a point lies in it; on the line between two, in one of them only."""
        return 0 <= corner[0] < self.wide and 0 <= corner[1] < self.high

    def _degrees(self, x: float, y: float) -> tuple[float, float]:
        return unproject(Pixel(self.left + x, self.top + y), self.zoom)
