"""Stories: something that happened, told in chapters."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

from showcase.domain.citation import cited
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.period import PartialDate
from showcase.domain.project import ProjectId
from showcase.domain.slug import require_slug
from showcase.domain.source import SourceId
from showcase.domain.tour import TourId

StoryId = NewType("StoryId", str)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a story.

    Attributes:
        id: slug, unique within its story.
        picture: its illustration.
    """

    id: str
    picture: PictureId

    def __post_init__(self) -> None:
        """Refuse an id that is no slug."""
        require_slug(self.id, "chapter")


@dataclass(frozen=True, slots=True)
class ChapterText:
    """A chapter in one language: heading, Markdown body, sources cited."""

    title: str
    body: str
    cites: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryText:
    """A story in one language.

    Attributes:
        title: its name.
        subtitle: a few words for the card.
        lead: one sentence.
        chapters: by chapter id.
        origin: how it came about.
    """

    title: str
    subtitle: str
    lead: str
    chapters: Mapping[str, ChapterText]
    origin: Origin = WRITTEN

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {"title": self.title, "subtitle": self.subtitle, "lead": self.lead}
        for key, part in self.chapters.items():
            rows |= {f"chapter.{key}.title": part.title, f"chapter.{key}": part.body}
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "StoryText":
        """The same parts with other rows' texts; what has no row is missing."""
        title, subtitle, lead = (
            rows.get(key, "") for key in ("title", "subtitle", "lead")
        )
        told = {
            key: (rows.get(f"chapter.{key}.title", ""), rows.get(f"chapter.{key}", ""))
            for key in self.chapters
        }
        chapters = {
            key: ChapterText(head, body, cited(body))
            for key, (head, body) in told.items()
            if head or body
        }
        return StoryText(title, subtitle, lead, chapters, origin)


@dataclass(frozen=True, slots=True)
class Story:
    """Something that happened.

    Attributes:
        id: slug.
        happened: when.
        picture: its illustration.
        chapters: in order, one at least.
        projects: the projects it is about.
        tour: the walk as it was, or None.
        texts: per language.
    """

    id: StoryId
    happened: PartialDate
    picture: PictureId
    chapters: tuple[Chapter, ...]
    projects: tuple[ProjectId, ...]
    tour: TourId | None
    texts: Mapping[LanguageCode, StoryText]

    def __post_init__(self) -> None:
        """Refuse a story without a chapter."""
        require_slug(self.id, "story")
        if not self.chapters:
            raise ValueError(f"story {self.id} needs at least one chapter")
