"""The real player on real files; whether anything is heard is the machine's affair."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from showcase.content.ogg import encoded
from showcase.kiosk import loudspeaker
from showcase.kiosk.loudspeaker import Loudspeaker, Muted
from tests.voices import write_tone

# Qt says in the log what kind of sound a machine lacks.
pytestmark = pytest.mark.no_qt_log

LOADED = (
    "import sys, showcase.app\n"
    "print(sorted(name for name in sys.modules if 'Multimedia' in name))"
)


@pytest.fixture
def reports() -> list[bool]:
    return []


@pytest.fixture
def speaker(
    qapp: object, reports: list[bool], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Loudspeaker]:
    """A loudspeaker on a machine that can play; silent on one that cannot."""
    monkeypatch.setattr(loudspeaker, "has_output", lambda: True)
    made = Loudspeaker(reports.append)
    yield made
    made.stop()
    shiboken6.delete(made)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write_tone(tmp_path / "tone.wav", 440, loud=0.01)
    made = tmp_path / "tone.ogg"
    made.write_bytes(encoded(tmp_path / "tone.wav", "a tone"))
    return made


def test_the_kiosk_starts_without_multimedia() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def test_a_file_is_played_to_its_end_as_often_as_wanted(
    qtbot: QtBot, speaker: Loudspeaker, file: Path, reports: list[bool]
) -> None:
    assert speaker.play(file)
    qtbot.waitUntil(lambda: reports == [True])
    assert speaker.play(file)
    qtbot.waitUntil(lambda: reports == [True, True])


def test_a_pause_holds_it_until_it_goes_on(
    qtbot: QtBot, speaker: Loudspeaker, file: Path, reports: list[bool]
) -> None:
    assert speaker.play(file)
    speaker.pause()
    assert reports == []
    speaker.resume()
    qtbot.waitUntil(lambda: reports == [True])


def test_a_file_that_is_no_sound_is_reported(
    qtbot: QtBot,
    speaker: Loudspeaker,
    tmp_path: Path,
    reports: list[bool],
    caplog: pytest.LogCaptureFixture,
) -> None:
    (tmp_path / "torn.ogg").write_bytes(b"torn")
    speaker.play(tmp_path / "torn.ogg")
    qtbot.waitUntil(lambda: reports == [False])
    assert "cannot be played" in caplog.text


def test_without_an_output_nothing_is_played_and_nobody_warned(
    qapp: object,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(loudspeaker, "has_output", lambda: False)
    reports: list[bool] = []
    with caplog.at_level(logging.WARNING, "showcase"):
        assert not Loudspeaker(reports.append).play(file)
    assert (reports, caplog.text) == ([], "")


def test_whether_there_is_an_output_can_be_told(qapp: object) -> None:
    assert loudspeaker.has_output() in {True, False}


def test_the_muted_player_begins_every_file_there_is(file: Path) -> None:
    muted = Muted(list[bool]().append)
    assert muted.play(file)
    muted.pause()
    muted.resume()
    muted.stop()
    assert not muted.play(file.with_name("none.ogg"))
