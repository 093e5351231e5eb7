"""The real map page, shown off screen, for the tests of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6 import QtQuick  # noqa: F401 - else the window comes as a plain QWindow
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.kiosk.map_scheme import MapSchemeHandler
from showcase.kiosk.tiles import TileShelf
from showcase.kiosk.web_profile import WebProfile
from showcase.maps.page import prepared_page
from showcase.paths import QML
from showcase.ui.map_bridge import MapBridge
from tests.ui.seen import put
from tests.ui.shown_map import MAS, PORT_HOUSE, WINDOW, Shown, pins_json, walk_json


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def shown(qapp: object, qtbot: QtBot, cache: Path) -> Iterator[Shown]:
    asked: list[TileAddress] = []

    def draw(tile: TileAddress) -> None:
        asked.append(tile)

    page = prepared_page(cache, Bounds(51.18, 4.34, 51.26, 4.47))
    handler = MapSchemeHandler(page, TileShelf(draw))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    profile = WebProfile(engine, handler)
    bridge = MapBridge(engine)
    put(bridge, "pinsJson", pins_json(MAS, PORT_HOUSE))
    bridge.speak("nl", "Kaart getekend voor Antwerp Showcase")
    engine.setInitialProperties({"bridge": bridge, "profile": profile.profile})
    with qtbot.waitSignal(bridge.ready, timeout=15_000):
        engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    window.setProperty("web", window.findChild(QObject, "mapWebView"))
    yield Shown(qtbot, bridge, profile, window, asked)
    profile.close()
    shiboken6.delete(engine)  # with it the view, and only then the profile


@pytest.fixture
def walk(shown: Shown) -> Shown:
    """The map with a walk of three stops on it, seen as a whole."""
    put(shown.bridge, "routeJson", walk_json(-1))
    put(shown.bridge, "content", "route")
    shown.until("document.querySelectorAll('.stop').length == 3")
    shown.rests()
    return shown
