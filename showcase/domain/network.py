"""The walking network: where people can walk, and the legs that lead along it."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise

from showcase.domain.basemap import Point
from showcase.domain.place import PlaceId, Position

HERE = PlaceId("")
"""Where the kiosk stands, as the end of a leg; no place can be called so."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A way between two nodes, walked in both directions.

    Attributes:
        start: index of the node it begins at.
        end: index of the node it ends at.
        metres: its length.
        wait_s: seconds one waits at its signals on average; a signal at a node is
            shared by the edges that pass it, half each.
        has_steps: whether there are steps on it.
        points: from its start to its end, both included.
        is_tunnel: whether one can leave it at its ends alone.
    """

    start: int
    end: int
    metres: float
    wait_s: float
    has_steps: bool
    points: tuple[Point, ...]
    is_tunnel: bool = False

    def __post_init__(self) -> None:
        """Refuse an edge without an end, and one that takes less than nothing."""
        if len(self.points) < 2:
            raise ValueError("an edge needs at least two points")
        if self.metres < 0 or self.wait_s < 0:
            raise ValueError("an edge is at least 0 m long and waits at least 0 s")


@dataclass(frozen=True, slots=True)
class Network:
    """Where people can walk: every node can be reached from every other.

    Attributes:
        nodes: where edges meet or end.
        edges: the ways between them.
    """

    nodes: tuple[Point, ...] = ()
    edges: tuple[Edge, ...] = ()

    def without_steps(self) -> "Network":
        """The network of somebody who takes no step; it may be in pieces."""
        level = tuple(edge for edge in self.edges if not edge.has_steps)
        return Network(self.nodes, level)


@dataclass(frozen=True, slots=True)
class Leg:
    """A walk from one place to another.

    Attributes:
        start: the place it begins at.
        end: the place it leads to.
        points: where it leads along, both ends included.
        metres: its length, with the metres off the network at both ends.
        wait_s: seconds one waits at signals on average, whatever the pace.
        has_steps: whether there are steps on it.
        start_off_m: metres from the start to the network.
        end_off_m: metres from the network to the end.
    """

    start: PlaceId
    end: PlaceId
    points: tuple[Position, ...] = ()
    metres: float = 0.0
    wait_s: float = 0.0
    has_steps: bool = False
    start_off_m: float = 0.0
    end_off_m: float = 0.0

    @property
    def back(self) -> "Leg":
        """The same leg, walked the other way."""
        return replace(
            self,
            start=self.end,
            end=self.start,
            points=self.points[::-1],
            start_off_m=self.end_off_m,
            end_off_m=self.start_off_m,
        )


@dataclass(frozen=True, slots=True)
class Walks:
    """How one gets about among the places of an edition.

    Attributes:
        network: where people can walk.
        legs: the shortest between all places, each pair once.
        level: the shortest without steps, where there are steps on the shortest of all.
    """

    network: Network = field(default_factory=Network)
    legs: tuple[Leg, ...] = ()
    level: tuple[Leg, ...] = ()


def joined(lines: Iterable[tuple[Point, ...]]) -> tuple[Point, ...]:
    """Lines of which each begins where the last ended, as one without doubles."""
    points = tuple(chain.from_iterable(lines))
    later = (there for here, there in pairwise(points) if here != there)
    return (*points[:1], *later)
