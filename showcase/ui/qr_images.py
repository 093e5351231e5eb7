"""QR codes for QML: sharp squares with the quiet zone a camera needs."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from showcase.handout.qr import matrix
from showcase.ui.colours import INK, WHITE
from showcase.ui.image_request import ImageRequest, plain, size_wanted

_USUAL = QSize(240, 240)
_QUIET = 4  # modules on each side (ISO/IEC 18004)


class QrImages(QQuickImageProvider):
    """Serves `image://qr/<percent-encoded text>`."""

    def __init__(self) -> None:
        """Serve any text."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """The code of a text, as large as whole pixels allow, in the middle."""
        wanted = size_wanted(requested, _USUAL)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        text = ImageRequest.parse(address).name
        if not text:
            return plain(wanted, WHITE, "a QR code needs a text")
        try:
            rows = matrix(text)
        except ValueError as error:
            return plain(wanted, WHITE, f"{text[:40]!r} makes no QR code: {error}")
        return drawn(rows, wanted)


def drawn(rows: tuple[tuple[bool, ...], ...], wanted: QSize) -> QImage:
    """A code of dark and light modules on a white ground of a size."""
    image = QImage(wanted, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    across = len(rows) + 2 * _QUIET
    module = max(1, min(wanted.width(), wanted.height()) // across)
    left = (wanted.width() - len(rows) * module) // 2
    top = (wanted.height() - len(rows) * module) // 2
    ink = QColor(INK)
    painter = QPainter(image)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(
                    left + x * module, top + y * module, module, module, ink
                )
    painter.end()
    return image
