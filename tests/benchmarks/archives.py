"""Refusing hostile archives: how long it takes, and how much memory."""

import subprocess
import sys
from time import perf_counter

from tests.benchmarks.figures import Figure, hand_over
from tests.benchmarks.scratch import scratch
from tests.hostile_archives import write_hostile

_FEWEST = 30
_MOST_S = 2
_MOST_MB = 64


def main() -> None:
    """Measure a process of its own and hand over."""
    folder = scratch() / "hostile"
    folder.mkdir()
    files = [str(file) for file in write_hostile(folder)]
    began = perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "tests.refusing", *files],
        capture_output=True,
        text=True,
        check=True,
    )
    taken = perf_counter() - began
    refused, peak_mb = map(int, done.stdout.split())
    kept = refused == len(files) >= _FEWEST and taken <= _MOST_S and peak_mb <= _MOST_MB
    hand_over(
        Figure(
            f"hostile archives refused, {refused} of {len(files)}",
            f"{taken:.1f} s, {peak_mb} MB",
            f"<= {_MOST_S} s, {_MOST_MB} MB",
            kept,
        )
    )


if __name__ == "__main__":
    main()
