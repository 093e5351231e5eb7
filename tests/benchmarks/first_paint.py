"""A kiosk that ends once the attract loop is painted: started by `start.py`."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickItem

import showcase.cli.main  # noqa: F401 - what the command imports is part of its start
from showcase.app import Options, make_application, open_kiosk
from showcase.kiosk.driver import Driver
from showcase.kiosk.kiosk import Display
from tests.benchmarks.scratch import content, scratch


def main(began: float) -> None:
    """Print the milliseconds since a moment of the monotonic clock."""
    application = make_application()
    kiosk = open_kiosk(
        Options(
            content(),
            scratch() / "state.db",
            display=Display(size=(1920, 1080)),
        )
    )
    pictures = list(_pictures(Driver(kiosk.window)))

    def painted() -> None:
        if any(picture.property("pending") is True for picture in pictures):
            return
        kiosk.window.frameSwapped.disconnect(painted)
        print((time.monotonic() - began) * 1000, flush=True)  # noqa: T201
        QTimer.singleShot(0, application.quit)

    kiosk.window.frameSwapped.connect(painted)
    application.exec()


def _pictures(driver: Driver) -> list[QQuickItem]:
    """The pictures on the screen: what has a name to fetch it by and may be pending."""
    found = [
        item
        for item in driver.items()
        if item.property("missing") is not None and item.property("name")
    ]
    if not found:
        raise SystemExit("the attract loop has no picture")
    return found


if __name__ == "__main__":
    main(float(sys.argv[1]))
    os._exit(0)  # Chromium's farewell is no part of the figure
