from dataclasses import replace

import pytest

from showcase.domain.media import PictureId
from showcase.domain.source import SourceId
from showcase.domain.story import Chapter, ChapterText, Story, StoryId
from showcase.domain.tour import TourId
from showcase.services.stories import ChapterView, Stories, StoryView, ToldTour
from tests.builders import EN, NL, a_source, a_story, an_edition

BLUE = PictureId("blue")


def view(story: Story) -> StoryView:
    sources = tuple(a_source(id=SourceId(name)) for name in ("one", "two"))
    edition = an_edition(stories=(story,), sources=(a_source(), *sources))
    return Stories(edition).story(story.id, EN)


def told(**chapters: ChapterText) -> Story:
    story = a_story()
    text = replace(story.texts[EN], chapters=chapters)
    order = tuple(Chapter(name, BLUE) for name in ("arrival", "talks", "parting"))
    return replace(story, chapters=order, texts={EN: text})


def test_a_story_speaks_the_language_wanted() -> None:
    seen = view(a_story())
    assert (seen.title, seen.subtitle, seen.lead) == (
        "The visit",
        "9 July 2018",
        "A visit.",
    )
    assert (seen.picture, seen.alt) == ("blue", "Blue area")
    assert seen.happened == a_story().happened


def test_a_language_without_texts_falls_back_to_the_first() -> None:
    story = a_story()
    assert view(replace(story, texts={NL: story.texts[NL]})).title == "Het bezoek"


def test_chapters_are_html_with_their_pictures() -> None:
    html = "<p>They came.</p>"
    chapter = ChapterView("arrival", "Arrival", html, BLUE, "Blue area")
    assert view(a_story()).chapters == (chapter,)


def test_a_chapter_that_the_language_lacks_is_left_out() -> None:
    seen = view(
        told(parting=ChapterText("Parting", "Bye."), arrival=ChapterText("A", "B"))
    )
    assert [chapter.id for chapter in seen.chapters] == ["arrival", "parting"]


def test_sources_are_listed_once_in_the_order_named() -> None:
    one, two = SourceId("one"), SourceId("two")
    seen = view(
        told(
            arrival=ChapterText("Arrival", "They came. [@two]", (two,)),
            talks=ChapterText("Talks", "They spoke. [@one; @two]", (one, two)),
        )
    )
    assert [source.id for source in seen.sources] == ["two", "one"]


def test_a_story_leads_on_to_its_projects_and_its_walk() -> None:
    seen = view(a_story())
    assert [card.title for card in seen.projects] == ["The Beacon"]
    assert seen.tour == ToldTour(TourId("the-docks"), "The docks")


def test_a_story_may_have_no_walk() -> None:
    assert view(a_story(tour=None)).tour is None


def test_an_unknown_story_is_refused() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        Stories(an_edition()).story(StoryId("nowhere"), EN)
