"""Squares: open ground that people cross straight from one way to another."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise
from typing import TypeAlias

from showcase.maps.grid import Piece, crossing, foot
from showcase.maps.plane import Metres

_CELL_M = 50.0
_EDGE_M = 0.5  # what lies so close to the outline lies on it

Ring: TypeAlias = tuple[Metres, ...]
_Cells: TypeAlias = dict[tuple[int, int], list[Metres]]


def crossings_of(rings: Iterable[Ring], junctions: Iterable[Metres]) -> Iterator[Piece]:
    """The straight ways across squares, from junction to junction.

    Args:
        rings: the squares' outlines, closed.
        junctions: where ways meet or end, corners of the outlines among them.
    """
    cells: _Cells = defaultdict(list)
    for at in sorted(junctions):
        cells[int(at[0] // _CELL_M), int(at[1] // _CELL_M)].append(at)
    for ring in rings:
        beside = [at for at in _around(ring, cells) if _is_on(ring, at)]
        for piece in combinations(sorted(beside), 2):
            if _is_across(ring, piece):
                yield piece


def _around(ring: Ring, cells: _Cells) -> Iterator[Metres]:
    xs, ys = zip(*ring, strict=True)
    for column in range(int(min(xs) // _CELL_M), int(max(xs) // _CELL_M) + 1):
        for row in range(int(min(ys) // _CELL_M), int(max(ys) // _CELL_M) + 1):
            yield from cells.get((column, row), ())


def _is_on(ring: Ring, at: Metres) -> bool:
    return _is_inside(ring, at) or _is_outlined(ring, at)


def _is_outlined(ring: Ring, at: Metres) -> bool:
    return any(foot(at, side).off_m <= _EDGE_M for side in pairwise(ring))


def _is_across(ring: Ring, piece: Piece) -> bool:
    """Whether a straight way stays on the square all along."""
    (ax, ay), (bx, by) = piece
    middle = ((ax + bx) / 2, (ay + by) / 2)
    if not _is_inside(ring, middle) or _is_outlined(ring, middle):
        return False
    edge = _EDGE_M / max(math.dist(*piece), _EDGE_M)
    for side in pairwise(ring):
        parts = crossing(piece, side)
        if parts and edge < parts[0] < 1 - edge:
            return False
    return True


def _is_inside(ring: Ring, at: Metres) -> bool:
    """Even-odd rule (Shimrat, Communications of the ACM 5, 1962)."""
    x, y = at
    inside = False
    for (ax, ay), (bx, by) in pairwise(ring):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside
