"""How fast people walk."""

import math
from dataclasses import dataclass

from showcase.domain.network import Leg


@dataclass(frozen=True, slots=True)
class Pace:
    """A walking speed.

    Attributes:
        kmh: kilometres an hour. facts.md 3.2 plans with 4.5; people over sixty walk
            about as fast when they are in no hurry (Bohannon and Andrews, Normal
            walking speed, Physiotherapy 97, 2011). A group goes at the pace of its
            slowest: 3.6 km/h is 1.0 m/s, which the Highway Capacity Manual 2000,
            chapter 18, takes where one in five walkers or more is elderly.
    """

    kmh: float = 4.5

    def __post_init__(self) -> None:
        """Refuse to stand still, and to run."""
        if not 0 < self.kmh <= 10:
            raise ValueError("a walking speed must be above 0 and at most 10 km/h")

    def seconds(self, leg: Leg) -> float:
        """Seconds that a leg takes, the waits at its signals among them."""
        return leg.metres * 3.6 / self.kmh + leg.wait_s

    def minutes(self, leg: Leg) -> int:
        """Whole minutes that a leg takes, rounded up: nobody minds arriving early."""
        return math.ceil(round(self.seconds(leg), 1) / 60)
