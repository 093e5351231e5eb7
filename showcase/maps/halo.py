"""A name as a picture: its letters, and the halo round them."""

import math

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from showcase.maps.labels import HALO, Label
from showcase.maps.style import Style

_ROUND = tuple(
    (math.cos(step * math.tau / 8), math.sin(step * math.tau / 8)) for step in range(8)
)


def sprite(label: Label, style: Style, scale: int) -> QImage:
    """A name with its halo, to be drawn where the label's outer box begins.

    Args:
        label: the name and where its letters stand.
        style: the colours.
        scale: pixels of the picture for each pixel of the sheet.
    """
    outline, lettering = label.outline(), label.letters.lettering
    rim = _letters(label, outline, getattr(style, lettering.ground), scale)
    # Copies of the letters are many times as fast as a stroke round them, and copies
    # of copies again: a third of the halo's width first, then the rest.
    rim = _spread(rim, HALO * scale / 3)
    rim = _spread(rim, HALO * scale * 2 / 3)
    letters = _letters(label, outline, getattr(style, lettering.colour), scale)
    painter = QPainter(rim)
    painter.drawImage(0, 0, letters)
    painter.end()
    return rim


def _letters(label: Label, outline: QPainterPath, colour: str, scale: int) -> QImage:
    image = _empty(label.outer.size() * scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-label.outer.topLeft())
    painter.fillPath(outline, QColor(colour))
    painter.end()
    return image


def _spread(image: QImage, by: float) -> QImage:
    spread = _empty(image.size())
    painter = QPainter(spread)
    painter.drawImage(0, 0, image)
    for x, y in _ROUND:
        painter.drawImage(QPoint(round(x * by), round(y * by)), image)
    painter.end()
    return spread


def _empty(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
