"""Asking each image provider for a first, empty image on the window's own thread.

WORKAROUND PySide6 6.11: Qt's thread that loads images asks a provider for its type
while it holds a lock that the window's thread needs for the next image. The first such
question goes to Python, for the interpreter's lock; where the window's thread holds
that one, both wait for ever. The answer is remembered: later questions stay in C++.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine

FIRST: Final = "first"  # the address of the empty image

_IMAGE = 'Image {{ source: "image://{0}/{1}"; sourceSize: Qt.size(1, 1) }}'


def ask_first(engine: QQmlEngine, providers: Iterable[str]) -> None:
    """Ask the engine's providers, by their names, before any page does."""
    images = "\n".join(_IMAGE.format(name, FIRST) for name in providers)
    component = QQmlComponent(engine)
    component.setData(f"import QtQuick\nItem {{\n{images}\n}}".encode(), QUrl())
    component.create().deleteLater()


def empty() -> QImage:
    """The empty image."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
