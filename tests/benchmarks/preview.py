"""From saving a text to seeing it, on the real content in all its languages."""

import shutil
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer

from showcase.app import Options, make_application, preview
from showcase.kiosk.driver import Driver, NotShownError, wait
from showcase.kiosk.kiosk import Display
from showcase.paths import CONTENT
from tests.benchmarks.figures import Figure, hand_over, times
from tests.benchmarks.scratch import scratch

_EDITS = 20
_TICK_MS = 10
_PATIENCE_MS = 10_000
_SHEET = Path("projects", "the-beacon", "en.md")


def main() -> None:
    """Measure and hand over."""
    folder = scratch() / "content"
    shutil.copytree(CONTENT, folder)
    make_application()
    options = Options(scratch(), scratch(), "en", Display(size=(1920, 1080)))
    followed = preview(options, folder)
    kiosk = followed.kiosk
    if kiosk is None:
        raise NotShownError("the content has faults")
    driver = Driver(kiosk.window)
    kiosk.prepare()
    driver.until(lambda: kiosk.window.property("mapReady") is True, "the map")
    kiosk.exhibition.models.session.begin("en")
    kiosk.exhibition.models.navigator.open("project", "the-beacon")
    driver.settle()
    waits = Waits()
    file = folder / _SHEET
    project = kiosk.exhibition.models.project
    before = file.read_text(encoding="utf-8")
    taken = []
    for number in range(_EDITS):
        title = f"The Beacon {number}"
        text = before.replace("title: The Beacon", f"title: {title}", 1)
        began = perf_counter()
        file.write_text(text, encoding="utf-8")
        # Looking through the whole page would hold up the reader: the model tells.
        driver.until(lambda: project.property("title") == title, title)  # noqa: B023
        _painted(driver)
        taken.append((perf_counter() - began) * 1000)
        wait(37 * number % 150)  # not always at the same time after a look
    hand_over(
        times("preview: from saving to the text painted", taken, 1000),
        Figure("  the window's thread is kept at most", f"{waits.longest_ms:.0f} ms"),
    )
    followed.close()


class Waits:
    """The longest that the window's thread kept a timer waiting."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _TICK_MS)
        self._last = now


def _painted(driver: Driver) -> None:
    """Wait for the next frame."""
    loop = QEventLoop()
    driver.window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    driver.window.update()
    loop.exec()
    driver.window.frameSwapped.disconnect(loop.quit)


if __name__ == "__main__":
    main()
