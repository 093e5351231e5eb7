import json
from datetime import datetime
from urllib.parse import quote

import pytest
from PySide6.QtCore import QLocale
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.domain.tour import TourId
from showcase.handout.qr import tour_uri
from showcase.services.touring import Touring
from showcase.ui.tour import Tour
from tests.builders import EN, NL, RoundTheCorner, a_tour, an_edition
from tests.ui.seen import check_rows, rows, seen, whole

LOCALES = {NL: QLocale("nl_BE"), EN: QLocale("en_GB")}


def a_model() -> Tour:
    other = a_tour(id=TourId("the-other"))
    touring = Touring(an_edition(tours=(a_tour(), other)), RoundTheCorner())
    tour = Tour(touring, lambda: datetime(2026, 12, 1, 14, 5), LOCALES)
    tour.speak("en")
    return tour


@pytest.fixture
def tour(qapp: object) -> Tour:
    tour = a_model()
    tour.load("the-docks")
    return tour


def test_before_a_walk_is_opened_there_is_nothing(qapp: object) -> None:
    tour = a_model()
    assert (seen(tour, "id"), seen(tour, "stopCount")) == ("", 0)
    assert seen(tour, "routeJson") == "null"
    tour.next()
    assert seen(tour, "index") == -1


def test_an_opened_walk_shows_the_whole_of_it(tour: Tour) -> None:
    shown = whole(tour)
    assert shown["title"] == "The docks"
    assert shown["lead"] == "A short walk."
    assert (shown["walkMinutes"], shown["totalMinutes"]) == (6, 21)
    assert (shown["distanceText"], shown["stepFree"]) == ("450 m", "yes")
    assert (shown["index"], shown["stopCount"], shown["current"]) == (-1, 2, {})
    assert shown["nextStop"]["number"] == 1


def test_the_stops_are_a_list(tour: Tour, qtmodeltester: ModelTester) -> None:
    check_rows(qtmodeltester, seen(tour, "stops"))
    first, second = rows(seen(tour, "stops"))
    assert (first["number"], first["placeId"], first["projectId"]) == (
        1,
        "the-beacon",
        "the-beacon",
    )
    assert (second["minutesTo"], second["metresTo"]) == (6, 450)
    assert second["html"] == "<p>Ten of them.</p>"
    assert second["leg"] == "Keep the dock on your left."
    assert second["openText"]
    assert (second["stayMinutes"], second["projectId"]) == (10, "")


def test_one_walks_from_stop_to_stop_and_stays_at_the_last(
    tour: Tour, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([tour.indexChanged, tour.routeJsonChanged]):
        tour.next()
    assert seen(tour, "current")["number"] == 1
    assert seen(tour, "nextStop")["number"] == 2
    tour.next()
    assert seen(tour, "nextStop") == {}
    with qtbot.assertNotEmitted(tour.indexChanged):
        tour.next()
    assert seen(tour, "index") == 1


def test_one_can_walk_back_to_the_whole(tour: Tour, qtbot: QtBot) -> None:
    tour.show(1)
    tour.previous()
    assert seen(tour, "index") == 0
    tour.previous()
    assert seen(tour, "index") == -1
    with qtbot.assertNotEmitted(tour.indexChanged):
        tour.previous()
        tour.show(2)
    tour.show(1)
    tour.overview()
    assert seen(tour, "index") == -1


@pytest.mark.parametrize(
    ("tapped", "index"), [("2", 1), ("1", 0), ("9", -1), ("mas", -1), ("-1", -1)]
)
def test_a_stop_tapped_on_the_map_is_gone_to_and_anything_else_is_not(
    tapped: str, index: int, tour: Tour
) -> None:
    tour.visit(tapped)
    assert seen(tour, "index") == index


def test_stops_and_map_say_how_far_one_has_come(tour: Tour) -> None:
    tour.show(1)
    states = [row["state"] for row in rows(seen(tour, "stops"))]
    drawn = json.loads(seen(tour, "routeJson"))
    assert states == ["walked", "here"]
    assert [stop["state"] for stop in drawn["stops"]] == states
    assert [leg["state"] for leg in drawn["legs"]] == ["walked"]


def test_the_map_page_gets_the_walk_as_data(tour: Tour) -> None:
    drawn = json.loads(seen(tour, "routeJson"))
    assert drawn["stops"][1] == {
        "id": "2",
        "number": 2,
        "lat": 51.22894,
        "lon": 4.40473,
        "title": "MAS",
        "state": "later",
    }
    assert drawn["legs"] == [
        {
            "state": "now",
            "points": [[51.22573, 4.40085], [51.2275, 4.403], [51.22894, 4.40473]],
            "label": "6 min",
        }
    ]


def test_the_code_opens_the_walk_in_a_phone_s_map(tour: Tour) -> None:
    beacon, mas = an_edition().places
    uri = tour_uri([beacon.position, mas.position])
    assert seen(tour, "qr") == "image://qr/" + quote(uri, safe="")


def test_the_language_changes_where_one_stands(tour: Tour, qtbot: QtBot) -> None:
    tour.show(1)
    with qtbot.waitSignals([tour.tourChanged, tour.indexChanged]):
        tour.speak("nl")
    assert seen(tour, "title") == "De dokken"
    assert seen(tour, "index") == 1
    assert seen(tour, "current")["alt"] == "Blauw vlak"


def test_a_walk_left_for_another_page_goes_on_where_it_was(tour: Tour) -> None:
    tour.show(1)
    tour.load("the-docks")
    assert seen(tour, "index") == 1
    tour.load("the-other")
    assert seen(tour, "index") == -1


def test_after_a_reset_it_is_as_new(tour: Tour) -> None:
    tour.show(1)
    tour.reset()
    assert whole(tour) == whole(a_model())
