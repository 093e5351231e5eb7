"""Walking: how far it is along a way, and how many minutes that takes."""

import math
from dataclasses import dataclass
from itertools import pairwise

from showcase.domain.place import Position

DETOUR = 1.3  # streets against the straight line; facts.md 3.2


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast people walk.

    Attributes:
        metres_per_minute: 75 unless told, which is 4.5 km/h. facts.md 3.2 plans with
            it; people over sixty walk about as fast when they are in no hurry
            (Bohannon and Andrews, Normal walking speed, Physiotherapy 97, 2011).
    """

    metres_per_minute: float = 75.0

    def __post_init__(self) -> None:
        """Refuse to stand still."""
        if self.metres_per_minute <= 0:
            raise ValueError("a pace must be above 0 m a minute")

    def minutes(self, metres: float) -> int:
        """Whole minutes for a distance, rounded up: nobody minds arriving early."""
        return math.ceil(metres / self.metres_per_minute)


USUAL_PACE = Pace()


@dataclass(frozen=True, slots=True)
class Walk:
    """A way on foot.

    Attributes:
        points: where it leads along, both ends included.
        metres: its length.
        minutes: the time it takes, rounded up.
    """

    points: tuple[Position, ...]
    metres: float
    minutes: int


def walk_along(points: tuple[Position, ...], pace: Pace = USUAL_PACE) -> Walk:
    """The walk from point to point, straight from each to the next."""
    metres = sum(start.metres_to(end) for start, end in pairwise(points))
    return Walk(points, metres, pace.minutes(metres))


def walk_across(start: Position, end: Position, pace: Pace = USUAL_PACE) -> Walk:
    """The walk between two points when no way is known: the line and its detour."""
    metres = start.metres_to(end) * DETOUR
    return Walk((start, end), metres, pace.minutes(metres))


def rounded_metres(metres: float) -> int:
    """Metres to the nearest ten: positions are no more exact than that."""
    return round(metres / 10) * 10
