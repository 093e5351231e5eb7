"""Lines and areas on a flat piece of the Earth round Antwerp, in metres."""

import math
from collections.abc import Iterable
from itertools import pairwise

from showcase.domain.basemap import Area, Point

METRES_NORTH = 111_200.0
METRES_EAST = METRES_NORTH * math.cos(math.radians(51.22))
STEP_M = 10.0

Piece = tuple[Point, Point]


def metres(point: Point) -> Point:
    return point[0] * METRES_EAST, point[1] * METRES_NORTH


def pieces(points: Iterable[Point]) -> list[Piece]:
    """The straight pieces of a line of degrees, in metres."""
    return list(pairwise([metres(point) for point in points]))


def gap(point: Point, piece: Piece) -> float:
    """Distance of a point from a straight piece of street, in metres."""
    (x, y), (ax, ay), (bx, by) = point, *piece
    east, north = bx - ax, by - ay
    square = east * east + north * north or 1.0
    part = max(0.0, min(1.0, ((x - ax) * east + (y - ay) * north) / square))
    return math.hypot(ax + part * east - x, ay + part * north - y)


def steps(points: tuple[Point, ...]) -> list[Point]:
    """Points every ten metres along a line of degrees."""
    found = []
    for begin, end in pairwise(points):
        count = max(1, round(math.dist(metres(begin), metres(end)) / STEP_M))
        for at in range(count):
            part = (at + 0.5) / count
            found.append(
                (
                    begin[0] + (end[0] - begin[0]) * part,
                    begin[1] + (end[1] - begin[1]) * part,
                )
            )
    return found


def lies_in(point: Point, area: Area) -> bool:
    """Whether a point of degrees lies in an area and in none of its holes."""
    return _encloses(area.ring, point) and not any(
        _encloses(hole, point) for hole in area.holes
    )


def _encloses(ring: tuple[Point, ...], point: Point) -> bool:
    """Whether a ray from the point eastwards cuts the ring an odd number of times."""
    x, y = point
    crossed = False
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            crossed = not crossed
    return crossed
