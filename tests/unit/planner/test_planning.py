"""The planner's answers: they may be walked, and no other is worth more."""

import math
from collections import deque
from dataclasses import replace
from itertools import islice

import pytest

from showcase.planner import planning
from showcase.planner.insertion import Insertion
from showcase.planner.planning import Answer, answers
from showcase.planner.problem import NO_WAY, Candidate, Limit, Problem
from showcase.planner.search import Found
from showcase.planner.tables import Tables
from tests.unit.planner.checker import best_by_trying, faults_of, value_of
from tests.unit.planner.problems import a_city

ALWAYS = ((0, 1_000),)


def last(problem: Problem) -> Answer:
    """The final answer."""
    return deque(answers(problem), maxlen=1).pop()


def a_line(*stops: Candidate, **rules: object) -> Problem:
    """Stops ten ticks apart along one street; one starts and ends at its head."""
    spots = [*range(10, 10 * len(stops) + 10, 10), 0, 0]
    walks = [[abs(here - there) for there in spots] for here in spots]
    problem = Problem(stops, walks, 0, 100)
    return replace(problem, **rules)  # type: ignore[arg-type]


@pytest.mark.parametrize("price", [0.0, 0.01])
@pytest.mark.parametrize("rules", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_small_cities_are_planned_as_well_as_by_trying_everything(
    seed: int, rules: bool, price: float
) -> None:
    problem = a_city(seed, 5, rules=rules, price=price)
    answer = last(problem)
    best = best_by_trying(problem)
    assert answer.is_proven
    assert answer.value == pytest.approx(best)
    if answer.schedule is None:
        assert best == -math.inf
    else:
        assert faults_of(problem, answer.schedule.route) == []
        assert value_of(problem, answer.schedule.route) == pytest.approx(best)


@pytest.mark.parametrize("seed", range(12))
def test_every_answer_on_the_way_may_be_walked_and_none_gets_worse(seed: int) -> None:
    problem = a_city(seed, 14)
    values, bounds = [-math.inf], [math.inf]
    for answer in answers(problem):
        if answer.schedule is not None:
            assert faults_of(problem, answer.schedule.route) == []
        values.append(answer.value)
        bounds.append(answer.bound)
    assert values == sorted(values)
    assert bounds == sorted(bounds, reverse=True)
    assert values[-1] <= bounds[-1] + 1e-6


@pytest.mark.parametrize("seed", range(12))
def test_more_time_never_gives_less(seed: int) -> None:
    problem = a_city(seed, 10)
    longer = replace(problem, deadline=problem.deadline + 30)
    assert last(longer).value >= last(problem).value - 1e-6


@pytest.mark.parametrize("seed", range(12))
def test_a_window_less_never_gives_more(seed: int) -> None:
    problem = a_city(seed, 10)
    first, *others = problem.candidates
    shut = replace(problem, candidates=(replace(first, windows=()), *others))
    assert last(shut).value <= last(problem).value + 1e-6


@pytest.mark.parametrize("seed", range(6))
def test_scores_ten_times_as_high_make_the_same_route(seed: int) -> None:
    problem = a_city(seed, 10)
    scaled = replace(
        problem,
        candidates=tuple(
            replace(each, score=each.score * 10) for each in problem.candidates
        ),
    )
    assert last(scaled).value == pytest.approx(10 * last(problem).value)


@pytest.mark.parametrize("steps", [20, 240])
def test_labels_cut_off_leave_an_honest_bound(
    steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "_CLOCKS", ((steps, (1,)), (steps, (1,))))
    monkeypatch.setattr(planning, "_PASSES", 1)
    monkeypatch.setattr(planning, "_FIRST_ROUNDS", 1)
    problem = replace(a_city(11, 14, rules=False), deadline=240)
    answer = last(problem)
    monkeypatch.undo()
    best = last(problem).value
    assert not answer.is_proven
    assert answer.value <= best <= answer.bound


def test_insertion_alone_finds_the_best_of_a_small_city() -> None:
    problem = a_city(7, 8, rules=False)
    tables, found = Tables(problem), Found()
    for _ in islice(Insertion(tables, found).run(), 400):
        assert found.route is not None
    assert found.value == pytest.approx(last(problem).value)


def test_the_same_problem_gives_the_same_answers() -> None:
    problem = a_city(3, 12)
    assert list(answers(problem)) == list(answers(problem))


def test_without_candidates_one_walks_home() -> None:
    answer = last(Problem((), [[0, 7], [7, 0]], 0, 10))
    assert answer.is_proven
    assert answer.schedule is not None
    assert answer.schedule.route == ()
    assert answer.schedule.finish == 7


def test_without_time_to_get_home_there_is_no_answer() -> None:
    answer = last(Problem((), [[0, 7], [7, 0]], 0, 6))
    assert answer.schedule is None
    assert answer.is_proven


def test_where_all_is_shut_one_walks_home() -> None:
    answer = last(a_line(Candidate("a", 5, 10, ()), Candidate("b", 5, 10, ())))
    assert answer.value == 0
    assert answer.schedule is not None
    assert answer.schedule.route == ()


def test_no_time_at_all_is_enough_to_stay() -> None:
    answer = last(a_line(Candidate("a", 5, 10, ALWAYS), deadline=0))
    assert answer.schedule is not None
    assert answer.schedule.route == ()


def test_one_waits_for_a_door_to_open() -> None:
    answer = last(a_line(Candidate("a", 5, 10, ((5, 7), (30, 40)))))
    assert answer.schedule is not None
    (visit,) = answer.schedule.visits
    assert (visit.arrive, visit.start, visit.leave, visit.wait) == (10, 30, 40, 20)
    assert answer.schedule.finish == 50
    assert answer.schedule.walked == 20


def test_a_limit_of_none_keeps_all_of_a_kind_out() -> None:
    stops = [Candidate(name, 5, 10, ALWAYS) for name in "ab"]
    answer = last(a_line(*stops, limits=(Limit(frozenset({0}), 0),)))
    assert answer.schedule is not None
    assert answer.schedule.route == (1,)


def test_a_need_is_met_although_others_are_worth_more() -> None:
    stops = [Candidate("dear", 9, 50, ALWAYS), Candidate("must", 0, 50, ALWAYS)]
    answer = last(a_line(*stops, needs=(frozenset({1}),)))
    assert answer.schedule is not None
    assert answer.schedule.route == (1,)


def test_a_need_that_cannot_be_met_leaves_no_answer() -> None:
    answer = last(a_line(Candidate("far", 1, 90, ALWAYS), needs=(frozenset({0}),)))
    assert answer.schedule is None
    assert answer.value == -math.inf
    assert answer.is_proven


def test_an_order_is_kept_although_it_is_longer() -> None:
    stops = [Candidate(name, 5, 10, ALWAYS) for name in "ab"]
    answer = last(a_line(*stops, orders=((1, 0),)))
    assert answer.schedule is not None
    assert answer.schedule.route == (1, 0)


def test_among_equals_one_walks_less() -> None:
    stops = [Candidate("near", 5, 60, ALWAYS), Candidate("far", 5, 60, ALWAYS)]
    answer = last(a_line(*stops, walk_price=0.001))
    assert answer.schedule is not None
    assert answer.schedule.route == (0,)


@pytest.mark.parametrize("score", [-1.0, math.nan, math.inf])
def test_a_score_that_cannot_be_is_refused(score: float) -> None:
    with pytest.raises(Exception, match="a: a score must be"):
        Candidate("a", score, 1, ALWAYS)


@pytest.mark.parametrize(
    ("stay", "windows", "said"),
    [
        (-1, ALWAYS, "shorter than nothing"),
        (1, ((5, 4),), "overlap or are not in order"),
        (1, ((0, 9), (5, 20)), "overlap or are not in order"),
    ],
)
def test_a_time_that_cannot_be_is_refused(
    stay: int, windows: tuple[tuple[int, int], ...], said: str
) -> None:
    with pytest.raises(Exception, match=said):
        Candidate("a", 1, stay, windows)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"walks": [[0, 1]]}, "must have 3 rows of 3"),
        ({"walks": [[-2, 0, 0]] * 3}, "less than no time"),
        ({"walk_price": -1.0}, "walking costs"),
        ({"walk_price": math.nan}, "walking costs"),
        ({"needs": (frozenset({1}),)}, "a candidate that is not there"),
        ({"orders": ((0, -1),)}, "a candidate that is not there"),
        ({"limits": (Limit(frozenset({7}), 1),)}, "a candidate that is not there"),
    ],
)
def test_a_problem_that_does_not_fit_is_refused(
    changes: dict[str, object], said: str
) -> None:
    plain = Problem((Candidate("a", 1, 5, ALWAYS),), [[0] * 3] * 3, 0, 9)
    with pytest.raises(Exception, match=said):
        replace(plain, **changes)  # type: ignore[arg-type]


def test_stops_that_take_no_time_at_all_are_refused() -> None:
    stops = tuple(Candidate(name, 1, 0, ALWAYS) for name in "ab")
    with pytest.raises(Exception, match="without a stay and without a way"):
        Problem(stops, [[0] * 4] * 4, 0, 9)


def test_what_cannot_be_reached_is_left_out() -> None:
    walks = [[0, NO_WAY, NO_WAY], [NO_WAY, 0, 0], [NO_WAY, 0, 0]]
    answer = last(Problem((Candidate("island", 9, 1, ALWAYS),), walks, 0, 100))
    assert answer.schedule is not None
    assert answer.schedule.route == ()
