"""The root of what QML sees: all models, the language they speak, and the reset."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.services.attracting import Attracting, Slide
from showcase.services.navigating import Page
from showcase.ui.about import About
from showcase.ui.access import Access
from showcase.ui.catalogue import Catalogue
from showcase.ui.clock import Clock
from showcase.ui.map import MapModel
from showcase.ui.models import Content, Models, Services
from showcase.ui.narration import Narration
from showcase.ui.navigator import Navigator
from showcase.ui.project import Project
from showcase.ui.records import RecordModel, as_map
from showcase.ui.session import Session
from showcase.ui.story import Story
from showcase.ui.tour import Tour
from showcase.ui.tours import Tours
from showcase.ui.work import Work

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LanguageRecord:
    """A language to choose: its code, its own name for itself, whether it is easy."""

    code: str
    name: str
    easy: bool


@QmlElement
@QmlUncreatable("the program makes the one there is")
class Exhibition(QObject):  # type: ignore[operator]
    """Everything that the pages show and do."""

    languageChanged = Signal()

    def __init__(
        self,
        models: Models,
        content: Content,
        install: Callable[[str], None],
        start: str = "",
    ) -> None:
        """Join the models and let them speak.

        Args:
            models: all models; they become this object's children.
            content: what is shown, and they ask about already.
            install: makes the interface itself speak a language, by its code.
            start: the language of the attract loop's beginning and of every reset;
                the edition's first when not given or not one of the edition's.
        """
        super().__init__()
        self._models = models
        self._install = install
        self._wanted = start
        self._content = content
        self._picture_issue = 0
        self._attract = RecordModel(Slide, self)
        self._languages = RecordModel(LanguageRecord, self)
        self._take(content)
        self._adopt()
        self._speak(self._start)

    def show(self, content: Content) -> None:
        """Show another content; the visitor stays where they are.

        What is gone is let go of: its page goes home, its language is the first again.
        """
        if content.pictures is not self._content.pictures:
            self._picture_issue += 1
        self._models.consult(Services(content))
        self._take(content)
        self._speak(self._language if self._language in self._known else self._start)

    @property
    def models(self) -> Models:
        """The models joined here."""
        return self._models

    @property
    def content(self) -> Content:
        """What is shown."""
        return self._content

    @property
    def spoken(self) -> LanguageCode:
        """The language spoken, as Python knows it."""
        return self._language

    @property
    def codes(self) -> tuple[LanguageCode, ...]:
        """The codes of all languages, in the order shown."""
        return tuple(self._known)

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """Where the visitor is."""
        return self._models.navigator

    @Property(Session, constant=True)
    def session(self) -> Session:
        """Whether somebody is there."""
        return self._models.session

    @Property(Catalogue, constant=True)
    def catalogue(self) -> Catalogue:
        """The projects to choose from."""
        return self._models.catalogue

    @Property(Project, constant=True)
    def project(self) -> Project:
        """The project that is open."""
        return self._models.project

    @Property(MapModel, constant=True)
    def map(self) -> MapModel:
        """The pins."""
        return self._models.map

    @Property(Tours, constant=True)
    def tours(self) -> Tours:
        """The walks to choose from."""
        return self._models.tours

    @Property(Tour, constant=True)
    def tour(self) -> Tour:
        """The walk that is open."""
        return self._models.tour

    @Property(Story, constant=True)
    def story(self) -> Story:
        """The story that is open."""
        return self._models.story

    @Property(Work, constant=True)
    def work(self) -> Work:
        """The offers."""
        return self._models.work

    @Property(About, constant=True)
    def about(self) -> About:
        """Sources, credits and versions."""
        return self._models.about

    @Property(Access, constant=True)
    def access(self) -> Access:
        """The visitor's accessibility choices."""
        return self._models.access

    @Property(Clock, constant=True)
    def clock(self) -> Clock:
        """The day and the time."""
        return self._models.clock

    @Property(Narration, constant=True)
    def narration(self) -> Narration:
        """What is heard."""
        return self._models.narration

    @Property(RecordModel, constant=True)
    def languages(self) -> RecordModel[LanguageRecord]:
        """The languages to choose from."""
        return self._languages

    @Property(RecordModel, constant=True)
    def attract(self) -> RecordModel[Slide]:
        """The slides of the attract loop, each in its own language."""
        return self._attract

    @Property("QVariantMap", notify=languageChanged)  # type: ignore[arg-type]
    def featured(self) -> dict[str, Any]:
        """The story on the home screen: id, title, subtitle, picture, alt."""
        return as_map(self._attracting.featured(self._language))

    @Property(int, notify=languageChanged)
    def pictureIssue(self) -> int:
        """Another number when other pictures go by the same names."""
        return self._picture_issue

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the language spoken."""
        return self._language

    @Property(str, notify=languageChanged)
    def languageName(self) -> str:
        """That language's own name for itself."""
        return self._known[self._language].name

    @Property(bool, notify=languageChanged)
    def languageEasy(self) -> bool:
        """Whether it is the easy-to-read form of a language."""
        return self._known[self._language].is_easy

    @Property(str, notify=languageChanged)
    def locale(self) -> str:
        """Qt's name of its locale, which the keyboard on the screen takes."""
        return self._known[self._language].locale

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Speak a language from now on; one the edition lacks is logged and ignored."""
        if code not in self._known:
            _log.warning("The edition does not speak %r", code)
        elif code != self._language:
            self._speak(LanguageCode(code))

    @Slot()
    def reset(self) -> None:
        """Let everything of the visitor go, the page on the screen first."""
        self._models.navigator.reset()
        self._models.access.reset()
        self._models.catalogue.reset()
        self._models.project.reset()
        self._models.map.reset()
        self._models.tour.reset()
        self._models.story.reset()
        self.setLanguage(self._start)

    def _take(self, content: Content) -> None:
        languages = content.edition.settings.languages
        self._content = content
        self._known = {each.code: each for each in languages}
        wanted = LanguageCode(self._wanted)
        self._start = wanted if wanted in self._known else languages[0].code
        self._attracting = Attracting(content.edition)
        self._attract.replace(self._attracting.slides())
        self._languages.replace(
            tuple(
                LanguageRecord(each.code, each.name, each.is_easy) for each in languages
            )
        )

    def _adopt(self) -> None:
        for field in fields(self._models):
            getattr(self._models, field.name).setParent(self)
        self._models.session.began.connect(self._welcome)
        self._models.session.reset.connect(self.reset)
        self._models.navigator.pageChanged.connect(self._turn_page)
        self._models.tour.indexChanged.connect(self._models.narration.stop)
        self._models.narration.playingChanged.connect(self._models.session.listen)
        self._models.catalogue.resultChanged.connect(self._keep_step)

    def _speak(self, code: LanguageCode) -> None:
        self._language = code
        self._install(code)
        for model in self._models.speakers:
            model.speak(code)
        self.languageChanged.emit()

    def _welcome(self, language: str) -> None:
        self.setLanguage(language)
        self._models.navigator.home()

    def _keep_step(self) -> None:
        # Elsewhere nobody sees the map, and each letter typed would draw its pins anew.
        if self._models.navigator.view.page is Page.MAP:
            self._models.map.keep_step(self._models.catalogue.left)

    def _turn_page(self) -> None:
        view = self._models.navigator.view
        self._models.narration.stop()
        self._models.session.see(view.id)
        match view.page:
            case Page.PROJECT:
                self._models.project.load(view.argument)
            case Page.TOUR:
                self._models.tour.load(view.argument)
            case Page.STORY:
                self._models.story.load(view.argument)
            case Page.MAP:
                self._keep_step()
                self._models.map.refresh()
                if view.argument:
                    self._models.map.select(view.argument)
            case _:
                pass
