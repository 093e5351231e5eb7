"""Figures: what was measured, and how a benchmark hands it to the table."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import ceil


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table.

    Attributes:
        what: what was measured.
        measured: it, worded.
        budget: the most it may be, worded; empty where there is none.
        kept: whether it is within the budget; None where there is none.
    """

    what: str
    measured: str
    budget: str = ""
    kept: bool | None = None


def times(
    what: str, taken_ms: Sequence[float], limit_ms: float | None, share: float = 0.95
) -> Figure:
    """A figure of many timings, its share (0.5: the median) held against a limit."""
    middle, most = percentile(taken_ms, 0.5), percentile(taken_ms, 0.95)
    measured = f"p50 {middle:.0f}, p95 {most:.0f} ms (of {len(taken_ms)})"
    if middle < 20:
        measured = f"p50 {middle:.1f}, p95 {most:.1f} ms (of {len(taken_ms)})"
    if limit_ms is None:
        return Figure(what, measured)
    held = percentile(taken_ms, share)
    budget = f"p{share * 100:.0f} <= {limit_ms:.0f} ms"
    return Figure(what, measured, budget, held <= limit_ms)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that a share of all values does not exceed."""
    ranked = sorted(values)
    return ranked[max(ceil(share * len(ranked)), 1) - 1]


def hand_over(*figures: Figure) -> None:
    """Print figures for `run.py`, one a line."""
    for figure in figures:
        print(json.dumps(asdict(figure)), flush=True)  # noqa: T201
