"""Whether a route may be walked so, reckoned without the planner's own code."""

import itertools
from collections.abc import Iterable, Sequence

from showcase.planner.problem import Problem


def faults_of(problem: Problem, route: Sequence[int]) -> list[str]:
    """What is wrong with a route; nothing when it keeps every rule."""
    return [*_faults_in_time(problem, route), *_faults_in_rules(problem, route)]


def value_of(problem: Problem, route: Sequence[int]) -> float:
    """What a route is worth, walking paid."""
    rows = [problem.start, *route, problem.end]
    walked = sum(problem.walks[a][b] for a, b in itertools.pairwise(rows))
    scores = sum(problem.candidates[stop].score for stop in route)
    return scores - problem.walk_price * walked


def best_by_trying(problem: Problem) -> float:
    """The most that any route is worth, all of them tried; -inf when none may be."""
    numbers = range(len(problem.candidates))
    routes: Iterable[tuple[int, ...]] = itertools.chain.from_iterable(
        itertools.permutations(numbers, many) for many in range(len(numbers) + 1)
    )
    return max(
        (value_of(problem, route) for route in routes if not faults_of(problem, route)),
        default=float("-inf"),
    )


def _faults_in_time(problem: Problem, route: Sequence[int]) -> list[str]:
    now, here = problem.departure, problem.start
    for stop in route:
        walk = problem.walks[here][stop]
        candidate = problem.candidates[stop]
        starts = [
            tick
            for opens, closes in candidate.windows
            for tick in range(opens, closes + 1)
            if tick >= now + walk
        ]
        if walk < 0 or not starts:
            return [f"{candidate.id} cannot be visited at {now}"]
        now, here = min(starts) + candidate.stay, stop
    home = problem.walks[here][problem.end]
    if home < 0 or now + home > problem.deadline:
        return [f"at the end at {now + home}"]
    return []


def _faults_in_rules(problem: Problem, route: Sequence[int]) -> list[str]:
    faults = []
    if len(set(route)) < len(route):
        faults.append("a stop twice")
    for limit in problem.limits:
        if sum(stop in limit.candidates for stop in route) > limit.most:
            faults.append(f"more than {limit.most} of {set(limit.candidates)}")
    for need in problem.needs:
        if not any(stop in need for stop in route):
            faults.append(f"none of {set(need)}")
    for first, second in problem.orders:
        later = list(route)[list(route).index(second) :] if second in route else []
        if first in later:
            faults.append(f"{first} after {second}")
    return faults
