from dataclasses import replace
from datetime import date

import pytest

from showcase.domain.edition import Edition
from showcase.domain.network import Leg
from showcase.domain.opening import Access
from showcase.domain.period import PartialDate
from showcase.domain.place import Place, PlaceId
from showcase.domain.tag import Hue
from showcase.domain.tour import Stop, TourId
from showcase.services.touring import StepFree, Touring
from tests.builders import EN, NL, RoundTheCorner, a_place, a_tour, an_edition

MONDAY = date(2026, 11, 30)
TUESDAY = date(2026, 12, 1)
DOCKS = TourId("the-docks")


def the_beacon() -> Place:
    return an_edition().places[0]


def walks(**changes: object) -> Touring:
    return Touring(an_edition(**changes), RoundTheCorner())


def touring(**changes: object) -> Touring:
    return walks(tours=(a_tour(**changes),))


def test_a_card_sums_up_the_tour() -> None:
    (card,) = walks().cards(EN)
    assert (card.id, card.title, card.subtitle) == (DOCKS, "The docks", "Two stops")
    assert (card.picture, card.alt, card.hue) == ("blue", "Blue area", Hue.SCHELDT)
    assert card.stops == 2
    assert card.as_it_was is None


def test_the_walk_counts_its_legs_and_the_whole_its_stays_too() -> None:
    (card,) = walks().cards(EN)
    stop = walks().tour(DOCKS, EN, MONDAY).stops[1]
    assert card.walk_minutes == stop.minutes == 6
    assert card.total_minutes == 6 + 5 + 10
    assert card.metres == stop.metres == 450


def test_the_same_tour_speaks_each_language() -> None:
    assert walks().cards(NL)[0].title == "De dokken"
    assert walks().tour(DOCKS, NL, MONDAY).stops[1].alt == "Blauw vlak"


def test_a_language_without_texts_gets_the_first_language_s() -> None:
    texts = {NL: a_tour().texts[NL]}
    assert touring(texts=texts).cards(EN)[0].title == "De dokken"


def test_a_tour_without_a_tag_has_the_colour_of_routes() -> None:
    assert touring(tags=()).cards(EN)[0].hue is Hue.BRICK


def test_the_first_stop_has_no_way_to_it() -> None:
    first = walks().tour(DOCKS, EN, MONDAY).stops[0]
    assert (first.number, first.place, first.title) == (1, "the-beacon", "MAS")
    assert (first.way, first.metres, first.minutes, first.leg) == ((), 0, 0, "")
    assert (first.stay_minutes, first.project) == (5, "the-beacon")


def test_a_stop_tells_its_way_corner_by_corner() -> None:
    second = walks().tour(DOCKS, EN, MONDAY).stops[1]
    assert second.way == (
        the_beacon().position,
        RoundTheCorner.corner,
        a_place().position,
    )
    assert second.leg == "Keep the dock on your left."
    assert second.subtitle == "Boxes"
    assert second.html == "<p>Ten of them.</p>"
    assert (second.stay_minutes, second.project) == (10, None)


def test_stops_are_open_as_they_are_today() -> None:
    view = walks().tour(DOCKS, EN, MONDAY)
    assert [stop.opening.access for stop in view.stops] == [
        Access.APPOINTMENT,
        Access.HOURS,
    ]
    assert view.stops[1].opening.windows == ()
    tomorrow = walks().tour(DOCKS, EN, TUESDAY)
    assert len(tomorrow.stops[1].opening.windows) == 1


def test_a_tour_of_a_day_that_was_shows_that_day() -> None:
    tours = touring(as_it_was=PartialDate(2018, 7, 9))
    opening = tours.tour(DOCKS, EN, TUESDAY).stops[1].opening
    assert opening.day == date(2018, 7, 9)
    assert opening.known
    assert opening.windows == ()


def test_a_tour_of_a_month_that_was_says_nothing_of_a_day() -> None:
    tours = touring(as_it_was=PartialDate(2018, 7))
    assert not tours.tour(DOCKS, EN, TUESDAY).stops[1].opening.known


def test_the_view_carries_card_and_lead() -> None:
    view = walks().tour(DOCKS, EN, MONDAY)
    assert view.card == walks().cards(EN)[0]
    assert view.lead == "A short walk."


def test_an_unknown_tour_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        walks().tour(TourId("nowhere"), EN, MONDAY)


@pytest.mark.parametrize(
    ("known", "step_free"),
    [
        ((True, True), StepFree.YES),
        ((True, False), StepFree.NO),
        ((None, False), StepFree.NO),
        ((True, None), StepFree.UNKNOWN),
    ],
)
def test_a_tour_is_step_free_only_when_every_stop_is_known_to_be(
    known: tuple[bool | None, bool | None], step_free: StepFree
) -> None:
    (card,) = Touring(_with_steps(known), RoundTheCorner()).cards(EN)
    assert card.step_free is step_free


def test_a_tour_with_steps_on_its_way_is_not_step_free() -> None:
    class Stairs(RoundTheCorner):
        def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
            return replace(super().leg(start, end, step_free=step_free), has_steps=True)

    (card,) = Touring(_with_steps((True, True)), Stairs()).cards(EN)
    assert card.step_free is StepFree.NO


def _with_steps(known: tuple[bool | None, bool | None]) -> Edition:
    beacon, mas = an_edition().places
    return an_edition(
        places=(
            replace(beacon, step_free=known[0]),
            replace(mas, step_free=known[1]),
        )
    )


def test_a_round_walk_comes_back_to_its_start() -> None:
    there = a_tour().stops
    back = Stop(PlaceId("the-beacon"), None, 0)
    text = a_tour().texts[EN]
    texts = {EN: replace(text, stops=(*text.stops, text.stops[0]))}
    view = touring(stops=(*there, back), texts=texts).tour(DOCKS, EN, MONDAY)
    assert [stop.place for stop in view.stops] == ["the-beacon", "mas", "the-beacon"]
    assert view.stops[2].metres > 0
