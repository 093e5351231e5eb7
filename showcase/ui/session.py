"""The session on the screen: the state machine, driven by a timer of one second."""

import logging
from typing import Protocol

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.errors import ShowcaseError
from showcase.services.session import Asked, Began, Ended, Event, SessionRecord, Stayed
from showcase.services.session import Session as Machine

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_TICK_MS = 1000


class Visits(Protocol):
    """Where sessions are counted."""

    def add(self, record: SessionRecord) -> None:
        """Count a session that ended."""


@QmlElement
@QmlUncreatable("the exhibition has one")
class Session(QObject):  # type: ignore[operator]
    """The visitor's session; its timer runs only while somebody is there.

    `began` carries the language that was touched. `reset` says that the visitor is
    gone; it comes before the change of state that shows the attract loop.
    """

    stateChanged = Signal()
    secondsLeftChanged = Signal()
    began = Signal(str, arguments=["language"])
    reset = Signal()

    def __init__(
        self,
        machine: Machine,
        visits: Visits,
        timer: QTimer | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Wait for a visitor.

        Args:
            machine: the state machine.
            visits: told of every session that ends.
            timer: what makes it tick; a timer of its own when not given.
            parent: the owner.
        """
        super().__init__(parent)
        self._machine = machine
        self._visits = visits
        self._timer = timer or QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # the countdown shows
        self._timer.timeout.connect(self.tick)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Attract, active or asking."""
        return self._machine.state.value

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the session ends while asking, else 0."""
        return self._machine.seconds_left

    @Property(int, constant=True)
    def askingSeconds(self) -> int:
        """Seconds that the countdown starts from."""
        return round(self._machine.patience.asking_s)

    @Slot(str)
    def begin(self, language: str) -> None:
        """Somebody touches the attract loop, in the language shown."""
        self._follow(self._machine.begin(LanguageCode(language)))

    @Slot()
    def touch(self) -> None:
        """Any touch or key."""
        self._follow(self._machine.touch())

    @Slot()
    def stay(self) -> None:
        """The visitor answers that somebody is still there."""
        self.touch()

    @Slot()
    def leave(self) -> None:
        """The visitor says goodbye."""
        self._follow(self._machine.leave())

    @Slot()
    def tick(self) -> None:
        """A second has passed, about."""
        self._follow(self._machine.tick())
        if self._machine.seconds_left:
            self.secondsLeftChanged.emit()

    def listen(self, listening: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Speech begins or ends."""
        self._machine.listen(listening=listening)

    def speak(self, code: str) -> None:
        """The language on the screen changed."""
        self._machine.speak(LanguageCode(code))

    def see(self, page: str) -> None:
        """The visitor looks at a page, by its id."""
        self._machine.see(page)

    def _follow(self, event: Event | None) -> None:
        match event:
            case None:
                return
            case Began(language):
                self._timer.start()
                self.began.emit(language)
            case Ended(record):
                self._timer.stop()
                self._count(record)
                self.reset.emit()
            case Asked() | Stayed():
                self.secondsLeftChanged.emit()
        self.stateChanged.emit()

    def _count(self, record: SessionRecord) -> None:
        try:
            self._visits.add(record)
        except ShowcaseError as error:
            _log.warning("A visit was not counted: %s", error)
