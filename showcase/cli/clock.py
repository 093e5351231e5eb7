"""The day on which a command runs."""

from datetime import date


def today() -> date:
    """Today where the machine stands."""
    return date.today()
