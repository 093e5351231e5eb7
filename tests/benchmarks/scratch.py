"""Where the benchmarks of one run keep what they make."""

import os
from pathlib import Path


def scratch() -> Path:
    """A folder that goes away after the run."""
    return Path(os.environ["BENCH_SCRATCH"])


def content() -> Path:
    """The database of the real content, built by `run.py` beforehand."""
    return scratch() / "content.db"
