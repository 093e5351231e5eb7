"""The walking network of a base map: its ways, squares and signals, joined.

Only the largest connected part is kept: what cannot be reached from it is no way for
anybody. Corners between two edges only are no nodes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import TypeAlias

from showcase.domain.basemap import Area, Basemap, Line, Point
from showcase.domain.network import Edge, Network
from showcase.maps.plane import Metres, Plane
from showcase.maps.squares import crossings_of
from showcase.maps.ways import Way, open_squares, rings_of, walkable_lines, ways_of

CYCLE_S = 90.0
"""Seconds in which a signal's lights come round; a usual one, Antwerp's are unknown."""

GREEN_S = 30.0
"""Seconds of those in which people may start to cross."""

WAIT_S = (CYCLE_S - GREEN_S) ** 2 / (2 * CYCLE_S)
"""Seconds one waits at a signal on average: Highway Capacity Manual 2000, eq. 18-5."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A straight way to the next corner."""

    metres: float
    has_steps: bool
    wait_s: float
    is_tunnel: bool = False

    def is_like(self, other: "_Step") -> bool:
        """Whether both can be part of one edge."""
        return (self.has_steps, self.is_tunnel) == (other.has_steps, other.is_tunnel)


_Corners: TypeAlias = defaultdict[Metres, dict[Metres, _Step]]


def build_network(basemap: Basemap) -> Network:
    """The walking network of a base map; the same map gives the same network."""
    shapes: list[Line | Area] = [*walkable_lines(basemap), *open_squares(basemap)]
    plane = Plane.around(point for shape in shapes for point in shape.points)
    ways = ways_of(basemap, plane)
    signals = {plane.metres(spot.at) for spot in basemap.signals}
    corners: _Corners = defaultdict(dict)
    _join(corners, ways, signals)
    junctions = {at for at, beside in corners.items() if len(beside) != 2}
    if not basemap.joined_at_corners:  # a drawn square has few corners
        outlines = (way for way in ways if way.kind == "square")
        junctions.update(at for outline in outlines for at in outline.points)
    squares = [rings_of(square, plane) for square in open_squares(basemap)]
    across = map(Way, crossings_of(squares, junctions))
    _join(corners, across, signals)
    return _contracted(_largest(corners), plane)


def _join(corners: _Corners, ways: Iterable[Way], signals: set[Metres]) -> None:
    """Make the corners of ways neighbours, each of the next."""
    for way in ways:
        for here, there in pairwise(way.points):
            if here == there:
                continue
            wait_s = ((here in signals) + (there in signals)) * WAIT_S / 2
            known = corners[here].get(there)
            has_steps = way.has_steps and (known is None or known.has_steps)
            step = _Step(dist(here, there), has_steps, wait_s, way.kind == "tunnel")
            corners[here][there] = corners[there][here] = step


def _largest(corners: _Corners) -> _Corners:
    """The connected part with the most corners; of two, the one further west."""
    parts = sorted(_parts(corners), key=lambda part: (-len(part), min(part)))
    kept = {at: corners[at] for part in parts[:1] for at in sorted(part)}
    return defaultdict(dict, kept)


def _parts(corners: _Corners) -> Iterator[set[Metres]]:
    waiting = set(corners)
    for at in corners:
        if at not in waiting:
            continue
        part, rim = {at}, [at]
        while rim:
            for there in corners[rim.pop()]:
                if there not in part:
                    part.add(there)
                    rim.append(there)
        waiting -= part
        yield part


def _contracted(corners: _Corners, plane: Plane) -> Network:
    """The network of a connected part, its nodes and edges in order."""
    nodes = [at for at, beside in corners.items() if _is_node(list(beside.values()))]
    numbers = {at: number for number, at in enumerate(nodes or list(corners)[:1])}
    chains = {
        min(chain, chain[::-1])
        for at in numbers
        for there in corners[at]
        for chain in (_chain(corners, numbers, at, there),)
    }
    edges = tuple(_edge(corners, numbers, chain, plane) for chain in sorted(chains))
    return Network(tuple(map(plane.degrees, numbers)), edges)


def _is_node(beside: list[_Step]) -> bool:
    return len(beside) != 2 or not beside[0].is_like(beside[1])


def _chain(
    corners: _Corners, nodes: dict[Metres, int], at: Metres, there: Metres
) -> tuple[Metres, ...]:
    """The corners from a node to the next."""
    chain = [at, there]
    while chain[-1] not in nodes:
        before, here = chain[-2:]
        chain.append(next(each for each in corners[here] if each != before))
    return tuple(chain)


def _edge(
    corners: _Corners,
    nodes: dict[Metres, int],
    chain: tuple[Metres, ...],
    plane: Plane,
) -> Edge:
    steps = [corners[here][there] for here, there in pairwise(chain)]
    points: tuple[Point, ...] = tuple(map(plane.degrees, chain))
    return Edge(
        start=nodes[chain[0]],
        end=nodes[chain[-1]],
        metres=round(sum(step.metres for step in steps), 1),
        wait_s=round(sum(step.wait_s for step in steps), 1),
        has_steps=any(step.has_steps for step in steps),
        points=points,
        is_tunnel=any(step.is_tunnel for step in steps),
    )
