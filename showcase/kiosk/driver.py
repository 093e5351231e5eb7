"""Drives the real kiosk as a visitor's finger would: for the demo and the tests."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from showcase.errors import ShowcaseError

_PATIENCE_MS = 15_000
_FRAME_MS = 40
_STILL_FRAMES = 3


class NotShownError(ShowcaseError):
    """Something that was to be touched or seen is not on the screen."""


class Driver:
    """Finds what is on the screen by its object name, taps it and waits for calm."""

    def __init__(self, window: QQuickWindow) -> None:
        """Drive one window."""
        self.window = window

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is visible now, parents before children."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                # The web view's own children are of types that PySide cannot wrap.
                if not item.inherits("QQuickWebEngineView"):
                    waiting.extend(reversed(item.childItems()))

    def find(self, name: str) -> QQuickItem:
        """The visible item with an object name.

        Raises:
            NotShownError: when there is none.
        """
        found = [item for item in self.items() if item.objectName() == name]
        if not found:
            raise NotShownError(f"nothing called {name!r} is on the screen")
        return found[-1]

    def shows(self, name: str) -> bool:
        """Whether an item with an object name is visible."""
        return any(item.objectName() == name for item in self.items())

    def texts(self) -> list[str]:
        """Every text on the screen."""
        return [
            str(item.property("text"))
            for item in self.items()
            if item.inherits("QQuickText") and item.property("text")
        ]

    def tap(self, name: str) -> None:
        """Touch the middle of an item, scrolled into view where it must be."""
        item = self.find(name)
        bring_into_view(item)
        self.tap_at(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def tap_at(self, point: QPointF) -> None:
        """Touch a point of the window."""
        spot = QPoint(round(point.x()), round(point.y()))
        QTest.mouseClick(
            self.window,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            spot,
        )

    def type(self, text: str) -> None:
        """Type on a keyboard into what has the focus."""
        for letter in text:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]

    def press(self, key: Qt.Key) -> None:
        """Press a key that is no letter."""
        QTest.keyClick(self.window, key)

    def settle(self) -> QImage:
        """Wait until every picture is there and nothing moves.

        Returns:
            What is on the screen then.

        Raises:
            NotShownError: when it does not come to rest.
        """
        last: QImage | None = None
        still = 0
        timer = QElapsedTimer()
        timer.start()
        while timer.elapsed() < _PATIENCE_MS:
            wait(_FRAME_MS)
            image = self.window.grabWindow()
            still = still + 1 if last is not None and image == last else 0
            last = image
            if still >= _STILL_FRAMES and not self._pending():
                return image
        raise NotShownError("the screen does not come to rest")

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition.

        Raises:
            NotShownError: saying what did not happen.
        """
        timer = QElapsedTimer()
        timer.start()
        while not condition():
            if timer.elapsed() > _PATIENCE_MS:
                raise NotShownError(f"{what} does not happen")
            wait(10)

    def _pending(self) -> bool:
        return any(item.property("pending") is True for item in self.items())


def bring_into_view(item: QQuickItem) -> None:
    """Scroll the pane that an item lies in until the item is inside it."""
    pane = item.parentItem()
    while pane is not None and not pane.inherits("QQuickFlickable"):
        pane = pane.parentItem()
    if pane is None:
        return
    top = item.mapToItem(pane, QPointF(0, 0)).y()
    overshoot = max(top + item.height() - pane.height(), 0) or min(top, 0)
    if overshoot:
        pane.setProperty("contentY", pane.property("contentY") + overshoot)


def wait(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QGuiApplication.processEvents()
