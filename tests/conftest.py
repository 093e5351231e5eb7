"""Qt for every test: off screen, drawn in software, the map's scheme known."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from showcase.kiosk.chromium import chromium_flags
from showcase.kiosk.keyboard import keyboard_environment
from showcase.kiosk.map_scheme import register_scheme
from showcase.paths import QML

os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags()
os.environ.update(keyboard_environment(QML))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application's class; what must be told to Qt before there is one is told."""
    register_scheme()
    QtWebEngineQuick.initialize()
    return QGuiApplication
