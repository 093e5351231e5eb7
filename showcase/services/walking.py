"""Walking: the legs between places, and how far they are in round figures."""

from collections.abc import Sequence
from typing import Protocol

from showcase.domain.network import Leg
from showcase.domain.pace import Pace
from showcase.domain.place import PlaceId
from showcase.planner.problem import NO_WAY


class Legs(Protocol):
    """Knows the shortest walk between any two places."""

    def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
        """The walk from a place, or `HERE`, to another."""
        ...


def rounded_metres(metres: float) -> int:
    """Metres to the nearest ten: positions are no more exact than that."""
    return round(metres / 10) * 10


def minutes_among(
    places: Sequence[PlaceId], legs: Legs, pace: Pace, *, step_free: bool = False
) -> list[list[int]]:
    """Whole minutes from each place to each; going round is never quicker.

    Args:
        places: some may come twice.
        legs: the walks between them; `NO_WAY` stands for one that is not there.
        pace: how fast one walks.
        step_free: whether only walks without steps count.
    """
    known: dict[tuple[PlaceId, PlaceId], int] = {}
    for here in places:
        for there in places:
            if (here, there) not in known:
                minutes = _minutes(legs, pace, (here, there), step_free=step_free)
                known[here, there] = known[there, here] = minutes
    return _closed([[known[here, there] for there in places] for here in places])


def _minutes(
    legs: Legs, pace: Pace, ends: tuple[PlaceId, PlaceId], *, step_free: bool
) -> int:
    try:
        return pace.minutes(legs.leg(*ends, step_free=step_free))
    except KeyError:
        return NO_WAY


def _closed(walks: list[list[int]]) -> list[list[int]]:
    """No walk longer than one round by a third place: rounding up may make one.

    Floyd, Algorithm 97: shortest path, Communications of the ACM 5 (1962).
    """
    for middle, onwards in enumerate(walks):
        for row in walks:
            if row[middle] == NO_WAY:
                continue
            for there, onward in enumerate(onwards):
                way = row[middle] + onward
                if onward != NO_WAY and (row[there] == NO_WAY or way < row[there]):
                    row[there] = way
    return walks
