from datetime import date, datetime

import pytest

from showcase.services.session import EndReason, SessionRecord
from showcase.services.statistics import Statistics, Uncounted
from showcase.storage.visits import Dwell, EndedBy, Visit
from tests.builders import NL


class Notebook:
    """Visits kept in a list."""

    def __init__(self) -> None:
        self.visits: list[Visit] = []

    def add(self, visit: Visit) -> None:
        self.visits.append(visit)


def test_a_session_is_kept_as_its_hour_and_buckets_only() -> None:
    kept = Notebook()
    statistics = Statistics(kept, lambda: datetime(2026, 11, 30, 14, 5), "e1")
    statistics.add(
        SessionRecord(NL, ("home", "project/the-beacon"), 61.5, EndReason.TIMED_OUT)
    )
    assert kept.visits == [
        Visit(
            day=date(2026, 11, 30),
            hour=14,
            language=NL,
            pages=("home", "project/the-beacon"),
            dwell=Dwell.of(61.5),
            ended_by=EndedBy.IDLE,
            content_version="e1",
        )
    ]


@pytest.mark.parametrize(
    ("reason", "ended_by"),
    [(EndReason.LEFT, EndedBy.VISITOR), (EndReason.TIMED_OUT, EndedBy.IDLE)],
)
def test_the_reason_of_the_end_is_kept(reason: EndReason, ended_by: EndedBy) -> None:
    kept = Notebook()
    Statistics(kept, lambda: datetime(2026, 11, 30, 9, 0), "e1").add(
        SessionRecord(NL, (), 0, reason)
    )
    assert kept.visits[0].ended_by is ended_by


def test_where_nothing_is_counted_a_session_just_ends() -> None:
    Uncounted().add(SessionRecord(NL, ("home",), 61.5, EndReason.LEFT))
