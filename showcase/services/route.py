"""A tour's route as the map draws it for somebody who has come so far."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from showcase.domain.place import PlaceId, Position
from showcase.services.touring import StopView

OVERVIEW = -1  # the index at which a tour is seen whole


class StopState(StrEnum):
    """Where a stop lies for somebody on the tour."""

    WALKED = "walked"
    HERE = "here"
    NEXT = "next"
    LATER = "later"


class LegState(StrEnum):
    """Where a leg lies for somebody on the tour."""

    WALKED = "walked"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class RouteStop:
    """A numbered disc on the map."""

    place: PlaceId
    number: int
    position: Position
    title: str
    state: StopState


@dataclass(frozen=True, slots=True)
class RouteLeg:
    """A line on the map, and the minutes it takes on foot."""

    points: tuple[Position, ...]
    minutes: int
    state: LegState


@dataclass(frozen=True, slots=True)
class Route:
    """The stops of a tour and the legs between them: one leg less than stops."""

    stops: tuple[RouteStop, ...]
    legs: tuple[RouteLeg, ...]


def stop_state(position: int, index: int) -> StopState:
    """How a stop looks from the stop at an index, both counted from 0."""
    if index == OVERVIEW or position > index + 1:
        return StopState.LATER
    if position == index + 1:
        return StopState.NEXT
    return StopState.HERE if position == index else StopState.WALKED


def leg_state(position: int, index: int) -> LegState:
    """How the leg that starts at a stop looks from the stop at an index.

    In the overview every leg is to be seen as the one to walk now.
    """
    if index in (OVERVIEW, position):
        return LegState.NOW
    return LegState.WALKED if position < index else LegState.LATER


def route(stops: Iterable[StopView], index: int) -> Route:
    """The route for somebody at the stop of an index from 0, or at `OVERVIEW`."""
    ordered = tuple(stops)
    return Route(
        tuple(
            RouteStop(
                stop.place,
                stop.number,
                stop.position,
                stop.title,
                stop_state(position, index),
            )
            for position, stop in enumerate(ordered)
        ),
        tuple(
            RouteLeg(stop.way, stop.minutes, leg_state(position, index))
            for position, stop in enumerate(ordered[1:])
        ),
    )
