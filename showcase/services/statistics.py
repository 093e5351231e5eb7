"""Statistics: what is kept of a session, which says nothing of anybody."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from showcase.services.session import EndReason, SessionRecord
from showcase.storage.visits import Dwell, EndedBy, Visit

_ENDED_BY = {EndReason.LEFT: EndedBy.VISITOR, EndReason.TIMED_OUT: EndedBy.IDLE}


class Visits(Protocol):
    """Where visits are kept."""

    def add(self, visit: Visit) -> None:
        """Keep a visit."""


class Statistics:
    """Counts the sessions that end."""

    def __init__(
        self, visits: Visits, now: Callable[[], datetime], content_version: str
    ) -> None:
        """Count from now on.

        Args:
            visits: where visits are kept.
            now: tells the local time.
            content_version: the edition that is shown.
        """
        self._visits = visits
        self._now = now
        self._content_version = content_version

    def add(self, record: SessionRecord) -> None:
        """Count a session, by the hour it ended in and a bucket of its length.

        Raises:
            StorageError: when it cannot be kept.
        """
        now = self._now()
        self._visits.add(
            Visit(
                day=now.date(),
                hour=now.hour,
                language=record.language,
                pages=record.pages,
                dwell=Dwell.of(record.dwell_s),
                ended_by=_ENDED_BY[record.reason],
                content_version=self._content_version,
            )
        )


class Uncounted:
    """Stands in for the statistics where none are kept or the state is unusable."""

    def add(self, record: SessionRecord) -> None:
        """Let a session go uncounted: a visitor is never disturbed for it."""
