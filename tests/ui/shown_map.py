"""The map in its locked web view, on a window of its own."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from showcase.domain.tile import TileAddress
from showcase.kiosk.web_profile import WebProfile
from showcase.ui.map_bridge import MapBridge

MAS = {"id": "mas", "lat": 51.2289, "lon": 4.4047, "title": "MAS"}
PORT_HOUSE = {"id": "port-house", "lat": 51.2408, "lon": 4.4049, "title": "Port House"}
WALK = (
    MAS,
    {**MAS, "id": "rsl", "title": "RSL", "lat": 51.2333, "lon": 4.4018},
    PORT_HOUSE,
)
FRAME = """
(window.framed = false, requestAnimationFrame(() => requestAnimationFrame(
  () => (window.framed = true))), 1)
"""
WINDOW = b"""
import QtQuick
import Showcase
import Showcase.Models
import Showcase.Theme
Window {
    id: window
    required property MapBridge bridge
    required property QtObject profile
    property QtObject web
    property string answer
    property bool still: false
    property real shortSide: 1080
    function text(value: var): string {
        return JSON.stringify(value ?? null);
    }
    function ask(script: string): void {
        web.runJavaScript(script, value => window.answer = text(value));
    }
    width: 1280
    height: 800
    visible: true
    Binding {
        target: Theme
        property: "shortSide"
        value: window.shortSide
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.still
    }
    MapView {
        objectName: "mapView"
        width: parent.width
        height: parent.height
        bridge: window.bridge
        profile: window.profile
    }
}
"""


@dataclass
class Shown:
    """A window with the map, ready."""

    qtbot: QtBot
    bridge: MapBridge
    profile: WebProfile
    window: Any
    tiles: list[TileAddress] = field(default_factory=list)

    def page(self, script: str) -> Any:
        """The value of an expression in the page."""
        self.window.setProperty("answer", "")
        self.window.ask(f"({script})")
        self.qtbot.waitUntil(lambda: self.window.property("answer") != "")
        return json.loads(self.window.property("answer"))

    def until(self, script: str) -> None:
        """Wait until an expression is true in the page."""
        self.qtbot.waitUntil(lambda: bool(self.page(script)))

    def rests(self) -> None:
        """Wait until the map has come to rest where it was led."""
        self.until("!document.querySelector('.flying')")
        self.page(FRAME)  # Leaflet starts to zoom in the frame after it was told to
        self.until("window.framed && !document.querySelector('.leaflet-zoom-anim')")

    def standing(self) -> tuple[float, float, float]:
        """The map's zoom and its middle: latitude and longitude."""
        script = "(c => [kioskMap.getZoom(), c.lat, c.lng])(kioskMap.getCenter())"
        zoom, lat, lon = self.page(script)
        return zoom, lat, lon

    def names(self) -> list[str]:
        """The names on the map, as its reader sees them."""
        script = "[...document.querySelectorAll('.spot-label')].map(e => e.textContent)"
        return list(self.page(script))

    def point(self, selector: str) -> QPoint:
        """The middle of an element, in the window."""
        box = f"document.querySelector('{selector}').getBoundingClientRect()"
        x, y = self.page(f"(b => [b.x + b.width / 2, b.y + b.height / 2])({box})")
        return QPoint(int(x), int(y))

    def tap(self, point: QPoint) -> None:
        """A mouse's click; the web view makes the same of a finger's tap."""
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            point,
        )


def pins_json(*pins: dict[str, Any], chosen: str = "") -> str:
    common = {"kind": "place", "hue": "brick", "icon": "building"}
    return json.dumps(
        [{**common, **pin, "selected": pin["id"] == chosen} for pin in pins]
    )


def walk_json(at: int, stops: Sequence[dict[str, Any]] = WALK) -> str:
    """A walk through some stops, with the visitor at one of them; -1: at none yet."""
    places = [[stop["lat"], stop["lon"]] for stop in stops]
    states = ("walked", "here", "later")
    drawn = [
        {**stop, "number": i + 1, "state": states[1 + (i > at) - (i < at)]}
        for i, stop in enumerate(stops)
    ]
    legs = [
        {
            "points": [*way],
            "label": f"{11 + i} min",
            "state": "now"
            if at < 0
            else ("walked", "now", "later")[1 + (i > at) - (i < at)],
        }
        for i, way in enumerate(pairwise(places))
    ]
    return json.dumps({"stops": drawn, "legs": legs})
