"""The walks of an edition: the network, and the legs between all places."""

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from showcase.domain.basemap import Point
from showcase.domain.network import Edge, Leg, Network, Walks
from showcase.domain.place import PlaceId, Position
from showcase.storage.collection import Batch
from showcase.storage.database import path_of, storage_errors


class Legs:
    """The shortest walks between places, found when the content was built."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._path = path_of(database)

    def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
        """The walk from a place, or `HERE`, to another.

        Args:
            start: a place.
            end: a place; the same one gives a leg without a point.
            step_free: whether one that has no steps is wanted.

        Raises:
            KeyError: when there is none.
            StorageError: when the database is damaged.
        """
        if start == end:
            return Leg(start, end)
        with storage_errors(self._path):
            rows = self._database.execute(
                "SELECT starts, ends, points, metres, wait_s, has_steps, start_off_m, "
                "end_off_m FROM legs WHERE (starts, ends) IN (VALUES (?, ?), (?, ?)) "
                "ORDER BY level",
                (start, end, end, start),
            ).fetchall()
        legs = (_leg(*row) for row in rows)
        found = next((leg for leg in legs if not (step_free and leg.has_steps)), None)
        if found is None:
            raise KeyError((start, end))
        return found if found.start == start else found.back


def read_network(database: Database) -> Network:
    """The walking network of a content database.

    Raises:
        StorageError: when the database is damaged.
    """
    with storage_errors(path_of(database)):
        nodes = database.execute("SELECT lon, lat FROM network_nodes ORDER BY id")
        edges = database.execute(
            "SELECT starts, ends, metres, wait_s, has_steps, points, is_tunnel "
            "FROM network_edges ORDER BY id"
        )
        return Network(
            tuple((lon, lat) for lon, lat in nodes),
            tuple(_edge(*row) for row in edges),
        )


def write_walks(database: Database, walks: Walks) -> None:
    """Write the walks of an edition beside it."""
    batch = Batch()
    for number, (lon, lat) in enumerate(walks.network.nodes):
        batch.row("network_nodes", id=number, lon=lon, lat=lat)
    for number, edge in enumerate(walks.network.edges):
        batch.row(
            "network_edges",
            id=number,
            starts=edge.start,
            ends=edge.end,
            metres=edge.metres,
            wait_s=edge.wait_s,
            has_steps=edge.has_steps,
            is_tunnel=edge.is_tunnel,
            points=_json(edge.points),
        )
    for level, legs in enumerate((walks.legs, walks.level)):
        for leg in legs:
            batch.row(
                "legs",
                starts=leg.start,
                ends=leg.end,
                level=level,
                metres=leg.metres,
                wait_s=leg.wait_s,
                has_steps=leg.has_steps,
                start_off_m=leg.start_off_m,
                end_off_m=leg.end_off_m,
                points=_json((at.lon, at.lat) for at in leg.points),
            )
    batch.insert(database)


def _edge(start: int, end: int, *rest: Any) -> Edge:
    metres, wait_s, has_steps, points, is_tunnel = rest
    flags = (bool(has_steps), _points(points), bool(is_tunnel))
    return Edge(start, end, metres, wait_s, *flags)


def _leg(start: str, end: str, points: str, *figures: float) -> Leg:
    metres, wait_s, has_steps, start_off_m, end_off_m = figures
    return Leg(
        PlaceId(start),
        PlaceId(end),
        tuple(Position(lat, lon) for lon, lat in _points(points)),
        metres,
        wait_s,
        bool(has_steps),
        start_off_m,
        end_off_m,
    )


def _json(points: Iterable[Point]) -> str:
    return json.dumps(list(points), separators=(",", ":"))


def _points(text: str) -> tuple[Point, ...]:
    return tuple((lon, lat) for lon, lat in json.loads(text))
