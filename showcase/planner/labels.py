"""Labels: unfinished routes of one length, all of them side by side in arrays."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from showcase.planner.tables import FAR, Scores, Tables, Ticks

_WORD: Final = 64

Words = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Labels:
    """Routes with equally many visits.

    Attributes:
        places: where each is; n at the start.
        before: where it came from; n at the start.
        leaves: when it goes on, in ticks.
        values: what it has collected, walking paid.
        possible: (m, n) what it may still visit.
        left: (m, limits) how many more each limit allows.
        unmet: (m, needs) what it still has to visit one of.
        parents: which label of the layer before it grew from.
    """

    places: Ticks
    before: Ticks
    leaves: Ticks
    values: Scores
    possible: Flags
    left: Ticks
    unmet: Flags
    parents: Ticks

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, chosen: Any) -> "Labels":
        """Some of the labels, by an index of NumPy's."""
        return Labels(
            *(getattr(self, name)[chosen] for name in self.__dataclass_fields__)
        )


class Growth:
    """How labels grow by a visit."""

    def __init__(self, tables: Tables, limits: Scores, needs: Scores) -> None:
        problem, count = tables.problem, tables.count
        self._tables = tables
        self._limits = limits.astype(bool)
        self._needs = needs.astype(bool)
        self._dropped = np.zeros((count, count), dtype=bool)  # by visiting: the row's
        for first, second in problem.orders:
            self._dropped[second, first] = True
        np.fill_diagonal(self._dropped, val=True)
        self._latest = tables.last - tables.walks[: count + 1, :count]

    def root(self) -> Labels:
        """The route that has not visited anything."""
        tables, problem = self._tables, self._tables.problem
        start = np.array([tables.count])
        left = np.array([[each.most for each in problem.limits]], dtype=np.int64)
        labels = Labels(
            start,
            start,
            np.array([problem.departure]),
            np.zeros(1),
            np.ones((1, tables.count), dtype=bool),
            left.reshape(1, len(problem.limits)),
            np.ones((1, len(problem.needs)), dtype=bool),
            np.zeros(1, dtype=np.int64),
        )
        return self._pruned(labels)

    def steps(self, labels: Labels, some: slice) -> tuple[Ticks, Ticks, Ticks, Scores]:
        """Every visit that some of the labels may go on with.

        Returns:
            which label, which candidate, when one leaves it, and the value then.
        """
        tables = self._tables
        rows, visits = np.nonzero(labels.possible[some])
        rows = rows + some.start
        walks = tables.walks[labels.places[rows], visits]
        begins = tables.starts(labels.leaves[rows] + walks, visits)
        in_time = begins < FAR
        rows, visits, begins = rows[in_time], visits[in_time], begins[in_time]
        paid = tables.problem.walk_price * walks[in_time]
        values = labels.values[rows] + tables.scores[visits] - paid
        return rows, visits, begins + tables.stays[visits], values

    def grown(
        self, labels: Labels, rows: Ticks, visits: Ticks, leaves: Ticks, values: Scores
    ) -> Labels:
        """The labels that some steps lead to; those that cannot end well are gone."""
        grown = Labels(
            visits,
            labels.places[rows],
            leaves,
            values,
            labels.possible[rows] & ~self._dropped[visits],
            labels.left[rows] - self._limits.T[visits],
            labels.unmet[rows] & ~self._needs.T[visits],
            rows,
        )
        return self._pruned(grown)

    def _pruned(self, labels: Labels) -> Labels:
        """Strike what can no longer be visited, and who misses a need by it."""
        possible = labels.possible & (
            labels.leaves[:, None] <= self._latest[labels.places]
        )
        for number, members in enumerate(self._limits):
            possible &= ~((labels.left[:, number] <= 0)[:, None] & members)
        kept = np.ones(len(labels), dtype=bool)
        for number, members in enumerate(self._needs):
            kept &= ~labels.unmet[:, number] | (possible & members).any(axis=1)
        return Labels(
            labels.places,
            labels.before,
            labels.leaves,
            labels.values,
            possible,
            labels.left,
            labels.unmet,
            labels.parents,
        )[kept]


def joined(parts: Sequence[Labels]) -> Labels:
    """The labels of several parts, one after another."""
    return Labels(
        *(
            np.concatenate([getattr(part, name) for part in parts])
            for name in Labels.__dataclass_fields__
        )
    )


def undominated(labels: Labels) -> Labels:
    """Those that no other beats: same place and prospects, no later, no less worth."""
    if len(labels) < 2:
        return labels
    marks = _marks(labels)
    order = np.lexsort((-labels.values, labels.leaves, *marks))
    marks = [mark[order] for mark in marks]
    changes = np.any([mark[1:] != mark[:-1] for mark in marks], axis=0)
    group = np.concatenate(([0], np.cumsum(changes)))
    values = labels.values[order]
    # A step up per group keeps one running maximum from reaching into the next.
    apart = float(values.max() - values.min()) + 1
    raised = values + apart * group
    highest = np.maximum.accumulate(raised)
    beaten = np.concatenate(([False], (highest[:-1] >= raised[1:]) & ~changes))
    return labels[np.sort(order[~beaten])]


def _marks(labels: Labels) -> list[Any]:
    """What two labels must have in common to be compared, as columns."""
    columns: list[Any] = [labels.places]
    flags = np.hstack([labels.possible, labels.unmet])
    padded = np.zeros((len(labels), -(-max(flags.shape[1], 1) // _WORD) * _WORD), bool)
    padded[:, : flags.shape[1]] = flags
    words: Words = np.packbits(padded, axis=1).view(np.uint64)
    columns.extend(words.T)
    columns.extend(labels.left.T)
    return columns
