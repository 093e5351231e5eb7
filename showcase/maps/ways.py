"""The ways one can walk on a base map, cut wherever they meet.

Ways of OpenStreetMap share a corner where they meet. A drawing's ways only look as if
they did: they meet where they cross and where one ends close to another, unless water
lies between. A tunnel meets others at its ends alone; the outline of a square is a way
too, and every corner of it leads on to the ways beside it.
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from showcase.domain.basemap import Area, Basemap, Line
from showcase.maps.grid import Grid, Piece, crossing, foot
from showcase.maps.plane import Metres, Plane

REACH_M = 12.0
"""How far the end of a drawn way may be from the way it meets."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way in metres.

    Attributes:
        points: two at least.
        kind: street, bridge or tunnel, or square: the outline of one.
        has_steps: whether it is a flight of steps.
    """

    points: tuple[Metres, ...]
    kind: str = "street"
    has_steps: bool = False

    @property
    def ends(self) -> tuple[Metres, ...]:
        """The points from which it leads on to ways close by."""
        outline = self.kind == "square"
        return self.points[1:] if outline else (self.points[0], self.points[-1])


def walkable_lines(basemap: Basemap) -> Iterator[Line]:
    """The lines of a base map that people walk along."""
    lines = chain(basemap.streets, basemap.bridges, basemap.tunnels)
    return (line for line in lines if line.walkable)


def ways_of(basemap: Basemap, plane: Plane) -> list[Way]:
    """The ways to walk along; wherever two meet, both have a corner."""
    ways = [
        Way(tuple(map(plane.metres, line.points)), line.kind, line.rank == "steps")
        for line in walkable_lines(basemap)
    ]
    for square in open_squares(basemap):
        ways += [Way(ring, "square") for ring in rings_of(square, plane)]
    if basemap.joined_at_corners:
        return ways
    rings = chain.from_iterable(rings_of(area, plane) for area in basemap.water)
    return _Drawn(ways, Grid(chain.from_iterable(map(pairwise, rings)))).cut()


def open_squares(basemap: Basemap) -> Iterator[Area]:
    """The squares that people cross at will; a quay may be walled or full of cars."""
    return (area for area in basemap.squares if area.kind == "square")


def rings_of(area: Area, plane: Plane) -> list[tuple[Metres, ...]]:
    """The outline of an area and those of its holes, in metres."""
    return [tuple(map(plane.metres, ring)) for ring in (area.ring, *area.holes)]


class _Drawn:
    """Ways as drawn, and where each is to be cut."""

    def __init__(self, ways: list[Way], shores: Grid) -> None:
        self._ways = ways
        self._shores = shores
        owners, pieces = [], []
        for number, way in enumerate(ways):
            for piece in pairwise(way.points):
                owners.append(number)
                pieces.append(piece)
        self._owners = owners
        self._grid = Grid(pieces)
        self._cuts: defaultdict[int, list[tuple[float, Metres]]] = defaultdict(list)
        self._meetings: defaultdict[tuple[int, int], list[Metres]] = defaultdict(list)

    def cut(self) -> list[Way]:
        """The ways with a corner at every meeting, and the gaps that were closed."""
        self._cross()
        gaps = list(self._close_gaps())
        points: defaultdict[int, list[Metres]] = defaultdict(list)
        for number, owner in enumerate(self._owners):
            begin, end = self._grid.pieces[number]
            middle = [at for _, at in sorted(self._cuts[number])]
            points[owner] += [begin, *middle, end]
        cut = [
            replace(way, points=tuple(points[number]))
            for number, way in enumerate(self._ways)
        ]
        return cut + gaps

    def _cross(self) -> None:
        """Cut all pieces where they cross one of another way."""
        for one, piece in enumerate(self._grid.pieces):
            if self._kind(one) == "tunnel":
                continue
            for other in self._grid.near(piece):
                if other <= one or self._kind(other) == "tunnel":
                    continue
                parts = crossing(piece, self._grid.pieces[other])
                if parts:
                    at = _between(piece, parts[0])
                    self._meet(one, parts[0], at)
                    self._meet(other, parts[1], at)
                    self._meetings[self._owners[one], self._owners[other]].append(at)

    def _close_gaps(self) -> Iterator[Way]:
        """Lead every end of a way on to the ways it nearly touches."""
        for number, way in enumerate(self._ways):
            for end in way.ends:
                for piece, at in self._nearby(number, end):
                    part = foot(end, self._grid.pieces[piece]).part
                    self._meet(piece, part, at)
                    if at != end:
                        yield Way((end, at))

    def _nearby(self, number: int, end: Metres) -> Iterator[tuple[int, Metres]]:
        """The nearest piece of each way that an end meets without crossing it."""
        nearest: dict[int, tuple[float, int, Metres]] = {}
        for piece, found in self._grid.feet(end, REACH_M):
            owner = self._owners[piece]
            if self._is_stranger(number, piece, end):
                mine = (found.off_m, piece, _decimetres(found.at))
                nearest[owner] = min(nearest.get(owner, mine), mine)
        for _, piece, at in nearest.values():
            afloat = "bridge" in (self._kind(piece), self._ways[number].kind)
            if afloat or not self._is_across_water((end, at)):
                yield piece, at

    def _is_stranger(self, number: int, piece: int, end: Metres) -> bool:
        """Whether a piece is of a way that is not met here already."""
        owner = self._owners[piece]
        if owner == number or self._kind(piece) == "tunnel":
            return False
        pair = (min(owner, number), max(owner, number))
        return all(math.dist(end, at) > REACH_M for at in self._meetings[pair])

    def _is_across_water(self, gap: Piece) -> bool:
        return any(
            crossing(gap, self._shores.pieces[shore])
            for shore in self._shores.near(gap)
        )

    def _meet(self, piece: int, part: float, at: Metres) -> None:
        self._cuts[piece].append((part, at))

    def _kind(self, piece: int) -> str:
        return self._ways[self._owners[piece]].kind


def _between(piece: Piece, part: float) -> Metres:
    (ax, ay), (bx, by) = piece
    return _decimetres((ax + part * (bx - ax), ay + part * (by - ay)))


def _decimetres(at: Metres) -> Metres:
    return round(at[0], 1), round(at[1], 1)
