"""The map in its locked web view: really loaded, off screen."""

import json
import os
import re
import signal
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from showcase.paths import QML
from tests.ui.seen import put, seen
from tests.ui.shown_map import MAS, PORT_HOUSE, WALK, Shown, pins_json, walk_json

# Chromium says what it lacks off screen; none of it is the map's fault.
pytestmark = pytest.mark.qt_log_ignore("RHI", "QRhi", "GPUInfo", "propagateSizeHints")

HOSTILE = (
    "${alert(1)}",
    "`+alert(1)+`",
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
)


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


def test_a_walk_shows_its_stops_its_legs_and_the_minutes(walk: Shown) -> None:
    put(walk.bridge, "routeJson", walk_json(0))
    walk.until("document.querySelector('.stop.at-here') !== null")
    assert walk.names() == ["MAS", "RSL", "Port House"]
    assert walk.page("document.querySelectorAll('.pin').length") == 0
    numbers = "[...document.querySelectorAll('.stop .spot-body')].map(TEXT)"
    assert walk.page(numbers.replace("TEXT", "e => e.textContent")) == ["1", "2", "3"]
    walk.rests()
    minutes = "document.querySelector('.leg-label.now.placed').textContent"
    assert walk.page(minutes) == "11 min"
    with walk.qtbot.waitSignal(walk.bridge.stopTapped) as tapped:
        walk.tap(walk.point(".stop.later .spot-body"))
    assert tapped.args == ["rsl"]


def test_the_way_walked_and_the_way_to_come_differ_without_colour(walk: Shown) -> None:
    put(walk.bridge, "routeJson", walk_json(1, (*WALK, {**MAS, "id": "end"})))
    walk.until("document.querySelector('.stop.walked') !== null")
    looks = "[...document.querySelectorAll('.leaflet-overlay-pane path')].map(LOOK)"
    look = "e => ['stroke-width', 'stroke-dasharray'].map(a => e.getAttribute(a))"
    later, walked, now = walk.page(looks.replace("LOOK", look))[3:]  # casings first
    assert (float(now[0]), now[1]) == (12, None)
    assert (float(walked[0]), walked[1]) == (9, None)
    assert (float(later[0]), later[1]) == (8, "0.1 18")


def test_the_whole_walk_lies_in_the_part_that_nothing_covers(walk: Shown) -> None:
    box = "e => (b => [b.left, b.top, b.right, b.bottom])(e.getBoundingClientRect())"
    discs = "[...document.querySelectorAll('.stop .spot-body')].map(BOX)"
    insets = json.loads(seen(walk.bridge, "lookJson"))["insets"]
    for left, top, right, bottom in walk.page(discs.replace("BOX", box)):
        assert left >= insets["left"]
        assert top >= insets["top"]
        assert right <= 1280 - insets["right"]
        assert bottom <= 800 - insets["bottom"]


def test_no_minutes_cover_a_stop_of_a_whole_walk(walk: Shown) -> None:
    places = [
        {"id": f"s{i}", "title": f"Stop {i}", "lat": 51.2289 + i / 900, "lon": 4.4047}
        for i in range(8)
    ]
    put(walk.bridge, "routeJson", walk_json(-1, places))
    walk.until("document.querySelectorAll('.stop').length == 8")
    walk.rests()
    boxes = "[...document.querySelectorAll('WHAT')].map(e => e.getBoundingClientRect())"
    stops = walk.page(boxes.replace("WHAT", ".stop .spot-body"))
    for label in walk.page(boxes.replace("WHAT", ".leg-label.placed")):
        assert not any(overlap(label, stop) for stop in stops)


def overlap(one: dict[str, float], other: dict[str, float]) -> bool:
    beside = one["right"] <= other["left"] or one["left"] >= other["right"]
    apart = one["bottom"] <= other["top"] or one["top"] >= other["bottom"]
    return not beside and not apart


