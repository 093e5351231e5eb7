"""A problem as arrays, its windows cut to what can be reached at all."""

from typing import Final

import numpy as np
import numpy.typing as npt

from showcase.planner.problem import NO_WAY, Problem

Ticks = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]
FAR: Final = 1 << 40  # later than any tick
ROUNDING: Final = 1e-6  # values no further apart are the same


class Tables:
    """The arrays that every step of the planner looks things up in.

    Attributes:
        walks: (n + 2, n + 2) ticks, `FAR` where no way leads.
        scores: (n,) what each candidate is worth.
        stays: (n,) ticks.
        opens, closes: (w, n) first and last start of each window; a window that is
            not there opens at `FAR` and closes before time.
        last: (n,) the last start from which one still gets to the end; negative when
            a candidate cannot be visited at all.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        count = len(problem.candidates)
        walks = np.array(problem.walks, dtype=np.int64).reshape(count + 2, count + 2)
        self.walks: Ticks = np.where(walks == NO_WAY, FAR, walks)
        self.scores: Scores = np.array([each.score for each in problem.candidates])
        self.stays: Ticks = np.array(
            [each.stay for each in problem.candidates], dtype=np.int64
        )
        self.opens, self.closes = self._windows()
        reached = (self.closes >= self.opens).any(axis=0)
        self.last: Ticks = np.where(reached, self.closes.max(axis=0), -1)

    @property
    def count(self) -> int:
        """How many candidates there are."""
        return len(self.scores)

    @property
    def apart(self) -> float:
        """How much more a better route is worth at least, rounding set aside."""
        price = self.problem.walk_price
        unit = price or 1.0
        units = self.scores / unit
        if not np.array_equal(units, np.round(units)):
            return ROUNDING
        common = 1 if price else int(np.gcd.reduce(units.astype(np.int64), initial=0))
        return max(common, 1) * unit - ROUNDING

    def starts(self, arrivals: Ticks, candidates: Ticks | slice) -> Ticks:
        """The first starts from arrivals on; `FAR` where it is too late.

        Args:
            arrivals: ticks, of any shape.
            candidates: whose windows, of a shape that fits.
        """
        begins = np.full(np.broadcast(arrivals, self.last[candidates]).shape, FAR)
        for opens, closes in zip(self.opens, self.closes, strict=True):
            begin = np.maximum(arrivals, opens[candidates])
            fits = (begin <= closes[candidates]) & (begin < begins)
            begins = np.where(fits, begin, begins)
        return begins

    def _windows(self) -> tuple[Ticks, Ticks]:
        problem, count = self.problem, self.count
        first = problem.departure + self.walks[problem.start, :count]
        last = problem.deadline - self.stays - self.walks[:count, problem.end]
        most = max([1, *(len(each.windows) for each in problem.candidates)])
        opens = np.full((most, count), FAR)
        closes = np.full((most, count), -1)
        for number, each in enumerate(problem.candidates):
            for at, (opening, closing) in enumerate(each.windows):
                begin, end = max(opening, first[number]), min(closing, last[number])
                if begin <= end:
                    opens[at, number], closes[at, number] = begin, end
        return opens, closes
