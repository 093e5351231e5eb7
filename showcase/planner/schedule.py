"""When one is where: a route with its times."""

from collections.abc import Sequence
from dataclasses import dataclass

from showcase.planner.problem import NO_WAY, Problem


@dataclass(frozen=True, slots=True)
class Visit:
    """A stop of a route.

    Attributes:
        candidate: its number.
        arrive: when one gets there.
        start: when the stay begins; later than `arrive` where one has to wait.
        leave: when it ends.
    """

    candidate: int
    arrive: int
    start: int
    leave: int

    @property
    def wait(self) -> int:
        """Ticks of waiting."""
        return self.start - self.arrive


@dataclass(frozen=True, slots=True)
class Schedule:
    """A route with its times.

    Attributes:
        visits: in order.
        finish: when one is at the end.
        walked: ticks of walking.
    """

    visits: tuple[Visit, ...]
    finish: int
    walked: int

    @property
    def route(self) -> tuple[int, ...]:
        """The candidates visited, in order."""
        return tuple(visit.candidate for visit in self.visits)


def timed(problem: Problem, route: Sequence[int]) -> Schedule | None:
    """The times of a route, each stay as early as can be; None when it fails.

    Rules are not looked at. Starting early is best: nobody gains by waiting.
    """
    here, now, walked = problem.start, problem.departure, 0
    visits = []
    for number in route:
        candidate = problem.candidates[number]
        walk = problem.walks[here][number]
        begin = _begin(candidate.windows, now + walk) if walk != NO_WAY else None
        if begin is None:
            return None
        visits.append(Visit(number, now + walk, begin, begin + candidate.stay))
        here, now, walked = number, begin + candidate.stay, walked + walk
    home = problem.walks[here][problem.end]
    if home == NO_WAY or now + home > problem.deadline:
        return None
    return Schedule(tuple(visits), now + home, walked + home)


def _begin(windows: Sequence[tuple[int, int]], arrival: int) -> int | None:
    for opens, closes in windows:
        if arrival <= closes:
            return max(arrival, opens)
    return None


def keeps_rules(problem: Problem, route: Sequence[int]) -> bool:
    """Whether a route visits nobody twice and breaks no limit, need or order."""
    visited = set(route)
    at = {number: place for place, number in enumerate(route)}
    return (
        len(visited) == len(route)
        and all(len(visited & each.candidates) <= each.most for each in problem.limits)
        and all(visited & need for need in problem.needs)
        and all(
            at[first] < at[second]
            for first, second in problem.orders
            if first in at and second in at
        )
    )


def score_of(problem: Problem, route: Sequence[int]) -> float:
    """What a route is worth."""
    return sum(problem.candidates[number].score for number in route)
