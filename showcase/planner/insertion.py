"""Good routes at once: take a stretch out, insert what pays, and again.

After Vansteenwegen, Souffriau, Vanden Berghe and Van Oudheusden, Iterated local search
for the team orienteering problem with time windows, Computers and Operations Research
36 (2009), with the removals and the chance of Christiaens and Vanden Berghe, Slack
induction by string removals for vehicle routing problems, Transportation Science 54
(2020).
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
import numpy.typing as npt

from showcase.planner.schedule import Schedule, keeps_rules, score_of, timed
from showcase.planner.search import Found
from showcase.planner.tables import FAR, Scores, Tables, Ticks

_NEEDED: Final = 1e6  # what a candidate is worth while a need waits for it
_LITTLE: Final = 1e-3  # what one without a score is worth, so that it may come too
_SEED: Final = 2009  # of the dice: the same problem gives the same routes
_PATIENCE: Final = 300  # rounds without a better route before going back to the best
_LENIENT: Final = 0.05  # the share that a route may be worse by and yet be gone on from
_LONGEST: Final = 20  # stops taken out at once
_SCATTERED: Final = 0.3  # how often they are taken from anywhere, not from one stretch
_BARRED: Final = 0.5  # how often they may come back only after all others
_SPREADS: Final = (0.0, 0.5, 1.0)  # how far the dice change what candidates are worth

Route = tuple[int, ...]
Flags = npt.NDArray[np.bool_]


class Insertion:
    """Builds routes by inserting candidates where they give most for the delay."""

    def __init__(self, tables: Tables, found: Found) -> None:
        self._tables = tables
        self._problem = tables.problem
        self._found = found
        self._dice = np.random.default_rng(_SEED)
        count = tables.count
        limits, needs = self._problem.limits, self._problem.needs
        self._limits = [_flags(each.candidates, count) for each in limits]
        self._needs = [_flags(need, count) for need in needs]

    def run(self) -> Iterator[None]:
        """Improve the best route found, for as long as one asks.

        Yields:
            after each round.
        """
        route = self._filled((), frozenset(), self._tables.scores)
        value = self._take(route)
        stale = 0
        while route:
            yield
            best = self._found.value
            changed = self._shaken(route)
            worth = self._take(changed)
            stale = 0 if self._found.value > best else stale + 1
            if stale > _PATIENCE and self._found.route is not None:
                route, value, stale = self._found.route, best, 0
            elif worth >= value - self._leniency():
                route, value = changed, worth

    def _leniency(self) -> float:
        share: float = _LENIENT * self._dice.random() ** 3
        return share * max(self._found.value, 0.0)

    def _shaken(self, route: Route) -> Route:
        """Some stops taken out, and the gaps filled as the dice say."""
        dice, size = self._dice, len(route)
        many = int(dice.integers(1, max(2, min(size, _LONGEST)) + 1))
        if dice.random() < _SCATTERED:
            places = dice.permutation(size)[:many].tolist()
        else:
            first = int(dice.integers(0, max(1, size - many + 1)))
            places = list(range(first, min(size, first + many)))
        gone = frozenset(route[place] for place in places)
        left = tuple(stop for stop in route if stop not in gone)
        spread = dice.choice(_SPREADS)
        noise = 1 + spread * (dice.random(self._tables.count) - 0.5)
        barred = gone if dice.random() < _BARRED else frozenset[int]()
        return self._filled(left, barred, self._tables.scores * noise)

    def _filled(self, route: Route, gone: frozenset[int], worth: Scores) -> Route:
        """Insert until nothing fits; what was just taken out comes last."""
        for barred in dict.fromkeys((gone, frozenset[int]())):
            while (longer := self._longer(route, barred, worth)) is not None:
                route = longer
        return route

    def _take(self, route: Route) -> float:
        """What a route is worth, kept when it is the best; -inf against the rules."""
        if not keeps_rules(self._problem, route):
            return -np.inf
        schedule = timed(self._problem, route)
        if schedule is None:
            return -np.inf
        walking = self._problem.walk_price * schedule.walked
        value = score_of(self._problem, route) - walking
        self._found.take(route, value)
        return value

    def _longer(
        self, route: Route, barred: frozenset[int], worth: Scores
    ) -> Route | None:
        """The route with one stop more; None when none fits."""
        tables = self._tables
        able = self._able(route, barred)
        schedule = timed(self._problem, route)
        if schedule is None or not len(able):
            return None
        here = np.array((self._problem.start, *route))
        then = np.array((*route, self._problem.end))
        leaves, arrives, latest = self._slack(route, schedule)
        begins = tables.starts(leaves[:, None] + tables.walks[here][:, able], able)
        onward = begins + tables.stays[able] + tables.walks[able][:, then].T
        fits = (begins < FAR) & (onward <= latest[:, None])
        fits &= self._ordered(route, able)
        if not fits.any():
            return None
        delay = np.maximum(onward - arrives[:, None], 0) + 1.0
        wanted = self._wanted(route, able, worth)
        gain = np.where(fits, wanted**2 / delay, -1.0)
        at, which = np.unravel_index(int(gain.argmax()), gain.shape)
        return (*route[:at], int(able[which]), *route[at:])

    def _able(self, route: Route, barred: frozenset[int]) -> Ticks:
        """The candidates that a route may still visit by its rules."""
        able = self._tables.last >= 0
        able[[*route, *barred]] = False
        for members, limit in zip(self._limits, self._problem.limits, strict=True):
            if members[list(route)].sum() >= limit.most:
                able &= ~members
        return np.nonzero(able)[0]

    def _wanted(self, route: Route, able: Ticks, worth: Scores) -> Scores:
        """What candidates are worth to a route, much where a need waits for them."""
        wanted: Scores = worth[able] + _LITTLE
        for members in self._needs:
            if not members[list(route)].any():
                wanted = wanted + _NEEDED * members[able]
        return wanted

    def _ordered(self, route: Route, able: Ticks) -> Flags:
        """Where each candidate may stand by what must come before or after it."""
        fits = np.ones((len(route) + 1, len(able)), dtype=bool)
        for first, second in self._problem.orders:
            if second in route:
                fits[route.index(second) + 1 :, able == first] = False
            if first in route:
                fits[: route.index(first) + 1, able == second] = False
        return fits

    def _slack(self, route: Route, schedule: Schedule) -> tuple[Ticks, Ticks, Ticks]:
        """When one leaves each stop, arrives at the next, could arrive at latest."""
        problem, walks = self._problem, self._tables.walks
        visits = schedule.visits
        leaves = [problem.departure, *(visit.leave for visit in visits)]
        arrives = [*(visit.arrive for visit in visits), schedule.finish]
        latest = [problem.deadline]
        backwards = route[::-1]
        for stop, then in zip(backwards, (problem.end, *backwards), strict=False):
            candidate = problem.candidates[stop]
            last = latest[-1] - int(walks[stop, then]) - candidate.stay
            windows = candidate.windows
            latest.append(
                max(min(end, last) for start, end in windows if start <= last)
            )
        return np.array(leaves), np.array(arrives), np.array(latest[::-1])


def _flags(members: frozenset[int], count: int) -> Flags:
    return np.array([number in members for number in range(count)], dtype=bool)
