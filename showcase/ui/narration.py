"""The narration: one text at a time is heard, when somebody asks for it."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Narrator(Protocol):
    """Who knows what was recorded."""

    def recording(
        self, noun: str, thing_id: str, part: str, language: LanguageCode
    ) -> Path | None:
        """The file of a part of a thing in a language, or None."""


class Player(Protocol):
    """Who makes a file heard, one at a time."""

    def play(self, file: Path) -> bool:
        """Begin a file; False where nothing can be heard."""

    def pause(self) -> None:
        """Be silent for a while."""

    def resume(self) -> None:
        """Go on where the pause began."""

    def stop(self) -> None:
        """Be silent."""


Report = Callable[[bool], None]  # whether a file was heard to its end
MakePlayer = Callable[[Report], Player]


class Playback(StrEnum):
    """How far one text is."""

    IDLE = "idle"
    PLAYING = "playing"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"


@QmlElement
@QmlUncreatable("the exhibition has one")
class Narration(QObject):  # type: ignore[operator]
    """What is heard now. It never begins by itself, and ends with the page.

    `playingChanged` says whether something is being heard.

    Attributes:
        player: who makes it heard; None until something was.
    """

    changed = Signal()
    playingChanged = Signal(bool, arguments=["playing"])

    def __init__(
        self,
        narrator: Narrator,
        make_player: MakePlayer,
        parent: QObject | None = None,
    ) -> None:
        """Be silent.

        Args:
            narrator: knows the recordings.
            make_player: makes the player when something is first heard; most visitors
                never listen, and a player takes memory.
            parent: the owner.
        """
        super().__init__(parent)
        self._narrator = narrator
        self._make_player = make_player
        self.player: Player | None = None
        self._source = ""
        self._state = Playback.IDLE

    @Property(str, notify=changed)
    def source(self) -> str:
        """What is heard, paused or over, as `sourceOf` names it; or empty."""
        return self._source

    @Property(str, notify=changed)
    def state(self) -> str:
        """Idle, playing, paused, finished or failed."""
        return self._state.value

    @Slot(str, str, str, str, result=str)
    def sourceOf(self, noun: str, thing_id: str, part: str, language: str) -> str:
        """Where a part of a thing is recorded in a language; empty where it is not."""
        code = LanguageCode(language)
        file = self._narrator.recording(noun, thing_id, part, code)
        return "" if file is None else str(file)

    @Slot(str)
    def play(self, source: str) -> None:
        """Begin a recording, or go on with it after a pause."""
        if source == self._source and self._state is Playback.PAUSED:
            self._made_player().resume()
            self._become(source, Playback.PLAYING)
            return
        self._become(source, Playback.PLAYING)  # a player may report at once
        if not self._made_player().play(Path(source)):
            self._become(source, Playback.FAILED)

    @Slot()
    def pause(self) -> None:
        """Be silent until `play` is called again."""
        if self._state is Playback.PLAYING:
            self._made_player().pause()
            self._become(self._source, Playback.PAUSED)

    @Slot()
    def repeat(self) -> None:
        """Begin the same recording once more."""
        if self._source:
            self._state = Playback.IDLE
            self.play(self._source)

    @Slot()
    def stop(self) -> None:
        """Be silent and forget what was heard."""
        if self._source:
            self._made_player().stop()
            self._become("", Playback.IDLE)

    def consult(self, narrator: Narrator) -> None:
        """Ask another from the next words on, of another content."""
        self._narrator = narrator

    def speak(self, _code: str) -> None:
        """Another language is read now: what is heard is not what is read."""
        self.stop()

    def _made_player(self) -> Player:
        if self.player is None:
            self.player = self._make_player(self._end)
        return self.player

    def _end(self, heard: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._state is Playback.PLAYING:
            state = Playback.FINISHED if heard else Playback.FAILED
            self._become(self._source, state)

    def _become(self, source: str, state: Playback) -> None:
        playing = self._state is Playback.PLAYING
        self._source, self._state = source, state
        self.changed.emit()
        if playing != (state is Playback.PLAYING):
            self.playingChanged.emit(state is Playback.PLAYING)
