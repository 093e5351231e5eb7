"""What Qt sees: `python -m showcase.kiosk.screens` tells it as one line of JSON.

The doctor runs this as a child process, because a missing library or display ends a
process that asks Qt for its screens.
"""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen
from PySide6.QtMultimedia import QMediaDevices

from showcase.kiosk.machine import Look, Screen
from showcase.ui.fonts import font_files

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def look() -> Look:
    """The screens, none where there is no display, typefaces and loudspeakers."""
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["showcase"])
    shown = QGuiApplication.platformName() != "offscreen"
    screens = QGuiApplication.screens() if shown else []
    broken = [file.name for file in font_files() if not _is_usable(file)]
    seen = Look(
        screens=tuple(map(measured, screens)),
        fonts=len(font_files()) - len(broken),
        broken_fonts=tuple(broken),
        speakers=len(QMediaDevices.audioOutputs()),
    )
    del application
    return seen


def measured(screen: QScreen) -> Screen:
    """A screen's name and sizes, in the pixels of its glass."""
    ratio, size = screen.devicePixelRatio(), screen.size()
    millimetres = screen.physicalSize()
    return Screen(
        name=screen.name(),
        width=round(size.width() * ratio),
        height=round(size.height() * ratio),
        width_mm=millimetres.width(),
        height_mm=millimetres.height(),
    )


def _is_usable(file: Path) -> bool:
    return QFontDatabase.addApplicationFont(str(file)) >= 0


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asdict(look())) + "\n")
