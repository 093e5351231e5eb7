"""Pictures for QML: cropped to their frame, with round corners.

None is kept here: QML keeps those that are shown, once however often.
"""

import math
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from showcase.domain.media import PictureId
from showcase.errors import StorageError
from showcase.ui.colours import SAND
from showcase.ui.corners import rounded
from showcase.ui.first_images import FIRST, empty
from showcase.ui.image_request import ImageRequest, plain, size_wanted

_USUAL = QSize(960, 640)
_FOCUS_X, _FOCUS_Y = 0.5, 0.45  # towers and roofs survive a flat crop


class Renditions(Protocol):
    """Who has the pictures."""

    def rendition(self, picture_id: PictureId, width: int, *, night: bool) -> bytes:
        """The bytes of a rendition at least so wide if there is one, else the widest.

        Raises:
            KeyError: when there is no such picture.
            StorageError: when it cannot be read.
        """


class PictureImages(QQuickImageProvider):
    """Serves `image://pictures/<id>?night=0&radius=24&corners=top`."""

    def __init__(self, renditions: Callable[[], Renditions]) -> None:
        """Serve the pictures of whoever has them at the time."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._renditions = renditions

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """The picture that an address names, filling the size QML asks for."""
        if address == FIRST:
            return empty()
        wanted = size_wanted(requested, _USUAL)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        return self._made(ImageRequest.parse(address), wanted)

    def _made(self, request: ImageRequest, wanted: QSize) -> QImage:
        night = request.options.get("night") == "1"
        needed = max(wanted.width(), math.ceil(wanted.height() * 1.5))
        picture = PictureId(request.name)
        try:
            content = self._renditions().rendition(picture, needed, night=night)
        except KeyError:
            return plain(wanted, SAND, f"there is no picture {request.name!r}")
        except StorageError as error:
            return plain(wanted, SAND, str(error))
        image = QImage.fromData(content)
        if image.isNull():
            return plain(wanted, SAND, f"picture {request.name!r} cannot be read")
        filled = filling(image, wanted)
        return rounded(filled, request.number("radius", 0), request.corners)


def filling(image: QImage, wanted: QSize) -> QImage:
    """An image scaled and cropped so that it fills a size."""
    ratio = wanted.width() / wanted.height()
    width = max(1, min(image.width(), round(image.height() * ratio)))
    height = max(1, min(image.height(), round(image.width() / ratio)))
    left = round((image.width() - width) * _FOCUS_X)
    top = round((image.height() - height) * _FOCUS_Y)
    crop = image.copy(QRect(left, top, width, height))
    return crop.scaled(
        wanted,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
