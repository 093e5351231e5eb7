"""The planner at work: better and better routes, until one is proven best."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from showcase.planner.insertion import Insertion
from showcase.planner.problem import Problem
from showcase.planner.relaxation import Relaxation
from showcase.planner.schedule import Schedule, timed
from showcase.planner.search import Found, Search
from showcase.planner.tables import Tables

_FIRST_ROUNDS: Final = 30  # of insertion, before the bound is looked for
_FEWEST: Final = 2  # rounds of insertion after each pass of the prices
_WORK_OF_A_ROUND: Final = 60_000  # large problems have more: both take as long then
_SPARED: Final = 12
_PASSES: Final = 6  # of the prices, before each search
_CLOCKS: Final = (  # steps of the bound's clock, and labels per layer, in turn
    (400, (128, 128, 256, 512, 1 << 10)),
    (2_600, (1 << 12, 1 << 14, 1 << 16, 1 << 18)),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The best that is known at a moment.

    Attributes:
        schedule: the route with its times; None when none was found.
        value: what it is worth, walking paid; -inf without one.
        bound: no route is worth more; inf when nothing is known yet.
        is_proven: whether no route can be better.
    """

    schedule: Schedule | None
    value: float
    bound: float
    is_proven: bool


def answers(problem: Problem) -> Iterator[Answer]:
    """Better and better answers; the last one is proven or as good as it gets.

    Each step takes a moment, so that one may stop between two of them. The same
    problem gives the same answers.

    Args:
        problem: what is to be planned.
    """
    found = Found()
    for _ in _steps(problem, found):
        yield _answer(problem, found)
        if found.is_proven:
            return


def _answer(problem: Problem, found: Found) -> Answer:
    schedule = None if found.route is None else timed(problem, found.route)
    return Answer(schedule, found.value, found.bound, found.is_proven)


def _steps(problem: Problem, found: Found) -> Iterator[None]:
    tables = Tables(problem)
    found.apart = tables.apart
    insertion = Insertion(tables, found).run()
    yield from _some(insertion, _FIRST_ROUNDS)
    relaxation: Relaxation | None = None
    for clock, widths in _CLOCKS:
        if relaxation is None or not relaxation.is_exact:
            relaxation = Relaxation(tables, clock, relaxation)
        rounds = max(_FEWEST, relaxation.work // _WORK_OF_A_ROUND - _SPARED)
        for width in widths:
            for _ in range(_PASSES):
                relaxation.improve(max(found.value, 0.0))
                found.bound_by(relaxation.bound)
                yield
                yield from _some(insertion, rounds)
            yield from Search(tables, relaxation, found).run(width)


def _some(steps: Iterator[None], most: int) -> Iterator[None]:
    for _ in range(most):
        if next(steps, _ENDED) is _ENDED:
            return
        yield


_ENDED: Final = object()
