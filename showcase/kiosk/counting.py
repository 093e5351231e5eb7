"""Counting visits, or letting them go uncounted."""

import logging
from pathlib import Path

from showcase.errors import StorageError
from showcase.kiosk.times import local_now
from showcase.services.statistics import Statistics, Uncounted
from showcase.storage.database import connect_state
from showcase.storage.visits import Visits

_log = logging.getLogger(__name__)


def counting(state: Path, edition: str) -> Statistics | Uncounted:
    """What counts the visits of an edition, by its version, in a state database."""
    try:
        visits = Visits(connect_state(state))
    except StorageError as error:
        _log.warning("Visits are not counted: %s", error)
        return Uncounted()
    return Statistics(visits, local_now, edition)
