"""Planning: a visitor's wishes become a problem, and its answers dated walks."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from showcase.domain.edition import Edition
from showcase.domain.itinerary import Itinerary, Visit
from showcase.domain.opening import Access
from showcase.domain.pace import Pace
from showcase.domain.place import Place, PlaceId, PlaceKind
from showcase.domain.tag import TagId
from showcase.errors import PlanError
from showcase.planner.clashes import clash
from showcase.planner.planning import Answer, answers
from showcase.planner.problem import Candidate, Limit, Problem
from showcase.planner.reasons import Reason, reasons
from showcase.services.opening_times import opening_day
from showcase.services.walking import Legs, minutes_among

MOST_LIKED: Final = 3
_ZONE: Final = ZoneInfo("Europe/Brussels")
_DAY: Final = timedelta(days=1)
_LONG: Final = 24 * 60  # minutes that a street stays open after the walk
_MINUTE: Final = timedelta(minutes=1)
_LUNCH: Final = (12, 14)  # between these hours, whole
_LUNCH_MIN: Final = 45
_WALK_PRICE: Final = 1 / 1024  # of a minute: less than a score for a whole day
_STAYS: Final = {  # minutes, where no tour says how long one stays
    PlaceKind.MUSEUM: 60,
    PlaceKind.HUB: 30,
    PlaceKind.BUILDING: 15,
    PlaceKind.CROSSING: 5,
    PlaceKind.BRIDGE: 5,
}
_STAY: Final = 10  # at any other


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a visitor wants of a walk.

    Attributes:
        start: a place.
        end: a place; may be the same.
        depart: local time in Antwerp when it has no zone.
        minutes: how long it may take.
        pace: how fast one walks.
        likes: how much each tag is liked, 0 to 3; 1 where nothing is said.
        musts: places to be visited.
        lunch: at one of these places, between noon and two; empty for none.
        step_free: only where no step is known of.
    """

    start: PlaceId
    end: PlaceId
    depart: datetime
    minutes: int
    pace: Pace
    likes: Mapping[TagId, int] = field(default_factory=dict)
    musts: tuple[PlaceId, ...] = ()
    lunch: tuple[PlaceId, ...] = ()
    step_free: bool = False


