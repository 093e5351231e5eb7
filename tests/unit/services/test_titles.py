from dataclasses import replace

from showcase.services.navigating import Page, View
from showcase.services.titles import Titles
from tests.builders import EN, NL, a_tour, an_edition


def test_things_have_their_names_in_each_language() -> None:
    titles = Titles(an_edition())
    assert titles.title(View(Page.TOUR, "the-docks"), NL) == "De dokken"
    assert titles.title(View(Page.TOUR, "the-docks"), EN) == "The docks"
    assert titles.title(View(Page.STORY, "the-visit"), EN) == "The visit"
    assert titles.title(View(Page.PROJECT, "the-beacon"), EN) == "The Beacon"


def test_a_language_without_the_name_has_the_first_language_s() -> None:
    tour = a_tour()
    titles = Titles(an_edition(tours=(replace(tour, texts={NL: tour.texts[NL]}),)))
    assert titles.title(View(Page.TOUR, "the-docks"), EN) == "De dokken"


def test_what_does_not_exist_has_no_name() -> None:
    titles = Titles(an_edition())
    assert titles.title(View(Page.PROJECT, "the-docks"), EN) is None
    assert titles.title(View(Page.MAP), EN) is None
