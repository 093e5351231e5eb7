"""What was left out, and why; which wishes clash; and what else is good."""

from collections import deque
from dataclasses import replace

import pytest

from showcase.planner.alternatives import beside
from showcase.planner.clashes import Clash, clash
from showcase.planner.planning import Answer, answers
from showcase.planner.problem import NO_WAY, Candidate, Limit, Problem
from showcase.planner.reasons import Reason, Why, reasons
from showcase.planner.schedule import timed
from tests.unit.planner.checker import faults_of
from tests.unit.planner.problems import a_city

ALWAYS = ((0, 1_000),)


def a_line(*stops: Candidate, **rules: object) -> Problem:
    """Stops ten ticks apart along one street; one starts and ends at its head."""
    spots = [*range(10, 10 * len(stops) + 10, 10), 0, 0]
    walks = [[abs(here - there) for there in spots] for here in spots]
    return replace(Problem(stops, walks, 0, 100), **rules)  # type: ignore[arg-type]


def last(problem: Problem) -> Answer:
    """The final answer."""
    return deque(answers(problem), maxlen=1).pop()


def test_what_is_not_reached_says_so() -> None:
    walks = [[0, NO_WAY, NO_WAY], [NO_WAY, 0, 0], [NO_WAY, 0, 0]]
    problem = Problem((Candidate("island", 9, 1, ALWAYS),), walks, 0, 100)
    assert reasons(problem, ()) == (Reason(0, Why.UNREACHABLE),)


@pytest.mark.parametrize("windows", [(), ((0, 5),), ((101, 200),)])
def test_what_is_shut_all_the_time_says_so(
    windows: tuple[tuple[int, int], ...],
) -> None:
    problem = a_line(Candidate("shut", 9, 1, windows))
    assert reasons(problem, ()) == (Reason(0, Why.CLOSED),)


def test_what_a_limit_keeps_out_says_so() -> None:
    stops = [Candidate(name, 5, 10, ALWAYS) for name in "ab"]
    problem = a_line(*stops, limits=(Limit(frozenset({0, 1}), 1),))
    assert reasons(problem, (0,)) == (Reason(1, Why.LIMIT),)


def test_what_time_keeps_out_says_how_much_more_would_do() -> None:
    stops = [Candidate("in", 5, 60, ALWAYS), Candidate("out", 5, 30, ALWAYS)]
    problem = a_line(*stops)
    (reason,) = reasons(problem, (0,))
    assert reason == Reason(1, Why.TIME, 30)
    longer = replace(problem, deadline=problem.deadline + reason.extra)
    assert timed(longer, (0, 1)) is not None
    assert timed(replace(longer, deadline=longer.deadline - 1), (0, 1)) is None


def test_what_the_hours_of_the_others_keep_out_says_so() -> None:
    stops = [Candidate("in", 5, 60, ((10, 12),)), Candidate("out", 5, 9, ((20, 25),))]
    assert reasons(a_line(*stops), (0,)) == (Reason(1, Why.OTHERS),)


def test_what_would_bring_nothing_says_so() -> None:
    problem = a_line(Candidate("dull", 0, 10, ALWAYS))
    assert reasons(problem, ()) == (Reason(0, Why.WORTH),)


@pytest.mark.parametrize("seed", range(8))
def test_with_the_extra_time_said_a_stop_comes_too(seed: int) -> None:
    problem = a_city(seed, 10)
    schedule = last(problem).schedule
    route = () if schedule is None else schedule.route
    for reason in reasons(problem, route):
        if reason.why is Why.TIME:
            longer = replace(problem, deadline=problem.deadline + reason.extra)
            places = range(len(route) + 1)
            tried = [(*route[:at], reason.candidate, *route[at:]) for at in places]
            assert any(faults_of(longer, each) == [] for each in tried)


def test_wishes_that_can_be_met_do_not_clash() -> None:
    stops = [Candidate(name, 5, 10, ALWAYS) for name in "ab"]
    assert clash(a_line(*stops, needs=(frozenset({0}), frozenset({1})))) is None


def test_only_the_wishes_that_clash_are_named() -> None:
    stops = [
        Candidate("easy", 5, 1, ALWAYS),
        Candidate("early", 5, 40, ((20, 30),)),
        Candidate("too", 5, 40, ((30, 40),)),
    ]
    needs = tuple(frozenset({number}) for number in range(3))
    found = clash(a_line(*stops, needs=needs, orders=((0, 1),), deadline=130))
    assert found == Clash(needs[1:], (), ())


def test_three_needs_clash_where_any_two_do_not() -> None:
    stops = [Candidate(name, 5, 40, ((0, 60),)) for name in "abcd"]
    needs = tuple(frozenset({number}) for number in range(4))
    walks = [[0] * 6] * 6
    found = clash(Problem(tuple(stops), walks, 0, 100, needs=needs))
    assert found is not None
    assert len(found.needs) == 3


def test_an_order_and_a_limit_may_clash_with_wishes() -> None:
    stops = [Candidate("a", 5, 10, ((10, 10),)), Candidate("b", 5, 10, ALWAYS)]
    both = (frozenset({0}), frozenset({1}))
    ordered = a_line(*stops, needs=both, orders=((1, 0),))
    assert clash(ordered) == Clash(both, (), ((1, 0),))
    limit = Limit(frozenset({0, 1}), 1)
    assert clash(a_line(*stops, needs=both, limits=(limit,))) == Clash(
        both, (limit,), ()
    )


def test_who_cannot_get_home_clashes_with_the_time_alone() -> None:
    problem = Problem((), [[0, 7], [7, 0]], 0, 6)
    assert clash(problem) == Clash((), (), ())


def test_alternatives_differ_in_a_third_of_their_stops() -> None:
    problem = replace(a_city(5, 12, rules=False), deadline=240)
    routes: list[tuple[int, ...]] = []
    for _ in range(3):
        schedule = last(beside(problem, routes)).schedule
        assert schedule is not None
        for other in routes:
            assert len(set(other) & set(schedule.route)) <= len(other) * 2 // 3
        routes.append(schedule.route)
    assert len(set(routes)) == 3
