"""Icons for QML: drawn from their SVG in any colour and size."""

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from showcase.ui.colours import NOTHING
from showcase.ui.image_request import ImageRequest, plain, size_wanted, smooth

_USUAL = QSize(32, 32)
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_NAME = re.compile(r"[a-z0-9-]+")


class IconImages(QQuickImageProvider):
    """Serves `image://icons/<name>?color=RRGGBB`."""

    def __init__(self, folder: Path) -> None:
        """Serve the icons of a folder, one SVG each."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawn = lru_cache(maxsize=400)(self._draw)

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """The icon that an address names, in its colour."""
        wanted = size_wanted(requested, _USUAL)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        request = ImageRequest.parse(address)
        colour = request.options.get("color", "")
        return self._drawn(request.name, colour, wanted.width(), wanted.height())

    def _draw(self, name: str, colour: str, width: int, height: int) -> QImage:
        wanted = QSize(width, height)
        file = self._folder / f"{name}.svg"
        if not _NAME.fullmatch(name) or not file.is_file():
            return plain(wanted, NOTHING, f"there is no icon {name!r}")
        source = file.read_text(encoding="utf-8")
        if _COLOUR.fullmatch(colour):
            source = source.replace("currentColor", f"#{colour}")
        renderer = QSvgRenderer(QByteArray(source.encode()))
        if not renderer.isValid():
            return plain(wanted, NOTHING, f"icon {file} is no SVG drawing")
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(NOTHING)
        painter = smooth(QPainter(image))
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
        return image
