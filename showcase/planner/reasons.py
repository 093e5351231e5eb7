"""Why a candidate is not on a route."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from showcase.planner.problem import NO_WAY, Problem
from showcase.planner.schedule import keeps_rules, timed

_LONG_AFTER: Final = 1 << 30  # ticks: a deadline that hinders nobody


class Why(StrEnum):
    """What keeps a candidate off a route."""

    UNREACHABLE = "unreachable"  # no way leads there, or on to the end
    CLOSED = "closed"  # no stay may begin there in all the time there is
    LIMIT = "limit"  # the route has as many of its kind as it may
    TIME = "time"  # it would fit beside the others with some ticks more
    OTHERS = "others"  # the hours or the order of the others leave it no place
    WORTH = "worth"  # it would fit but bring nothing


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one candidate is left out.

    Attributes:
        candidate: its number.
        why: what keeps it off.
        extra: ticks that the deadline would have to be later for it to come too, the
            others staying in their order; 0 unless `why` is TIME. Another order of
            all may need fewer.
    """

    candidate: int
    why: Why
    extra: int = 0


def reasons(problem: Problem, route: Sequence[int]) -> tuple[Reason, ...]:
    """Why each candidate that is not on a route is left out, in their order.

    Args:
        problem: what was planned.
        route: one that keeps its rules.
    """
    return tuple(
        _reason(problem, tuple(route), number)
        for number in range(len(problem.candidates))
        if number not in route
    )


def _reason(problem: Problem, route: tuple[int, ...], number: int) -> Reason:
    walks = problem.walks
    if NO_WAY in (walks[problem.start][number], walks[number][problem.end]):
        return Reason(number, Why.UNREACHABLE)
    if not _opens(problem, number):
        return Reason(number, Why.CLOSED)
    if any(
        number in limit.candidates
        and len(limit.candidates.intersection(route)) >= limit.most
        for limit in problem.limits
    ):
        return Reason(number, Why.LIMIT)
    extra = _extra(problem, route, number)
    if extra is None:
        return Reason(number, Why.OTHERS)
    return Reason(number, Why.TIME, extra) if extra else Reason(number, Why.WORTH)


def _opens(problem: Problem, number: int) -> bool:
    there = problem.departure + problem.walks[problem.start][number]
    return any(
        there <= closes and opens <= problem.deadline
        for opens, closes in problem.candidates[number].windows
    )


def _extra(problem: Problem, route: tuple[int, ...], number: int) -> int | None:
    """The least delay at the end over all places in the route; None: no place."""
    later = replace(problem, deadline=problem.deadline + _LONG_AFTER)
    tried = (
        (*route[:place], number, *route[place:]) for place in range(len(route) + 1)
    )
    schedules = [timed(later, each) for each in tried if keeps_rules(later, each)]
    finishes = [schedule.finish for schedule in schedules if schedule is not None]
    return max(0, min(finishes) - problem.deadline) if finishes else None
