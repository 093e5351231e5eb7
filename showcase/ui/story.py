"""The story that is open."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.domain.story import StoryId
from showcase.services.stories import ChapterView, Stories, StoryView
from showcase.ui.origins import origin_note
from showcase.ui.project_card import CardRecord, card_record
from showcase.ui.records import RecordModel
from showcase.ui.source_line import SourceRecord, source_record
from showcase.ui.wording import Wording

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StoryWords:
    """What stands over the chapters; empty while no story is open."""

    id: str = ""
    title: str = ""
    subtitle: str = ""
    lead: str = ""
    when_text: str = ""
    picture: str = ""
    alt: str = ""
    tour_id: str = ""
    tour_title: str = ""
    origin_text: str = ""


@QmlElement
@QmlUncreatable("the exhibition has one")
class Story(QObject):  # type: ignore[operator]
    """Something that happened, in chapters."""

    changed = Signal()

    def __init__(
        self,
        stories: Stories,
        wordings: Mapping[LanguageCode, Wording],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a story is loaded.

        Args:
            stories: knows the stories.
            wordings: how each language says things.
            parent: the owner.
        """
        super().__init__(parent)
        self._stories = stories
        self._wordings = wordings
        self._language = LanguageCode("")
        self._words = StoryWords()
        self._chapters = RecordModel(ChapterView, self)
        self._projects = RecordModel(CardRecord, self)
        self._sources = RecordModel(SourceRecord, self)

    @Property(str, notify=changed)
    def id(self) -> str:
        """The story's id, or empty."""
        return self._words.id

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its name."""
        return self._words.title

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """A few words under it."""
        return self._words.subtitle

    @Property(str, notify=changed)
    def lead(self) -> str:
        """One sentence."""
        return self._words.lead

    @Property(str, notify=changed)
    def whenText(self) -> str:
        """When it happened."""
        return self._words.when_text

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The id of its illustration."""
        return self._words.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        """What the illustration shows."""
        return self._words.alt

    @Property(str, notify=changed)
    def tourId(self) -> str:
        """The walk as it was, or empty."""
        return self._words.tour_id

    @Property(str, notify=changed)
    def tourTitle(self) -> str:
        """That walk's name, or empty."""
        return self._words.tour_title

    @Property(str, notify=changed)
    def originText(self) -> str:
        """That a machine translated its text and nobody checked it, or empty."""
        return self._words.origin_text

    @Property(RecordModel, constant=True)
    def chapters(self) -> RecordModel[ChapterView]:
        """The chapters, in order."""
        return self._chapters

    @Property(RecordModel, constant=True)
    def projects(self) -> RecordModel[CardRecord]:
        """The projects it is about."""
        return self._projects

    @Property(RecordModel, constant=True)
    def sources(self) -> RecordModel[SourceRecord]:
        """The sources that it names."""
        return self._sources

    def load(self, story: str) -> None:
        """Open a story."""
        view = self._stories.story(StoryId(story), self._language)
        wording = self._wordings[self._language]
        self._words = _words(view, wording)
        self._chapters.replace(view.chapters)
        self._projects.replace(
            tuple(card_record(card, wording) for card in view.projects)
        )
        self._sources.replace(
            tuple(source_record(source, wording) for source in view.sources)
        )
        self.changed.emit()

    def consult(
        self, stories: Stories, wordings: Mapping[LanguageCode, Wording]
    ) -> None:
        """Ask others from the next words on."""
        self._stories, self._wordings = stories, wordings

    def speak(self, code: str) -> None:
        """Tell the story in a language."""
        self._language = LanguageCode(code)
        if self._words.id:
            self.load(self._words.id)

    def reset(self) -> None:
        """Close the story."""
        self._words = StoryWords()
        for model in (self._chapters, self._projects, self._sources):
            model.replace(())
        self.changed.emit()


def _words(view: StoryView, wording: Wording) -> StoryWords:
    return StoryWords(
        id=view.id,
        title=view.title,
        subtitle=view.subtitle,
        lead=view.lead,
        when_text=wording.partial_date(view.happened),
        picture=view.picture,
        alt=view.alt,
        tour_id=view.tour.id if view.tour else "",
        tour_title=view.tour.title if view.tour else "",
        origin_text=origin_note(view.origin),
    )
