"""An upper bound: what could still be collected if one might return to a stop.

Allowing a stop to be visited again, though not at once, makes the best way on a matter
of place and time alone; prices make returning, and breaking a rule, not pay.
Christofides, Mingozzi and Toth, State-space relaxation procedures for the computation
of bounds to routing problems, Networks 11 (1981); prices by subgradient: Held, Wolfe
and Crowder, Validation of subgradient optimization, Mathematical Programming 6 (1974),
their heading kept from pass to pass: Crowder, Computational improvements for
subgradient optimization, Symposia Mathematica 19 (1976).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from showcase.planner.tables import FAR, Scores, Tables, Ticks

NEVER: Final = -1e15
HOME: Final = -1  # as a next stop: none, one goes to the end
_MOST_CELLS: Final = 1_000_000  # worked on at once
_PULL: Final = 2.5  # how far prices first go, of what would close the gap
_SLOWER: Final = 0.92  # how their step shrinks when it does not help
_STEADY: Final = 0.7  # how much of its heading a step keeps


@dataclass(frozen=True, slots=True)
class Prices:
    """What the rules cost.

    Attributes:
        visits: (n,) for visiting a candidate again; 0 or more.
        limits: for each limit, what each of its candidates costs; 0 or more.
        needs: for each need, what each of its candidates brings; 0 or more.
    """

    visits: Scores
    limits: Scores
    needs: Scores

    @property
    def parts(self) -> tuple[Scores, Scores, Scores]:
        """All of them, in turn."""
        return self.visits, self.limits, self.needs


@dataclass(frozen=True, slots=True)
class Completion:
    """The most that can be collected on from each place and step, at some prices.

    Attributes:
        best: (n + 1, steps + 1) from each candidate and the start.
        then: the stop that comes first in it; `HOME` for none.
        other: the same when another stop must come first.
    """

    best: Scores
    then: Ticks
    other: Scores

    def on(self, places: Ticks, steps: Ticks, before: Ticks) -> Scores:
        """The most from places at steps on, not going straight back.

        Args:
            places: candidates, or n for the start.
            steps: of the bound's clock.
            before: where one came from.
        """
        back = self.then[places, steps] == before
        return np.where(back, self.other[places, steps], self.best[places, steps])


class Relaxation:
    """The bound, and what it says of every place and time."""

    def __init__(
        self, tables: Tables, most_steps: int, coarser: "Relaxation | None" = None
    ) -> None:
        """Set the clock of the bound.

        Args:
            tables: of the problem.
            most_steps: the steps its clock may have; fewer are quicker and weaker.
            coarser: one of a slower clock, whose prices are gone on from.
        """
        self._tables = tables
        problem, count = tables.problem, tables.count
        self.limits = _members((each.candidates for each in problem.limits), count)
        self.needs = _members(problem.needs, count)
        self.most = np.array([each.most for each in problem.limits], dtype=float)
        self._set_clock(most_steps)
        nothing = Prices(
            np.zeros(count), np.zeros(len(self.limits)), np.zeros(len(self.needs))
        )
        self.prices: Prices = coarser.prices if coarser else nothing
        self.bound = np.inf
        self._heading = nothing
        self.pull: float = coarser.pull if coarser else _PULL
        self._trial = self.prices

    def improve(self, best: float) -> None:
        """Try other prices; keep those whose bound is the least so far.

        Args:
            best: the value of the best route found.
        """
        prices = self._trial
        worth = self._worth(prices)
        completion = self._completion(worth)
        start = self._tables.count
        value = self.constant(prices) + float(completion.best[start, 0])
        if value < self.bound:
            self.bound, self.prices, self.completion = value, prices, completion
        else:
            self.pull *= _SLOWER
        visits = self._visits(completion, worth)
        self._trial = self._stepped(prices, visits, value - best)

    @property
    def is_exact(self) -> bool:
        """Whether its clock loses nothing."""
        return self._grain == 1

    @property
    def work(self) -> int:
        """What a pass takes: the ways on that it looks at."""
        return int(self._tables.count**2 * self._steps)

    def constant(self, prices: Prices) -> float:
        """What keeping the rules gives back at some prices."""
        back = prices.visits.sum() + prices.limits @ self.most - prices.needs.sum()
        return float(back)

    def steps(self, ticks: Ticks) -> Ticks:
        """The steps of the bound's clock in which ticks lie."""
        return (ticks - self._tables.problem.departure) // self._grain

    def _set_clock(self, most_steps: int) -> None:
        tables, count = self._tables, self._tables.count
        problem = tables.problem
        span = max(problem.deadline - problem.departure, 0)
        moves = tables.walks[: count + 1, :count] + tables.stays
        moves[np.arange(count), np.arange(count)] = FAR
        least = int(moves.min(initial=FAR))
        self._grain = max(1, min(-(-span // most_steps), least))
        self._steps = span // self._grain + 1
        # Shortened to whole steps, walks and stays still bound from above.
        walks = np.minimum(tables.walks // self._grain, self._steps)
        self._walks = walks[: count + 1, :count]
        self._walks[np.arange(count), np.arange(count)] = self._steps
        self._home = walks[: count + 1, count + 1]
        room = max(1, _MOST_CELLS // (count * count + 1))
        self._block = max(1, min(least // self._grain, self._steps, room))
        ticks = problem.departure + np.arange(self._steps) * self._grain
        begins = tables.starts(ticks[:, None], slice(None)).T
        leaves = self.steps(begins + tables.stays[:, None])
        late = np.full((count, 1), self._steps)
        self._set_spans()
        self._leaves = np.hstack(
            [np.where(begins < FAR, np.minimum(leaves, self._steps), self._steps), late]
        )

    def _set_spans(self) -> None:
        """The steps in which one can leave each place, and arrive there in time."""
        tables, problem = self._tables, self._tables.problem
        leaves = tables.opens.min(axis=0) + tables.stays
        able = tables.last >= 0
        first = np.where(able, self.steps(np.minimum(leaves, FAR)), self._steps)
        last = np.where(able, self.steps(tables.last + tables.stays), -1)
        self._first, self._last = np.append(first, 0), np.append(last, 0)
        self._open = np.where(able, self.steps(tables.last), -1)
        price = problem.walk_price
        paid = price * np.minimum(tables.walks[: tables.count + 1], problem.deadline)
        self._paid, self._paid_home = paid[:, : tables.count], paid[:, tables.count + 1]

    def _worth(self, prices: Prices) -> Scores:
        rules = prices.needs @ self.needs - prices.limits @ self.limits
        worth: Scores = self._tables.scores - prices.visits + rules
        return worth

    def _completion(self, worth: Scores) -> Completion:
        size, steps = self._tables.count + 1, self._steps
        best, other = np.full((2, size, steps + 1), NEVER)
        made = Completion(best, np.full((size, steps + 1), HOME), other)
        onward = Completion(best[:-1].copy(), made.then[:-1].copy(), other[:-1].copy())
        for end in range(steps, 0, -self._block):
            at = np.arange(max(0, end - self._block), end)
            self._arrive(onward, made, worth, at)
            self._leave(made, onward, at)
            self._arrive(onward, made, worth, at)
        return made

    def _arrive(
        self, onward: Completion, made: Completion, worth: Scores, at: Ticks
    ) -> None:
        """What it brings to arrive at each candidate at some steps."""
        rows, leaves = np.arange(self._tables.count)[:, None], self._leaves[:, at]
        onward.best[:, at] = worth[:, None] + made.best[rows, leaves]
        onward.other[:, at] = worth[:, None] + made.other[rows, leaves]
        onward.then[:, at] = made.then[rows, leaves]

    def _leave(self, made: Completion, onward: Completion, at: Ticks) -> None:
        """What it brings to leave each place at some steps; later ones are known."""
        rows = np.nonzero((self._first <= at[-1]) & (self._last >= at[0]))[0]
        columns = np.nonzero(self._open >= at[0])[0]
        home = np.where(
            self._home[rows, None] + at < self._steps,
            -self._paid_home[rows, None],
            NEVER,
        )
        if not len(columns):
            made.best[rows[:, None], at] = home
            return
        walks = self._walks[np.ix_(rows, columns)]
        arrivals = np.minimum(walks[:, :, None] + at, self._steps)
        cells = columns[:, None] * (self._steps + 1) + arrivals
        back = onward.then.take(cells) == rows[:, None, None]
        value = onward.best.take(cells)
        value[back] = onward.other.take(cells[back])
        value -= self._paid[np.ix_(rows, columns)][:, :, None]
        first = value.argmax(axis=1)[:, None, :]
        best = np.take_along_axis(value, first, axis=1)[:, 0, :]
        np.put_along_axis(value, first, NEVER, axis=1)
        other = value.max(axis=1)
        ends = home >= best
        where = (rows[:, None], at)
        made.best[where] = np.where(ends, home, best)
        made.then[where] = np.where(ends, HOME, columns[first[:, 0, :]])
        made.other[where] = np.where(ends, best, np.maximum(home, other))

    def _visits(self, made: Completion, worth: Scores) -> Scores:
        """How often the best way from the start visits each candidate."""
        count = self._tables.count
        visits = np.zeros(count)
        here, before, step = count, count, 0
        while True:
            then = self._next(made, worth, (here, before, step))
            if then == HOME:
                return visits
            visits[then] += 1
            arrival = min(int(self._walks[here, then]) + step, self._steps)
            here, before, step = then, here, int(self._leaves[then, arrival])

    def _next(self, made: Completion, worth: Scores, at: tuple[int, int, int]) -> int:
        here, before, step = at
        then = int(made.then[here, step])
        if then != before or then == HOME:
            return then
        arrivals = np.minimum(self._walks[here] + step, self._steps)
        candidates = np.arange(self._tables.count)
        leaves = self._leaves[candidates, arrivals]
        onward = made.on(candidates, leaves, np.full(len(candidates), here))
        value = worth + onward - self._paid[here]
        value[before] = NEVER
        best = int(value.argmax())
        home = -self._paid_home[here]
        return HOME if value[best] <= max(home, NEVER / 2) else best

    def _stepped(self, prices: Prices, visits: Scores, gap: float) -> Prices:
        """Prices a step further, not quite the way of this pass: of the last ones."""
        slopes = Prices(
            visits - 1,
            self.limits @ visits - self.most,
            1 - self.needs @ visits,
        )
        pairs = list(zip(prices.parts, slopes.parts, strict=True))
        length = sum(float(np.sum(_slope(*pair) ** 2)) for pair in pairs)
        if length == 0:
            return prices
        self._heading = Prices(
            *(
                _STEADY * heading + (1 - _STEADY) * slope
                for heading, slope in zip(
                    self._heading.parts, slopes.parts, strict=True
                )
            )
        )
        step = self.pull * max(gap, 1e-6) / length
        return Prices(
            *(
                np.maximum(0, price + step * _slope(price, heading))
                for price, heading in zip(
                    prices.parts, self._heading.parts, strict=True
                )
            )
        )


def _slope(prices: Scores, excess: Scores) -> Scores:
    """Where prices should go; those that are nothing cannot fall."""
    slope: Scores = np.where((prices <= 0) & (excess < 0), 0.0, excess)
    return slope


def _members(sets: Iterable[frozenset[int]], count: int) -> npt.NDArray[np.float64]:
    rows = [[float(number in each) for number in range(count)] for each in sets]
    return np.array(rows).reshape(len(rows), count)
