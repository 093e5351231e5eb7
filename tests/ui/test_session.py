import logging

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from showcase.errors import StorageError
from showcase.services.session import EndReason, SessionRecord
from showcase.services.session import Session as Machine
from showcase.ui.session import Session
from tests.builders import EN
from tests.ui.seen import seen


class Kiosk:
    """A session whose clock and timer only the test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.records: list[SessionRecord] = []
        self.broken = False
        self.timer = QTimer()
        self.session = Session(Machine(lambda: self.seconds), self, self.timer)

    def add(self, record: SessionRecord) -> None:
        if self.broken:
            raise StorageError("state.db: the disk is full: make room")
        self.records.append(record)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.timer.timeout.emit()


@pytest.fixture
def kiosk(qapp: object) -> Kiosk:
    return Kiosk()


def test_the_first_touch_begins_and_tells_the_language(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    assert seen(kiosk.session, "state") == "attract"
    with qtbot.waitSignal(kiosk.session.began) as told:
        kiosk.session.begin("nl")
    assert told.args == ["nl"]
    assert seen(kiosk.session, "state") == "active"


def test_the_timer_runs_only_while_somebody_is_there(kiosk: Kiosk) -> None:
    assert not kiosk.timer.isActive()
    kiosk.session.begin("nl")
    assert kiosk.timer.isActive()
    assert kiosk.timer.interval() == 1000
    kiosk.session.leave()
    assert not kiosk.timer.isActive()


def test_the_countdown_is_seen_second_by_second(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.session.begin("nl")
    with qtbot.waitSignal(kiosk.session.secondsLeftChanged):
        kiosk.wait(90)
    assert seen(kiosk.session, "state") == "asking"
    assert seen(kiosk.session, "secondsLeft") == 30
    assert seen(kiosk.session, "askingSeconds") == 30
    with qtbot.waitSignal(kiosk.session.secondsLeftChanged):
        kiosk.wait(1)
    assert seen(kiosk.session, "secondsLeft") == 29


def test_staying_takes_the_question_away(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.session.begin("nl")
    kiosk.wait(90)
    told = [kiosk.session.stateChanged, kiosk.session.secondsLeftChanged]
    with qtbot.waitSignals(told):
        kiosk.session.stay()
    assert seen(kiosk.session, "state") == "active"
    assert seen(kiosk.session, "secondsLeft") == 0


def test_the_visitor_s_things_go_before_the_attract_loop_shows(kiosk: Kiosk) -> None:
    order: list[str] = []
    kiosk.session.begin("nl")
    kiosk.session.reset.connect(lambda: order.append("reset"))
    kiosk.session.stateChanged.connect(lambda: order.append("state"))
    kiosk.wait(90)
    kiosk.wait(30)
    assert order == ["state", "reset", "state"]
    assert seen(kiosk.session, "state") == "attract"


def test_a_session_is_counted_with_its_language_and_pages(kiosk: Kiosk) -> None:
    kiosk.session.begin("nl")
    kiosk.session.see("home")
    kiosk.session.speak("en")
    kiosk.wait(30)
    kiosk.session.leave()
    assert kiosk.records == [SessionRecord(EN, ("home",), 30, EndReason.LEFT)]


def test_a_state_database_that_fails_is_logged_and_disturbs_nobody(
    kiosk: Kiosk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.broken = True
    kiosk.session.begin("nl")
    with (
        caplog.at_level(logging.WARNING),
        qtbot.waitSignal(kiosk.session.reset),
    ):
        kiosk.session.leave()
    assert "the disk is full" in caplog.text
    assert seen(kiosk.session, "state") == "attract"


def test_touches_while_nobody_is_there_change_nothing(
    kiosk: Kiosk, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(kiosk.session.stateChanged):
        kiosk.session.touch()
        kiosk.session.leave()
        kiosk.wait(1000)


def test_it_has_a_timer_of_its_own(qapp: object) -> None:
    session = Session(Machine(lambda: 0.0), Kiosk())
    session.begin("nl")
    (timer,) = session.findChildren(QTimer)
    assert timer.isActive()
    session.leave()
