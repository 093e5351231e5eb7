"""What an image address asks for: `image://pictures/mas?night=1&radius=24`."""

import logging
import math
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from showcase.ui.corners import Corners

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ImageRequest:
    """The part after the provider's name, taken apart.

    Attributes:
        name: what is asked for, unescaped.
        options: what follows the question mark.
    """

    name: str
    options: Mapping[str, str]

    @classmethod
    def parse(cls, address: str) -> "ImageRequest":
        """Take an address apart; anything can be taken apart."""
        name, _, query = address.partition("?")
        return cls(unquote(name), dict(parse_qsl(query)))

    def number(self, option: str, otherwise: float) -> float:
        """An option that is a number; what is none counts as not given."""
        try:
            number = float(self.options.get(option, otherwise))
        except ValueError:
            return otherwise
        return number if math.isfinite(number) else otherwise

    @property
    def corners(self) -> Corners:
        """The corners to round."""
        wanted = self.options.get("corners", "")
        return Corners(wanted) if wanted in set(Corners) else Corners.ALL


def size_wanted(requested: QSize, otherwise: QSize) -> QSize:
    """The size QML asks for, with what it leaves open filled in."""
    width = requested.width() if requested.width() > 0 else otherwise.width()
    height = requested.height() if requested.height() > 0 else otherwise.height()
    return QSize(width, height)


def plain(size: QSize, colour: str, complaint: str) -> QImage:
    """A plain area in place of an image that cannot be made, with a warning."""
    _LOG.warning("%s", complaint)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    return image


def smooth(painter: QPainter) -> QPainter:
    """A painter that draws soft edges."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    return painter
