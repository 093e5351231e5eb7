"""Cities to plan a walk in, the same ones every time: 12 to 55 places, 2 to 6 hours.

Minutes since midnight. Sights stand in three quarters of a city two by three
kilometres; one walks 4.5 km/h along streets 1.3 times as long as the beeline
(facts.md 3.2).
"""

import itertools
import math
from collections.abc import Iterator
from random import Random

from showcase.planner.problem import Candidate, Limit, Problem

SIZES = (12, 20, 30, 40, 55)
HOURS = (2, 4, 6)
_SEEDS = 3
_METRES_A_MINUTE = 4500 / 60
_DETOUR = 1.3
_KINDS = 5
_MOST_OF_A_KIND = 3
_DAY = (8 * 60, 23 * 60)
_TABLES = 5  # where one may have lunch
_LUNCH_MIN = 45

Spot = tuple[float, float]


def cities() -> Iterator[tuple[str, Problem]]:
    """Forty-five problems by name."""
    for size, hours, seed in itertools.product(SIZES, HOURS, range(_SEEDS)):
        yield f"{size} places, {hours} h, no. {seed + 1}", city(size, hours, seed)


def city(size: int, hours: int, seed: int) -> Problem:
    """A city with two windows a day, musts, caps, orders, and lunch at one of five.

    Args:
        size: places, the five to have lunch at among them.
        hours: to spend.
        seed: another city for another number.
    """
    draw = Random(f"{size} {hours} {seed}")  # noqa: S311 - the same cities every time
    sights = size - _TABLES
    spots = _spots(draw, size)
    kinds = [draw.randrange(_KINDS) for _ in range(sights)]
    departs = draw.choice((10, 11)) * 60 if hours > 2 else 11 * 60 + 15
    candidates = [_sight(draw, number) for number in range(sights)]
    tables = frozenset(range(sights, size))
    candidates += [
        Candidate(f"table-{number}", 0, _LUNCH_MIN, ((12 * 60, 13 * 60 + 30),))
        for number in tables
    ]
    limits = [
        Limit(
            frozenset(at for at, kind in enumerate(kinds) if kind == each),
            _MOST_OF_A_KIND,
        )
        for each in range(2)
    ]
    open_long = [at for at in range(sights) if _is_long_open(candidates[at])]
    musts = draw.sample(open_long, 2) if hours > 2 else []
    first, second, third = draw.sample(range(sights), 3)
    return Problem(
        tuple(candidates),
        [[_minutes(here, there) for there in spots] for here in spots],
        departs,
        departs + hours * 60,
        (*limits, Limit(tables, 1)),
        (tables, *(frozenset({must}) for must in musts)),
        ((first, second), (second, third)),
        walk_price=1 / 1024,
    )


def _is_long_open(candidate: Candidate) -> bool:
    """Whether one may well wish for it on any walk: short, and open over noon."""
    return candidate.stay <= 30 and len(candidate.windows) == 1


def _spots(draw: Random, size: int) -> list[Spot]:
    middles = [(draw.uniform(300, 1700), draw.uniform(300, 2700)) for _ in range(3)]
    around = (draw.choice(middles) for _ in range(size + 2))
    return [(draw.gauss(east, 350), draw.gauss(north, 350)) for east, north in around]


def _minutes(here: Spot, there: Spot) -> int:
    return math.ceil(math.dist(here, there) * _DETOUR / _METRES_A_MINUTE)


def _sight(draw: Random, number: int) -> Candidate:
    score = float(draw.randint(1, 30))
    stay = draw.choice((10, 10, 15, 20, 30, 45, 60))
    opens, closes = draw.choice((9, 10, 11)) * 60, draw.choice((16, 17, 18)) * 60
    days = {
        "street": (_DAY,),
        "museum": ((opens, closes),),
        "church": ((opens, 12 * 60), (13 * 60 + 30, closes)),
    }
    kind = draw.choice(("street", "museum", "museum", "church", "church"))
    windows = tuple((opens, closes - stay) for opens, closes in days[kind])
    return Candidate(f"sight-{number}", score, stay, windows)
