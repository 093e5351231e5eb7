import logging
from dataclasses import replace

import pytest
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.place import PlaceId
from showcase.domain.project import ProjectId
from showcase.domain.story import StoryId
from showcase.domain.tag import TagId
from showcase.domain.tour import Tour as Walk
from showcase.domain.tour import TourId
from showcase.services.session import EndReason
from showcase.ui.exhibition import Exhibition
from showcase.ui.models import Content
from tests.builders import (
    EN,
    a_project,
    a_story,
    a_tag,
    a_tour,
    an_edition,
    the_settings,
)
from tests.ui.exhibitions import Surroundings, a_content, an_exhibition
from tests.ui.seen import check_rows, put, rows, seen, whole


@pytest.fixture
def around(qapp: object) -> Surroundings:
    return Surroundings()


@pytest.fixture
def exhibition(around: Surroundings) -> Exhibition:
    return an_exhibition(around)


def use_everything(exhibition: Exhibition) -> None:
    """A visitor who touches all there is, in English."""
    seen(exhibition, "session").begin("en")
    navigator, access = seen(exhibition, "navigator"), seen(exhibition, "access")
    for choice in ("large", "contrast", "reducedMotion"):
        put(access, choice, value=True)
    navigator.open("projects")
    put(seen(exhibition, "catalogue"), "searchText", "beacon")
    seen(exhibition, "catalogue").toggleTag("smart-city")
    navigator.open("project", "the-beacon")
    navigator.open("map", "mas")
    put(seen(exhibition, "map"), "filter", "place")
    navigator.open("tours")
    navigator.open("tour", "the-docks")
    seen(exhibition, "tour").next()
    navigator.open("story", "the-visit")
    navigator.open("work")
    navigator.open("about")


def test_it_starts_in_the_first_language_or_in_the_one_asked_for(
    around: Surroundings,
) -> None:
    assert seen(an_exhibition(around), "language") == "nl"
    assert seen(an_exhibition(around, start="en"), "language") == "en"
    assert seen(an_exhibition(around, start="xx"), "language") == "nl"


def test_the_program_knows_its_models_and_its_language(
    exhibition: Exhibition,
) -> None:
    assert exhibition.models.navigator is seen(exhibition, "navigator")
    assert exhibition.spoken == "nl"


def test_the_languages_are_a_list(
    exhibition: Exhibition, qtmodeltester: ModelTester
) -> None:
    check_rows(qtmodeltester, seen(exhibition, "languages"))
    assert rows(seen(exhibition, "languages")) == [
        {"code": "nl", "name": "Nederlands", "easy": False},
        {"code": "en", "name": "English", "easy": False},
    ]


def test_the_first_touch_leads_home_in_the_language_touched(
    exhibition: Exhibition,
) -> None:
    seen(exhibition, "session").begin("en")
    assert seen(exhibition, "language") == "en"
    assert seen(seen(exhibition, "navigator"), "page") == "home"


