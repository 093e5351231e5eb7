"""The router: shortest walks on a network, found by networkx."""

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any

from showcase.domain.basemap import Point
from showcase.domain.network import HERE, Edge, Leg, Network, Walks, joined
from showcase.domain.place import PlaceId, Position
from showcase.maps.snaps import Snap, Snaps

_WAIT_M = 1.25  # metres that one could walk in a second of waiting, at 4.5 km/h
_BIRD = 0.99  # no walk is shorter; some of it is lost in rounding


class Router:
    """Finds walks on one network; of equal ones always the same.

    A walk is the shorter the fewer metres it has, a second of waiting at a signal
    counted as the metres one could have walked.
    """

    def __init__(self, network: Network) -> None:
        # Takes a seventh of a second; the kiosk starts without it.
        import networkx  # type: ignore[import-untyped] # noqa: PLC0415

        self._networkx: Any = networkx
        self._edges = network.edges
        self._snaps = Snaps(network)
        at = map(self._snaps.plane.metres, network.nodes)
        self._at = dict[object, tuple[float, float]](enumerate(at))
        self._graph = networkx.Graph()
        for edge in network.edges:
            self._link(edge.start, edge.end, edge)

    def leg(self, start: Position, end: Position) -> Leg | None:
        """The shortest walk between two positions; None when there is none.

        Its ends are called `HERE`.
        """
        snaps = (self._snaps.snap(start), self._snaps.snap(end))
        if snaps[0] is None or snaps[1] is None:
            return None
        ends = {PlaceId("start"): snaps[0], PlaceId("end"): snaps[1]}
        self._attach(ends)
        try:
            path = self._networkx.astar_path(self._graph, *ends, self._straight)
            return self._leg((HERE, HERE), path, (snaps[0], snaps[1]))
        except self._networkx.NetworkXNoPath:
            return None
        finally:
            self._graph.remove_nodes_from(ends)

    def legs(self, places: Mapping[PlaceId, Position]) -> Iterator[Leg]:
        """The walks between all places, each pair once where there is one."""
        found = {place: self._snaps.snap(at) for place, at in places.items()}
        snaps = {place: snap for place, snap in found.items() if snap}
        self._attach(snaps)
        paths = {
            start: self._networkx.single_source_dijkstra_path(self._graph, start)
            for start in snaps
        }
        for start, end in combinations(snaps, 2):
            if path := paths[start].get(end):
                yield self._leg((start, end), path, (snaps[start], snaps[end]))
        self._graph.remove_nodes_from(snaps)

    def _attach(self, snaps: Mapping[PlaceId, Snap]) -> None:
        """Make snaps nodes of the graph, joined to the ends of their edges."""
        for key, snap in snaps.items():
            self._at[key] = self._snaps.plane.metres(snap.at)
            edge = self._edges[snap.edge]
            head = (*edge.points[: snap.piece + 1], snap.at)
            tail = (snap.at, *edge.points[snap.piece + 1 :])
            self._link(edge.start, key, self._part(edge, head))
            self._link(key, edge.end, self._part(edge, tail))
        for (one, here), (other, there) in combinations(snaps.items(), 2):
            if here.edge == there.edge:
                self._link(one, other, self._stretch(here, there))

    def _stretch(self, start: Snap, end: Snap) -> Edge:
        """The part of their edge between two snaps."""
        edge = self._edges[start.edge]
        first, last = sorted((start, end), key=lambda snap: snap.piece)
        between = edge.points[first.piece + 1 : last.piece + 1]
        points = (first.at, *between, last.at)
        return self._part(edge, points if first is start else points[::-1])

    def _part(self, edge: Edge, points: tuple[Point, ...]) -> Edge:
        metres = sum(self._metres(*ends) for ends in pairwise(points))
        wait_s = edge.wait_s * min(1.0, metres / edge.metres) if edge.metres else 0.0
        return Edge(edge.start, edge.end, metres, wait_s, edge.has_steps, points)

    def _metres(self, here: Point, there: Point) -> float:
        plane = self._snaps.plane
        return math.dist(plane.metres(here), plane.metres(there))

    def _link(self, start: object, end: object, edge: Edge) -> None:
        weight = edge.metres + edge.wait_s * _WAIT_M
        known = self._graph.get_edge_data(start, end)
        if start != end and (known is None or weight < known["weight"]):
            self._graph.add_edge(start, end, weight=weight, edge=edge, start=start)

    def _straight(self, here: object, there: object) -> float:
        return math.dist(self._at[here], self._at[there]) * _BIRD

    def _leg(
        self,
        names: tuple[PlaceId, PlaceId],
        path: Sequence[object],
        ends: tuple[Snap, Snap],
    ) -> Leg:
        """The leg along a path of the graph, with the ways to and from the network."""
        start, end = ends
        metres = self._metres(start.point, end.point)
        if metres <= start.off_m + end.off_m:  # nearer to each other than to a street
            return Leg(*names, (start.position, end.position), round(metres, 1))
        links = [(here, self._graph[here][there]) for here, there in pairwise(path)]
        edges: list[Edge] = [link["edge"] for _, link in links]
        lines = (
            link["edge"].points if link["start"] == here else link["edge"].points[::-1]
            for here, link in links
        )
        points = joined(((start.point,), *lines, (end.point,)))
        off = start.off_m + end.off_m
        return Leg(
            *names,
            points=tuple(Position(lat, lon) for lon, lat in points),
            metres=round(sum(edge.metres for edge in edges) + off, 1),
            wait_s=round(sum(edge.wait_s for edge in edges), 1),
            has_steps=any(edge.has_steps for edge in edges),
            start_off_m=start.off_m,
            end_off_m=end.off_m,
        )


def walks_among(network: Network, places: Mapping[PlaceId, Position]) -> Walks:
    """The walks between all places of a network, with and without steps."""
    legs = tuple(Router(network).legs(places))
    stepped = {(leg.start, leg.end) for leg in legs if leg.has_steps}
    level: tuple[Leg, ...] = ()
    if stepped:
        level = tuple(
            leg
            for leg in Router(network.without_steps()).legs(places)
            if (leg.start, leg.end) in stepped
        )
    return Walks(network, legs, level)
