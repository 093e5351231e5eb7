"""What of an operator's file lies on the map: the rest is dropped or cut off."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from showcase.domain.basemap import Area, Layer, Point, Shape
from showcase.domain.place import Bounds
from showcase.errors import SettingsError

_FEWEST = 10  # shapes; with fewer, nobody would take it for a map
_Ring = tuple[Point, ...]
Ends = tuple[Point, Point]
"""The south-western and the north-eastern corner of a rectangle."""


@dataclass(slots=True)
class Clipping:
    """Keeps the shapes that touch some bounds, and remembers where all of them lay.

    Lines are kept whole. Areas are cut off at a distance of the bounds' own size, so
    that a river as long as the country costs no more than its reach through the map.

    Attributes:
        bounds: what the map shows.
        read: how many shapes were looked at.
        kept: how many of them touch the bounds.
    """

    bounds: Bounds
    read: int = 0
    kept: int = 0
    _lowest: Point = field(default=(math.inf, math.inf), init=False)
    _highest: Point = field(default=(-math.inf, -math.inf), init=False)

    def of(
        self, shapes: Iterable[tuple[Layer, Shape]]
    ) -> Iterator[tuple[Layer, Shape]]:
        """The shapes on the map, in the order given."""
        for layer, shape in shapes:
            self.read += 1
            low, high = corners(shape.points)
            self._lowest = min(self._lowest[0], low[0]), min(self._lowest[1], low[1])
            highest = self._highest
            self._highest = max(highest[0], high[0]), max(highest[1], high[1])
            cut = self._cut(shape) if self._touches(low, high) else None
            if cut is not None:
                self.kept += 1
                yield layer, cut

    def require_some(self, path: object) -> None:
        """Refuse a file of which hardly anything lies on the map.

        Raises:
            SettingsError: says where the file's shapes lie instead.
        """
        if not self.read:
            raise SettingsError(
                f"{path}: there is nothing to draw in this file: no street, water or "
                "building. Perhaps it was not downloaded whole; fetch it again."
            )
        if self.kept < _FEWEST:
            box = self.bounds
            raise SettingsError(
                f"{path}: only {self.kept} of its {self.read} shapes lie within "
                f"{_degrees((box.west, box.south), (box.east, box.north))}; the file "
                f"covers {_degrees(self._lowest, self._highest)}. Take a file of the "
                "right place, or give another --bbox."
            )

    def _touches(self, low: Point, high: Point) -> bool:
        box = self.bounds
        beside = low[0] > box.east or high[0] < box.west
        return not beside and low[1] <= box.north and high[1] >= box.south

    def _cut(self, shape: Shape) -> Shape | None:
        if not isinstance(shape, Area):
            return shape
        wide = self.bounds.east - self.bounds.west
        high = self.bounds.north - self.bounds.south
        lowest = self.bounds.west - wide, self.bounds.south - high
        highest = self.bounds.east + wide, self.bounds.north + high
        ring = cut_off(shape.ring, lowest, highest)
        holes = (cut_off(hole, lowest, highest) for hole in shape.holes)
        whole = tuple(hole for hole in holes if hole)
        return replace(shape, ring=ring, holes=whole) if ring else None


def corners(points: Iterable[Point]) -> Ends:
    """The corners of the rectangle round some points."""
    lons, lats = zip(*points, strict=True)
    return (min(lons), min(lats)), (max(lons), max(lats))


def cut_off(ring: _Ring, lowest: Point, highest: Point) -> _Ring:
    """A closed ring without what lies outside a rectangle; empty when all does.

    The parts of a ring that is cut in several stay joined along the rectangle's sides
    (Sutherland and Hodgman, "Reentrant polygon clipping", 1974).
    """
    corner = list(ring[:-1])
    for axis in (0, 1):
        corner = _half(corner, axis, lowest[axis], 1)
        corner = _half(corner, axis, highest[axis], -1)
    return (*corner, corner[0]) if corner else ()


def _half(ring: list[Point], axis: int, edge: float, sign: int) -> list[Point]:
    """What of a ring lies beyond an edge: above it (sign 1) or below it (sign -1)."""
    if all(sign * (point[axis] - edge) >= 0 for point in ring):
        return ring
    kept: list[Point] = []
    for before, point in zip([ring[-1], *ring[:-1]], ring, strict=True):
        was, is_ = (sign * (each[axis] - edge) for each in (before, point))
        if (was < 0) != (is_ < 0):
            part = was / (was - is_)
            kept.append(
                (
                    before[0] + (point[0] - before[0]) * part,
                    before[1] + (point[1] - before[1]) * part,
                )
            )
        if is_ >= 0:
            kept.append(point)
    return kept


def _degrees(low: Point, high: Point) -> str:
    return ",".join(f"{each:.4f}" for each in (*low, *high))
