"""From a touch on the map's tile to its pins, and to all of it, on the screen."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QPointF, QRect
from PySide6.QtGui import QColor, QImage

from showcase.kiosk.driver import wait
from showcase.ui.map_bridge import MapBridge
from tests.benchmarks.bare_chromium import Marker, shown_ms
from tests.benchmarks.figures import Figure, hand_over, percentile, times
from tests.benchmarks.opened import Opened

_OPENINGS = 4
_COLD_OPENINGS = 3
_WATCHED_MS = 1500
_WATCHED_COLD_MS = 5000
_ALIKE = 0.8  # of the pins' coloured dots; labels may still be finding their place
_STEP = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window showed: so long after the touch, so many dots of pins.

    Attributes:
        ms: milliseconds since the touch.
        dots: how many dots had a pin's colour.
        whole: whether the map was as it was to stay.
    """

    ms: float
    dots: int
    whole: bool


def main() -> None:
    """Measure and hand over."""
    opened = Opened()
    openings = []
    for _ in range(_OPENINGS):
        opened.welcome()
        openings.append(_watched(opened))
        opened.leave()
    taken = [_pins_ms(seen) for seen in openings]
    pins = json.loads(str(opened.kiosk.exhibition.models.map.property("pinsJson")))
    hand_over(
        times("map page opened -> pins visible", taken, 400),
        times("map page opened -> painted whole", list(map(_whole_ms, openings)), 400),
        times("  the same, nothing prepared", _cold_ms(), 1500),
    )
    bare = shown_ms(tuple(Marker(pin["lat"], pin["lon"]) for pin in pins))
    if bare is None:
        hand_over(Figure("  the same by a bare Chromium", "chromium is not installed"))
        return
    ratio = percentile(bare, 0.5) / percentile(taken, 0.5)
    hand_over(
        times("  folium's own page in a bare Chromium", bare, None),
        Figure("  bare Chromium / map page", f"{ratio:.1f} x"),
    )


def cold() -> None:
    """Print the milliseconds to the whole map on a kiosk that has prepared nothing."""
    opened = Opened(prepared=False)
    opened.welcome()
    print(_whole_ms(_watched(opened, _WATCHED_COLD_MS)), flush=True)  # noqa: T201


def _cold_ms() -> list[float]:
    """A kiosk is cold once: each is measured in a process of its own."""
    command = (sys.executable, "-m", "tests.benchmarks.map_page", "cold")
    taken = []
    for _ in range(_COLD_OPENINGS):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(done.stderr[-800:])
        taken.append(float(done.stdout.split()[-1]))
    return taken


def _watched(opened: Opened, watched_ms: int = _WATCHED_MS) -> list[Seen]:
    """Touch the map's tile and watch until nothing more can come."""
    point = opened.aim("map")
    images: list[tuple[float, QImage]] = []
    timer = QElapsedTimer()
    timer.start()
    began = perf_counter()
    opened.driver.tap_at(point)
    while timer.elapsed() < watched_ms:
        wait(5)
        image = opened.kiosk.window.grabWindow()
        images.append(((perf_counter() - began) * 1000, image))
    slot, colours = _slot(opened), _pin_colours(opened)
    maps = [(ms, image.copy(slot)) for ms, image in images]
    last = maps[-1][1]
    return [Seen(ms, _dots(image, colours), image == last) for ms, image in maps]


def _pins_ms(seen: list[Seen]) -> float:
    enough = seen[-1].dots * _ALIKE
    if enough == 0:
        raise SystemExit("no pin is to be seen on the map")
    return next(each.ms for each in seen if each.dots >= enough)


def _whole_ms(seen: list[Seen]) -> float:
    """When the map was as it stayed: no piece, pin or name came after."""
    changing = [number for number, each in enumerate(seen) if not each.whole]
    return seen[changing[-1] + 1].ms if changing else seen[0].ms


def _slot(opened: Opened) -> QRect:
    """Where the map lies, below the chips and above the card."""
    item = opened.driver.find("mapSlot")
    corner = item.mapToScene(QPointF(0, 0))
    height = round(item.height())
    return QRect(
        round(corner.x()),
        round(corner.y()) + height // 8,
        round(item.width()),
        height * 3 // 4,
    )


def _pin_colours(opened: Opened) -> frozenset[int]:
    bridge = opened.kiosk.engine.findChild(MapBridge)
    if bridge is None:
        raise SystemExit("the kiosk has no map")
    colours = json.loads(str(bridge.property("lookJson")))["colours"]
    pins = json.loads(str(bridge.property("pinsJson")))
    return frozenset(QColor(colours[pin["hue"]]).rgb() for pin in pins)


def _dots(image: QImage, colours: frozenset[int]) -> int:
    """How many dots of an image, one in four looked at, have a pin's colour."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    cells = memoryview(plain.constBits()).cast("I")
    width = plain.bytesPerLine() // 4
    rows = range(0, plain.height(), _STEP)
    return sum(
        dot | 0xFF000000 in colours
        for row in rows
        for dot in cells[row * width : (row + 1) * width : _STEP]
    )


if __name__ == "__main__":
    cold() if sys.argv[1:] == ["cold"] else main()
    os._exit(0)  # the figures are handed over
