"""A whole exhibition on the small edition, with clocks that only a test moves."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QTimer

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.services.catalogue import Catalogue as Projects
from showcase.services.catalogue import Found
from showcase.services.credits import Credits
from showcase.services.gazetteer import Gazetteer
from showcase.services.offers import Offers
from showcase.services.origins import provenances
from showcase.services.project_view import ProjectViews
from showcase.services.session import Session as Machine
from showcase.services.session import SessionRecord
from showcase.services.stories import Stories
from showcase.services.titles import Titles
from showcase.services.touring import Touring
from showcase.ui.about import About, Colophon
from showcase.ui.access import Access
from showcase.ui.catalogue import Catalogue
from showcase.ui.clock import Clock
from showcase.ui.exhibition import Exhibition, Models
from showcase.ui.map import MapModel
from showcase.ui.navigator import Navigator
from showcase.ui.project import Project
from showcase.ui.session import Session
from showcase.ui.story import Story
from showcase.ui.tour import Tour
from showcase.ui.tours import Tours
from showcase.ui.wording import Wording
from showcase.ui.work import Work
from tests.builders import RoundTheCorner, an_edition


class Surroundings:
    """What lies around an exhibition: clocks, the timer and the statistics."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.time = datetime(2026, 12, 1, 14, 5)
        self.timer = QTimer()
        self.records: list[SessionRecord] = []
        self.installed: list[str] = []

    def now(self) -> datetime:
        return self.time

    def add(self, record: SessionRecord) -> None:
        self.records.append(record)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.timer.timeout.emit()


class EmptyIndex:
    """A search that finds nothing but remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, LanguageCode]] = []

    def search(self, text: str, language: LanguageCode, limit: int) -> Sequence[Found]:
        self.asked.append((text[:limit], language))
        return ()

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        self.asked.append((text, language))
        return None


def an_exhibition(
    around: Surroundings, edition: Edition | None = None, start: str = ""
) -> Exhibition:
    """All models on an edition, joined."""
    shown = edition or an_edition()
    return Exhibition(_models(around, shown), shown, around.installed.append, start)


def _models(around: Surroundings, edition: Edition) -> Models:
    locales = {each.code: QLocale(each.locale) for each in edition.settings.languages}
    wordings = {each.code: Wording(each.locale) for each in edition.settings.languages}
    legs = RoundTheCorner(edition)
    touring = Touring(edition, legs)
    colophon = Colophon("1.0", "1", provenances(edition))
    return Models(
        navigator=Navigator(Titles(edition)),
        session=Session(Machine(lambda: around.seconds), around, around.timer),
        catalogue=Catalogue(Projects(edition, EmptyIndex()), wordings),
        project=Project(ProjectViews(edition, legs), around.now, wordings),
        map=MapModel(Gazetteer(edition, legs), around.now, locales),
        tours=Tours(touring, locales),
        tour=Tour(touring, around.now, locales),
        story=Story(Stories(edition), wordings),
        work=Work(Offers(edition), wordings),
        about=About(Credits(edition), colophon, wordings),
        access=Access(),
        clock=Clock(around.now, locales),
    )
