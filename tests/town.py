"""A small town in OpenStreetMap's form, written through pyosmium for the tests."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import osmium
from osmium.osm.mutable import Node, Relation, Way

WEST, SOUTH = 4.400, 51.220
STEP = 0.001


class Town:
    """Gathers nodes, ways and relations, and writes them in the order of the format.

    Points are steps of a thousandth of a degree east and north of the town's corner.
    """

    def __init__(self, west: float = WEST, south: float = SOUTH) -> None:
        self._corner = west, south
        self._nodes: list[Node] = []
        self._ways: list[Way] = []
        self._relations: list[Relation] = []

    def node(self, x: float, y: float, **tags: str) -> int:
        at = self._corner[0] + x * STEP, self._corner[1] + y * STEP
        self._nodes.append(Node(id=len(self._nodes) + 1, location=at, tags=_keys(tags)))
        return len(self._nodes)

    def way(self, *points: tuple[float, float], **tags: str) -> int:
        return self.way_of([self.node(*point) for point in points], **tags)

    def closed(self, *points: tuple[float, float], **tags: str) -> int:
        nodes = [self.node(*point) for point in points]
        return self.way_of([*nodes, nodes[0]], **tags)

    def way_of(self, nodes: list[int], **tags: str) -> int:
        self._ways.append(Way(id=len(self._ways) + 1, nodes=nodes, tags=_keys(tags)))
        return len(self._ways)

    def multipolygon(self, outer: int, inner: int, **tags: str) -> None:
        members = [("w", outer, "outer"), ("w", inner, "inner")]
        given: Any = {"type": "multipolygon", **_keys(tags)}
        self._relations.append(
            Relation(id=len(self._relations) + 1, members=members, tags=given)
        )

    def write(self, path: Path) -> Path:
        writer = osmium.SimpleWriter(str(path), overwrite=True)
        for node in self._nodes:
            writer.add_node(node)
        for way in self._ways:
            writer.add_way(way)
        for relation in self._relations:
            writer.add_relation(relation)
        writer.close()
        return path


def a_town(west: float = WEST, south: float = SOUTH) -> Town:
    """One of everything that a detailed base map shows, and some that it does not."""
    town = Town(west, south)
    lake = town.closed((0, 0), (6, 0), (6, 4), (0, 4))
    island = town.closed((2, 1), (3, 1), (3, 2), (2, 2))
    town.multipolygon(lake, island, natural="water", name="Stadsvijver")
    town.closed((8, 0), (12, 0), (12, 1), (8, 1), waterway="dock", name="Houtdok")
    town.closed((8, 2), (8.2, 2), (8.2, 2.2), building="yes", name="Loods 5")
    town.closed((0, 5), (3, 5), (3, 8), (0, 8), leisure="park", name="Stadspark")
    town.closed((4, 5), (6, 5), (6, 6), place="square", name="Groenplein")
    paved = town.closed((4, 7), (6, 7), (6, 8), (4, 8))
    fountain = town.closed((5, 7.2), (5.2, 7.2), (5.2, 7.4), (5, 7.4))
    town.multipolygon(paved, fountain, highway="pedestrian", name="Meirplein")
    town.closed((7, 5), (9, 5), (9, 7), landuse="residential")
    town.way(
        *((0, 9), (4, 9), (9, 9)),
        **{"highway": "primary", "name": "Rue Longue", "name:nl": "Lange Straat"},
        **{"name:fr": "Rue Longue", "name:en": "Long Street", "name:left": "x"},
    )
    town.way((0, 10), (5, 10), highway="residential", name="Scheldekaai")
    town.way((5, 10), (9, 10), highway="residential", name="Korte Straat")
    town.way((5, 10), (5, 10.1), highway="steps")
    town.way((5, 11), (6, 11), highway="footway")
    town.way((6, 11), (8, 11), highway="residential", bridge="yes", name="Brugstraat")
    town.way((0, 12), (6, 12), highway="cycleway", tunnel="yes", name="Tunnel")
    town.way((0, 13), (9, 13), railway="tram")
    town.way((0, 14), (9, 14), railway="rail")
    town.way((0, 15), (4, 15), highway="service", access="private")
    town.way((0, 16), (9, 16), highway="motorway", name="Ring")
    town.way((0, 3), (9, 3), route="ferry", name="Veer")
    town.way((0, 17), (9, 17), highway="proposed", name="Nooit")
    town.way((0, 18), (9, 18), waterway="river", name="Schelde")
    town.node(4, 9, highway="crossing", crossing="traffic_signals")
    town.node(5, 9, highway="crossing", crossing="unmarked")
    town.node(2, 9, place="suburb", name="Eilandje")
    return town


def _keys(tags: Mapping[str, str]) -> dict[str, str]:
    return dict(tags)
