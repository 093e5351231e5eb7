"""Web Mercator: where a place lies on the map, in pixels and in tiles.

The world is a square of `TILE_PIXELS * 2**zoom` pixels, x to the east, y to the south,
(0, 0) in the north-west. Formulae: EPSG 3857, "Popular Visualisation Pseudo-Mercator".
"""

import math
from dataclasses import dataclass

TILE_PIXELS = 512
"""Length of a tile's side, in pixels."""

_STEEPEST = 85.05112877980659  # latitude in degrees at which the square world ends


@dataclass(frozen=True, slots=True)
class Pixel:
    """A point of the world's square at one zoom, in pixels."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Tile:
    """One square of the map: zoom `z`, column `x` eastwards, row `y` southwards."""

    z: int
    x: int
    y: int

    def __post_init__(self) -> None:
        """Refuse what lies outside the world."""
        if self.z < 0 or not (0 <= self.x < 2**self.z and 0 <= self.y < 2**self.z):
            raise ValueError(f"{self.z}/{self.x}/{self.y} is no tile of the world")

    @property
    def origin(self) -> tuple[int, int]:
        """World pixels of the north-west corner."""
        return self.x * TILE_PIXELS, self.y * TILE_PIXELS


def world_pixels(zoom: float) -> float:
    """Length of the world's side at a zoom, in pixels."""
    return float(TILE_PIXELS * 2.0**zoom)


def project(lon: float, lat: float, zoom: float) -> Pixel:
    """The pixel of a position in degrees, WGS84."""
    side = world_pixels(zoom)
    sine = math.sin(math.radians(max(-_STEEPEST, min(_STEEPEST, lat))))
    return Pixel(
        x=(lon / 360 + 0.5) * side,
        y=(0.5 - math.atanh(sine) / (2 * math.pi)) * side,
    )


def unproject(pixel: Pixel, zoom: float) -> tuple[float, float]:
    """The position (lon, lat) in degrees of a pixel; undoes `project`."""
    side = world_pixels(zoom)
    lat = math.degrees(math.atan(math.sinh((0.5 - pixel.y / side) * 2 * math.pi)))
    return (pixel.x / side - 0.5) * 360, lat


def tile_at(lon: float, lat: float, zoom: int) -> Tile:
    """The tile that holds a position in degrees."""
    pixel = project(lon, lat, zoom)
    last = 2**zoom - 1
    column, row = int(pixel.x // TILE_PIXELS), int(pixel.y // TILE_PIXELS)
    return Tile(zoom, min(column, last), min(row, last))
