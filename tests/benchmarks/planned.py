"""How a problem is planned: what is known after how many seconds of the processor."""

from dataclasses import dataclass
from time import process_time

from showcase.planner.planning import Answer, answers
from showcase.planner.problem import Problem
from tests.unit.planner.checker import faults_of, value_of


@dataclass(frozen=True, slots=True)
class Planned:
    """A problem planned.

    Attributes:
        history: what was known when: seconds and answers, in order.
        longest_step_s: the longest that one had to wait for the next answer.
    """

    history: tuple[tuple[float, Answer], ...]
    longest_step_s: float

    @property
    def last(self) -> Answer:
        """The last answer."""
        return self.history[-1][1]

    @property
    def total_s(self) -> float:
        """Seconds until it."""
        return self.history[-1][0]

    @property
    def first_s(self) -> float:
        """Seconds until there was a route at all."""
        return next(at for at, each in self.history if each.schedule is not None)

    @property
    def route(self) -> tuple[int, ...]:
        """The last answer's."""
        return () if self.last.schedule is None else self.last.schedule.route

    def value_at(self, seconds: float) -> float:
        """The best value after so many seconds; 0 without a route."""
        known = [each.value for at, each in self.history if at <= seconds]
        return max([0.0, *known])


def planned(problem: Problem, seconds: float | None) -> Planned:
    """Plan a problem, and have every answer checked by the tests' own reckoning.

    Args:
        problem: what is to be planned.
        seconds: when to stop at the latest; None until the engine ends.
    """
    began = process_time()
    history: list[tuple[float, Answer]] = []
    longest = 0.0
    for answer in answers(problem):
        now = process_time() - began
        longest = max(longest, now - (history[-1][0] if history else 0.0))
        history.append((now, answer))
        if seconds is not None and now > seconds:
            break
    _check(problem, history[-1][1])
    return Planned(tuple(history), longest)


def _check(problem: Problem, answer: Answer) -> None:
    if answer.schedule is None:
        return
    route = answer.schedule.route
    faults = faults_of(problem, route)
    if faults or abs(value_of(problem, route) - answer.value) > 1e-6:
        raise SystemExit(f"the route {route} is wrong: {faults}, {answer.value}")
