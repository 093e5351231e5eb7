import pytest
from PySide6.QtCore import QLocale
from pytestqt.modeltest import ModelTester

from showcase.domain.period import PartialDate
from showcase.domain.place import Position
from showcase.domain.tour import TourId
from showcase.services.touring import Touring
from showcase.ui.tours import Tours
from tests.builders import EN, NL, RoundTheCorner, a_tour, an_edition
from tests.ui.seen import check_rows, rows, seen

LOCALES = {NL: QLocale("nl_BE"), EN: QLocale("en_GB")}


@pytest.fixture
def tours(qapp: object) -> Tours:
    first, second = a_tour().stops
    then = a_tour(
        id=TourId("the-day"),
        as_it_was=PartialDate(2018, 7, 9),
        stops=(first, type(second)(second.place, None, 90)),
    )
    return Tours(Touring(an_edition(tours=(a_tour(), then)), RoundTheCorner()), LOCALES)


def test_each_walk_is_a_card(tours: Tours, qtmodeltester: ModelTester) -> None:
    tours.speak("en")
    check_rows(qtmodeltester, seen(tours, "cards"))
    assert rows(seen(tours, "cards"))[0] == {
        "id": "the-docks",
        "title": "The docks",
        "subtitle": "Two stops",
        "picture": "blue",
        "alt": "Blue area",
        "hue": "scheldt",
        "stops": 2,
        "walkMinutes": 6,
        "totalMinutes": 21,
        "distanceText": "450 m",
        "stepFree": "yes",
        "asItWasText": "",
    }


@pytest.mark.parametrize(("code", "distance"), [("en", "4.2 km"), ("nl", "4,2 km")])
def test_a_long_walk_is_told_in_kilometres_as_the_language_writes_them(
    code: str, distance: str, qapp: object
) -> None:
    far = RoundTheCorner(corner=Position(51.2200, 4.4300))
    tours = Tours(Touring(an_edition(), far), LOCALES)
    tours.speak(code)
    assert rows(seen(tours, "cards"))[0]["distanceText"] == distance


def test_a_walk_of_a_day_that_was_says_which(tours: Tours) -> None:
    tours.speak("en")
    assert rows(seen(tours, "cards"))[1]["asItWasText"] == "As it was on 9 July 2018"
