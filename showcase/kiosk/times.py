"""The kiosk's two clocks: one that is read, one that only grows."""

import time
from datetime import datetime


class Monotonic:
    """Seconds that only ever grow; the demo and the tests may skip some."""

    def __init__(self) -> None:
        """Start with nothing skipped."""
        self._skipped_s = 0.0

    def __call__(self) -> float:
        """The seconds now."""
        return time.monotonic() + self._skipped_s

    def skip(self, seconds: float) -> None:
        """Let time pass at once."""
        self._skipped_s += seconds


def local_now() -> datetime:
    """The local time, as a clock on the wall shows it."""
    return datetime.now().astimezone().replace(tzinfo=None)
