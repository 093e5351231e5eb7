"""All models of the exhibition, and the services of one edition that they ask."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QLocale

from showcase.domain.edition import Edition
from showcase.services.catalogue import Catalogue as Projects
from showcase.services.catalogue import Searching
from showcase.services.credits import Credits
from showcase.services.gazetteer import Gazetteer
from showcase.services.narrating import Narrator, Recordings
from showcase.services.navigating import Page, View
from showcase.services.offers import Offers
from showcase.services.origins import Provenance
from showcase.services.project_view import ProjectViews
from showcase.services.stories import Stories
from showcase.services.titles import Titles
from showcase.services.touring import Touring
from showcase.services.walking import Legs
from showcase.ui.about import About, Colophon
from showcase.ui.access import Access
from showcase.ui.catalogue import Catalogue
from showcase.ui.clock import Clock
from showcase.ui.map import MapModel
from showcase.ui.narration import MakePlayer, Narration
from showcase.ui.navigator import Navigator
from showcase.ui.pictures import Renditions
from showcase.ui.project import Project
from showcase.ui.session import Session
from showcase.ui.story import Story
from showcase.ui.tour import Tour
from showcase.ui.tours import Tours
from showcase.ui.wording import Wording
from showcase.ui.work import Work


@dataclass(frozen=True, slots=True)
class Content:
    """An edition, with what only a database can tell of it.

    Attributes:
        edition: as visitors read it.
        search: finds words in it.
        legs: knows the walks between its places.
        pictures: has its pictures; the same object while they are the same.
        version: what it is called.
        recordings: has what was recorded of it.
        provenances: how its texts came about.
    """

    edition: Edition
    search: Searching
    legs: Legs
    pictures: Renditions
    version: str
    recordings: Recordings
    provenances: tuple[Provenance, ...] = ()


class Services:
    """What the models ask, all of it on one content."""

    def __init__(self, content: Content) -> None:
        """Make them; nothing is looked up yet."""
        edition, legs = content.edition, content.legs
        languages = edition.settings.languages
        self.version, self.provenances = content.version, content.provenances
        self.titles = Titles(edition)
        self.projects = Projects(edition, content.search)
        self.views = ProjectViews(edition, legs)
        self.gazetteer = Gazetteer(edition, legs)
        self.touring = Touring(edition, legs)
        self.stories = Stories(edition)
        self.offers = Offers(edition)
        self.credits = Credits(edition)
        self.narrator = Narrator(edition, content.recordings)
        self.wordings = {each.code: Wording(each.locale) for each in languages}
        self.locales = {each.code: QLocale(each.locale) for each in languages}


class Speaks(Protocol):
    """A model with words in it."""

    def speak(self, code: str) -> None:
        """Use a language from now on."""


@dataclass(frozen=True, slots=True)
class Models:
    """The models of the pages and of what lies around them."""

    navigator: Navigator
    session: Session
    catalogue: Catalogue
    project: Project
    map: MapModel
    tours: Tours
    tour: Tour
    story: Story
    work: Work
    about: About
    access: Access
    clock: Clock
    narration: Narration

    @property
    def speakers(self) -> tuple[Speaks, ...]:
        """Those with words in them."""
        return (
            self.navigator,
            self.session,
            self.catalogue,
            self.project,
            self.map,
            self.tours,
            self.tour,
            self.story,
            self.work,
            self.about,
            self.clock,
            self.narration,
        )

    def consult(self, services: Services) -> None:
        """Ask other services from the next words on; what they lack is closed."""
        self.navigator.consult(services.titles)
        self.catalogue.consult(services.projects, services.wordings)
        self.project.consult(services.views, services.wordings)
        self.map.consult(services.gazetteer, services.locales)
        self.tours.consult(services.touring, services.locales)
        self.tour.consult(services.touring, services.locales)
        self.story.consult(services.stories, services.wordings)
        self.work.consult(services.offers, services.wordings)
        told = services.version, services.provenances
        self.about.consult(services.credits, *told, services.wordings)
        self.clock.consult(services.locales)
        self.narration.consult(services.narrator)
        self._close_what_is_gone()

    def _close_what_is_gone(self) -> None:
        shown = (
            (Page.PROJECT, self.project),
            (Page.TOUR, self.tour),
            (Page.STORY, self.story),
        )
        for page, model in shown:
            thing = str(model.property("id"))
            if not self.navigator.is_there(View(page, thing)):
                model.reset()


def make_models(
    services: Services,
    session: Session,
    make_player: MakePlayer,
    now: Callable[[], datetime],
    program: str,
) -> Models:
    """Every model, on its services.

    Args:
        services: of the first content shown.
        session: whether somebody is there.
        make_player: who makes the narration heard.
        now: tells the local time.
        program: the program's version.
    """
    wordings, locales = services.wordings, services.locales
    return Models(
        navigator=Navigator(services.titles),
        session=session,
        catalogue=Catalogue(services.projects, wordings),
        project=Project(services.views, now, wordings),
        map=MapModel(services.gazetteer, now, locales),
        tours=Tours(services.touring, locales),
        tour=Tour(services.touring, now, locales),
        story=Story(services.stories, wordings),
        work=Work(services.offers, wordings),
        about=About(
            services.credits,
            Colophon(program, services.version, services.provenances),
            wordings,
        ),
        access=Access(),
        clock=Clock(now, locales),
        narration=Narration(services.narrator, make_player),
    )
