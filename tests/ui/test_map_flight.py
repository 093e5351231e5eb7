"""How the map goes from one view to the next: flown, cut, and never stranded."""

import pytest
from PySide6.QtCore import QObject

from tests.ui.seen import put
from tests.ui.shown_map import Shown, walk_json

# Chromium says what it lacks off screen; none of it is the map's fault.
pytestmark = pytest.mark.qt_log_ignore("RHI", "QRhi", "GPUInfo", "propagateSizeHints")

COUNT_FRAMES = "(window.frames_seen = 0, kioskMap.on('move', () => frames_seen++), 1)"
STOP_TWO = "document.querySelector('.stop.at-here')?.textContent.startsWith('2')"
NEVER_PAINTED = "(kioskMap.flyTo = () => kioskMap, 1)"


def go_to_stop_two(walk: Shown) -> None:
    put(walk.bridge, "routeJson", walk_json(1))
    walk.until(STOP_TWO)


def cut(walk: Shown) -> tuple[float, float, float]:
    """Where the map stands when it is led there at once."""
    with walk.qtbot.waitSignal(walk.bridge.presented):
        walk.bridge.present()
    return walk.standing()


def test_the_way_to_the_next_stop_is_flown_and_ends_where_a_cut_would(
    walk: Shown,
) -> None:
    walk.page(COUNT_FRAMES)
    start = walk.standing()
    go_to_stop_two(walk)
    walk.rests()
    assert walk.page("frames_seen") > 3
    landed = walk.standing()
    assert landed != start
    assert landed == pytest.approx(cut(walk), abs=1e-7)


def test_who_wants_no_motion_is_there_at_once(walk: Shown) -> None:
    walk.window.setProperty("still", 1)
    walk.until("document.querySelector('.still') !== null")
    walk.page(COUNT_FRAMES)
    go_to_stop_two(walk)
    assert walk.page("document.querySelector('.flying') === null")
    assert walk.page("frames_seen") <= 1


def test_a_flight_that_nobody_paints_lands_all_the_same(walk: Shown) -> None:
    walk.page(NEVER_PAINTED)
    go_to_stop_two(walk)
    walk.until("document.querySelector('.flying') !== null")
    walk.rests()
    landed = walk.standing()
    assert landed == pytest.approx(cut(walk), abs=1e-7)


def test_a_map_that_leaves_the_screen_in_flight_is_found_at_rest(walk: Shown) -> None:
    walk.page(NEVER_PAINTED)
    go_to_stop_two(walk)
    walk.until("document.querySelector('.flying') !== null")
    view = walk.window.findChild(QObject, "mapView")
    view.setProperty("x", 2 * walk.window.width())
    view.setProperty("shown", 0)
    walk.until("document.querySelector('.still') !== null")
    assert walk.page("document.querySelector('.flying') === null")


def test_a_button_pressed_in_flight_acts_where_the_flight_leads(walk: Shown) -> None:
    walk.page(NEVER_PAINTED)
    go_to_stop_two(walk)
    walk.until("document.querySelector('.flying') !== null")
    walk.bridge.zoomOut()
    walk.rests()
    zoom, *_ = walk.standing()
    assert zoom == cut(walk)[0] - 1
    assert walk.page("kioskMap.dragging.enabled() && kioskMap.touchZoom.enabled()")


def test_another_stop_asked_for_in_flight_is_where_it_ends(walk: Shown) -> None:
    go_to_stop_two(walk)
    put(walk.bridge, "routeJson", walk_json(0))
    walk.until(STOP_TWO.replace("'2'", "'1'"))
    walk.rests()
    landed = walk.standing()
    assert landed == pytest.approx(cut(walk), abs=1e-7)
