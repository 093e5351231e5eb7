"""Paints the base map with QPainter: tiles for the big map, areas for small insets.

It draws into QImage only, so it may be called from any one thread at a time; the same
request gives the same pixels. With its neighbours named in pyproject.toml, this is the
part of `maps` that knows Qt: no other rasteriser at hand draws letters along a curve.
"""

from collections import OrderedDict
from collections.abc import Iterable
from io import BytesIO
from threading import Lock
from typing import Protocol

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from showcase.domain.basemap import EVERY_LAYER, Basemap, Layer, Name, Point
from showcase.domain.place import Bounds
from showcase.maps.frame import Frame
from showcase.maps.ground import MARGIN, Ground
from showcase.maps.halo import sprite
from showcase.maps.labels import Labels
from showcase.maps.letters import Fonts, TypeCase
from showcase.maps.mercator import TILE_PIXELS, Tile
from showcase.maps.sheet import Shapes, Sheet, areas
from showcase.maps.style import STYLES, Style, StyleName

_KEPT_SHEETS = 6
_BUILDINGS_FROM = 15.5  # farther out they are specks, and a tile holds thousands
_WEBP_QUALITY = 86
_WEBP_METHOD = 2  # of 0, quick, to 6; a higher one makes the files no smaller


class BasemapSource(Protocol):
    """Where the shapes of the base map come from."""

    @property
    def attribution(self) -> Name:
        """Who made the map."""

    def within(self, bounds: Bounds, layers: frozenset[Layer]) -> Basemap:
        """The shapes of some layers whose rectangle touches the bounds, whole."""


class MapPainter:
    """Draws the base map."""

    def __init__(
        self,
        source: BasemapSource,
        fonts: Fonts | None = None,
        places: Iterable[Point] = (),
    ) -> None:
        """Take the map, its families of type, and where pins will stand.

        Args:
            source: the shapes.
            fonts: the families of type, which Qt must know already.
            places: longitude and latitude of each place; names keep off their pins.
        """
        self._source = source
        self._types = TypeCase(fonts or Fonts())
        self._places = tuple(places)
        self._sheets: OrderedDict[tuple[Frame, str], Sheet] = OrderedDict()
        self._lock = Lock()

    def tile(
        self, tile: Tile, style: StyleName, language: str, scale: int = 1
    ) -> QImage:
        """One tile of 512 by 512 pixels, or so many times as many for fine screens."""
        with self._lock:
            frame = Frame.of_block(tile)
            left, top = tile.origin
            view = QRect(left - frame.left, top - frame.top, TILE_PIXELS, TILE_PIXELS)
            return self._paint(self._kept(frame, language), view, STYLES[style], scale)

    def area(
        self,
        centre: Point,
        zoom: float,
        size: tuple[int, int],
        style: StyleName,
        language: str,
    ) -> QImage:
        """A picture of width and height pixels round a (lon, lat); no name is cut."""
        with self._lock:
            frame = Frame.round(centre, zoom, size)
            view = QRect(0, 0, *size)
            return self._paint(self._sheet(frame, language), view, STYLES[style], 1)

    def _kept(self, frame: Frame, language: str) -> Sheet:
        key = frame, language
        if key not in self._sheets:
            while len(self._sheets) >= _KEPT_SHEETS:
                self._sheets.popitem(last=False)
            self._sheets[key] = self._sheet(frame, language)
        self._sheets.move_to_end(key)
        return self._sheets[key]

    def _sheet(self, frame: Frame, language: str) -> Sheet:
        layers = EVERY_LAYER - {Layer.BUILDINGS, Layer.SIGNALS}
        piece = self._source.within(frame.bounds(MARGIN), layers)
        labels = Labels(frame, self._places).place(piece, self._types, language)
        return Sheet.of(piece, frame, labels)

    def _buildings(self, frame: Frame, view: QRect) -> Shapes:
        """The buildings in a view: too many to be kept for a whole sheet."""
        if frame.zoom < _BUILDINGS_FROM:
            return Shapes()
        seen = Frame(
            frame.zoom,
            frame.left + view.left(),
            frame.top + view.top(),
            view.width(),
            view.height(),
        )
        piece = self._source.within(seen.bounds(1), frozenset({Layer.BUILDINGS}))
        return areas(piece.buildings, frame)

    def _paint(self, sheet: Sheet, view: QRect, style: Style, scale: int) -> QImage:
        buildings = self._buildings(sheet.frame, view)
        image = QImage(view.size() * scale, QImage.Format.Format_RGB32)
        image.fill(QColor(style.land))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(-view.topLeft())
        Ground(painter, sheet, buildings, style, QRectF(view), scale).draw()
        painter.resetTransform()
        for label in sheet.labels:
            if view.intersects(label.outer):
                corner = (label.outer.topLeft() - view.topLeft()) * scale
                painter.drawImage(corner, sprite(label, style, scale))
        painter.end()
        return image


def webp(image: QImage) -> bytes:
    """The picture, which has no transparent pixels, as a WebP file."""
    # Pillow, because Qt cannot be told to hurry: as good, as large, in 0.4 of the time.
    from PIL import Image  # noqa: PLC0415 - tiles that are kept need no Pillow

    pixels = bytes(image.constBits())
    size = image.width(), image.height()
    picture = Image.frombuffer(
        "RGB", size, pixels, "raw", "BGRX", image.bytesPerLine(), 1
    )
    file = BytesIO()
    picture.save(file, "WEBP", quality=_WEBP_QUALITY, method=_WEBP_METHOD)
    return file.getvalue()
