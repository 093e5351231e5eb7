"""Round corners on pictures: the software renderer has no mask for them."""

from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath


class Corners(StrEnum):
    """Which corners are round."""

    ALL = "all"
    TOP = "top"
    LEFT = "left"
    RIGHT = "right"


def rounded(image: QImage, radius: float, corners: Corners = Corners.ALL) -> QImage:
    """A copy of an image with round corners; itself where the radius is nothing."""
    if radius <= 0:
        return image
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(_outline(image, radius, corners))
    painter.drawImage(0, 0, image)
    painter.end()
    return result


def _outline(image: QImage, radius: float, corners: Corners) -> QPainterPath:
    # A frame larger than the image on the sides whose corners stay square.
    frame = QRectF(0, 0, image.width(), image.height())
    if corners is Corners.TOP:
        frame.setHeight(frame.height() + 2 * radius)
    if corners is Corners.LEFT:
        frame.setWidth(frame.width() + 2 * radius)
    if corners is Corners.RIGHT:
        frame.setLeft(frame.left() - 2 * radius)
    path = QPainterPath()
    path.addRoundedRect(frame, radius, radius)
    return path