class Planning:
    """A walk being planned."""

    def __init__(self, edition: Edition, legs: Legs, wishes: Wishes) -> None:
        """Make the problem of some wishes.

        Raises:
            PlanError: when a wish names what the edition does not have.
        """
        self._wishes = wishes
        self._legs = legs
        self._edition = edition
        self._places = {place.id: place for place in edition.places}
        _check(edition, wishes)
        self._depart = _zoned(wishes.depart)
        ends = {wishes.start, wishes.end} - set(wishes.musts)
        self.stops = tuple(each for each in self._places if each not in ends)
        self._sites = (*self.stops, *wishes.lunch, wishes.start, wishes.end)
        self.problem = self._problem()

    def answers(self) -> Iterator[Answer]:
        """Better and better answers."""
        return answers(self.problem)

    def itinerary(self, answer: Answer) -> Itinerary | None:
        """An answer as a dated walk; None for one without a route."""
        schedule, wishes = answer.schedule, self._wishes
        if schedule is None:
            return None
        here, visits = self.problem.start, []
        for visit in schedule.visits:
            stop = visit.candidate
            visits.append(
                Visit(
                    self._sites[stop],
                    self.problem.walks[here][stop],
                    self._at(visit.arrive),
                    self._at(visit.start),
                    self._at(visit.leave),
                    stop >= len(self.stops),
                )
            )
            here = stop
        return Itinerary(
            wishes.start,
            self._depart,
            tuple(visits),
            self.problem.walks[here][self.problem.end],
            wishes.end,
            self._at(schedule.finish),
            answer.value,
            answer.bound,
            answer.is_proven,
        )

    def left_out(self, answer: Answer) -> tuple[tuple[PlaceId, Reason], ...]:
        """The places that an answer leaves out, and why."""
        route = () if answer.schedule is None else answer.schedule.route
        return tuple(
            (self.stops[reason.candidate], reason)
            for reason in reasons(self.problem, route)
            if reason.candidate < len(self.stops)
        )

    def clash(self) -> str | None:
        """The fewest wishes that cannot be met together, in words."""
        found = clash(self.problem)
        if found is None:
            return None
        named = [self._named(need) for need in found.needs]
        asked = ", ".join([f"{self._wishes.minutes} minutes in all", *named])
        way = f"from {self._wishes.start} to {self._wishes.end}"
        return f"no walk {way} has all of: {asked}. Leave one out or take longer."

    def _named(self, need: frozenset[int]) -> str:
        if min(need) >= len(self.stops):
            return f"lunch at {' or '.join(self._wishes.lunch)}"
        stop = self.problem.candidates[min(need)]
        return f"must {stop.id}{'' if stop.windows else ' (not open then)'}"

    def _problem(self) -> Problem:
        wishes, stops = self._wishes, self.stops
        lunches = range(len(stops), len(stops) + len(wishes.lunch))
        candidates = [self._candidate(self._places[stop]) for stop in stops]
        candidates += [self._lunch(self._sites[number]) for number in lunches]
        needs = [frozenset({stops.index(must)}) for must in wishes.musts]
        needs += [frozenset(lunches)] if wishes.lunch else []
        return Problem(
            tuple(candidates),
            minutes_among(
                self._sites, self._legs, wishes.pace, step_free=wishes.step_free
            ),
            0,
            wishes.minutes,
            limits=(Limit(frozenset(lunches), 1),),
            needs=tuple(needs),
            walk_price=_WALK_PRICE,
        )

    def _candidate(self, place: Place) -> Candidate:
        stay = _stay(self._edition, place)
        spans = self._open(place)
        windows = tuple(
            (opens, closes - stay)
            for opens, closes in spans
            if closes - stay >= max(opens, 0)
        )
        return Candidate(place.id, self._score(place), stay, windows)

    def _lunch(self, place: PlaceId) -> Candidate:
        midnight = self._depart.replace(hour=0, minute=0, second=0, microsecond=0)
        noon, two = (self._tick(midnight.replace(hour=hour)) for hour in _LUNCH)
        return Candidate(place, 0.0, _LUNCH_MIN, ((noon, two - _LUNCH_MIN),))

    def _score(self, place: Place) -> float:
        """1, and 3 for each level of the tag liked most of what is told there.

        A place that only tells of what is not liked at all is worth nothing.
        """
        levels = [
            self._wishes.likes.get(tag, 1)
            for project in self._edition.projects
            if place.id in project.places
            for tag in project.tags
        ]
        if not levels:
            return 1.0
        return 1.0 + 3 * max(levels) if max(levels) else 0.0

    def _open(self, place: Place) -> list[tuple[int, int]]:
        """When a place is open, in ticks; by arrangement only for who insists."""
        always = [(0, self._wishes.minutes + _LONG)]
        if self._wishes.step_free and place.step_free is False:
            return []
        if place.access in (Access.PUBLIC, Access.OUTSIDE):
            return always
        if place.access is Access.APPOINTMENT:
            return always if place.id in self._wishes.musts else []
        spans = [
            (self._tick(_zoned(window.opens)), self._tick(_zoned(window.closes)))
            for day in self._days()
            for window in opening_day(place, day).windows
        ]
        return _merged(spans)

    def _days(self) -> list[date]:
        """The days of the walk, and the one before: some doors close after midnight."""
        first = self._depart.date() - _DAY
        last = self._at(self._wishes.minutes).date()
        return [first + many * _DAY for many in range((last - first).days + 1)]

    def _at(self, tick: int) -> datetime:
        return (self._depart.astimezone(UTC) + tick * _MINUTE).astimezone(_ZONE)

    def _tick(self, moment: datetime) -> int:
        """Minutes from setting out: true ones, also where the clocks change."""
        return round((moment.timestamp() - self._depart.timestamp()) / 60)


def _zoned(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=_ZONE)
    return moment.astimezone(_ZONE)


def _check(edition: Edition, wishes: Wishes) -> None:
    places = [place.id for place in edition.places]
    for place in (wishes.start, wishes.end, *wishes.musts, *wishes.lunch):
        _require("place", place, places)
    for tag, level in wishes.likes.items():
        _require("theme", tag, [each.id for each in edition.tags])
        if not 0 <= level <= MOST_LIKED:
            raise PlanError(f"{tag}: liked {level}, but write 0 to {MOST_LIKED}")
    if wishes.minutes < 0:
        raise PlanError("a walk cannot take less than no time")


def _require(kind: str, given: str, known: Iterable[str]) -> None:
    names = list(known)
    if given in names:
        return
    near = difflib.get_close_matches(given, names, 1, 0.5)
    inside = [name for name in names if given and given in name]
    guess = next(iter([*inside, *near]), None)
    hint = f"; did you mean {guess}?" if guess else f"; there are: {', '.join(names)}"
    raise PlanError(f"there is no {kind} {given!r}{hint}")


def _stay(edition: Edition, place: Place) -> int:
    """Minutes: the longest that a tour stays, or what its kind is worth."""
    stays = [
        stop.stay_min
        for tour in edition.tours
        for stop in tour.stops
        if stop.place == place.id
    ]
    return max([1, *stays]) if stays else _STAYS.get(place.kinds[0], _STAY)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Times that overlap or touch made one, in order."""
    merged: list[tuple[int, int]] = []
    for opens, closes in sorted(spans):
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], closes))
        else:
            merged.append((opens, closes))
    return merged
