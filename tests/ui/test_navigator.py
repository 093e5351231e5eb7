import logging

import pytest
from pytestqt.qtbot import QtBot

from showcase.services.titles import Titles
from showcase.ui.navigator import Navigator
from tests.builders import an_edition
from tests.ui.seen import seen


@pytest.fixture
def navigator(qapp: object) -> Navigator:
    navigator = Navigator(Titles(an_edition()))
    navigator.speak("en")
    return navigator


def test_it_starts_at_the_attract_loop(navigator: Navigator) -> None:
    assert seen(navigator, "page") == "attract"
    assert not seen(navigator, "canGoBack")


def test_opening_a_page_tells_page_and_argument(
    navigator: Navigator, qtbot: QtBot
) -> None:
    navigator.home()
    with qtbot.waitSignal(navigator.pageChanged):
        navigator.open("project", "the-beacon")
    assert seen(navigator, "page") == "project"
    assert seen(navigator, "argument") == "the-beacon"
    assert seen(navigator, "canGoBack")


def test_back_leads_where_one_came_from(navigator: Navigator) -> None:
    navigator.home()
    navigator.open("map", "mas")
    navigator.open("project", "the-beacon")
    navigator.back()
    assert (seen(navigator, "page"), seen(navigator, "argument")) == ("map", "mas")


def test_opening_the_page_one_is_on_turns_no_page(
    navigator: Navigator, qtbot: QtBot
) -> None:
    navigator.home()
    navigator.open("map")
    with qtbot.assertNotEmitted(navigator.pageChanged):
        navigator.open("map")
    navigator.back()
    assert seen(navigator, "page") == "home"


def test_it_says_where_one_is(navigator: Navigator) -> None:
    navigator.home()
    assert seen(navigator, "pathText") == ""
    navigator.open("tour", "the-docks")
    assert seen(navigator, "pathText") == "Home › Walks › "  # noqa: RUF001
    assert seen(navigator, "hereText") == "The docks"
    assert seen(navigator, "whereText") == "Home, Walks, The docks"


def test_home_is_the_start(navigator: Navigator) -> None:
    navigator.home()
    assert seen(navigator, "whereText") == "at the start"


@pytest.mark.parametrize("page", ["projects", "map", "tours", "work", "about"])
def test_every_page_without_a_thing_has_a_name(page: str, navigator: Navigator) -> None:
    navigator.home()
    navigator.open(page)
    assert seen(navigator, "hereText")


def test_it_says_so_in_the_language(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.home()
    navigator.open("story", "the-visit")
    with qtbot.waitSignal(navigator.whereTextChanged):
        navigator.speak("nl")
    assert seen(navigator, "hereText") == "Het bezoek"


@pytest.mark.parametrize(
    ("page", "argument"), [("cellar", ""), ("project", "nowhere"), ("tour", "")]
)
def test_a_way_that_leads_nowhere_is_logged_and_not_taken(
    page: str, argument: str, navigator: Navigator, caplog: pytest.LogCaptureFixture
) -> None:
    navigator.home()
    with caplog.at_level(logging.WARNING):
        navigator.open(page, argument)
    assert "There is no" in caplog.text
    assert seen(navigator, "page") == "home"


def test_a_reset_forgets_the_way(navigator: Navigator) -> None:
    navigator.home()
    navigator.open("map")
    navigator.reset()
    assert seen(navigator, "page") == "attract"
    assert not seen(navigator, "canGoBack")
