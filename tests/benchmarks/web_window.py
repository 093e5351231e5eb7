"""A window of the exhibition's size with nothing but a map page in it."""

import json
from dataclasses import dataclass
from typing import Any

from PySide6 import QtQuick  # noqa: F401 - else the window comes as a plain QWindow
from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtQml import QQmlApplicationEngine

from showcase.kiosk.driver import wait
from showcase.kiosk.map_scheme import MapSchemeHandler
from showcase.kiosk.web_profile import WebProfile
from showcase.paths import QML
from showcase.ui.map_bridge import MapBridge
from tests.benchmarks.pan_pages import PeerHandler

_PATIENCE_MS = 60_000
_WINDOW = """
import QtQuick
import QtWebEngine
import Showcase
import Showcase.Models
Window {
    id: window
    property QtObject bridge
    required property QtObject profile
    property QtObject web
    property string answer
    function ask(script: string): void {
        web.runJavaScript(script, value => answer = JSON.stringify(value ?? null));
    }
    width: 1920
    height: 1080
    visible: true
    %s
}
"""
_OURS = """
    MapView {
        anchors.fill: parent
        bridge: window.bridge as MapBridge
        profile: window.profile
    }
"""
_PEER = """
    WebEngineView {
        anchors.fill: parent
        objectName: "mapWebView"
        profile: window.profile as WebEngineProfile
        url: "showcase://map/index.html"
    }
"""


@dataclass(frozen=True, slots=True)
class Served:
    """A page: who answers its requests, and what the kiosk's own map shows.

    Attributes:
        handler: answers everything under the kiosk's scheme.
        bridge: joins the kiosk's own map page; None for any other page.
    """

    handler: MapSchemeHandler | PeerHandler
    bridge: MapBridge | None = None


class WebWindow:
    """A page in a web view with the kiosk's profile and flags, started."""

    def __init__(self, served: Served) -> None:
        self._served = served
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        handler: Any = served.handler  # a peer's answers and closes as the kiosk's
        self._profile = WebProfile(self._engine, handler)
        self._engine.setInitialProperties(
            {"profile": self._profile.profile, "bridge": served.bridge}
        )
        self._engine.loadData((_WINDOW % (_OURS if served.bridge else _PEER)).encode())
        roots: list[Any] = list(self._engine.rootObjects())
        self._window = roots[0]
        self._window.setProperty("web", self._window.findChild(QObject, "mapWebView"))
        self.until("document.readyState === 'complete' && 'L' in window")
        self.until("'kiosk' in window" if served.bridge else "true")

    def ask(self, script: str) -> Any:
        """The value of an expression in the page."""
        self._window.setProperty("answer", "")
        self._window.ask(script)
        timer = QElapsedTimer()
        timer.start()
        while self._window.property("answer") == "":
            if timer.elapsed() > _PATIENCE_MS:
                raise SystemExit(f"the page does not answer {script[:60]!r}")
            wait(5)
        return json.loads(self._window.property("answer"))

    def until(self, script: str) -> None:
        """Wait until an expression is true in the page."""
        timer = QElapsedTimer()
        timer.start()
        while self.ask(script) is not True:
            if timer.elapsed() > _PATIENCE_MS:
                raise SystemExit(f"{script} does not come true")
            wait(50)
