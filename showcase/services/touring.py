"""Tours as a visitor sees them: stop by stop, the way to each and what is open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.network import Leg
from showcase.domain.opening import OpeningDay
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate, Precision
from showcase.domain.place import Place, PlaceId, Position
from showcase.domain.project import ProjectId
from showcase.domain.tag import Hue
from showcase.domain.tour import Tour, TourId
from showcase.services.captions import Captions
from showcase.services.opening_times import opening_day
from showcase.services.prose import html, plain
from showcase.services.walking import Legs, rounded_metres


class StepFree(StrEnum):
    """Whether a tour can be made without a step."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @classmethod
    def of(cls, places: Iterable[Place], legs: Iterable[Leg]) -> "StepFree":
        """Yes when all are known to be, no when one is known not to be."""
        known = {place.step_free for place in places}
        if False in known or any(leg.has_steps for leg in legs):
            return cls.NO
        return cls.UNKNOWN if None in known else cls.YES


@dataclass(frozen=True, slots=True)
class TourCard:
    """A tour in a list.

    Attributes:
        id: slug.
        title: its name.
        subtitle: a few words.
        picture: its illustration.
        alt: what the picture shows.
        hue: the colour of its first tag; brick, the colour of routes, without one.
        stops: how many.
        walk_minutes: on foot, the sum over its legs.
        total_minutes: with the stays.
        metres: on foot, to the nearest ten.
        step_free: whether all of it can be made without a step.
        as_it_was: the day whose truth it shows, or None for today's.
    """

    id: TourId
    title: str
    subtitle: str
    picture: PictureId
    alt: str
    hue: Hue
    stops: int
    walk_minutes: int
    total_minutes: int
    metres: int
    step_free: StepFree
    as_it_was: PartialDate | None


@dataclass(frozen=True, slots=True)
class StopView:
    """A stop of a tour in one language.

    Attributes:
        number: from 1.
        place: where.
        position: WGS84.
        title: the place's name.
        subtitle: why one stops here.
        html: what is told here.
        leg: what to look for on the way to it; empty at the first.
        way: from the stop before to here, both ends included; empty at the first.
        metres: the length of the way, to the nearest ten.
        minutes: the time it takes.
        picture: the place's illustration.
        alt: what the picture shows.
        opening: the day at this place, on the tour's day.
        stay_minutes: how long one stays.
        project: the project told about here, or None.
    """

    number: int
    place: PlaceId
    position: Position
    title: str
    subtitle: str
    html: str
    leg: str
    way: tuple[Position, ...]
    metres: int
    minutes: int
    picture: PictureId
    alt: str
    opening: OpeningDay
    stay_minutes: int
    project: ProjectId | None


@dataclass(frozen=True, slots=True)
class TourView:
    """A tour with its stops, in one language, and how its text came about."""

    card: TourCard
    lead: str
    stops: tuple[StopView, ...]
    origin: Origin


class Touring:
    """The tours of an edition."""

    def __init__(self, edition: Edition, legs: Legs) -> None:
        self._legs = legs
        self._pace = edition.settings.pace
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._tours = {tour.id: tour for tour in edition.tours}
        self._places = {place.id: place for place in edition.places}
        self._captions = Captions(edition)
        self._hues = {tag.id: tag.hue for tag in edition.tags}

    def cards(self, language: LanguageCode) -> tuple[TourCard, ...]:
        """All tours in a language, in the edition's order."""
        return tuple(self._card(tour, language) for tour in self._tours.values())

    def tour(self, tour: TourId, language: LanguageCode, today: date) -> TourView:
        """A tour in a language, with the opening times of a day.

        Args:
            tour: a tour of the edition.
            language: the texts' language, where there are any in it.
            today: the day to look at, unless the tour shows a day of its own.

        Raises:
            KeyError: when the edition has no such tour.
        """
        found = self._tours[tour]
        stops = tuple(
            self._stop(found, index, language, today)
            for index in range(len(found.stops))
        )
        text = in_language(found.texts, language, *self._languages)
        return TourView(self._card(found, language), text.lead, stops, text.origin)

    def _card(self, tour: Tour, language: LanguageCode) -> TourCard:
        text = in_language(tour.texts, language, *self._languages)
        legs = [self._leg_to(tour, index) for index in range(len(tour.stops))]
        places = [self._places[stop.place] for stop in tour.stops]
        walk_minutes = sum(self._pace.minutes(leg) for leg in legs)
        return TourCard(
            id=tour.id,
            title=text.title,
            subtitle=text.subtitle,
            picture=tour.picture,
            alt=self._captions.of(tour.picture, language).alt,
            hue=self._hues[tour.tags[0]] if tour.tags else Hue.BRICK,
            stops=len(tour.stops),
            walk_minutes=walk_minutes,
            total_minutes=walk_minutes + sum(stop.stay_min for stop in tour.stops),
            metres=rounded_metres(sum(leg.metres for leg in legs)),
            step_free=StepFree.of(places, legs),
            as_it_was=tour.as_it_was,
        )

    def _stop(
        self, tour: Tour, index: int, language: LanguageCode, today: date
    ) -> StopView:
        stop = tour.stops[index]
        text = in_language(tour.texts, language, *self._languages).stops[index]
        place = self._places[stop.place]
        leg = self._leg_to(tour, index)
        return StopView(
            number=index + 1,
            place=place.id,
            position=place.position,
            title=in_language(place.texts, language, *self._languages).title,
            subtitle=text.subtitle,
            html=html(text.body),
            leg=plain(text.leg),
            way=leg.points,
            metres=rounded_metres(leg.metres),
            minutes=self._pace.minutes(leg),
            picture=place.picture,
            alt=self._captions.of(place.picture, language).alt,
            opening=_opening(tour, place, today),
            stay_minutes=stop.stay_min,
            project=stop.project,
        )

    def _leg_to(self, tour: Tour, index: int) -> Leg:
        """The leg from the stop before; there is no way to the first."""
        here = tour.stops[index].place
        return self._legs.leg(tour.stops[max(0, index - 1)].place, here)


def _opening(tour: Tour, place: Place, today: date) -> OpeningDay:
    """The day at a place: today, or the tour's own day where that is known."""
    if tour.as_it_was is None:
        return opening_day(place, today)
    day = tour.as_it_was.first
    if tour.as_it_was.precision is not Precision.DAY:
        return OpeningDay(day, place.access, known=False)
    return opening_day(place, day)
