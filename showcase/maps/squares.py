"""Squares: open ground that people cross straight from one way to another."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, pairwise
from typing import TypeAlias

from showcase.maps.grid import Piece, crossing, foot
from showcase.maps.plane import Metres

_CELL_M = 50.0
_EDGE_M = 0.5  # what lies so close to the outline lies on it
_LONGEST_M = 200.0  # further across, people go from one way to the next

Square: TypeAlias = Sequence[Sequence[Metres]]
"""The outline of a square and those of its holes, closed."""

_Cells: TypeAlias = dict[tuple[int, int], list[Metres]]
_Sides: TypeAlias = tuple[Piece, ...]


def crossings_of(
    squares: Iterable[Square], junctions: Iterable[Metres]
) -> Iterator[Piece]:
    """The straight ways across squares, from junction to junction.

    Args:
        squares: where people may walk anywhere.
        junctions: where ways meet or end, corners of the outlines among them.
    """
    cells: _Cells = defaultdict(list)
    for at in sorted(junctions):
        cells[int(at[0] // _CELL_M), int(at[1] // _CELL_M)].append(at)
    for square in squares:
        sides = tuple(chain.from_iterable(map(pairwise, square)))
        beside = [at for at in _around(square[0], cells) if _is_on(sides, at)]
        for piece in combinations(sorted(beside), 2):
            if _is_across(sides, piece):
                yield piece


def _around(outline: Sequence[Metres], cells: _Cells) -> Iterator[Metres]:
    xs, ys = zip(*outline, strict=True)
    for column in range(int(min(xs) // _CELL_M), int(max(xs) // _CELL_M) + 1):
        for row in range(int(min(ys) // _CELL_M), int(max(ys) // _CELL_M) + 1):
            yield from cells.get((column, row), ())


def _is_on(sides: _Sides, at: Metres) -> bool:
    return _is_inside(sides, at) or _is_outlined(sides, at)


def _is_outlined(sides: _Sides, at: Metres) -> bool:
    return any(foot(at, side).off_m <= _EDGE_M for side in sides)


def _is_across(sides: _Sides, piece: Piece) -> bool:
    """Whether a straight way stays on the square all along, and off its outline."""
    (ax, ay), (bx, by) = piece
    middle, metres = ((ax + bx) / 2, (ay + by) / 2), math.dist(*piece)
    if metres > _LONGEST_M or not _is_inside(sides, middle):
        return False
    if _is_outlined(sides, middle):
        return False
    edge = _EDGE_M / max(metres, _EDGE_M)
    crossed = (parts for side in sides if (parts := crossing(piece, side)))
    return not any(edge < part < 1 - edge for part, _ in crossed)


def _is_inside(sides: _Sides, at: Metres) -> bool:
    """Even-odd rule (Shimrat, Communications of the ACM 5, 1962)."""
    x, y = at
    inside = False
    for (ax, ay), (bx, by) in sides:
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside
