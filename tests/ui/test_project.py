from dataclasses import replace
from datetime import datetime
from urllib.parse import unquote

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.domain.edition import Edition
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import PlaceId
from showcase.domain.project import (
    Figure,
    FigureText,
    Milestone,
    ProjectId,
    SectionKind,
)
from showcase.domain.source import SourceId
from showcase.handout.qr import place_uri
from showcase.services.project_view import ProjectViews
from showcase.ui.project import Project
from showcase.ui.wording import Wording
from tests.builders import EN, NL, RoundTheCorner, a_place, a_project, an_edition
from tests.ui.seen import check_rows, rows, seen, whole

CITY = (SourceId("city-2018"),)


def a_model(edition: Edition) -> Project:
    wordings = {NL: Wording("nl_BE"), EN: Wording("en_GB")}
    now = datetime(2026, 12, 1, 14, 5)
    model = Project(ProjectViews(edition, RoundTheCorner()), lambda: now, wordings)
    model.speak("en")
    return model


@pytest.fixture
def project(qapp: object) -> Project:
    museum = a_project(places=(PlaceId("mas"),), related=(ProjectId("other"),))
    other = a_project(id=ProjectId("other"), places=())
    return a_model(an_edition(projects=(museum, other)))


def test_nothing_is_shown_until_a_project_is_open(project: Project) -> None:
    assert seen(project, "id") == ""
    assert seen(project, "mapInset") == ""
    assert rows(seen(project, "sections")) == []


def test_an_open_project_tells_what_and_how_it_stands(
    project: Project, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(project.changed):
        project.load("the-beacon")
    assert seen(project, "id") == "the-beacon"
    assert seen(project, "title") == "The Beacon"
    assert seen(project, "subtitle") == "The hub"
    assert seen(project, "lead") == "The hub in the customs house."
    assert (seen(project, "picture"), seen(project, "alt")) == ("blue", "Blue area")
    assert (seen(project, "caption"), seen(project, "hue")) == ("Blue", "scheldt")
    assert seen(project, "statusText")
    assert "2018" in seen(project, "periodText")
    assert seen(project, "checkedText") == "Facts checked on 23 November 2026"


def test_its_lists_have_the_roles_of_the_page(
    project: Project, qtmodeltester: ModelTester
) -> None:
    project.load("the-beacon")
    check_rows(qtmodeltester, seen(project, "tags"))
    assert rows(seen(project, "tags")) == [
        {
            "id": "smart-city",
            "name": "Smart city",
            "icon": "building",
            "hue": "scheldt",
        }
    ]
    assert rows(seen(project, "partners")) == [
        {"name": "imec", "role": "does research"}
    ]
    assert rows(seen(project, "tours")) == [
        {"id": "the-docks", "title": "The docks", "minutes": 21}
    ]
    assert rows(seen(project, "stories")) == [{"id": "the-visit", "title": "The visit"}]
    assert [row["id"] for row in rows(seen(project, "related"))] == ["other"]
    (source,) = rows(seen(project, "sources"))
    assert (source["publisher"], source["title"]) == ("City of Antwerp", "News item")
    assert "2018" in source["date"]


def test_sections_have_a_heading(project: Project) -> None:
    project.load("the-beacon")
    sections = rows(seen(project, "sections"))
    assert [row["kind"] for row in sections] == [kind.value for kind in SectionKind]
    assert all(row["title"] for row in sections)
    assert sections[0]["html"] == "<p>The hub: what.</p>"


def test_a_milestone_without_an_end_does_not_go_on(qapp: object) -> None:
    start, end = PartialDate(2018, 7, 9), PartialDate(2020, 1, 2)
    project = a_project(
        milestones=(
            Milestone("opened", Period(start), CITY),
            Milestone("opened", Period(start, end), CITY),
        )
    )
    model = a_model(an_edition(projects=(project,)))
    model.load("the-beacon")
    once, long = rows(seen(model, "milestones"))
    assert once == {"when": "9 July 2018", "text": "The doors open."}
    assert "2020" in long["when"]


def test_no_more_than_three_figures_are_shown(qapp: object) -> None:
    figures = tuple(
        Figure(name, name.upper(), PartialDate(2018), CITY) for name in "abcd"
    )
    labels = {name: FigureText(name) for name in "abcd"}
    text = replace(a_project().texts[EN], figures=labels)
    project = a_project(figures=figures, texts={EN: text})
    model = a_model(an_edition(projects=(project,)))
    model.load("the-beacon")
    shown = rows(seen(model, "figures"))
    assert [(row["value"], row["label"]) for row in shown] == [
        ("A", "a"),
        ("B", "b"),
        ("C", "c"),
    ]
    assert all("2018" in row["asOf"] for row in shown)


def test_its_place_is_on_the_map_and_in_the_code(project: Project) -> None:
    project.load("the-beacon")
    assert seen(project, "placeId") == "mas"
    assert seen(project, "address") == "Hanzestedenplaats 1, 2000 Antwerpen"
    assert seen(project, "openText")
    assert seen(project, "mapInset") == "image://basemap/51.22894,4.40473,15"
    address, code = seen(project, "placeQr").rsplit("/", 1)
    assert address == "image://qr"
    assert unquote(code) == place_uri(a_place().position, "MAS")


def test_a_place_without_an_address_goes_by_its_name(qapp: object) -> None:
    place = a_place(id=PlaceId("the-beacon"), address="")
    edition = an_edition(places=(place, a_place()))
    model = a_model(edition)
    model.load("the-beacon")
    assert seen(model, "address") == "MAS"


def test_a_project_without_a_place_leaves_its_tile_empty(project: Project) -> None:
    project.load("other")
    names = ("placeId", "address", "openText", "mapInset", "placeQr")
    assert [seen(project, name) for name in names] == [""] * 5


def test_another_language_tells_of_the_same_project(project: Project) -> None:
    project.load("the-beacon")
    project.speak("nl")
    assert seen(project, "subtitle") == "De hub"
    assert rows(seen(project, "tags"))[0]["name"] == "Slimme stad"


def test_the_end_of_a_session_closes_it(project: Project, qtbot: QtBot) -> None:
    untouched = whole(project)
    project.load("the-beacon")
    assert whole(project) != untouched
    with qtbot.waitSignal(project.changed):
        project.reset()
    assert whole(project) == untouched
    project.speak("nl")
    assert seen(project, "id") == ""
