import json
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.services.gazetteer import Gazetteer
from showcase.ui.map import MapModel
from tests.builders import EN, NL, RoundTheCorner, an_edition
from tests.ui.seen import check_rows, put, rows, seen, whole

LOCALES = {NL: QLocale("nl_BE"), EN: QLocale("en_GB")}


class Wall:
    """A wall clock on a Tuesday, when the MAS is open."""

    time = datetime(2026, 12, 1, 14, 5)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def city(wall: Wall, qapp: object) -> MapModel:
    return a_map(wall)


def a_map(wall: Wall) -> MapModel:
    city = MapModel(Gazetteer(an_edition(), RoundTheCorner()), wall, LOCALES)
    city.speak("en")
    return city


def ids(city: MapModel) -> list[str]:
    return [row["id"] for row in rows(seen(city, "pins"))]


def test_the_pins_are_a_list_nearest_first(
    city: MapModel, qtmodeltester: ModelTester
) -> None:
    check_rows(qtmodeltester, seen(city, "pins"))
    beacon, mas = rows(seen(city, "pins"))
    assert (beacon["id"], beacon["kind"], beacon["project"]) == (
        "the-beacon",
        "project",
        "the-beacon",
    )
    assert (mas["id"], mas["kind"], mas["project"]) == ("mas", "place", "")
    assert (mas["hue"], mas["metres"], mas["minutes"]) == ("brick", 450, 6)
    assert mas["address"] == "Hanzestedenplaats 1, 2000 Antwerpen"
    assert mas["openNow"]
    assert mas["openText"]
    assert not mas["selected"]


def test_the_filter_shows_projects_or_places_with_their_counts(
    city: MapModel, qtbot: QtBot
) -> None:
    counts = [seen(city, f"{name}Count") for name in ("all", "project", "place")]
    assert counts == [2, 1, 2]
    with qtbot.waitSignals([city.filterChanged, city.pinsJsonChanged]):
        put(city, "filter", "project")
    assert ids(city) == ["the-beacon"]
    put(city, "filter", "place")
    assert ids(city) == ["the-beacon", "mas"]


def test_a_filter_that_does_not_exist_changes_nothing(
    city: MapModel, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(city.filterChanged):
        put(city, "filter", "ships")
        put(city, "filter", "all")
    assert seen(city, "filter") == "all"


def test_projects_that_are_not_looked_for_are_not_on_the_map(
    city: MapModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([city.countsChanged, city.pinsJsonChanged]):
        city.keep_step(frozenset())
    assert ids(city) == ["mas"]
    counts = [seen(city, f"{name}Count") for name in ("all", "project", "place")]
    assert counts == [1, 0, 2]
    put(city, "filter", "place")
    assert ids(city) == ["the-beacon", "mas"]  # a place is one all the same
    put(city, "filter", "all")
    with qtbot.waitSignal(city.pinsJsonChanged):
        city.keep_step(None)
    assert ids(city) == ["the-beacon", "mas"]
    with qtbot.assertNotEmitted(city.pinsJsonChanged):
        city.keep_step(None)


def test_a_project_asked_for_by_name_is_shown_whatever_is_looked_for(
    city: MapModel,
) -> None:
    city.keep_step(frozenset())
    city.select("the-beacon")
    assert ids(city) == ["the-beacon", "mas"]
    assert seen(city, "projectCount") == 1
    city.clear()
    assert ids(city) == ["mas"]


def test_choosing_a_pin_marks_it_in_list_card_and_map(
    city: MapModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([city.selectedChanged, city.pinsJsonChanged]):
        city.select("mas")
    assert seen(city, "selectedId") == "mas"
    assert seen(city, "selected")["title"] == "MAS"
    assert [row["selected"] for row in rows(seen(city, "pins"))] == [False, True]
    assert [pin["selected"] for pin in json.loads(seen(city, "pinsJson"))] == [
        False,
        True,
    ]


def test_a_pin_can_be_unchosen(city: MapModel) -> None:
    city.select("mas")
    city.clear()
    assert seen(city, "selectedId") == ""
    assert seen(city, "selected") == {}
    put(city, "selectedId", "mas")
    city.select("nowhere")
    assert seen(city, "selectedId") == ""


def test_a_filter_that_hides_the_chosen_pin_unchooses_it(city: MapModel) -> None:
    city.select("mas")
    put(city, "filter", "project")
    assert seen(city, "selectedId") == ""
    city.select("the-beacon")
    put(city, "filter", "place")
    assert seen(city, "selectedId") == "the-beacon"


def test_choosing_a_hidden_pin_lifts_the_filter(city: MapModel) -> None:
    put(city, "filter", "project")
    city.select("mas")
    assert seen(city, "filter") == "all"
    assert seen(city, "selectedId") == "mas"


def test_the_map_page_gets_pins_and_here_as_data(city: MapModel) -> None:
    first = json.loads(seen(city, "pinsJson"))[0]
    assert first == {
        "id": "the-beacon",
        "kind": "project",
        "lat": 51.22573,
        "lon": 4.40085,
        "title": "The Beacon",
        "hue": "scheldt",
        "icon": "building",
        "selected": False,
    }
    assert json.loads(seen(city, "hereJson")) == {
        "lat": 51.22573,
        "lon": 4.40085,
        "label": "You are here",
    }
    assert json.loads(seen(city, "routeJson")) is None


def test_the_language_changes_the_texts_and_keeps_the_choice(
    city: MapModel, qtbot: QtBot
) -> None:
    city.select("mas")
    with qtbot.waitSignals([city.pinsJsonChanged, city.hereJsonChanged]):
        city.speak("nl")
    assert seen(city, "selected")["subtitle"] == "Tien rode dozen"


def test_a_look_at_the_clock_closes_what_has_closed(city: MapModel, wall: Wall) -> None:
    wall.time = datetime(2026, 12, 1, 17, 30)
    city.refresh()
    assert not rows(seen(city, "pins"))[1]["openNow"]


def test_nothing_is_told_when_nothing_changed(city: MapModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(city.pinsJsonChanged):
        city.refresh()
        city.clear()


def test_after_a_reset_it_is_as_new(city: MapModel, wall: Wall) -> None:
    put(city, "filter", "place")
    city.keep_step(frozenset())
    city.select("mas")
    city.reset()
    assert whole(city) == whole(a_map(wall))
