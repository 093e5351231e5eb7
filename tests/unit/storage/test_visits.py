from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from showcase.domain.language import LanguageCode
from showcase.errors import StorageError
from showcase.storage.database import connect_state
from showcase.storage.visits import Dwell, EndedBy, Visit, Visits

VISIT = Visit(
    date(2026, 11, 30),
    14,
    LanguageCode("nl"),
    ("home", "project", "map"),
    Dwell.MEDIUM,
    EndedBy.IDLE,
    "abc",
)


def test_a_visit_is_kept_over_a_restart(tmp_path: Path) -> None:
    database = connect_state(tmp_path / "state.db")
    Visits(database).add(VISIT)
    Visits(database).add(replace(VISIT, ended_by=EndedBy.VISITOR))
    database.close()
    again = connect_state(tmp_path / "state.db")
    assert Visits(again).all() == (VISIT, replace(VISIT, ended_by=EndedBy.VISITOR))
    again.close()


def test_nothing_else_is_kept(tmp_path: Path) -> None:
    database = connect_state(tmp_path / "state.db")
    assert [column.name for column in database.table("visits").columns] == [
        "id",
        "day",
        "hour",
        "language",
        "pages",
        "dwell",
        "ended_by",
        "content_version",
    ]
    database.close()


def test_an_hour_that_no_day_has_is_not_kept(tmp_path: Path) -> None:
    database = connect_state(tmp_path / "state.db")
    with pytest.raises(StorageError):
        Visits(database).add(replace(VISIT, hour=24))
    assert Visits(database).all() == ()
    database.close()


@pytest.mark.parametrize(
    ("seconds", "bucket"),
    [
        (0, Dwell.GLANCE),
        (30, Dwell.SHORT),
        (119.9, Dwell.SHORT),
        (120, Dwell.MEDIUM),
        (300, Dwell.MEDIUM),
        (301, Dwell.LONG),
    ],
)
def test_a_stay_falls_into_a_bucket(seconds: float, bucket: Dwell) -> None:
    assert Dwell.of(seconds) is bucket
