"""Problems to plan, made from a seed: cities of every shape."""

import math
from random import Random

from showcase.planner.problem import NO_WAY, Candidate, Limit, Problem

DAY = 240  # ticks


def a_city(seed: int, count: int, *, rules: bool = True, price: float = 0.0) -> Problem:
    """Places on a square, some with two windows, one perhaps out of reach."""
    random = Random(seed)  # noqa: S311 - the same cities every time
    spots = [(random.uniform(0, 40), random.uniform(0, 40)) for _ in range(count + 2)]
    walks = [[math.ceil(math.dist(here, there)) for there in spots] for here in spots]
    if rules and random.random() < 0.3:
        lost = random.randrange(count)
        for other in range(count + 2):
            walks[lost][other] = walks[other][lost] = NO_WAY
    candidates = tuple(_candidate(random, number) for number in range(count))
    deadline = random.choice((60, 120, DAY))
    if not rules:
        return Problem(candidates, walks, 0, deadline, walk_price=price)
    numbers = range(count)
    limits = tuple(
        Limit(frozenset(random.sample(numbers, count // 2)), random.randint(0, 2))
        for _ in range(random.randint(0, 2))
    )
    needs = tuple(
        frozenset(random.sample(numbers, random.randint(1, 2)))
        for _ in range(random.randint(0, 2))
    )
    orders = tuple(
        (pair[0], pair[1])
        for pair in (random.sample(numbers, 2) for _ in range(random.randint(0, 2)))
    )
    return Problem(candidates, walks, 0, deadline, limits, needs, orders, price)


def _candidate(random: Random, number: int) -> Candidate:
    first = random.randint(0, 150)
    windows = [(first, first + random.randint(0, 80))]
    if random.random() < 0.4:
        again = windows[0][1] + random.randint(1, 40)
        windows.append((again, again + random.randint(0, 60)))
    score = random.choice((0, 1, 5, 5, 8, 13.5))
    return Candidate(f"c{number}", score, random.choice((5, 10, 25)), tuple(windows))
