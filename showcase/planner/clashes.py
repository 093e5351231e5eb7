"""Which wishes cannot be met together: the fewest that still clash.

The smallest where it is one need or two; beyond that by deletion: a wish without which
the others still clash is none of them. Chinneck and Dravnieks, Locating minimal
infeasible constraint sets in linear programs, ORSA Journal on Computing 3 (1991).
"""

from dataclasses import dataclass, replace
from itertools import chain, combinations

from showcase.planner.planning import answers
from showcase.planner.problem import Limit, Problem


@dataclass(frozen=True, slots=True)
class Clash:
    """Wishes that cannot all be met; without any one of them the others can.

    All empty: one cannot even get from the start to the end in time.
    """

    needs: tuple[frozenset[int], ...]
    limits: tuple[Limit, ...]
    orders: tuple[tuple[int, int], ...]


def clash(problem: Problem) -> Clash | None:
    """One or two needs that clash by themselves, else what deleting wishes leaves.

    Args:
        problem: what was planned.

    Returns:
        None when there is a route that meets all wishes, or none was proven missing.
    """
    if not _is_impossible(problem):
        return None
    plain = replace(problem, limits=(), orders=())
    few = chain.from_iterable(combinations(problem.needs, many) for many in range(3))
    for needs in few:
        if _is_impossible(replace(plain, needs=needs)):
            return Clash(needs, (), ())
    for without in (_without_limit, _without_order, _without_need):
        at = 0
        while (less := without(problem, at)) is not None:
            if _is_impossible(less):
                problem = less
            else:
                at += 1
    return Clash(problem.needs, problem.limits, problem.orders)


def _without_limit(problem: Problem, at: int) -> Problem | None:
    limits = problem.limits
    if at == len(limits):
        return None
    return replace(problem, limits=limits[:at] + limits[at + 1 :])


def _without_order(problem: Problem, at: int) -> Problem | None:
    orders = problem.orders
    if at == len(orders):
        return None
    return replace(problem, orders=orders[:at] + orders[at + 1 :])


def _without_need(problem: Problem, at: int) -> Problem | None:
    needs = problem.needs
    if at == len(needs):
        return None
    return replace(problem, needs=needs[:at] + needs[at + 1 :])


def _is_impossible(problem: Problem) -> bool:
    """Whether it is proven that no route meets all wishes."""
    wanted = frozenset[int]().union(*problem.needs)
    # Who is not wished for only takes time: going round is never quicker.
    plain = tuple(
        replace(each, score=0.0, windows=each.windows if number in wanted else ())
        for number, each in enumerate(problem.candidates)
    )
    proven = False
    for answer in answers(replace(problem, candidates=plain, walk_price=0.0)):
        if answer.schedule is not None:
            return False
        proven = answer.is_proven
    return proven
