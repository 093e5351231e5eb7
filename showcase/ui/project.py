"""The project that is open."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.domain.project import ProjectId
from showcase.services.project_view import (
    PartnerView,
    PassingTour,
    ProjectView,
    ProjectViews,
    TellingStory,
)
from showcase.ui.project_card import CardRecord, card_record
from showcase.ui.project_words import (
    FigureRecord,
    MilestoneRecord,
    PlaceWords,
    ProjectWords,
    SectionRecord,
    TagRecord,
    figure_record,
    milestone_record,
    place_words,
    project_words,
    section_record,
    tag_record,
)
from showcase.ui.records import RecordModel
from showcase.ui.source_line import SourceRecord, source_record
from showcase.ui.wording import Wording

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_FIGURES = 3  # what the page has room for


@QmlElement
@QmlUncreatable("the exhibition has one")
class Project(QObject):  # type: ignore[operator]
    """A project with its story, its facts and the ways on from it."""

    changed = Signal()

    def __init__(
        self,
        projects: ProjectViews,
        now: Callable[[], datetime],
        wordings: Mapping[LanguageCode, Wording],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a project is loaded.

        Args:
            projects: knows the projects.
            now: tells the local time.
            wordings: how each language says things.
            parent: the owner.
        """
        super().__init__(parent)
        self._projects = projects
        self._now = now
        self._wordings = wordings
        self._language = LanguageCode("")
        self._words = ProjectWords()
        self._place = PlaceWords()
        self._tags = RecordModel(TagRecord, self)
        self._figures = RecordModel(FigureRecord, self)
        self._sections = RecordModel(SectionRecord, self)
        self._milestones = RecordModel(MilestoneRecord, self)
        self._partners = RecordModel(PartnerView, self)
        self._sources = RecordModel(SourceRecord, self)
        self._tours = RecordModel(PassingTour, self)
        self._related = RecordModel(CardRecord, self)
        self._stories = RecordModel(TellingStory, self)

    @Property(str, notify=changed)
    def id(self) -> str:
        """The project's id, or empty."""
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
    def picture(self) -> str:
        """The id of its illustration."""
        return self._words.picture

    @Property(str, notify=changed)
    def alt(self) -> str:
        """What the illustration shows."""
        return self._words.alt

    @Property(str, notify=changed)
    def caption(self) -> str:
        """A line on the illustration, or empty."""
        return self._words.caption

    @Property(str, notify=changed)
    def hue(self) -> str:
        """Its colour's name."""
        return self._words.hue

    @Property(str, notify=changed)
    def statusText(self) -> str:
        """How it stands."""
        return self._words.status_text

    @Property(str, notify=changed)
    def periodText(self) -> str:
        """From when to when."""
        return self._words.period_text

    @Property(str, notify=changed)
    def checkedText(self) -> str:
        """The day its facts were checked."""
        return self._words.checked_text

    @Property(str, notify=changed)
    def originText(self) -> str:
        """That a machine translated its text and nobody checked it, or empty."""
        return self._words.origin_text

    @Property(str, notify=changed)
    def placeId(self) -> str:
        """Where it is, or empty."""
        return self._place.id

    @Property(str, notify=changed)
    def address(self) -> str:
        """That place's address, or its name where it has none."""
        return self._place.address

    @Property(str, notify=changed)
    def openText(self) -> str:
        """Whether that place is open, or empty."""
        return self._place.open_text

    @Property(str, notify=changed)
    def mapInset(self) -> str:
        """Address of a picture of the map around it, or empty."""
        return self._place.map_inset

    @Property(str, notify=changed)
    def placeQr(self) -> str:
        """Address of a QR code that opens the place in a phone's map, or empty."""
        return self._place.qr

    @Property(RecordModel, constant=True)
    def tags(self) -> RecordModel[TagRecord]:
        """Its sectors and themes."""
        return self._tags

    @Property(RecordModel, constant=True)
    def figures(self) -> RecordModel[FigureRecord]:
        """Its three most telling numbers at most."""
        return self._figures

    @Property(RecordModel, constant=True)
    def sections(self) -> RecordModel[SectionRecord]:
        """The parts of its story."""
        return self._sections

    @Property(RecordModel, constant=True)
    def milestones(self) -> RecordModel[MilestoneRecord]:
        """Its timeline."""
        return self._milestones

    @Property(RecordModel, constant=True)
    def partners(self) -> RecordModel[PartnerView]:
        """Who takes part."""
        return self._partners

    @Property(RecordModel, constant=True)
    def sources(self) -> RecordModel[SourceRecord]:
        """The sources that it names."""
        return self._sources

    @Property(RecordModel, constant=True)
    def tours(self) -> RecordModel[PassingTour]:
        """The walks that pass it; minutes with the stays."""
        return self._tours

    @Property(RecordModel, constant=True)
    def related(self) -> RecordModel[CardRecord]:
        """Other projects worth seeing."""
        return self._related

    @Property(RecordModel, constant=True)
    def stories(self) -> RecordModel[TellingStory]:
        """The stories it is part of."""
        return self._stories

    def load(self, project: str) -> None:
        """Open a project."""
        now = self._now()
        wording = self._wordings[self._language]
        view = self._projects.project(ProjectId(project), self._language, now.date())
        self._words = project_words(view, wording)
        self._place = place_words(view.home, now, wording)
        self._list(view, wording)
        self.changed.emit()

    def consult(
        self, projects: ProjectViews, wordings: Mapping[LanguageCode, Wording]
    ) -> None:
        """Ask others from the next words on."""
        self._projects, self._wordings = projects, wordings

    def speak(self, code: str) -> None:
        """Tell of the project in a language."""
        self._language = LanguageCode(code)
        if self._words.id:
            self.load(self._words.id)

    def reset(self) -> None:
        """Close the project."""
        self._words, self._place = ProjectWords(), PlaceWords()
        for model in self.findChildren(RecordModel):
            model.replace(())
        self.changed.emit()

    def _list(self, view: ProjectView, wording: Wording) -> None:
        figures = view.figures[:_MOST_FIGURES]
        self._tags.replace(tuple(map(tag_record, view.tags)))
        self._figures.replace(tuple(figure_record(each, wording) for each in figures))
        self._sections.replace(
            tuple(section_record(each, wording) for each in view.sections)
        )
        self._milestones.replace(
            tuple(milestone_record(each, wording) for each in view.milestones)
        )
        self._partners.replace(view.partners)
        self._sources.replace(
            tuple(source_record(each, wording) for each in view.sources)
        )
        self._tours.replace(view.tours)
        self._related.replace(
            tuple(card_record(each, wording) for each in view.related)
        )
        self._stories.replace(view.stories)
