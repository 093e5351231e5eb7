"""The loudspeaker: Qt's media player, where a machine has one to play to."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from showcase.ui.narration import Report

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

_LOG = logging.getLogger(__name__)


class Loudspeaker(QObject):
    """Plays files through the machine's usual output, as loud as that is set.

    Qt's multimedia is loaded with the first one: it takes 20 MB.
    """

    def __init__(self, report: Report) -> None:
        """Be silent; `report` is told of every file that ends or cannot be heard."""
        super().__init__()
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415

        self._report = report
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._follow)
        self._player.errorOccurred.connect(self._fail)

    def play(self, file: Path) -> bool:
        """Begin a file; False where there is nothing to play to."""
        if not has_output():
            _LOG.info("Nothing is heard: this machine has no audio output")
            return False
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

        self._output.setDevice(QMediaDevices.defaultAudioOutput())  # it may be new
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.setPosition(0)
        self._player.play()
        return True

    def pause(self) -> None:
        """Be silent for a while."""
        self._player.pause()

    def resume(self) -> None:
        """Go on where the pause began."""
        self._player.play()

    def stop(self) -> None:
        """Be silent and let the file go."""
        self._player.stop()
        self._player.setSource(QUrl())

    def _follow(self, status: "QMediaPlayer.MediaStatus") -> None:
        if status == type(status).EndOfMedia:
            self._report(True)  # noqa: FBT003 - heard to its end

    def _fail(self, _error: "QMediaPlayer.Error", why: str) -> None:
        _LOG.warning("A narration cannot be played: %s", why)
        self._report(False)  # noqa: FBT003 - not heard


class Muted:
    """Stands in for the loudspeaker where nobody listens: pictures and tests."""

    def __init__(self, report: Report) -> None:
        """Be silent; a file ends when `report` is called."""
        self.report = report

    def play(self, file: Path) -> bool:
        """Begin a file that nobody hears."""
        return file.is_file()

    def pause(self) -> None:
        """Stay silent."""

    def resume(self) -> None:
        """Stay silent."""

    def stop(self) -> None:
        """Stay silent."""


def has_output() -> bool:
    """Whether this machine has anything to play sound to."""
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415

    return not QMediaDevices.defaultAudioOutput().isNull()
