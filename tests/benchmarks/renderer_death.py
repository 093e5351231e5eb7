"""From the death of the map's renderer to the same view painted again."""

import os
import signal
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem

from showcase.kiosk.driver import NotShownError, wait
from showcase.ui.map_bridge import MapBridge
from tests.benchmarks.figures import hand_over, times
from tests.benchmarks.opened import Opened

_DEATHS = 5  # in one minute: the sixth is reported and not mended
_PATIENCE_MS = 10_000
_BUDGET_MS = 2000


def main() -> None:
    """Measure and hand over."""
    opened = Opened()
    opened.welcome()
    opened.touch("map")
    wait(1500)
    taken = [_back_ms(opened) for _ in range(_DEATHS)]
    hand_over(times("renderer killed -> the same map painted", taken, _BUDGET_MS))


def _back_ms(opened: Opened) -> float:
    bridge = opened.kiosk.engine.findChild(MapBridge)
    if bridge is None:
        raise SystemExit("the kiosk has no map")
    loop = QEventLoop()
    back: list[float] = []

    def note() -> None:
        back.append(perf_counter())
        loop.quit()

    bridge.presented.connect(note)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    began = perf_counter()
    _kill(opened.driver.find("mapWebView"))
    loop.exec()
    if not back:
        raise NotShownError("the map does not come back")
    taken = back[0] - began
    wait(500)
    return taken * 1000


def _kill(view: QQuickItem) -> None:
    """Kill the renderer of our own view: the one it names, and no other."""
    os.kill(int(view.property("renderProcessPid")), signal.SIGKILL)


if __name__ == "__main__":
    main()
    os._exit(0)  # the figures are handed over
