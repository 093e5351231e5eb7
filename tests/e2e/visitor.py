"""A visitor: touches by name, looks at the screen, and waits for what must come."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from showcase.kiosk.driver import Driver
from showcase.kiosk.kiosk import Kiosk
from tests.ui.seen import seen

LANDSCAPE = (1920, 1080)

_STILL_LOOKS = 4
_MOST_TABS = 120
_ASKER = b"""
import QtQuick
QtObject {
    property QtObject web
    property string answer
    function text(value: var): string {
        return JSON.stringify(value ?? null);
    }
    function ask(script: string): void {
        web.runJavaScript(script, value => answer = text(value));
    }
}
"""


class Visitor:
    """Drives the kiosk, and waits for nothing longer than it takes."""

    def __init__(self, kiosk: Kiosk) -> None:
        """Stand before a kiosk."""
        self.kiosk = kiosk
        self.driver = Driver(kiosk.window)
        self.models = kiosk.exhibition.models
        self._asker: Any = None

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition; `what` names it when it does not come."""
        self.driver.until(condition, what)

    def resize(self, size: tuple[int, int]) -> None:
        """Stand before a screen of another size."""
        window = self.kiosk.window
        if (window.width(), window.height()) == size:
            return
        window.resize(*size)
        self.until(lambda: self.kiosk.window.contentItem().width() == size[0], "size")

    def items(self) -> list[QQuickItem]:
        """What can be seen and is in use: not the page that is just going."""
        return [item for item in self.driver.items() if item.isEnabled()]

    def texts(self) -> list[str]:
        """Every text that can be seen and is in use."""
        texts = (item for item in self.items() if item.inherits("QQuickText"))
        return [str(item.property("text")) for item in texts if item.property("text")]

    def sees(self, name: str) -> None:
        """Wait until something is there, in use and at rest."""
        looks: list[tuple[float, ...]] = []

        def at_rest() -> bool:
            found = [item for item in self.items() if item.objectName() == name]
            if not found or found[-1] != self.driver.find(name):
                looks.clear()
                return False
            corner = found[-1].mapToScene(QPointF(0, 0))
            size = found[-1].size()
            looks.append((corner.x(), corner.y(), size.width(), size.height()))
            last = looks[-_STILL_LOOKS:]
            return len(last) == _STILL_LOOKS and len(set(last)) == 1

        self.until(at_rest, f"{name!r} at rest")

    def touch(self, name: str) -> None:
        """Touch something by its object name, as soon as it is there."""
        self.sees(name)
        self.driver.tap(name)

    def is_on(self, page: str) -> None:
        """Wait until a page is shown."""
        self.until(lambda: seen(self.models.navigator, "page") == page, f"page {page}")
        self.sees(f"{page}Page")

    def reads(self, words: str) -> None:
        """Wait until the screen says some words."""
        self.until(lambda: any(words in text for text in self.texts()), repr(words))

    def reads_on(self, name: str, words: str) -> None:
        """Wait until something says some words."""
        self.sees(name)

        def said() -> bool:
            waiting = [self.driver.find(name)]
            while waiting:
                item = waiting.pop()
                if item.isVisible() and words in str(item.property("text") or ""):
                    return True
                waiting.extend(item.childItems())
            return False

        self.until(said, f"{words!r} on {name!r}")

    def cards(self) -> set[str]:
        """The ids of the projects whose cards are on the screen."""
        names = (item.objectName() for item in self.items())
        return {name[8:] for name in names if name.startswith("project-")}

    def tab_to(self, name: str) -> QQuickItem:
        """Walk with the tab key to something.

        Returns:
            what has the focus then.
        """
        for _ in range(_MOST_TABS):
            self.driver.press(Qt.Key.Key_Tab)
            item = self.kiosk.window.activeFocusItem()
            if item is not None and item.objectName() == name:
                return item
        raise AssertionError(f"the tab key does not lead to {name!r}")

    def tab_round(self) -> list[QQuickItem]:
        """Walk with the tab key until it comes round.

        Returns:
            everything that had the focus, in order.
        """
        reached: list[QQuickItem] = []
        while len(reached) < _MOST_TABS:
            self.driver.press(Qt.Key.Key_Tab)
            item = self.kiosk.window.activeFocusItem()
            if item in reached:
                return reached
            reached.append(item)
        raise AssertionError("the tab key never comes round")

    def map_page(self, script: str) -> Any:
        """The value of an expression in the map page."""
        if self._asker is None:
            component = QQmlComponent(self.kiosk.engine)
            component.setData(_ASKER, "")
            self._asker = component.create()
            self._asker.setParent(self.kiosk.engine)
        asker = self._asker
        asker.setProperty("web", self.driver.find("mapWebView"))
        asker.setProperty("answer", "")
        asker.ask(f"({script})")
        self.until(lambda: asker.property("answer") != "", "answer of the map page")
        return json.loads(asker.property("answer"))

    def map_until(self, script: str) -> None:
        """Wait until an expression is true in the map page."""
        self.sees("mapView")
        self.until(lambda: seen_ready(self.driver), "the map")
        self.until(lambda: bool(self.map_page(script)), script)

    def touch_map(self, selector: str) -> None:
        """Touch an element of the map page, once it rests."""
        looks: list[list[float]] = []
        box = f"document.querySelector({json.dumps(selector)}).getBoundingClientRect()"
        middle = f"(b => [b.x + b.width / 2, b.y + b.height / 2])({box})"

        def at_rest() -> bool:
            looks.append(self.map_page(middle))
            return len(looks) > _STILL_LOOKS and looks[-1] == looks[-_STILL_LOOKS]

        self.until(at_rest, f"{selector} at rest")
        view = self.driver.find("mapWebView")
        point = QPointF(*looks[-1]) * float(view.property("zoomFactor"))
        self.driver.tap_at(view.mapToScene(point))


def seen_ready(driver: Driver) -> bool:
    """Whether the map page stands and rests."""
    view = driver.find("mapView")
    return view.property("ready") is True and view.property("pending") is False
