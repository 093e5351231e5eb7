"""A map whose renderer died, or that comes back onto the screen."""

import os
import signal
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage

from tests.ui.seen import put
from tests.ui.shown_map import MAS, PORT_HOUSE, Shown, pins_json, walk_json

# Chromium says what it lacks off screen; none of it is the map's fault.
pytestmark = pytest.mark.qt_log_ignore("RHI", "QRhi", "GPUInfo", "propagateSizeHints")

PLUM = "#6F3B66"
SELECTED = "document.querySelector('.pin.selected')?.getAttribute('aria-label')"


def kill(shown: Shown) -> None:
    """Kill the view's own renderer, and nothing else."""
    os.kill(shown.window.property("web").property("renderProcessPid"), signal.SIGKILL)


def revive(shown: Shown) -> None:
    """Kill the renderer, and wait until the map is seen again."""
    with shown.qtbot.waitSignal(shown.bridge.presented, timeout=5_000):
        kill(shown)


def shows(shown: Shown, colour: str) -> bool:
    """Whether a colour is on the screen, looked for at every fourth dot."""
    image = shown.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    cells = memoryview(image.constBits()).cast("I")[::4]
    return QColor(colour).rgb() in cells.tolist()


def cover(shown: Shown) -> Any:
    return shown.window.findChild(QObject, "mapCover")


def test_a_dead_renderer_comes_back_with_the_same_pins_and_view(shown: Shown) -> None:
    put(shown.bridge, "pinsJson", pins_json(MAS, PORT_HOUSE, chosen="port-house"))
    shown.until(f"{SELECTED} == 'Port House'")
    shown.page("kioskMap.setView([51.231, 4.402], 16, {animate: false}) && 1")
    before = shown.standing()
    revive(shown)
    assert shown.standing() == pytest.approx(before, abs=1e-6)
    assert shown.page(SELECTED) == "Port House"


def test_a_dead_renderer_comes_back_with_the_same_stop_of_the_walk(walk: Shown) -> None:
    put(walk.bridge, "routeJson", walk_json(1))
    walk.until("document.querySelector('.stop.walked') !== null")
    walk.rests()
    before = walk.standing()
    revive(walk)
    assert walk.standing() == pytest.approx(before, abs=1e-6)
    here = "document.querySelector('.stop.at-here .spot-body').textContent"
    assert walk.page(here) == "2"


def test_a_dead_map_is_covered_until_it_is_back(shown: Shown) -> None:
    assert not cover(shown).property("visible")
    with shown.qtbot.waitSignal(cover(shown).visibleChanged):
        kill(shown)
    assert cover(shown).property("visible")
    with shown.qtbot.waitSignal(cover(shown).visibleChanged, timeout=5_000):
        pass
    assert not cover(shown).property("visible")


def test_a_map_that_comes_onto_the_screen_hides_what_it_showed_before(
    shown: Shown,
) -> None:
    put(shown.bridge, "pinsJson", pins_json({**MAS, "hue": "plum"}))
    shown.until("document.querySelector('.hue-plum') !== null")
    shown.qtbot.waitUntil(lambda: shows(shown, PLUM))
    view = shown.window.findChild(QObject, "mapView")
    view.setProperty("shown", 0)
    put(shown.bridge, "routeJson", walk_json(0))
    put(shown.bridge, "content", "route")
    view.setProperty("shown", 1)
    assert not shows(shown, PLUM)  # at once, before the page has heard of it
    with shown.qtbot.waitSignal(cover(shown).visibleChanged):
        pass
    assert not shows(shown, PLUM)
    assert shown.names() == ["MAS", "RSL", "Port House"]
