"""Other good routes: those that differ from the ones at hand in a third of their stops.

They are answers to the same problem with a limit on what they have in common with each.
"""

from collections.abc import Sequence
from dataclasses import replace

from showcase.planner.problem import Limit, Problem


def beside(problem: Problem, routes: Sequence[Sequence[int]]) -> Problem:
    """The problem of finding a route unlike some others.

    Args:
        problem: what was planned.
        routes: of each, at most two thirds of the stops may come again.
    """
    limits = (Limit(frozenset(route), len(route) * 2 // 3) for route in routes)
    return replace(problem, limits=(*problem.limits, *limits))