def test_a_walk_shows_where_the_visitor_stands_unless_a_stop_does(walk: Shown) -> None:
    here = {"label": "You are here", "lat": 51.2257, "lon": 4.4008}
    put(walk.bridge, "hereJson", json.dumps(here))
    walk.until("document.querySelector('.here') !== null")
    assert walk.names() == ["MAS", "RSL", "Port House", "You are here"]
    at_a_stop = {**here, "lat": MAS["lat"], "lon": MAS["lon"]}
    put(walk.bridge, "hereJson", json.dumps(at_a_stop))
    walk.until("document.querySelector('.here') === null")


def test_a_screen_of_twice_the_pixels_gets_tiles_of_twice_the_pixels(
    shown: Shown,
) -> None:
    tile = "kioskTiles.getTileUrl({x: 1, y: 2, z: 15}).split('/').pop()"
    assert shown.page(tile) == "2.webp"
    assert (
        shown.page("document.documentElement.style.getPropertyValue('--scale')") == "1"
    )
    shown.window.setProperty("shortSide", 2160)
    shown.until(f"{tile} == '2@2x.webp'")
    assert shown.page("[devicePixelRatio, innerWidth]") == [2, 640]
    assert (
        shown.page("document.documentElement.style.getPropertyValue('--scale')") == "1"
    )
    shown.window.setProperty("shortSide", 1080)
    shown.until(f"{tile} == '2.webp'")


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


def pinch(shown: Shown, *spans: int) -> None:
    """Two fingers on the map, so many dots apart one after the other, then lifted."""
    finger = QTest.createTouchDevice()
    middle = QPoint(640, 400)
    for number, span in enumerate(spans):
        both = QTest.touchEvent(shown.window, finger)
        for which, side in enumerate((-1, 1)):
            point = middle + QPoint(side * span // 2, 0)
            act = both.press if number == 0 else both.move
            act(which, point, shown.window)
        both.commit()
        shown.page("new Promise(requestAnimationFrame) && 1")
    both = QTest.touchEvent(shown.window, finger)
    for which, side in enumerate((-1, 1)):
        both.release(which, middle + QPoint(side * spans[-1] // 2, 0), shown.window)
    both.commit()


def test_two_fingers_zoom_the_map_and_never_the_page(shown: Shown) -> None:
    zoom = shown.standing()[0]
    pinch(shown, 100, 200, 300, 400)
    shown.until(f"kioskMap.getZoom() > {zoom}")
    shown.rests()
    assert shown.page("[visualViewport.scale, innerWidth]") == [1, 1280]


@pytest.mark.parametrize("style", ["light", "dark", "contrast"])
def test_the_tiles_are_of_the_style_that_is_asked_for(shown: Shown, style: str) -> None:
    look = {**json.loads(seen(shown.bridge, "lookJson")), "style": style}
    put(shown.bridge, "lookJson", json.dumps(look))
    shown.qtbot.waitUntil(lambda: bool(shown.tiles) and shown.tiles[-1].style == style)


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


HERE = json.dumps({"lat": 51.22573, "lon": 4.40085, "label": "You are here"})
FAR = {"id": "far", "lat": 51.19, "lon": 4.36, "title": "Far"}


def standing_with(shown: Shown, *pins: dict[str, Any]) -> tuple[float, float, float]:
    put(shown.bridge, "hereJson", HERE)
    shown.until("document.querySelector('.here') !== null")
    put(shown.bridge, "pinsJson", pins_json(*pins))
    shown.until(f"document.querySelectorAll('.pin').length == {len(pins)}")
    shown.rests()
    return shown.standing()


def test_a_pin_that_nobody_walks_to_does_not_shrink_the_map_of_the_others(
    shown: Shown,
) -> None:
    zoom, lat, lon = standing_with(shown, MAS, PORT_HOUSE, FAR)
    assert zoom >= 14
    assert (lat, lon) == pytest.approx((51.236, 4.405), abs=0.003)


def test_a_pin_far_away_is_shown_when_there_is_no_other(shown: Shown) -> None:
    _, lat, lon = standing_with(shown, FAR)
    assert lat < 51.215
    assert lon < 4.395
