"""Small base maps, drawn in metres from a corner of the city."""

import math

from showcase.domain.basemap import Area, Basemap, Line, Name, Point, Spot
from showcase.domain.network import Network
from showcase.domain.place import Position
from showcase.maps.network import build_network

SOUTH_WEST = (4.4, 51.22)
NORTH = math.radians(6_371_008.8)
EAST = NORTH * math.cos(math.radians(51.22))

Metres = tuple[float, float]


def point(at: Metres) -> Point:
    """The position so many metres east and north of the corner."""
    return SOUTH_WEST[0] + at[0] / EAST, SOUTH_WEST[1] + at[1] / NORTH


def position(east: float, north: float) -> Position:
    """The same as a place has it."""
    lon, lat = point((east, north))
    return Position(lat, lon)


def a_street(*points: Metres, rank: str = "street", walkable: bool = True) -> Line:
    """A street from point to point."""
    return Line("street", rank, Name(""), tuple(map(point, points)), walkable)


def a_bridge(*points: Metres) -> Line:
    """A bridge from point to point."""
    return Line("bridge", "street", Name(""), tuple(map(point, points)))


def a_tunnel(*points: Metres) -> Line:
    """A tunnel for people on foot."""
    return Line("tunnel", "foot", Name(""), tuple(map(point, points)))


def an_area(*points: Metres) -> Area:
    """A dock or a square with these corners."""
    return Area("square", Name(""), _ring(*points))


def _ring(*points: Metres) -> tuple[Point, ...]:
    return tuple(map(point, (*points, points[0])))


def a_square_with_a_hole(outline: tuple[Metres, ...], hole: tuple[Metres, ...]) -> Area:
    """A square round something that nobody walks through."""
    return Area("square", Name(""), _ring(*outline), (_ring(*hole),))


def a_signal(at: Metres) -> Spot:
    """The signals of a crossing."""
    return Spot("signal", 1, Name(""), point(at))


def drawn(*streets: Line, **layers: tuple[Line | Area | Spot, ...]) -> Basemap:
    """A base map whose ways look joined wherever they nearly touch."""
    return Basemap(Name(""), streets=streets, **layers)  # type: ignore[arg-type]


def detailed(*streets: Line, **layers: tuple[Line | Area | Spot, ...]) -> Basemap:
    """A base map whose ways are joined where they share a corner."""
    return Basemap(Name(""), streets=streets, joined_at_corners=True, **layers)  # type: ignore[arg-type]


def length(network: Network) -> float:
    """Metres of all its edges."""
    return sum(edge.metres for edge in network.edges)


def network_of(*streets: Line, **layers: tuple[Line | Area | Spot, ...]) -> Network:
    """The walking network of a drawn base map."""
    return build_network(drawn(*streets, **layers))
