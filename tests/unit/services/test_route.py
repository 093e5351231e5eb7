from datetime import date

import pytest

from showcase.domain.place import PlaceId
from showcase.domain.tour import Stop, StopText, TourId, TourText
from showcase.services.route import OVERVIEW, Route, route
from showcase.services.touring import StopView, Touring
from tests.builders import EN, RoundTheCorner, a_tour, an_edition


@pytest.fixture
def stops() -> tuple[StopView, ...]:
    """Four stops, back and forth between the two places."""
    places = (PlaceId("the-beacon"), PlaceId("mas")) * 2
    texts = TourText("A", "B", "C", (StopText("D", "E"),) * 4)
    tour = a_tour(
        stops=tuple(Stop(place, None, 5) for place in places), texts={EN: texts}
    )
    touring = Touring(an_edition(tours=(tour,)), RoundTheCorner())
    return touring.tour(TourId("the-docks"), EN, date(2026, 11, 30)).stops


def stop_states(drawn: Route) -> list[str]:
    return [stop.state.value for stop in drawn.stops]


def leg_states(drawn: Route) -> list[str]:
    return [leg.state.value for leg in drawn.legs]


def test_in_the_overview_the_whole_walk_is_to_be_seen(
    stops: tuple[StopView, ...],
) -> None:
    drawn = route(stops, OVERVIEW)
    assert stop_states(drawn) == ["later"] * 4
    assert leg_states(drawn) == ["now"] * 3


@pytest.mark.parametrize(
    ("index", "seen_stops", "seen_legs"),
    [
        (0, ["here", "next", "later", "later"], ["now", "later", "later"]),
        (1, ["walked", "here", "next", "later"], ["walked", "now", "later"]),
        (2, ["walked", "walked", "here", "next"], ["walked", "walked", "now"]),
        (3, ["walked", "walked", "walked", "here"], ["walked", "walked", "walked"]),
    ],
)
def test_what_was_walked_lies_behind_and_the_next_leg_is_now(
    stops: tuple[StopView, ...],
    index: int,
    seen_stops: list[str],
    seen_legs: list[str],
) -> None:
    drawn = route(stops, index)
    assert stop_states(drawn) == seen_stops
    assert leg_states(drawn) == seen_legs


def test_stops_and_legs_carry_what_the_map_draws(stops: tuple[StopView, ...]) -> None:
    drawn = route(stops, 0)
    assert [stop.number for stop in drawn.stops] == [1, 2, 3, 4]
    assert drawn.stops[1].position == stops[1].position
    assert drawn.legs[0].points == stops[1].way
    assert drawn.legs[0].minutes == stops[1].minutes
