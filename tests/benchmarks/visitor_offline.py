"""A full visitor run without a network: the journey works and nobody is asked."""

import os
import shutil
import subprocess
import sys

from tests.benchmarks.figures import Figure, hand_over

_ALONE = ("unshare", "--net")
_LIMIT_S = 140


def main() -> None:
    """Take the journey in a network namespace without a route, where that may be."""
    prefix = _ALONE if _may_be_alone() else ()
    subprocess.run(
        (*prefix, sys.executable, "-m", "tests.benchmarks.journey"),
        timeout=_LIMIT_S,
        check=True,
    )
    if not prefix:
        hand_over(
            Figure("  no network namespace is permitted here", "the guard's count only")
        )


def _may_be_alone() -> bool:
    if shutil.which(_ALONE[0]) is None or os.name != "posix":
        return False
    tried = subprocess.run((*_ALONE, "true"), check=False, capture_output=True)
    return tried.returncode == 0


if __name__ == "__main__":
    main()
