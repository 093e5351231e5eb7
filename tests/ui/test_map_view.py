"""The map in its locked web view: really loaded, off screen."""

import json
import os
import re
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6 import QtQuick  # noqa: F401 - else the window comes as a plain QWindow
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest
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

# Chromium says what it lacks off screen; none of it is the map's fault.
pytestmark = pytest.mark.qt_log_ignore("RHI", "QRhi", "GPUInfo", "propagateSizeHints")

HOSTILE = (
    "${alert(1)}",
    "`+alert(1)+`",
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
)
MAS = {"id": "mas", "lat": 51.2289, "lon": 4.4047, "title": "MAS"}
PORT_HOUSE = {"id": "port-house", "lat": 51.2408, "lon": 4.4049, "title": "Port House"}
WINDOW = b"""
import QtQuick
import Showcase
import Showcase.Models
Window {
    id: window
    required property MapBridge bridge
    required property QtObject profile
    property QtObject web
    property string answer
    function text(value: var): string {
        return JSON.stringify(value ?? null);
    }
    function ask(script: string): void {
        web.runJavaScript(script, value => window.answer = text(value));
    }
    width: 1280
    height: 800
    visible: true
    MapView {
        objectName: "map"
        anchors.fill: parent
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


def test_the_page_shows_the_pins_by_name(shown: Shown) -> None:
    assert shown.names() == ["MAS", "Port House"]
    assert shown.page("document.querySelector('.credits').textContent") == (
        "Kaart getekend voor Antwerp Showcase"
    )
    assert (
        shown.page("document.querySelector('.pin').getAttribute('aria-label')") == "MAS"
    )
    assert shown.page("document.querySelector('.pin').getAttribute('role')") == "button"


def test_only_the_kiosks_own_requests_pass_the_guard(shown: Shown) -> None:
    shown.qtbot.waitUntil(lambda: bool(shown.tiles))
    assert shown.profile.guard.passed > 10
    assert shown.profile.guard.refused == 0


def test_hostile_titles_are_shown_as_they_are_written(shown: Shown) -> None:
    spots = [
        {**MAS, "id": f"p{number}", "lat": 51.22 + number / 200, "title": title}
        for number, title in enumerate(HOSTILE)
    ]
    put(shown.bridge, "pinsJson", pins_json(*spots))
    shown.until("document.querySelectorAll('.pin').length == 4")
    assert shown.names() == list(HOSTILE)
    assert shown.page("document.querySelectorAll('img[src=x], [onload]').length") == 0
    assert shown.profile.guard.refused == 0


def test_a_tap_on_a_pin_tells_which(shown: Shown) -> None:
    with shown.qtbot.waitSignal(shown.bridge.pinTapped) as tapped:
        shown.tap(shown.point(".pin .pin-icon"))
    assert tapped.args == ["mas"]


def test_a_tap_beside_the_pins_tells_that_it_hit_the_map(shown: Shown) -> None:
    with shown.qtbot.waitSignal(shown.bridge.mapTapped):
        shown.tap(QPoint(100, 400))


def test_the_chosen_pin_is_larger_and_in_front(shown: Shown) -> None:
    width = "document.querySelector('.pin-drop').getBoundingClientRect().width"
    usual = shown.page(width)
    put(shown.bridge, "pinsJson", pins_json(MAS, PORT_HOUSE, chosen="mas"))
    shown.until("document.querySelector('.pin.selected') !== null")
    assert shown.page(width) == pytest.approx(1.34 * usual, rel=0.03)
    depths = shown.page(
        "[...document.querySelectorAll('.pin')].map(e => +e.style.zIndex)"
    )
    assert depths[0] > depths[1]


def test_pins_at_one_place_stand_apart_and_keep_their_points(shown: Shown) -> None:
    put(
        shown.bridge,
        "pinsJson",
        pins_json(MAS, {**MAS, "id": "beacon", "title": "Beacon"}),
    )
    shown.until("document.querySelector('[aria-label=Beacon]') !== null")
    icons = "[...document.querySelectorAll('.pin-icon')].map(LEFT)".replace(
        "LEFT", "e => e.getBoundingClientRect().x"
    )
    one, other = shown.page(icons)
    assert abs(one - other) > 40
    outlines = (
        "[...document.querySelectorAll('.pin-drop')].map(e => e.getAttribute('d'))"
    )
    assert all(outline.startswith("M0 0L") for outline in shown.page(outlines))


def test_a_walk_shows_its_stops_its_legs_and_the_minutes(shown: Shown) -> None:
    ends = [[51.2289, 4.4047], [51.2333, 4.4018]]
    stops = [
        {"id": "mas", "number": 1, "lat": 51.2289, "lon": 4.4047, "state": "here"},
        {"id": "rsl", "number": 2, "lat": 51.2333, "lon": 4.4018, "state": "next"},
    ]
    titled = [{**stop, "title": str(stop["id"]).upper()} for stop in stops]
    legs = [{"state": "now", "points": ends, "label": "11 min"}]
    put(shown.bridge, "routeJson", json.dumps({"stops": titled, "legs": legs}))
    put(shown.bridge, "content", "route")
    shown.until("document.querySelectorAll('.stop').length == 2")
    assert shown.names() == ["MAS", "RSL"]
    assert shown.page("document.querySelectorAll('.pin').length") == 0
    assert (
        shown.page("document.querySelector('.leg-label.placed').textContent")
        == "11 min"
    )
    lines = "[...document.querySelectorAll('.leaflet-overlay-pane path')]"
    widths = f"{lines}.map(line => +line.getAttribute('stroke-width'))"
    assert shown.page(widths) == [19, 12]
    with shown.qtbot.waitSignal(shown.bridge.stopTapped) as tapped:
        shown.tap(shown.point(".stop.later .spot-body"))
    assert tapped.args == ["rsl"]


def test_another_language_asks_for_other_tiles(shown: Shown) -> None:
    shown.qtbot.waitUntil(lambda: bool(shown.tiles))
    assert {tile.language for tile in shown.tiles} == {"nl"}
    shown.bridge.speak("en", "Map drawn for Antwerp Showcase")
    shown.qtbot.waitUntil(lambda: shown.tiles[-1].language == "en")


def test_the_buttons_zoom_and_find_the_visitor(shown: Shown) -> None:
    put(
        shown.bridge, "hereJson", json.dumps({"lat": 51.22, "lon": 4.4, "label": "You"})
    )
    shown.until("document.querySelector('.here') !== null")
    shown.bridge.locate()
    shown.until("kioskMap.getZoom() == 16")
    shown.bridge.zoomIn()
    shown.until("kioskMap.getZoom() == 17")
    shown.bridge.zoomOut()
    shown.until("kioskMap.getZoom() == 16")


@pytest.mark.qt_log_ignore("Not allowed to", "Refused to", "Failed to launch")
@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "http://example.org/",
        "file:///etc/hostname",
        "data:text/html,x",
        "javascript:document.title='x'",
        "blob:showcase://map/x",
        "view-source:showcase://map/index.html",
        "chrome://gpu",
        "about:blank",
        "mailto:a@example.org",
        "tel:1",
        "showcase://map/start.js",
        "showcase://elsewhere/index.html",
    ],
)
def test_the_page_can_be_led_nowhere_else(shown: Shown, address: str) -> None:
    address_json = json.dumps(address)
    shown.page(f"window.open({address_json}) && 1")
    shown.page(f"setTimeout(() => location.href = {address_json}) && 1")
    shown.until("history.length >= 1 && document.readyState == 'complete'")
    shown.qtbot.wait(50)
    shown.until("window.kiosk !== undefined")
    assert shown.page("location.href") == "showcase://map/index.html"
    assert shown.names() == ["MAS", "Port House"]


@pytest.mark.qt_log_ignore("Refused to", "Fetch API cannot")
@pytest.mark.parametrize(
    "request_made",
    [
        "fetch('map.js')",
        "fetch('https://example.org/')",
        "import('data:text/javascript,1')",
    ],
)
def test_the_page_can_fetch_nothing(shown: Shown, request_made: str) -> None:
    ends = "() => window.got = 'in', () => window.got = 'refused'"
    shown.page(f"{request_made}.then({ends}) && 1")
    shown.until("window.got !== undefined")
    assert shown.page("window.got") == "refused"


def test_a_dead_renderer_is_back_at_once(shown: Shown) -> None:
    for _ in range(3):
        with shown.qtbot.waitSignal(shown.bridge.ready, timeout=5_000):
            os.kill(
                shown.window.property("web").property("renderProcessPid"),
                signal.SIGKILL,
            )
    assert shown.names() == ["MAS", "Port House"]


def test_the_sixth_death_within_a_minute_is_reported(shown: Shown) -> None:
    web = shown.window.property("web")
    for _ in range(5):
        with shown.qtbot.waitSignal(shown.bridge.ready, timeout=5_000):
            os.kill(web.property("renderProcessPid"), signal.SIGKILL)
    with shown.qtbot.waitSignal(shown.bridge.failed, timeout=5_000):
        os.kill(web.property("renderProcessPid"), signal.SIGKILL)


def test_every_request_of_the_view_is_answered(shown: Shown) -> None:
    meta = shown.window.property("web").metaObject()
    methods = (meta.method(number) for number in range(meta.methodCount()))
    signals = {method.name().data().decode() for method in methods}
    requests = {name for name in signals if re.search(r"Requested($|By)", name)}
    handled = (QML / "Showcase" / "MapView.qml").read_text(encoding="utf-8")
    assert len(requests) >= 18
    for name in requests:
        assert f"on{name[0].upper()}{name[1:]}:" in handled, name
