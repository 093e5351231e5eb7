"""What is on the map: a pin for every project and every place, the nearest first."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.network import HERE
from showcase.domain.opening import Access, OpeningDay
from showcase.domain.origin import Origin
from showcase.domain.place import Place, PlaceId, PlaceKind, Position
from showcase.domain.project import Project, ProjectId
from showcase.domain.tag import Hue
from showcase.services.captions import Captions
from showcase.services.opening_times import opening_day
from showcase.services.walking import Legs, rounded_metres


class PinKind(StrEnum):
    """What a pin stands for."""

    PROJECT = "project"
    PLACE = "place"


class PinFilter(StrEnum):
    """Which pins are shown."""

    ALL = "all"
    PROJECT = "project"
    PLACE = "place"


_LOOKS = {
    PlaceKind.HUB: (Hue.SCHELDT, "hub"),
    PlaceKind.MUSEUM: (Hue.BRICK, "building"),
    PlaceKind.BUILDING: (Hue.BRICK, "building"),
    PlaceKind.SQUARE: (Hue.BRICK, "people"),
    PlaceKind.CROSSING: (Hue.BRICK, "walk"),
    PlaceKind.VENUE: (Hue.BRASS, "dome"),
    PlaceKind.DOCK: (Hue.TEAL, "anchor"),
    PlaceKind.BRIDGE: (Hue.TEAL, "link"),
}


@dataclass(frozen=True, slots=True)
class Pin:
    """A pin on the map and its row in the list beside it.

    Attributes:
        id: unique among the pins: the project's or place's own wherever that can be.
        kind: project wherever a project is at home, else place.
        project: the project, or None.
        place: the place it stands at.
        stands_for_place: whether it counts as that place; False for a second project
            at one place.
        title: name of the project or place.
        subtitle: a few words.
        address: the place's; may be empty.
        hue: its colour.
        icon: its icon.
        position: WGS84.
        metres: on foot from where the kiosk stands, to the nearest ten.
        minutes: on foot, rounded up; 0 where the kiosk stands.
        opening: the day at its place.
        picture: its illustration.
        alt: what the picture shows.
        origin: how its text came about.
    """

    id: str
    kind: PinKind
    project: ProjectId | None
    place: PlaceId
    stands_for_place: bool
    title: str
    subtitle: str
    address: str
    hue: Hue
    icon: str
    position: Position
    metres: int
    minutes: int
    opening: OpeningDay
    picture: PictureId
    alt: str
    origin: Origin

    def passes(self, wanted: PinFilter) -> bool:
        """Whether a filter lets it through."""
        if wanted is PinFilter.PROJECT:
            return self.kind is PinKind.PROJECT
        return wanted is PinFilter.ALL or self.stands_for_place

    def open_at(self, now: datetime) -> bool:
        """Whether one can be there at a local time, without an appointment."""
        windows = self.opening.windows
        return self.opening.access is Access.PUBLIC or any(
            window.opens <= now < window.closes for window in windows
        )

    def means(self, wanted: str) -> bool:
        """Whether an id is this pin's, its project's or its place's."""
        return wanted in (self.id, self.project) or (
            self.stands_for_place and wanted == self.place
        )


@dataclass(frozen=True, slots=True)
class PinCounts:
    """How many pins each filter lets through."""

    all: int
    project: int
    place: int


def filtered(pins: tuple[Pin, ...], wanted: PinFilter) -> tuple[Pin, ...]:
    """The pins that a filter lets through, in their order."""
    return tuple(pin for pin in pins if pin.passes(wanted))


def narrowed(
    pins: tuple[Pin, ...], projects: Collection[ProjectId], chosen: str
) -> tuple[Pin, ...]:
    """The pins without a project, those of some projects, and the chosen one."""
    return tuple(
        pin
        for pin in pins
        if pin.project is None or pin.project in projects or pin.id == chosen
    )


def counted(pins: tuple[Pin, ...]) -> PinCounts:
    """How many of the pins each filter lets through."""
    every, project, place = (len(filtered(pins, wanted)) for wanted in PinFilter)
    return PinCounts(every, project, place)


def pin_with(pins: tuple[Pin, ...], wanted: str) -> Pin | None:
    """The pin an id means: a pin's own id first, then a project's, then a place's."""
    own = next((pin for pin in pins if pin.id == wanted), None)
    return own or next((pin for pin in pins if pin.means(wanted)), None)


class Gazetteer:
    """All pins of an edition.

    A project stands at its first place, and a place where a project is at home has
    that project's pin instead of its own: two pins would lie on each other.

    Attributes:
        here: where the kiosk stands.
    """

    def __init__(self, edition: Edition, legs: Legs) -> None:
        self._legs = legs
        self._pace = edition.settings.pace
        self._languages = tuple(each.code for each in edition.settings.languages)
        self.here = edition.settings.here
        self._places = {place.id: place for place in edition.places}
        self._projects = tuple(each for each in edition.projects if each.places)
        self._captions = Captions(edition)
        self._tags = {tag.id: tag for tag in edition.tags}

    def pins(self, language: LanguageCode, today: date) -> tuple[Pin, ...]:
        """The pins in a language with the opening times of a day, nearest first."""
        homes: set[PlaceId] = set()
        pins = []
        for project in self._projects:
            pin = self._of_project(project, language, today)
            pins.append(replace(pin, stands_for_place=pin.place not in homes))
            homes.add(pin.place)
        for place in self._places.values():
            if place.id not in homes:
                pins.append(self._of_place(place, language, today))
        return tuple(sorted(pins, key=lambda pin: (pin.minutes, pin.metres)))

    def _of_project(self, project: Project, language: LanguageCode, today: date) -> Pin:
        text = in_language(project.texts, language, *self._languages)
        tag = self._tags[project.tags[0]]
        pin = self._of_place(self._places[project.places[0]], language, today)
        return replace(
            pin,
            id=project.id,
            kind=PinKind.PROJECT,
            project=project.id,
            title=text.title,
            subtitle=text.subtitle,
            hue=tag.hue,
            icon=tag.icon,
            picture=project.picture,
            alt=self._captions.of(project.picture, language).alt,
            origin=text.origin,
        )

    def _of_place(self, place: Place, language: LanguageCode, today: date) -> Pin:
        text = in_language(place.texts, language, *self._languages)
        hue, icon = _LOOKS[place.kinds[0]]
        leg = self._legs.leg(HERE, place.id)
        taken = any(str(project.id) == place.id for project in self._projects)
        return Pin(
            id=f"{place.id}-place" if taken else place.id,
            kind=PinKind.PLACE,
            project=None,
            place=place.id,
            stands_for_place=True,
            title=text.title,
            subtitle=text.subtitle,
            address=place.address,
            hue=hue,
            icon=icon,
            position=place.position,
            metres=rounded_metres(leg.metres),
            minutes=self._pace.minutes(leg),
            opening=opening_day(place, today),
            picture=place.picture,
            alt=self._captions.of(place.picture, language).alt,
            origin=text.origin,
        )
