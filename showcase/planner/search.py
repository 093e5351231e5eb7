"""The exact search: layer by layer, nothing dropped that could still be best.

After the decremental state-space relaxation of Righini and Salani, Decremental state
space relaxation strategies and initialization heuristics for solving the orienteering
problem with time windows, Computers and Operations Research 36 (2009); labels are
bounded by `Relaxation`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np

from showcase.planner.labels import Growth, Labels, joined, undominated
from showcase.planner.relaxation import Relaxation
from showcase.planner.tables import ROUNDING, Scores, Tables, Ticks

_AT_ONCE: Final = 4096  # labels that grow between two moments to stop


@dataclass(slots=True)
class Found:
    """The best route so far and what bounds every other.

    Attributes:
        route: the candidates, in order; None when none was found yet.
        value: what it is worth, walking paid.
        bound: no route is worth more.
        apart: a better one is worth as much more at least.
    """

    route: tuple[int, ...] | None = None
    value: float = -np.inf
    bound: float = np.inf
    apart: float = ROUNDING

    @property
    def is_proven(self) -> bool:
        """Whether no route can be better."""
        return self.bound <= self.value or self.bound < self.value + self.apart

    def bound_by(self, bound: float) -> None:
        """Remember that no route is worth more; between two values, none is."""
        if bound < self.value + self.apart:
            bound = self.value
        self.bound = min(self.bound, max(bound, self.value))

    def take(self, route: tuple[int, ...], value: float) -> None:
        """Keep a route when it is better."""
        if value > self.value + ROUNDING:
            self.route, self.value = route, value


class Search:
    """One search with a beam of a given width."""

    def __init__(self, tables: Tables, relaxation: Relaxation, found: Found) -> None:
        self._tables = tables
        self._relaxation = relaxation
        self._found = found
        self._growth = Growth(tables, relaxation.limits, relaxation.needs)

    def run(self, width: int) -> Iterator[None]:
        """Search; `found` gets better, and its bound when the search has ended.

        Args:
            width: labels kept per layer; those cut off are bounded.

        Yields:
            after each layer, so that one may stop.
        """
        layers = [self._growth.root()]
        cut = -np.inf
        while len(layers[-1]):
            self._take_best(layers)
            grown = []
            for first in range(0, len(layers[-1]), _AT_ONCE):
                grown.append(self._grown(layers[-1], first))
                yield
            labels, bounds = self._bounded(undominated(joined(grown)))
            if len(labels) > width:
                order = np.argsort(-bounds, kind="stable")
                cut = max(cut, float(bounds[order[width]]))
                labels = labels[np.sort(order[:width])]
            layers.append(labels)
            yield
        self._found.bound_by(cut)

    def _grown(self, labels: Labels, first: int) -> Labels:
        """What some of the labels grow to, as far as a first, rough bound lets them.

        Rough: as if nothing else became impossible by the visit.
        """
        some = slice(first, first + _AT_ONCE)
        rows, visits, leaves, values = self._growth.steps(labels, some)
        relaxation, prices = self._relaxation, self._relaxation.prices
        rules = relaxation.needs.T @ prices.needs - relaxation.limits.T @ prices.limits
        spare = self._spare(labels[some])[rows - first]
        spare = spare - prices.visits[visits] + rules[visits]
        rough = values + spare + self._onward(visits, leaves, labels.places[rows])
        kept = rough >= self._threshold()
        return self._growth.grown(
            labels, rows[kept], visits[kept], leaves[kept], values[kept]
        )

    def _bounded(self, labels: Labels) -> tuple[Labels, Scores]:
        """The labels that may still lead to a better route, and to how good a one."""
        onward = self._onward(labels.places, labels.leaves, labels.before)
        bounds = labels.values + self._spare(labels) + onward
        good = bounds >= self._threshold()
        return labels[good], bounds[good]

    def _threshold(self) -> float:
        """What a route must be worth at least to be better."""
        return self._found.value + self._found.apart

    def _spare(self, labels: Labels) -> Scores:
        """What the prices still give back to each label."""
        prices = self._relaxation.prices
        back = labels.possible @ prices.visits + labels.left @ prices.limits
        spare: Scores = back - labels.unmet @ prices.needs
        return spare

    def _onward(self, places: Ticks, leaves: Ticks, before: Ticks) -> Scores:
        steps = self._relaxation.steps(leaves)
        return self._relaxation.completion.on(places, steps, before)

    def _take_best(self, layers: list[Labels]) -> None:
        tables, labels = self._tables, layers[-1]
        home = tables.walks[labels.places, tables.count + 1]
        ends = labels.leaves + home <= tables.problem.deadline
        ends &= ~labels.unmet.any(axis=1)
        if not ends.any():
            return
        values = labels.values - tables.problem.walk_price * home
        best = int(np.where(ends, values, -np.inf).argmax())
        self._found.take(_route(layers, best), float(values[best]))


def _route(layers: list[Labels], row: int) -> tuple[int, ...]:
    route = []
    for layer in reversed(layers[1:]):
        route.append(int(layer.places[row]))
        row = int(layer.parents[row])
    return tuple(reversed(route))
