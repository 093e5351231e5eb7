"""Walking: the legs between places, and how far they are in round figures."""

from typing import Protocol

from showcase.domain.network import Leg
from showcase.domain.place import PlaceId


class Legs(Protocol):
    """Knows the shortest walk between any two places."""

    def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
        """The walk from a place, or `HERE`, to another."""
        ...


def rounded_metres(metres: float) -> int:
    """Metres to the nearest ten: positions are no more exact than that."""
    return round(metres / 10) * 10
