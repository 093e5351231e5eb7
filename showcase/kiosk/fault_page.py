"""The plain page that stands there while there is nothing to show."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from showcase.errors import ShowcaseError, StorageError
from showcase.kiosk.kiosk import Display
from showcase.paths import ICONS, QML
from showcase.ui.icons import IconImages

_LOOK_AGAIN_MS = 10_000


def wait_for_content(error: ShowcaseError, start: Callable[[], None]) -> None:
    """Show a plain page that names the fault, and look again until it is gone."""
    engine = plain_page("FaultPage.qml", {"fault": str(error)})
    page: QObject = engine.rootObjects()[0]
    timer = QTimer(engine)

    def look_again() -> None:
        try:
            start()
        except StorageError as still:
            page.setProperty("fault", str(still))
            return
        timer.stop()
        page.setProperty("visible", 0)
        engine.deleteLater()

    timer.timeout.connect(look_again)
    timer.start(_LOOK_AGAIN_MS)


def plain_page(file: str, properties: dict[str, object]) -> QQmlApplicationEngine:
    """Show a window that needs no exhibition."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("icons", IconImages(ICONS))
    width, height = Display().size
    placed = {"width": width, "height": height, "visible": True}
    engine.setInitialProperties({**placed, **properties})
    engine.load(QUrl.fromLocalFile(QML / "Showcase" / file))
    return engine
