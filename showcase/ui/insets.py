"""Map insets for QML: a piece of the base map round a place."""

import math
import re
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from showcase.domain.place import Position
from showcase.maps.style import StyleName
from showcase.ui.colours import SAND
from showcase.ui.corners import rounded
from showcase.ui.first_images import FIRST, empty
from showcase.ui.image_request import ImageRequest, plain, size_wanted

_USUAL = QSize(320, 184)
_ZOOMS = (10.0, 19.0)  # beyond these a sheet of the map has nothing to show
_NUMBER = r"(-?\d{1,3}(?:\.\d+)?)"
_PLACE = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER}")


class DrawsMaps(Protocol):
    """Who can draw the base map."""

    def area(
        self,
        centre: tuple[float, float],
        zoom: float,
        size: tuple[int, int],
        style: StyleName,
        language: str,
    ) -> QImage:
        """The map round a point (longitude, latitude)."""


class InsetImages(QQuickImageProvider):
    """Serves `image://basemap/<lat>,<lon>,<zoom>?language=nl&style=light&radius=24`."""

    def __init__(self, painter: DrawsMaps) -> None:
        """Serve what a painter draws."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._painter = painter

    def requestImage(self, address: str, size: QSize, requested: QSize) -> QImage:
        """The map round the place that an address names."""
        if address == FIRST:
            return empty()
        wanted = size_wanted(requested, _USUAL)
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        request = ImageRequest.parse(address)
        try:
            centre, zoom = _place(request.name)
        except ValueError as error:
            return plain(wanted, SAND, str(error))
        # On a screen of twice the pixels, as much of the city at twice the size.
        zoom += math.log2(max(0.25, request.number("scale", 1)))
        image = self._painter.area(
            (centre.lon, centre.lat),
            min(max(zoom, _ZOOMS[0]), _ZOOMS[1]),
            (wanted.width(), wanted.height()),
            _style(request.options.get("style", "")),
            request.options.get("language", "nl"),
        )
        return rounded(image, request.number("radius", 0), request.corners)


def _place(name: str) -> tuple[Position, float]:
    match = _PLACE.fullmatch(name)
    if match is None:
        raise ValueError(f"{name!r} is no place on the map: write lat,lon,zoom")
    lat, lon, zoom = (float(number) for number in match.groups())
    return Position(lat, lon), zoom


def _style(name: str) -> StyleName:
    return StyleName(name) if name in set(StyleName) else StyleName.LIGHT
