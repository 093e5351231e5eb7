from datetime import datetime

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from showcase.ui.clock import Clock
from tests.builders import EN, NL
from tests.ui.seen import seen

LOCALES = {NL: QLocale("nl_BE"), EN: QLocale("en_GB")}


class WallClock:
    """A wall clock that a test can set."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 30, 14, 5, 7)

    def __call__(self) -> datetime:
        return self.time


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "Monday 30 November · 14:05"), ("nl", "maandag 30 november · 14:05")],
)
def test_day_and_time_are_told_in_the_language(
    code: str, text: str, qapp: object
) -> None:
    clock = Clock(WallClock(), LOCALES)
    clock.speak(code)
    assert seen(clock, "text") == text


def test_it_tells_a_new_minute_and_only_that(qtbot: QtBot) -> None:
    wall = WallClock()
    clock = Clock(wall, LOCALES)
    clock.speak("en")
    wall.time = datetime(2026, 11, 30, 14, 5, 59)
    with qtbot.assertNotEmitted(clock.textChanged):
        clock.look()
    wall.time = datetime(2026, 11, 30, 14, 6)
    with qtbot.waitSignal(clock.textChanged):
        clock.look()
    assert seen(clock, "text") == "Monday 30 November · 14:06"


def test_a_wall_clock_set_ten_years_back_is_simply_shown(qapp: object) -> None:
    wall = WallClock()
    clock = Clock(wall, LOCALES)
    clock.speak("en")
    wall.time = datetime(2016, 11, 30, 14, 5)
    clock.look()
    assert seen(clock, "text") == "Wednesday 30 November · 14:05"
