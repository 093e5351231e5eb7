"""A visitor's wishes become a walk on a real day, by the hours of that day."""

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from showcase.domain.edition import Edition
from showcase.domain.itinerary import Itinerary
from showcase.domain.network import Leg
from showcase.domain.opening import Access, OpeningHours
from showcase.domain.pace import Pace
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import Place, PlaceId, PlaceKind
from showcase.domain.project import ProjectId
from showcase.domain.source import SourceId
from showcase.domain.tag import TagId
from showcase.errors import PlanError
from showcase.planner.problem import NO_WAY
from showcase.planner.reasons import Why
from showcase.services.planning import Planning, Wishes
from showcase.services.walking import minutes_among
from tests.builders import a_place, a_project, a_tag, an_edition

START, MAS, SQUARE = PlaceId("start"), PlaceId("mas"), PlaceId("square")
TUESDAY = datetime(2026, 11, 24, 13)
MINUTE = timedelta(minutes=1)


class FiveMinutes:
    """Legs of 375 m each: five minutes at 4.5 km/h."""

    def __init__(self, steps: frozenset[PlaceId] = frozenset()) -> None:
        self._steps = steps

    def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
        if start == end:
            return Leg(start, end)
        if step_free and {start, end} & self._steps:
            raise KeyError((start, end))
        return Leg(start, end, metres=375)


def a_square(name: str = SQUARE, **changes: object) -> Place:
    square = a_place(
        id=PlaceId(name), kinds=(PlaceKind.SQUARE,), access=Access.PUBLIC, hours=()
    )
    return replace(square, **changes)  # type: ignore[arg-type]


def hours(rule: str) -> tuple[OpeningHours, ...]:
    since = (PartialDate(2018), (SourceId("city-2018"),))
    return (OpeningHours(rule, Period(), *since),)


def a_town(*places: Place) -> Edition:
    project = a_project(id=ProjectId("told"), places=(MAS,), tags=(TagId("culture"),))
    return an_edition(
        places=(a_square(START), *places),
        projects=(project,),
        tags=(a_tag(id=TagId("culture")), a_tag(id=TagId("smart-city"))),
        tours=(),
    )


def planning(
    *places: Place, legs: FiveMinutes | None = None, **changes: object
) -> Planning:
    wishes = Wishes(START, START, TUESDAY, 180, Pace(4.5))
    changed = replace(wishes, **changes)  # type: ignore[arg-type]
    return Planning(a_town(*places), legs or FiveMinutes(), changed)


def walk(*places: Place, **changes: object) -> Itinerary:
    planned = planning(*places, **changes)  # type: ignore[arg-type]
    itinerary = planned.itinerary(deque(planned.answers(), maxlen=1).pop())
    assert itinerary is not None
    return itinerary


def why(place: PlaceId, *places: Place, **changes: object) -> tuple[Why, int]:
    planned = planning(*places, **changes)  # type: ignore[arg-type]
    left_out = dict(planned.left_out(deque(planned.answers(), maxlen=1).pop()))
    return left_out[place].why, left_out[place].extra


def visited(itinerary: Itinerary) -> list[str]:
    return [visit.place for visit in itinerary.visits]


def test_a_walk_has_the_times_of_its_day() -> None:
    found = walk(a_place(), a_square())
    assert found.is_proven
    assert found.short_by == 0
    assert visited(found) in ([MAS, SQUARE], [SQUARE, MAS])
    assert found.walked_min == 15
    assert found.finish == found.depart + (15 + 60 + 10) * MINUTE
    assert found.depart.utcoffset() == timedelta(hours=1)


def test_what_is_shut_that_day_stays_out() -> None:
    monday = TUESDAY - timedelta(days=1)
    assert why(MAS, a_place(), depart=monday) == (Why.CLOSED, 0)


def test_on_easter_monday_the_museum_is_open() -> None:
    assert visited(walk(a_place(), depart=datetime(2026, 4, 6, 13))) == [MAS]


def test_a_past_day_has_the_hours_of_then() -> None:
    in_2018 = datetime(2018, 7, 10, 13)  # a Tuesday of the summer it was shut
    assert why(MAS, a_place(), depart=in_2018) == (Why.CLOSED, 0)


def test_the_stay_ends_before_the_doors_close() -> None:
    assert visited(walk(a_place(), depart=datetime(2026, 11, 24, 15, 55))) == [MAS]
    late = datetime(2026, 11, 24, 15, 56)
    assert why(MAS, a_place(), depart=late) == (Why.CLOSED, 0)


def test_doors_that_close_after_midnight_are_open_till_then() -> None:
    bar = a_place(hours=hours("Mo-Su 20:00-02:00"))
    found = walk(bar, depart=datetime(2026, 11, 24, 0, 30))
    assert visited(found) == [MAS]
    evening = walk(bar, depart=datetime(2026, 11, 24, 19, 0))
    assert evening.visits[0].start.hour == 20


def test_always_open_is_open_at_midnight_too() -> None:
    around = a_place(hours=hours("24/7"))
    assert visited(walk(around, depart=datetime(2026, 11, 24, 23, 30))) == [MAS]


@pytest.mark.parametrize(
    ("day", "true_minutes"),
    [(datetime(2026, 3, 29, 1), 60), (datetime(2026, 10, 25, 1), 180)],
)
def test_when_the_clocks_change_a_walk_takes_its_true_minutes(
    day: datetime, true_minutes: int
) -> None:
    early = a_place(hours=hours("Mo-Su 03:00-06:00"))
    found = walk(early, depart=day, minutes=300)
    (visit,) = found.visits
    assert visit.start.hour == 3
    waited = visit.start.astimezone(UTC) - found.depart.astimezone(UTC)
    assert waited == true_minutes * MINUTE


