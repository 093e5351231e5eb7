import logging
from pathlib import Path

import pytest

from showcase.domain.language import LanguageCode
from showcase.kiosk.counting import counting
from showcase.services.session import EndReason, SessionRecord
from showcase.services.statistics import Statistics, Uncounted

RECORD = SessionRecord(LanguageCode("nl"), ("home",), 12.0, EndReason.LEFT)


def test_visits_are_counted_in_the_state_database(tmp_path: Path) -> None:
    counted = counting(tmp_path / "state.db", "1a2b3c4d")
    assert isinstance(counted, Statistics)
    counted.add(RECORD)


def test_a_state_database_that_cannot_be_used_is_logged_and_leaves_visits_uncounted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "state.db"
    broken.write_bytes(b"this was a database once" * 500)
    with caplog.at_level(logging.WARNING):
        counted = counting(broken, "1a2b3c4d")
    assert isinstance(counted, Uncounted)
    counted.add(RECORD)
    assert "Visits are not counted: " in caplog.text
