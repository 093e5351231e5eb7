from dataclasses import dataclass

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.ui.records import RecordModel
from tests.ui.seen import check_rows, rows, seen


@dataclass(frozen=True, slots=True)
class Berth:
    """A place for a ship."""

    quay_name: str
    taken: bool


FREE = (Berth("Willemdok", False), Berth("Bonapartedok", False))
ONE_TAKEN = (FREE[0], Berth("Bonapartedok", True))


@pytest.fixture
def berths(qapp: object) -> RecordModel[Berth]:
    berths = RecordModel(Berth)
    berths.replace(FREE)
    return berths


def test_every_field_is_a_role(
    berths: RecordModel[Berth], qtmodeltester: ModelTester
) -> None:
    check_rows(qtmodeltester, berths)
    assert rows(berths)[0] == {"quayName": "Willemdok", "taken": False}


def test_a_row_that_changed_is_told_alone_and_stays(
    berths: RecordModel[Berth], qtbot: QtBot
) -> None:
    """A list made anew would take the focus from whom uses the keys."""
    with (
        qtbot.assertNotEmitted(berths.modelReset),
        qtbot.waitSignal(berths.dataChanged) as told,
    ):
        berths.replace(ONE_TAKEN)
    first, last = told.args[:2]
    assert (first.row(), last.row()) == (1, 1)
    assert rows(berths)[1]["taken"]


def test_more_or_fewer_records_are_counted(
    berths: RecordModel[Berth], qtbot: QtBot
) -> None:
    with qtbot.waitSignals([berths.modelReset, berths.countChanged]):
        berths.replace(FREE[:1])
    assert seen(berths, "count") == 1


def test_the_same_records_again_change_nothing(
    berths: RecordModel[Berth], qtbot: QtBot
) -> None:
    with (
        qtbot.assertNotEmitted(berths.modelReset),
        qtbot.assertNotEmitted(berths.dataChanged),
    ):
        berths.replace(FREE)


def test_other_things_in_the_same_number_make_the_list_anew(
    berths: RecordModel[Berth], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(berths.modelReset):
        berths.replace((Berth("Kattendijkdok", False), FREE[1]))
    assert rows(berths)[0]["quayName"] == "Kattendijkdok"
