"""The day and the time, as one line in the visitor's language."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.ui.dates import written

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 5000  # also right soon after the wall clock was set


@QmlElement
@QmlUncreatable("the exhibition has one")
class Clock(QObject):  # type: ignore[operator]
    """What a clock on the wall would say."""

    textChanged = Signal()

    def __init__(
        self,
        now: Callable[[], datetime],
        locales: Mapping[LanguageCode, QLocale],
        parent: QObject | None = None,
    ) -> None:
        """Show the time.

        Args:
            now: tells the local time.
            locales: how each language writes numbers and dates.
            parent: the owner.
        """
        super().__init__(parent)
        self._now = now
        self._locales = locales
        self._locale = QLocale.c()
        self._text = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)
        self.look()

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """Such as "Monday 30 November · 14:05"."""
        return self._text

    def consult(self, locales: Mapping[LanguageCode, QLocale]) -> None:
        """Ask others from the next words on."""
        self._locales = locales

    def speak(self, code: str) -> None:
        """Name days and months in a language."""
        self._locale = self._locales[LanguageCode(code)]
        self.look()

    def look(self) -> None:
        """Look at the time once more."""
        form = QCoreApplication.translate("Clock", "dddd d MMMM · HH:mm")
        text = written(self._now(), form, self._locale)
        if text != self._text:
            self._text = text
            self.textChanged.emit()
