"""Curves that names are written along: lengths, and where a letter stands on them."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Curve: TypeAlias = tuple[tuple[float, float], ...]
"""Points in pixels, x to the right and y down."""

_UPRIGHT = math.cos(math.radians(82))  # what is steeper is read upwards


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a letter stands, in pixels, and how it is turned, in radians clockwise."""

    x: float
    y: float
    angle: float

    def turn_to(self, other: "Stand") -> float:
        """The angle between two letters, 0 to pi."""
        return abs((other.angle - self.angle + math.pi) % math.tau - math.pi)


def length(curve: Curve) -> float:
    """Length of a curve in pixels."""
    return sum(math.dist(begin, end) for begin, end in pairwise(curve))


def along(curve: Curve, distance: float) -> Stand:
    """The point at a distance from the start; past the end, its straight extension.

    Raises:
        ValueError: the curve has fewer than two points.
    """
    if len(curve) < 2:
        raise ValueError("a curve needs two points")
    for begin, end in pairwise(curve):
        step = math.dist(begin, end)
        if distance <= step:
            break
        distance -= step
    else:
        distance += step
    part = distance / step if step else 0.0
    east, south = end[0] - begin[0], end[1] - begin[1]
    return Stand(
        begin[0] + east * part, begin[1] + south * part, math.atan2(south, east)
    )


def readable(curve: Curve, middle: float) -> Curve:
    """The curve from left to right at a distance; from below upwards when upright."""
    angle = along(curve, middle).angle
    upright = abs(math.cos(angle)) < _UPRIGHT
    upside_down = math.sin(angle) > 0 if upright else math.cos(angle) < 0
    return tuple(reversed(curve)) if upside_down else curve
