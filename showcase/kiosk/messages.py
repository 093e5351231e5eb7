"""What Qt says while it runs: into the log, and kept for those who ask."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LOG = logging.getLogger("showcase.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_KEPT = 100
# WORKAROUND Qt 6.11: off screen and without a graphics card, the web engine looks for
# one all the same and says three times that there is none; nothing is lost by it.
_HARMLESS = (
    "QRhiGles2: Failed to create",
    "Failed to create RHI for backend",
    "GPUInfo not initialized",
    "This plugin does not support propagateSizeHints",
    "PulseAudioService: pa_context_connect() failed",  # no sound: the page says so
)


class Messages(logging.Handler):
    """Keeps the latest warnings of Qt and of the program itself."""

    def __init__(self) -> None:
        """Start listening; `stop` ends it."""
        super().__init__(logging.WARNING)
        self._warnings: list[str] = []
        self._before = qInstallMessageHandler(_to_log)
        logging.getLogger("showcase").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning; the oldest goes when there are too many."""
        self._warnings.append(record.getMessage())
        del self._warnings[:-_KEPT]

    def taken(self) -> list[str]:
        """The warnings since the last call."""
        warnings, self._warnings = self._warnings, []
        return warnings

    def stop(self) -> None:
        """Listen no more."""
        logging.getLogger("showcase").removeHandler(self)
        qInstallMessageHandler(self._before)


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    if text.startswith(_HARMLESS):
        return
    where = f" ({context.file}:{context.line})" if context.file else ""
    _LOG.log(_LEVELS[kind], "%s%s", text, where)
