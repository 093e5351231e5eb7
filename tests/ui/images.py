"""What image tests share: asking a provider, and looking at single pixels."""

from urllib.parse import urlsplit

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider


def asked(
    provider: QQuickImageProvider, address: str, size: tuple[int, int] = (0, 0)
) -> QImage:
    """The image of an `image://` address, as QML asks for it."""
    told = QSize()
    name = urlsplit(address)
    path = name.path.removeprefix("/") + (f"?{name.query}" if name.query else "")
    image = provider.requestImage(path, told, QSize(*size))
    assert told == image.size()
    return image


def colour(image: QImage, x: int, y: int) -> str:
    """A pixel as #AARRGGBB; negative places count from the far side."""
    return QColor(image.pixelColor(x % image.width(), y % image.height())).name(
        QColor.NameFormat.HexArgb
    )


def opacity(image: QImage, x: int, y: int) -> int:
    """How solid a pixel is, 0 to 255."""
    return int(image.pixelColor(x % image.width(), y % image.height()).alpha())