def test_another_zone_s_departure_is_antwerp_s_too() -> None:
    found = walk(a_square(), depart=datetime(2026, 11, 24, 12, tzinfo=UTC))
    assert (found.depart.hour, found.visits[0].arrive.minute) == (13, 5)


def test_by_arrangement_only_for_who_insists() -> None:
    hub = a_square("hub", access=Access.APPOINTMENT)
    assert why(PlaceId("hub"), hub) == (Why.CLOSED, 0)
    assert visited(walk(hub, musts=(PlaceId("hub"),))) == ["hub"]


def test_without_time_it_says_how_much_more() -> None:
    assert why(MAS, a_place(), minutes=69) == (Why.TIME, 1)
    assert visited(walk(a_place(), minutes=70)) == [MAS]


def test_likes_decide_what_comes() -> None:
    other = a_square("other", kinds=(PlaceKind.MUSEUM,))
    culture = {TagId("culture"): 3}
    assert visited(walk(a_place(), other, likes=culture, minutes=75)) == [MAS]
    nothing = {TagId("culture"): 0}
    assert visited(walk(a_place(), other, likes=nothing, minutes=75)) == ["other"]


def test_a_tour_says_how_long_one_stays() -> None:
    beacon = a_square("the-beacon")
    edition = an_edition(tours=an_edition().tours, places=(a_square(START), beacon))
    wishes = Wishes(START, START, TUESDAY, 180, Pace(4.5))
    stay = Planning(edition, FiveMinutes(), wishes).problem.candidates[0].stay
    (tour,) = edition.tours
    assert stay == next(
        stop.stay_min for stop in tour.stops if stop.place == "the-beacon"
    )


def test_lunch_is_at_one_of_the_places_wished_for() -> None:
    found = walk(
        a_place(),
        a_square(),
        lunch=(SQUARE, MAS),
        depart=datetime(2026, 11, 24, 11),
    )
    (lunch,) = [visit for visit in found.visits if visit.is_lunch]
    assert lunch.start.hour >= 12
    assert lunch.leave - lunch.start == 45 * MINUTE
    assert lunch.leave.hour < 14


def test_step_free_keeps_out_what_has_steps() -> None:
    stairs = a_place(step_free=False)
    assert why(MAS, stairs, step_free=True) == (Why.CLOSED, 0)
    hill = FiveMinutes(frozenset({SQUARE}))
    assert why(SQUARE, a_square(), legs=hill, step_free=True) == (Why.UNREACHABLE, 0)


def test_wishes_that_clash_are_named_and_no_others() -> None:
    planned = planning(a_place(), a_square(), musts=(SQUARE, MAS), minutes=60)
    said = planned.clash()
    assert said is not None
    assert "60 minutes in all, must mas." in said
    assert planned.itinerary(deque(planned.answers(), maxlen=1).pop()) is None
    assert len(planned.left_out(deque(planned.answers(), maxlen=1).pop())) == 2


def test_a_must_that_is_shut_that_day_says_so() -> None:
    monday = TUESDAY - timedelta(days=1)
    said = planning(a_place(), musts=(MAS,), depart=monday).clash()
    assert said is not None
    assert "must mas (not open then)." in said


def test_lunch_clashes_with_an_evening() -> None:
    evening = datetime(2026, 11, 24, 18)
    said = planning(a_square(), lunch=(SQUARE, MAS)[:1], depart=evening).clash()
    assert said is not None
    assert "lunch at square" in said


def test_a_problem_can_be_looked_at_while_it_is_planned() -> None:
    first = next(iter(planning(a_place()).answers()))
    assert first.schedule is not None


def test_wishes_that_can_be_met_have_no_clash() -> None:
    assert planning(a_place(), musts=(MAS,)).clash() is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"start": PlaceId("squar")}, "no place 'squar'; did you mean square"),
        ({"end": PlaceId("are")}, "did you mean square"),
        ({"musts": (PlaceId("zzzzz"),)}, "there are: start, mas, square"),
        ({"likes": {TagId("cultur"): 1}}, "no theme 'cultur'; did you mean culture"),
        ({"likes": {TagId("culture"): 4}}, "write 0 to 3"),
        ({"minutes": -1}, "less than no time"),
    ],
)
def test_a_wish_for_what_is_not_there_is_refused(
    changes: dict[str, object], said: str
) -> None:
    with pytest.raises(PlanError, match=said):
        planning(a_place(), a_square(), **changes)  # type: ignore[arg-type]


def test_a_walk_not_proven_says_by_what_share_it_may_be_short() -> None:
    found = replace(walk(a_place()), is_proven=False, value=4.0, at_most=5.0)
    assert found.short_by == 0.25
    assert replace(found, value=0.0).short_by == float("inf")


def test_going_round_is_never_quicker() -> None:
    class Detour(FiveMinutes):
        def leg(self, start: PlaceId, end: PlaceId, **how: bool) -> Leg:
            if start != end and SQUARE not in (start, end):
                return Leg(start, end, metres=4500)
            return super().leg(start, end, **how)

    places = (START, MAS, SQUARE)
    walks = minutes_among(places, Detour(), Pace(4.5))
    assert walks == [[0, 10, 5], [10, 0, 5], [5, 5, 0]]
    island = FiveMinutes(frozenset({MAS}))
    level = minutes_among(places, island, Pace(4.5), step_free=True)
    assert level == [[0, NO_WAY, 5], [NO_WAY, 0, NO_WAY], [5, NO_WAY, 0]]
