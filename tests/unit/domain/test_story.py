import pytest

from showcase.domain.media import PictureId
from showcase.domain.story import Chapter, StoryId
from tests.builders import a_story


def test_a_story_without_a_chapter_is_refused() -> None:
    with pytest.raises(
        ValueError, match=r"^story the-visit needs at least one chapter"
    ):
        a_story(chapters=())


def test_a_story_and_its_chapters_have_slugs_for_ids() -> None:
    with pytest.raises(ValueError, match=r"^story 'The visit' is no slug"):
        a_story(id=StoryId("The visit"))
    with pytest.raises(ValueError, match=r"^chapter 'chapter\.1' is no slug"):
        Chapter("chapter.1", PictureId("blue"))


def test_a_story_may_be_told_without_a_walk() -> None:
    assert a_story(tour=None).tour is None
