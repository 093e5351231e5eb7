from typing import Any

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.domain.source import SourceId
from showcase.domain.story import ChapterText, StoryText
from showcase.services.stories import Stories
from showcase.ui.story import Story
from showcase.ui.wording import Wording
from tests.builders import EN, NL, a_story, an_edition
from tests.ui.seen import check_rows, rows, seen, whole

WORDINGS = {NL: "nl_BE", EN: "en_GB"}


def a_model(**changes: Any) -> Story:
    wordings = {code: Wording(locale) for code, locale in WORDINGS.items()}
    model = Story(Stories(an_edition(stories=(a_story(**changes),))), wordings)
    model.speak("en")
    return model


@pytest.fixture
def story(qapp: object) -> Story:
    return a_model()


def test_an_open_story_tells_what_happened_and_when(story: Story, qtbot: QtBot) -> None:
    with qtbot.waitSignal(story.changed):
        story.load("the-visit")
    assert (seen(story, "id"), seen(story, "title")) == ("the-visit", "The visit")
    assert (seen(story, "subtitle"), seen(story, "lead")) == ("9 July 2018", "A visit.")
    assert seen(story, "whenText") == "9 July 2018"
    assert (seen(story, "picture"), seen(story, "alt")) == ("blue", "Blue area")


def test_its_chapters_have_the_roles_of_the_page(
    story: Story, qtmodeltester: ModelTester
) -> None:
    story.load("the-visit")
    check_rows(qtmodeltester, seen(story, "chapters"))
    assert rows(seen(story, "chapters")) == [
        {
            "id": "arrival",
            "title": "Arrival",
            "html": "<p>They came.</p>",
            "picture": "blue",
            "alt": "Blue area",
        }
    ]


def test_it_names_its_sources(qapp: object) -> None:
    chapter = ChapterText("Arrival", "Once. [@city-2018]", (SourceId("city-2018"),))
    story = a_model(texts={EN: StoryText("T", "S", "L", {"arrival": chapter})})
    story.load("the-visit")
    (source,) = rows(seen(story, "sources"))
    assert source["publisher"] == "City of Antwerp"
    assert "2018" in source["date"]


def test_it_leads_on_to_its_projects_and_its_walk(story: Story) -> None:
    story.load("the-visit")
    assert [row["id"] for row in rows(seen(story, "projects"))] == ["the-beacon"]
    assert seen(story, "tourId") == "the-docks"
    assert seen(story, "tourTitle") == "The docks"


def test_a_story_without_a_walk_offers_none(qapp: object) -> None:
    story = a_model(tour=None)
    story.load("the-visit")
    assert (seen(story, "tourId"), seen(story, "tourTitle")) == ("", "")


def test_another_language_tells_the_same_story(story: Story) -> None:
    story.load("the-visit")
    story.speak("nl")
    assert seen(story, "title") == "Het bezoek"


def test_the_end_of_a_session_closes_it(story: Story) -> None:
    untouched = whole(story)
    story.load("the-visit")
    assert whole(story) != untouched
    story.reset()
    assert whole(story) == untouched
    story.speak("nl")
    assert seen(story, "id") == ""
