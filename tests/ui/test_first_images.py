from PySide6.QtCore import QCoreApplication, QSize, QThread
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from pytestqt.qtbot import QtBot

from showcase.ui.first_images import FIRST, ask_first, empty


class Asked(QQuickImageProvider):
    """A provider that notes what it is asked for, and on which thread."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.addresses: list[str] = []
        self.threads: list[QThread] = []

    def requestImage(  # noqa: N802 - Qt's name
        self, address: str, _size: QSize, _requested: QSize
    ) -> QImage:
        self.addresses.append(address)
        self.threads.append(QThread.currentThread())
        return empty()


def test_each_provider_is_asked_once_on_the_windows_thread(qtbot: QtBot) -> None:
    engine = QQmlEngine()
    first, second = Asked(), Asked()
    engine.addImageProvider("one", first)
    engine.addImageProvider("two", second)
    ask_first(engine, ("one", "two"))
    application = QCoreApplication.instance()
    assert application is not None
    for provider in (first, second):
        assert provider.addresses == [FIRST]
        assert provider.threads == [application.thread()]
    engine.deleteLater()


def test_the_empty_image_shows_nothing() -> None:
    assert empty().pixelColor(0, 0).alpha() == 0
