"""Stories as a visitor reads them, chapter by chapter."""

from dataclasses import dataclass

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate
from showcase.domain.source import Source
from showcase.domain.story import Chapter, ChapterText, Story, StoryId
from showcase.domain.tour import TourId
from showcase.services.bibliography import Bibliography
from showcase.services.captions import Captions
from showcase.services.cards import Card, Cards
from showcase.services.prose import html


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A chapter: heading, text as HTML, illustration."""

    id: str
    title: str
    html: str
    picture: PictureId
    alt: str


@dataclass(frozen=True, slots=True)
class ToldTour:
    """The walk of a story."""

    id: TourId
    title: str


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story in one language.

    Attributes:
        id: slug.
        title: its name.
        subtitle: a few words.
        lead: one sentence.
        happened: when.
        picture: its illustration.
        alt: what the picture shows.
        chapters: those that the language tells, in order.
        projects: the projects it is about.
        tour: the walk as it was, or None.
        sources: all that its chapters name.
        origin: how its text came about.
    """

    id: StoryId
    title: str
    subtitle: str
    lead: str
    happened: PartialDate
    picture: PictureId
    alt: str
    chapters: tuple[ChapterView, ...]
    projects: tuple[Card, ...]
    tour: ToldTour | None
    sources: tuple[Source, ...]
    origin: Origin


class Stories:
    """The stories of an edition."""

    def __init__(self, edition: Edition) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._stories = {story.id: story for story in edition.stories}
        self._tours = {tour.id: tour for tour in edition.tours}
        self._captions = Captions(edition)
        self._cards = Cards(edition)
        self._bibliography = Bibliography(edition)

    def story(self, story: StoryId, language: LanguageCode) -> StoryView:
        """A story in a language.

        Raises:
            KeyError: when the edition has no such story.
        """
        found = self._stories[story]
        text = in_language(found.texts, language, *self._languages)
        told = [
            (chapter, text.chapters[chapter.id])
            for chapter in found.chapters
            if chapter.id in text.chapters
        ]
        return StoryView(
            id=found.id,
            title=text.title,
            subtitle=text.subtitle,
            lead=text.lead,
            happened=found.happened,
            picture=found.picture,
            alt=self._captions.of(found.picture, language).alt,
            chapters=tuple(self._chapter(*each, language) for each in told),
            projects=tuple(self._cards.card(each, language) for each in found.projects),
            tour=self._tour(found, language),
            sources=self._bibliography.named(
                source for _, chapter in told for source in chapter.cites
            ),
            origin=text.origin,
        )

    def _chapter(
        self, chapter: Chapter, text: ChapterText, language: LanguageCode
    ) -> ChapterView:
        return ChapterView(
            id=chapter.id,
            title=text.title,
            html=html(text.body),
            picture=chapter.picture,
            alt=self._captions.of(chapter.picture, language).alt,
        )

    def _tour(self, story: Story, language: LanguageCode) -> ToldTour | None:
        if story.tour is None:
            return None
        texts = self._tours[story.tour].texts
        title = in_language(texts, language, *self._languages).title
        return ToldTour(story.tour, title)
