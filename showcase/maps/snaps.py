"""Snaps: where positions join the network."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from showcase.domain.basemap import Point
from showcase.domain.network import Network
from showcase.domain.place import Position
from showcase.maps.grid import Grid
from showcase.maps.plane import Plane

OFF_M: Final = 150.0
"""Metres from the network beyond which nobody can be led to a place."""

_ON_M = 0.2  # rounding apart, such a position lies on the way


@dataclass(frozen=True, slots=True)
class Snap:
    """Where a position joins the network.

    Attributes:
        position: what was asked for.
        edge: index of the edge it joins.
        piece: which straight piece of the edge.
        at: the point of the edge nearest to it.
        off_m: metres from the position to there.
    """

    position: Position
    edge: int
    piece: int
    at: Point
    off_m: float

    @property
    def point(self) -> Point:
        """The position, longitude first."""
        return self.position.lon, self.position.lat


class Snaps:
    """Finds where positions join one network.

    Attributes:
        network: the one.
        plane: on which it is measured.
    """

    def __init__(self, network: Network) -> None:
        self.network = network
        self.plane = Plane.around(network.nodes)
        self._owners = [
            (number, piece)
            for number, edge in enumerate(network.edges)
            if not edge.is_tunnel
            for piece in range(len(edge.points) - 1)
        ]
        self._grid = Grid(
            piece
            for edge in network.edges
            if not edge.is_tunnel
            for piece in pairwise(map(self.plane.metres, edge.points))
        )

    def snap(self, position: Position) -> Snap | None:
        """Where a position joins the network; None when that is over 150 m away."""
        point = (position.lon, position.lat)
        feet = dict(self._grid.feet(self.plane.metres(point), OFF_M))
        if not feet:
            return None
        number = min(feet, key=lambda each: (feet[each].off_m, each))
        edge, piece = self._owners[number]
        off_m = round(feet[number].off_m, 1)
        if off_m <= _ON_M:
            return Snap(position, edge, piece, point, 0.0)
        at = self.plane.degrees(feet[number].at)
        return Snap(position, edge, piece, at, off_m)
