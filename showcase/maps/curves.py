"""Curves that names are written along: cut to a box, joined, and measured.

Everything is in pixels, x to the right and y down.
"""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeAlias

Corner: TypeAlias = tuple[float, float]
"""A point in pixels."""

Curve: TypeAlias = tuple[Corner, ...]
"""Two points or more, joined by straight lines."""

_UPRIGHT = math.cos(math.radians(82))  # what is steeper is read upwards
_MUCH_WIDER = 1.15
_STRAIGHT_ON = math.radians(50)  # a street that turns more at a corner is another


class Box(NamedTuple):
    """An upright rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def shrunk(self, by: float) -> "Box":
        """The box without a rim of some pixels."""
        return Box(self.left + by, self.top + by, self.right - by, self.bottom - by)


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a letter stands, in pixels, and how it is turned, in radians clockwise."""

    x: float
    y: float
    angle: float

    def turn_to(self, other: "Stand") -> float:
        """The angle between two letters, 0 to pi."""
        return _turn(self.angle, other.angle)


class Track:
    """A curve, and how far each of its corners lies from its start."""

    def __init__(self, curve: Curve) -> None:
        """Measure a curve.

        Raises:
            ValueError: it has fewer than two points.
        """
        if len(curve) < 2:
            raise ValueError("a curve needs two points")
        self._curve = curve
        steps = (math.dist(begin, end) for begin, end in pairwise(curve))
        self._marks = tuple(accumulate(steps, initial=0.0))

    @property
    def length(self) -> float:
        """Length in pixels."""
        return self._marks[-1]

    def at(self, distance: float) -> Corner:
        """The point at a distance from the start; beyond an end, straight on."""
        last = len(self._marks) - 1
        piece = min(max(bisect_left(self._marks, distance), 1), last)
        begin, end = self._curve[piece - 1], self._curve[piece]
        from_, to = self._marks[piece - 1], self._marks[piece]
        part = (distance - from_) / (to - from_) if to > from_ else 0.0
        east, south = end[0] - begin[0], end[1] - begin[1]
        return begin[0] + east * part, begin[1] + south * part

    def stand(self, distance: float, reach: float) -> Stand:
        """A letter at a distance, turned as the curve runs within its reach."""
        behind, ahead = self.at(distance - reach), self.at(distance + reach)
        angle = math.atan2(ahead[1] - behind[1], ahead[0] - behind[0])
        return Stand(*self.at(distance), angle)

    def beside(self, by: float) -> "Track":
        """The curve moved to its right as seen from start to end, or to its left."""
        (west, north), (east, south) = self._curve[0], self._curve[-1]
        chord = math.dist(self._curve[0], self._curve[-1]) or 1.0
        x, y = -(south - north) / chord * by, (east - west) / chord * by
        return Track(tuple((left + x, top + y) for left, top in self._curve))

    def readable(self, start: float, end: float) -> "Track":
        """The curve from left to right between two distances; upwards when steep."""
        (west, north), (east, south) = self.at(start), self.at(end)
        angle = math.atan2(south - north, east - west)
        upright = abs(math.cos(angle)) < _UPRIGHT
        upside_down = math.sin(angle) > 0 if upright else math.cos(angle) < 0
        return Track(tuple(reversed(self._curve))) if upside_down else self


def pieces(curve: Curve, box: Box) -> Iterator[Curve]:
    """The parts of a curve that lie within a box, in their order."""
    found: list[Corner] = []
    for begin, end in pairwise(curve):
        part = _within(begin, end, box)
        if part is None:
            continue
        if not found or found[-1] != part[0]:
            if len(found) > 1:
                yield tuple(found)
            found = [part[0]]
        if part[1] != part[0]:
            found.append(part[1])
    if len(found) > 1:
        yield tuple(found)


def _within(begin: Corner, end: Corner, box: Box) -> tuple[Corner, Corner] | None:
    """The part of a straight line within a box (Liang and Barsky, 1984)."""
    east, south = end[0] - begin[0], end[1] - begin[1]
    first, last = 0.0, 1.0
    for step, room in (
        (-east, begin[0] - box.left),
        (east, box.right - begin[0]),
        (-south, begin[1] - box.top),
        (south, box.bottom - begin[1]),
    ):
        if step < 0:
            first = max(first, room / step)
        elif step > 0:
            last = min(last, room / step)
        elif room < 0:
            return None
    if first > last:
        return None
    return (
        begin if first == 0 else (begin[0] + east * first, begin[1] + south * first),
        end if last == 1 else (begin[0] + east * last, begin[1] + south * last),
    )


def joined(curves: Iterable[Curve]) -> list[Curve]:
    """Curves that go on where another ends, as one; the order of the first is kept."""
    left = dict(enumerate(curves))
    ends: defaultdict[Corner, list[int]] = defaultdict(list)
    for number, curve in left.items():
        for end in (curve[0], curve[-1]):
            ends[_spot(end)].append(number)
    chains = []
    while left:
        chain = left.pop(next(iter(left)))
        for _ in range(2):  # on from its end, then on from its beginning
            while (onward := _onward(chain, left, ends)) is not None:
                chain += onward[1:]
            chain = chain[::-1]
        chains.append(chain)
    return chains


def _onward(
    chain: Curve, left: dict[int, Curve], ends: dict[Corner, list[int]]
) -> Curve | None:
    """The straightest of the curves left that begin or end where a chain ends."""
    end = _spot(chain[-1])
    ways = [
        (number, curve if _spot(curve[0]) == end else curve[::-1])
        for number in ends[end]
        if (curve := left.get(number)) is not None
    ]
    heading = _heading(chain[-2], chain[-1])
    turns = ((_turn(heading, _heading(*way[:2])), number) for number, way in ways)
    turn, best = min(turns, default=(math.inf, 0))
    if turn > _STRAIGHT_ON:
        return None
    del left[best]
    return dict(ways)[best]


def _spot(corner: Corner) -> Corner:
    return round(corner[0], 1), round(corner[1], 1)


def _heading(begin: Corner, end: Corner) -> float:
    return math.atan2(end[1] - begin[1], end[0] - begin[0])


def _turn(one: float, other: float) -> float:
    return abs((other - one + math.pi) % math.tau - math.pi)


def roomiest(ring: Curve) -> tuple[float, float, float]:
    """Where a closed shape has most room for a level name: x, y and its width there.

    Of seven level lines through the shape, the middle one, or one that is much wider.
    """
    heights = [y for _, y in ring]
    top, tall = min(heights), max(heights) - min(heights)
    best = (ring[0][0], top, 0.0)
    for part in (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8):
        y = top + tall * part
        crossings = sorted(
            begin[0] + (y - begin[1]) / (end[1] - begin[1]) * (end[0] - begin[0])
            for begin, end in pairwise(ring)
            if (begin[1] <= y) != (end[1] <= y)
        )
        for left, right in zip(crossings[::2], crossings[1::2], strict=True):
            if right - left > best[2] * _MUCH_WIDER:
                best = ((left + right) / 2, y, right - left)
    return best
