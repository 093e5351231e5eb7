"""The planner on realistic cities, and on the public problems where they are.

Seconds are the processor's, so that other work on the machine is no part of them.
"""

import resource
from pathlib import Path

from tests.benchmarks.cities import cities
from tests.benchmarks.figures import Figure, hand_over, times
from tests.benchmarks.optw import best_known, gap, read
from tests.benchmarks.planned import Planned, planned

_INSTANCES = Path(__file__).parents[3] / "shared" / "data" / "optw"
_PATIENCE_S = 20.0
_FIRST_MS = 100
_PROVEN_S, _PROVEN_SHARE = 2.0, 0.95
_EARLY_S, _EARLY_GAP = 1.0, 0.01
_MOST_MB = 300
_GAPS = {1.0: 0.015, 5.0: 0.005, 20.0: 0.002}


def main() -> None:
    """Measure and hand over."""
    done = [planned(problem, _PATIENCE_S) for _, problem in cities()]
    hand_over(
        times(
            "city plan: first answer",
            [1000 * each.first_s for each in done],
            _FIRST_MS,
            1,
        ),
        _proven(done),
        _early(done),
        times("  longest step", [1000 * each.longest_step_s for each in done], None),
        _memory(),
    )
    if _INSTANCES.is_dir():
        _public()


def _proven(done: list[Planned]) -> Figure:
    proven = [each for each in done if each.last.is_proven]
    quick = sum(each.total_s <= _PROVEN_S for each in proven)
    slowest = max(each.total_s for each in done)
    return Figure(
        f"  proven best within {_PROVEN_S:.0f} s",
        f"{quick} of {len(done)}; all: {len(proven)}, {slowest:.1f} s",
        f">= {_PROVEN_SHARE:.0%}",
        quick >= _PROVEN_SHARE * len(done),
    )


def _early(done: list[Planned]) -> Figure:
    gaps = [gap(each.value_at(_EARLY_S), each.last.value) for each in done]
    kept = sum(each <= _EARLY_GAP for each in gaps)
    return Figure(
        f"  within {_EARLY_GAP:.0%} of the best at {_EARLY_S:.0f} s",
        f"{kept} of {len(done)}; worst {max(gaps):.2%}",
        "all",
        kept == len(done),
    )


def _memory() -> Figure:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    most = f"<= {_MOST_MB} MB"
    return Figure("  memory at the most", f"{used:.0f} MB", most, used <= _MOST_MB)


def _public() -> None:
    paths = sorted(_INSTANCES.glob("*.txt"))
    done = {path: planned(read(path), _PATIENCE_S) for path in paths}
    for seconds, limit in _GAPS.items():
        gaps = [
            gap(each.value_at(seconds), best_known(path) or each.last.bound)
            for path, each in done.items()
        ]
        mean = sum(gaps) / len(gaps)
        what = f"public problems ({len(gaps)}): mean gap at {seconds:.0f} s"
        most = f"<= {limit:.1%}"
        hand_over(Figure(what, f"{mean:.2%}", most, mean <= limit))
    proven = sum(each.last.is_proven for each in done.values())
    hand_over(Figure("  of them proven best", f"{proven} of {len(done)}"))


if __name__ == "__main__":
    main()
