"""The real kiosk, opened for a benchmark as a visitor finds it."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, QPointF, QTimer

from showcase.app import Options, make_application, open_kiosk
from showcase.kiosk.driver import Driver, NotShownError, bring_into_view, wait
from showcase.kiosk.kiosk import Display
from tests.benchmarks.scratch import content, scratch

SIZE = (1920, 1080)
_PATIENCE_MS = 10_000


def options(language: str = "en") -> Options:
    """How the benchmarks open the kiosk."""
    return Options(content(), scratch() / "state.db", language, Display(size=SIZE))


class Opened:
    """A kiosk whose map and pages were made ready while it was idle, or were not."""

    def __init__(self, *, prepared: bool = True) -> None:
        chosen = options()
        self.application = make_application()
        self.kiosk = open_kiosk(chosen)
        self.driver = Driver(self.kiosk.window)
        if prepared:
            self.make_ready()

    @property
    def page(self) -> str:
        """The page that the visitor is on."""
        return str(self.kiosk.exhibition.models.navigator.property("page"))

    def make_ready(self) -> None:
        """Let the idle kiosk make the map and the pages, until all is there."""
        self.kiosk.prepare()
        self.driver.until(
            lambda: self.kiosk.window.property("mapReady") is True, "the map"
        )
        wait(1500)

    def welcome(self) -> None:
        """A visitor touches the attract loop: the home page is there."""
        self.kiosk.exhibition.models.session.begin("en")
        wait(400)

    def leave(self) -> None:
        """The visitor goes, and the kiosk makes itself ready for the next one."""
        self.kiosk.start_over("en")
        self.make_ready()

    def touch(self, name: str) -> None:
        """Touch an item; what it does has been asked for when this returns."""
        point = self.aim(name)
        self.driver.tap_at(point)

    def aim(self, name: str) -> QPointF:
        """Where to touch an item, which is scrolled into view."""
        item = self.driver.find(name)
        bring_into_view(item)
        wait(60)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def painted_ms(self, act: Callable[[], None]) -> float:
        """How long it takes from an act to the next frame that was painted.

        Raises:
            NotShownError: when no frame follows.
        """
        swapped: list[float] = []
        loop = QEventLoop()

        def note() -> None:
            swapped.append(perf_counter())
            loop.quit()

        began = perf_counter()
        act()
        self.kiosk.window.frameSwapped.connect(note)
        QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
        loop.exec()
        self.kiosk.window.frameSwapped.disconnect(note)
        if not swapped:
            raise NotShownError("no frame was painted")
        return (swapped[0] - began) * 1000


LAP = (
    "discover",
    "project-the-beacon",
    "back",
    "home",
    "map",
    "home",
    "tours",
    "tour-docks-in-an-hour",
    "home",
    "story",
    "home",
    "work",
    "home",
    "about",
    "home",
)
"""Touches, each of which turns a page; together they reach every page."""
