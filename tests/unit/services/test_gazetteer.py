from datetime import date, datetime

import pytest

from showcase.domain.edition import Edition
from showcase.domain.opening import Access
from showcase.domain.place import Place, PlaceId, PlaceKind, Position
from showcase.domain.project import ProjectId
from showcase.domain.tag import Hue
from showcase.paths import ICONS
from showcase.services.gazetteer import (
    Gazetteer,
    Pin,
    PinCounts,
    PinFilter,
    PinKind,
    counted,
    filtered,
    narrowed,
    pin_with,
)
from tests.builders import EN, NL, RoundTheCorner, a_place, a_project, an_edition

MONDAY = date(2026, 11, 30)


def pins(**changes: object) -> tuple[Pin, ...]:
    return of(an_edition(**changes)).pins(EN, MONDAY)


def of(edition: Edition) -> Gazetteer:
    return Gazetteer(edition, RoundTheCorner(edition))


def ids(shown: tuple[Pin, ...]) -> list[str]:
    return [pin.id for pin in shown]


def a_dock() -> Place:
    return a_place(
        id=PlaceId("dock"),
        kinds=(PlaceKind.DOCK,),
        access=Access.PUBLIC,
        hours=(),
        position=Position(51.2350, 4.4060),
    )


def test_a_place_where_a_project_is_at_home_has_one_pin() -> None:
    beacon, mas = pins()
    assert (beacon.id, beacon.kind, beacon.project) == (
        "the-beacon",
        PinKind.PROJECT,
        "the-beacon",
    )
    assert (beacon.place, beacon.subtitle) == ("the-beacon", "The hub")
    assert (mas.id, mas.kind, mas.project) == ("mas", PinKind.PLACE, None)


def test_that_one_pin_counts_in_both_filters() -> None:
    assert counted(pins()) == PinCounts(all=2, project=1, place=2)
    assert ids(filtered(pins(), PinFilter.ALL)) == ["the-beacon", "mas"]
    assert ids(filtered(pins(), PinFilter.PROJECT)) == ["the-beacon"]
    assert ids(filtered(pins(), PinFilter.PLACE)) == ["the-beacon", "mas"]


def test_a_second_project_at_a_place_has_its_pin_but_is_no_second_place() -> None:
    second = a_project(id=ProjectId("second"))
    shown = pins(projects=(a_project(), second))
    assert counted(shown) == PinCounts(all=3, project=2, place=2)
    assert ids(filtered(shown, PinFilter.PLACE)) == ["the-beacon", "mas"]


def test_a_project_without_a_place_is_not_on_the_map() -> None:
    assert ids(pins(projects=(a_project(places=()),))) == ["the-beacon", "mas"]
    assert counted(pins(projects=(a_project(places=()),))).project == 0


def test_a_project_stands_at_its_first_place() -> None:
    places = (PlaceId("mas"), PlaceId("the-beacon"))
    shown = pins(projects=(a_project(places=places),))
    assert {pin.id: pin.place for pin in shown} == {
        "the-beacon": "mas",
        "the-beacon-place": "the-beacon",
    }


def test_pins_have_the_colour_of_their_tag_or_of_their_kind_of_place() -> None:
    edition = an_edition()
    shown = {pin.id: pin for pin in pins(places=(*edition.places, a_dock()))}
    assert (shown["the-beacon"].hue, shown["the-beacon"].icon) == (
        Hue.SCHELDT,
        "building",
    )
    assert shown["mas"].hue is Hue.BRICK
    assert shown["dock"].hue is Hue.TEAL


@pytest.mark.parametrize("kind", PlaceKind)
def test_every_kind_of_place_has_a_look(kind: PlaceKind) -> None:
    (pin,) = pins(places=(a_place(kinds=(kind,)),), projects=())
    assert (ICONS / f"{pin.icon}.svg").is_file()


def test_the_nearest_comes_first_with_its_minutes_on_foot() -> None:
    beacon, mas, dock = pins(places=(a_dock(), *reversed(an_edition().places)))
    assert (beacon.metres, beacon.minutes) == (0, 0)
    assert (mas.metres, mas.minutes) == (450, 6)
    assert (dock.id, dock.minutes > 6) == ("dock", True)


def test_pins_speak_the_language_and_fall_back_to_the_first() -> None:
    dutch = of(an_edition()).pins(NL, MONDAY)
    assert [pin.subtitle for pin in dutch] == ["De hub", "Tien rode dozen"]
    only_dutch = a_place(texts={NL: a_place().texts[NL]})
    (pin,) = pins(places=(only_dutch,), projects=())
    assert pin.subtitle == "Tien rode dozen"
    assert pin.alt == "Blue area"


def test_pins_know_the_day_at_their_place() -> None:
    _, mas = pins()
    assert mas.opening.day == MONDAY
    assert mas.opening.windows == ()
    _, tomorrow = of(an_edition()).pins(EN, date(2026, 12, 1))
    assert len(tomorrow.opening.windows) == 1


def test_an_id_finds_its_pin_by_itself_its_project_or_its_place() -> None:
    shown = pins(projects=(a_project(places=(PlaceId("mas"),)),))
    assert ids(shown) == ["the-beacon-place", "the-beacon"]
    assert pin_with(shown, "the-beacon") == shown[1]
    assert pin_with(shown, "mas") == shown[1]
    assert pin_with(shown, "the-beacon-place") == shown[0]
    assert pin_with(shown, "nowhere") is None
    assert pin_with(shown, "") is None


def test_a_place_shared_by_projects_means_the_first_of_them() -> None:
    shown = pins(projects=(a_project(), a_project(id=ProjectId("another"))))
    found = pin_with(tuple(reversed(shown)), "the-beacon")
    assert found is not None
    assert found.stands_for_place


def test_a_museum_is_open_at_its_hours_and_closed_at_their_end() -> None:
    _, mas = of(an_edition()).pins(EN, date(2026, 12, 1))
    assert not mas.open_at(datetime(2026, 12, 1, 9, 59))
    assert mas.open_at(datetime(2026, 12, 1, 10, 0))
    assert not mas.open_at(datetime(2026, 12, 1, 17, 0))


def test_a_quay_is_always_there_and_an_appointment_must_be_made() -> None:
    beacon, dock = pins(places=(an_edition().places[0], a_dock()))
    midnight = datetime(2026, 11, 30, 0, 0)
    assert dock.open_at(midnight)
    assert not beacon.open_at(midnight)


def test_projects_that_are_not_looked_for_lose_their_pins_and_places_keep_theirs() -> (
    None
):
    every = pins()
    assert ids(narrowed(every, {ProjectId("the-beacon")}, "")) == ["the-beacon", "mas"]
    assert ids(narrowed(every, (), "")) == ["mas"]


def test_a_chosen_pin_stays_whatever_is_looked_for() -> None:
    assert ids(narrowed(pins(), (), "the-beacon")) == ["the-beacon", "mas"]
