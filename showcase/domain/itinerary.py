"""Itineraries: walks on a day, with the times at each stop."""

from dataclasses import dataclass
from datetime import datetime

from showcase.domain.place import PlaceId


@dataclass(frozen=True, slots=True)
class Visit:
    """A stop of an itinerary; its times know their offset from UTC.

    Attributes:
        place: where.
        walk_min: minutes on foot from the stop before, or from the start.
        arrive: when one gets there.
        start: when the stay begins; later than `arrive` where one has to wait.
        leave: when it ends.
        is_lunch: whether one eats there.
    """

    place: PlaceId
    walk_min: int
    arrive: datetime
    start: datetime
    leave: datetime
    is_lunch: bool = False


@dataclass(frozen=True, slots=True)
class Itinerary:
    """A walk on a day.

    Attributes:
        start: where it begins.
        depart: when.
        visits: in order.
        last_walk_min: minutes on foot from the last stop to the end.
        end: where it ends.
        finish: when.
        value: what it is worth.
        at_most: no walk that meets the wishes is worth more.
        is_proven: whether it is proven best.
    """

    start: PlaceId
    depart: datetime
    visits: tuple[Visit, ...]
    last_walk_min: int
    end: PlaceId
    finish: datetime
    value: float
    at_most: float
    is_proven: bool

    @property
    def walked_min(self) -> int:
        """Minutes on foot in all."""
        return self.last_walk_min + sum(visit.walk_min for visit in self.visits)

    @property
    def short_by(self) -> float:
        """The share of its value that a better one could have more; 0 when proven."""
        if self.is_proven:
            return 0.0
        return self.at_most / self.value - 1 if self.value > 0 else float("inf")