def test_another_language_is_spoken_at_once_by_all(
    exhibition: Exhibition, around: Surroundings, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(exhibition.languageChanged):
        exhibition.setLanguage("en")
    assert around.installed == ["nl", "en"]
    assert seen(exhibition, "languageName") == "English"
    assert seen(exhibition, "locale") == "en_GB"
    tours = rows(seen(seen(exhibition, "tours"), "cards"))
    assert tours[0]["title"] == "The docks"
    assert seen(seen(exhibition, "clock"), "text").startswith("Tuesday")


def test_the_interface_speaks_before_the_models_do(
    exhibition: Exhibition, around: Surroundings
) -> None:
    """Words that models translate come from the installed language."""
    spoken: list[list[str]] = []
    tour = seen(exhibition, "clock")
    tour.textChanged.connect(lambda: spoken.append(list(around.installed)))
    exhibition.setLanguage("en")
    assert spoken == [["nl", "en"]]


def test_the_same_language_again_changes_nothing(
    exhibition: Exhibition, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(exhibition.languageChanged):
        exhibition.setLanguage("nl")


def test_a_language_the_edition_lacks_is_logged_and_not_spoken(
    exhibition: Exhibition, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        exhibition.setLanguage("xx")
    assert "does not speak 'xx'" in caplog.text
    assert seen(exhibition, "language") == "nl"


def test_the_attract_loop_is_a_list_in_turn_in_every_language(
    exhibition: Exhibition, qtmodeltester: ModelTester
) -> None:
    slides = seen(exhibition, "attract")
    check_rows(qtmodeltester, slides)
    assert [row["language"] for row in rows(slides)] == ["nl", "en"]
    assert rows(slides)[1] == {
        "picture": "blue",
        "alt": "Blue area",
        "language": "en",
        "languageName": "English",
        "line": "A harbour at work.",
        "detail": "Antwerp",
    }


def test_the_featured_story_is_in_the_language_spoken(exhibition: Exhibition) -> None:
    assert seen(exhibition, "featured") == {
        "id": "the-visit",
        "title": "Het bezoek",
        "subtitle": "9 July 2018",
        "picture": "blue",
        "alt": "Blauw vlak",
    }


def test_opening_a_page_loads_what_it_shows(exhibition: Exhibition) -> None:
    use_everything(exhibition)
    assert seen(seen(exhibition, "project"), "title") == "The Beacon"
    assert seen(seen(exhibition, "tour"), "title") == "The docks"
    assert seen(seen(exhibition, "story"), "title") == "The visit"
    assert seen(seen(exhibition, "map"), "selectedId") == "mas"


def test_the_statistics_know_the_pages_and_the_language_of_the_end(
    exhibition: Exhibition, around: Surroundings
) -> None:
    seen(exhibition, "session").begin("nl")
    seen(exhibition, "navigator").open("project", "the-beacon")
    exhibition.setLanguage("en")
    seen(exhibition, "session").leave()
    (record,) = around.records
    assert (record.language, record.reason) == ("en", EndReason.LEFT)
    assert record.pages == ("home", "project/the-beacon")


def test_after_a_visitor_it_is_as_new(
    exhibition: Exhibition, around: Surroundings
) -> None:
    use_everything(exhibition)
    assert whole(exhibition) != whole(an_exhibition(Surroundings()))
    around.wait(90)
    around.wait(30)
    assert whole(exhibition) == whole(an_exhibition(Surroundings()))


def test_what_a_visitor_typed_is_in_no_record(
    exhibition: Exhibition, around: Surroundings
) -> None:
    use_everything(exhibition)
    put(seen(exhibition, "catalogue"), "searchText", "canary")
    seen(exhibition, "session").leave()
    assert "canary" not in repr(around.records)


def test_a_reset_returns_to_the_language_it_started_in(around: Surroundings) -> None:
    exhibition = an_exhibition(around, start="en")
    seen(exhibition, "session").begin("nl")
    seen(exhibition, "session").leave()
    assert seen(exhibition, "language") == "en"
    assert seen(seen(exhibition, "navigator"), "page") == "attract"


PAGE = b"""
import QtQml
import Showcase.Models

QtObject {
    required property Exhibition exhibition
    readonly property Tour tour: exhibition.tour
    readonly property MapModel map: exhibition.map
    readonly property string page: exhibition.navigator.page
    readonly property string state: exhibition.session.state
    readonly property string stop: tour.nextStop.title ?? ""
    readonly property string pin: map.selected.title ?? ""
    readonly property string here: exhibition.navigator.hereText
    readonly property bool large: exhibition.access.large

    function use() {
        exhibition.session.begin("en");
        exhibition.access.large = true;
        exhibition.navigator.open("tour", "the-docks");
        exhibition.map.selectedId = "mas";
        tour.show(0);
    }
}
"""


def test_qml_reads_and_uses_it_by_its_types(exhibition: Exhibition) -> None:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(PAGE, QUrl())
    page = component.createWithInitialProperties({"exhibition": exhibition})
    assert not component.errors()
    QMetaObject.invokeMethod(page, "use")
    names = ("page", "state", "stop", "pin", "here", "large")
    values = [page.property(name) for name in names]
    assert values == ["tour", "active", "MAS", "MAS", "The docks", True]
    del page, component, engine  # before what they show


def test_the_map_shows_the_projects_that_the_list_shows(
    exhibition: Exhibition,
) -> None:
    models = exhibition.models
    put(models.catalogue, "searchText", "nothing of the kind")
    models.navigator.open("map")
    assert [row["id"] for row in rows(seen(models.map, "pins"))] == ["mas"]
    models.catalogue.clear()
    assert len(rows(seen(models.map, "pins"))) == 2


def retitled(title: str) -> Content:
    """The small edition with another title of its project in English."""
    text = replace(a_project().texts[EN], title=title)
    return a_content(
        an_edition(projects=(a_project(texts={**a_project().texts, EN: text}),))
    )


def test_another_content_is_shown_where_the_visitor_is(exhibition: Exhibition) -> None:
    use_everything(exhibition)
    navigator = seen(exhibition, "navigator")
    navigator.open("project", "the-beacon")
    exhibition.show(retitled("The Light"))
    assert exhibition.spoken == "en"
    assert seen(navigator, "page") == "project"
    assert seen(seen(exhibition, "project"), "title") == "The Light"
    assert seen(navigator, "whereText").endswith("The Light")
    assert seen(seen(exhibition, "catalogue"), "searchText") == "beacon"
    assert seen(seen(exhibition, "map"), "filter") == "place"
    assert seen(seen(exhibition, "tour"), "index") == 0


def test_the_version_of_the_content_is_that_of_the_one_shown(
    exhibition: Exhibition, qtbot: QtBot
) -> None:
    about = seen(exhibition, "about")
    with qtbot.waitSignal(about.contentVersionChanged):
        exhibition.show(replace(a_content(), version="2"))
    assert (seen(about, "version"), seen(about, "contentVersion")) == ("1.0", "2")


def test_what_the_other_content_lacks_is_closed(exhibition: Exhibition) -> None:
    use_everything(exhibition)
    exhibition.models.map.select("mas")
    exhibition.models.navigator.open("project", "the-beacon")
    exhibition.show(a_content(elsewhere()))
    assert seen(seen(exhibition, "navigator"), "page") == "home"
    assert not seen(seen(exhibition, "navigator"), "canGoBack")
    for closed in ("project", "tour", "story"):
        assert seen(seen(exhibition, closed), "id") == ""
    assert seen(seen(exhibition, "map"), "selectedId") == ""
    assert not whole(seen(exhibition, "catalogue"))["themes"][0]["selected"]


def elsewhere() -> Edition:
    """An edition of other things, whose only tag is another one too."""
    other = TagId("other")
    beacon, mas = an_edition().places
    tour = a_tour(id=TourId("other"), tags=(other,))
    stops = (
        replace(tour.stops[0], project=ProjectId("other")),
        replace(tour.stops[1], place=PlaceId("other")),
    )
    return an_edition(
        settings=the_settings(featured=StoryId("other")),
        tags=(a_tag(id=other),),
        places=(beacon, replace(mas, id=PlaceId("other"))),
        projects=(a_project(id=ProjectId("other"), tags=(other,)),),
        tours=(replace(tour, stops=stops),),
        stories=(
            a_story(
                id=StoryId("other"),
                projects=(ProjectId("other"),),
                tour=TourId("other"),
            ),
        ),
    )


def test_a_walk_that_lost_the_stop_shown_shows_its_last(
    exhibition: Exhibition,
) -> None:
    tour = seen(exhibition, "tour")
    exhibition.show(a_content(an_edition(tours=(longer(a_tour()),))))
    exhibition.models.navigator.open("tour", "the-docks")
    tour.show(2)
    exhibition.show(a_content())
    assert (seen(tour, "stopCount"), seen(tour, "index")) == (2, 1)


def longer(tour: Walk) -> Walk:
    """A walk back to where it began."""
    return replace(
        tour,
        stops=(*tour.stops, tour.stops[0]),
        texts={
            code: replace(text, stops=(*text.stops, text.stops[1]))
            for code, text in tour.texts.items()
        },
    )


def test_a_language_that_is_gone_gives_way_to_the_first(
    exhibition: Exhibition, around: Surroundings
) -> None:
    exhibition.setLanguage("en")
    dutch = Language(LanguageCode("nl"), "Nederlands", "nl_BE")
    exhibition.show(a_content(an_edition(settings=the_settings(languages=(dutch,)))))
    assert exhibition.spoken == "nl"
    assert around.installed[-1] == "nl"
    assert [row["code"] for row in rows(seen(exhibition, "languages"))] == ["nl"]
    assert {row["language"] for row in rows(seen(exhibition, "attract"))} == {"nl"}


def test_other_pictures_are_another_issue_of_them(exhibition: Exhibition) -> None:
    same = replace(a_content(), pictures=exhibition.content.pictures)
    exhibition.show(same)
    assert seen(exhibition, "pictureIssue") == 0
    exhibition.show(a_content())
    assert seen(exhibition, "pictureIssue") == 1
