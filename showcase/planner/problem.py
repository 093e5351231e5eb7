"""What is to be planned: candidates, walks, the time there is, and rules.

Time runs in whole ticks; the exhibition's are minutes since midnight.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from showcase.errors import PlanError

NO_WAY: Final = -1  # in a table of walks: one cannot get there


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stop one may make.

    Attributes:
        id: what it is called outside.
        score: how much one wants it; 0 or more.
        stay: ticks that it takes.
        windows: first and last tick at which the stay may begin, in order.
    """

    id: str
    score: float
    stay: int
    windows: tuple[tuple[int, int], ...]

    def __post_init__(self) -> None:
        """Refuse a score or a time that cannot be.

        Raises:
            PlanError: naming the candidate.
        """
        if not math.isfinite(self.score) or self.score < 0:
            raise PlanError(f"{self.id}: a score must be a number of 0 or more")
        if self.stay < 0:
            raise PlanError(f"{self.id}: a stay cannot be shorter than nothing")
        ends = [tick for window in self.windows for tick in window]
        if ends != sorted(ends):
            raise PlanError(f"{self.id}: its windows overlap or are not in order")


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many of these candidates, by their number."""

    candidates: frozenset[int]
    most: int


@dataclass(frozen=True, slots=True)
class Problem:
    """What is to be planned.

    Attributes:
        candidates: n of them; their place here is their number.
        walks: (n + 2) x (n + 2) ticks from row to column: the candidates, then where
            one starts (n), then where one ends (n + 1); `NO_WAY` where none leads.
            Going round must never be quicker.
        departure: the tick at which one sets out.
        deadline: the tick at which one must be at the end.
        limits: at most so many of a kind.
        needs: of each set, one at least must be visited.
        orders: pairs (first, second): where both are visited, in this order.
        walk_price: what a tick of walking costs, in score; so little that it only
            decides among equals.
    """

    candidates: tuple[Candidate, ...]
    walks: Sequence[Sequence[int]]
    departure: int
    deadline: int
    limits: tuple[Limit, ...] = ()
    needs: tuple[frozenset[int], ...] = ()
    orders: tuple[tuple[int, int], ...] = ()
    walk_price: float = 0.0

    def __post_init__(self) -> None:
        """Refuse a table of walks that does not fit, and rules about nobody.

        Raises:
            PlanError: saying what is wrong.
        """
        size = len(self.candidates) + 2
        if len(self.walks) != size or any(len(row) != size for row in self.walks):
            raise PlanError(f"the table of walks must have {size} rows of {size}")
        if any(walk < NO_WAY for row in self.walks for walk in row):
            raise PlanError("a walk cannot take less than no time")
        if not math.isfinite(self.walk_price) or self.walk_price < 0:
            raise PlanError("walking costs a score of 0 or more")
        self._check_moves()
        known = range(len(self.candidates))
        told = {number for pair in self.orders for number in pair}
        for numbers in (
            told,
            *self.needs,
            *(limit.candidates for limit in self.limits),
        ):
            if not all(number in known for number in numbers):
                raise PlanError("a rule names a candidate that is not there")

    @property
    def start(self) -> int:
        """The row of where one starts."""
        return len(self.candidates)

    @property
    def end(self) -> int:
        """The column of where one ends."""
        return len(self.candidates) + 1

    def _check_moves(self) -> None:
        # The bound runs on a clock: what takes no time at all would never end.
        for number, candidate in enumerate(self.candidates):
            if candidate.stay == 0 and any(
                self.walks[other][number] == 0
                for other in range(len(self.candidates))
                if other != number
            ):
                raise PlanError(
                    f"{candidate.id}: a stop without a stay and without a way to it"
                )
