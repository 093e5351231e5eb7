"""What draws people in: the slides of the attract loop and the featured story."""

from dataclasses import dataclass

from showcase.domain.edition import AttractLine, Edition
from showcase.domain.language import Language, LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.story import StoryId
from showcase.services.captions import Captions


@dataclass(frozen=True, slots=True)
class Slide:
    """A picture of the attract loop with its line in one language.

    Attributes:
        picture: its illustration.
        alt: what the picture shows, in the slide's language.
        language: the language it speaks and that a touch begins in.
        language_name: that language's own name for itself.
        line: the line.
        detail: a second, smaller line; may be empty.
    """

    picture: PictureId
    alt: str
    language: LanguageCode
    language_name: str
    line: str
    detail: str


@dataclass(frozen=True, slots=True)
class Featured:
    """The story on the home screen, in one language."""

    id: StoryId
    title: str
    subtitle: str
    picture: PictureId
    alt: str


class Attracting:
    """What an edition shows to those who have not touched it yet."""

    def __init__(self, edition: Edition) -> None:
        self._settings = edition.settings
        self._codes = tuple(each.code for each in edition.settings.languages)
        self._captions = Captions(edition)
        self._stories = {story.id: story for story in edition.stories}

    def slides(self) -> tuple[Slide, ...]:
        """The whole loop: the language changes from slide to slide.

        There are as many rounds as languages, each begun in the next one, so that
        every picture comes in every language.
        """
        languages = self._settings.languages
        return tuple(
            self._slide(line, languages[(turn + number) % len(languages)])
            for turn in range(len(languages))
            for number, line in enumerate(self._settings.attract)
        )

    def featured(self, language: LanguageCode) -> Featured:
        """The story on the home screen, in a language."""
        story = self._stories[self._settings.featured]
        text = in_language(story.texts, language, *self._codes)
        alt = self._captions.of(story.picture, language).alt
        return Featured(story.id, text.title, text.subtitle, story.picture, alt)

    def _slide(self, line: AttractLine, language: Language) -> Slide:
        code = language.code
        return Slide(
            picture=line.picture,
            alt=self._captions.of(line.picture, code).alt,
            language=code,
            language_name=language.name,
            line=in_language(line.lines, code, *self._codes),
            detail=line.details.get(code, ""),
        )
