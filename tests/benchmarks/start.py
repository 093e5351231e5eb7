"""From the start of the process to the attract loop painted, picture and all."""

import subprocess
import sys
import time

from tests.benchmarks.figures import hand_over, times

_STARTS = 6


def main() -> None:
    """Measure and hand over; the first start warms the disk and the caches."""
    _start()
    taken = [_start() for _ in range(_STARTS)]
    hand_over(times("process start -> attract painted", taken, 1500, 0.5))


def _start() -> float:
    began = time.monotonic()
    child = subprocess.run(
        (sys.executable, "-m", "tests.benchmarks.first_paint", str(began)),
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    return float(child.stdout.splitlines()[-1])


if __name__ == "__main__":
    main()
