"""The grid: straight pieces of way found by where they lie."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from showcase.maps.plane import Metres

Piece: TypeAlias = tuple[Metres, Metres]

_CELL_M = 50.0


@dataclass(frozen=True, slots=True)
class Foot:
    """The point of a piece that lies nearest to a position.

    Attributes:
        at: where it is.
        part: how far along the piece, 0 to 1.
        off_m: metres from the position.
    """

    at: Metres
    part: float
    off_m: float


def foot(position: Metres, piece: Piece) -> Foot:
    """The point of a piece nearest to a position."""
    (x, y), ((ax, ay), (bx, by)) = position, piece
    east, north = bx - ax, by - ay
    square = east * east + north * north
    part = ((x - ax) * east + (y - ay) * north) / square if square else 0.0
    part = max(0.0, min(1.0, part))
    at = (ax + part * east, ay + part * north)
    return Foot(at, part, math.dist(at, position))


def crossing(one: Piece, other: Piece) -> tuple[float, float] | None:
    """How far along each of two pieces they cross, 0 to 1; None when they do not."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    east, north, right, up = bx - ax, by - ay, dx - cx, dy - cy
    turn = east * up - north * right
    if not turn:
        return None
    along = ((cx - ax) * up - (cy - ay) * right) / turn
    across = ((cx - ax) * north - (cy - ay) * east) / turn
    return (along, across) if 0 <= along <= 1 and 0 <= across <= 1 else None


class Grid:
    """Pieces by the squares of 50 m they touch; each keeps the number it came with."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = tuple(pieces)
        self._cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
        for number, piece in enumerate(self.pieces):
            for cell in _cells(piece, 0.0):
                self._cells[cell].append(number)

    def near(self, piece: Piece, reach: float = 0.0) -> list[int]:
        """The pieces that may lie within a reach of a piece, in order."""
        found: set[int] = set()
        for cell in _cells(piece, reach):
            found.update(self._cells.get(cell, ()))
        return sorted(found)

    def feet(self, position: Metres, reach: float) -> Iterator[tuple[int, Foot]]:
        """The nearest point of every piece within a reach of a position."""
        for number in self.near((position, position), reach):
            nearest = foot(position, self.pieces[number])
            if nearest.off_m <= reach:
                yield number, nearest


def _cells(piece: Piece, reach: float) -> Iterator[tuple[int, int]]:
    (ax, ay), (bx, by) = piece
    west, east = (min(ax, bx) - reach) // _CELL_M, (max(ax, bx) + reach) // _CELL_M
    south, north = (min(ay, by) - reach) // _CELL_M, (max(ay, by) + reach) // _CELL_M
    for column in range(int(west), int(east) + 1):
        for row in range(int(south), int(north) + 1):
            yield column, row
