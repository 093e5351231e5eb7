"""Paints the base map with QPainter: tiles for the big map, areas for small insets.

It draws into QImage only, so it may be called from any one thread at a time; the same
request gives the same pixels. With `labels` and `letters`, this is the part of `maps`
that knows Qt: no other rasteriser at hand draws letters along a curve.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from showcase.domain.basemap import Basemap, Point
from showcase.maps.labels import (
    PICTOGRAM_PIXELS,
    Label,
    Labels,
    sheet_corner,
    shown_landmarks,
)
from showcase.maps.letters import Fonts
from showcase.maps.mercator import TILE_PIXELS, Tile, project
from showcase.maps.pictograms import PICTOGRAMS
from showcase.maps.style import STYLES, Style, StyleName, width

_KEPT_SHEETS = 10
_WEBP_QUALITY = 86
_EDGE = 2.4  # how much wider than a way its edge is, in pixels
_PICTOGRAM_REACH = 100.0  # the tallest pictogram rises this far above its foot
_MARGIN = 60.0  # pixels round a picture from which shapes may still reach into it


@dataclass(frozen=True, slots=True)
class _Shape:
    path: QPainterPath
    bounds: QRectF
    kind: str


class _Sheet:
    """The whole map at one zoom and in one language, in pixels from its corner."""

    def __init__(
        self, basemap: Basemap, fonts: Fonts, zoom: float, language: str
    ) -> None:
        self.zoom = zoom
        self.corner = sheet_corner(zoom)
        self.blocks = self._shapes((a.kind, a.ring) for a in basemap.blocks)
        self.green = self._shapes((a.kind, a.ring) for a in basemap.green)
        self.water = self._shapes((a.kind, a.ring) for a in basemap.water)
        self.squares = self._shapes((a.kind, a.ring) for a in basemap.squares)
        self.streets = self._shapes((a.rank, a.points) for a in basemap.streets)
        self.railway = self._shapes((a.kind, a.points) for a in basemap.railway)
        self.bridges = self._shapes((a.rank, a.points) for a in basemap.bridges)
        self.tunnels = self._shapes((a.kind, a.points) for a in basemap.tunnels)
        self.landmarks = tuple(
            (one.kind, self.at(one.at)) for one in shown_landmarks(basemap, zoom)
        )
        self.labels = Labels(basemap, fonts, zoom, language).placed
        self._sprites: dict[tuple[Label, StyleName], tuple[QPoint, QImage]] = {}

    def at(self, point: Point) -> QPointF:
        pixel = project(*point, self.zoom)
        return QPointF(pixel.x - self.corner[0], pixel.y - self.corner[1])

    def sprite(self, label: Label, style: StyleName) -> tuple[QPoint, QImage]:
        key = label, style
        if key not in self._sprites:
            self._sprites[key] = label.sprite(STYLES[style])
        return self._sprites[key]

    def _shapes(
        self, given: Iterable[tuple[str, tuple[Point, ...]]]
    ) -> tuple[_Shape, ...]:
        shapes = []
        for kind, points in given:
            first, *others = (self.at(point) for point in points)
            path = QPainterPath(first)
            for point in others:
                path.lineTo(point)
            # A straight line has an empty rectangle, which would intersect nothing.
            bounds = path.boundingRect().adjusted(-1, -1, 1, 1)
            shapes.append(_Shape(path, bounds, kind))
        return tuple(shapes)


class MapPainter:
    """Draws the base map."""

    def __init__(self, basemap: Basemap, fonts: Fonts | None = None) -> None:
        """Take the map and the families of type, which Qt must know already."""
        self._basemap = basemap
        self._fonts = fonts or Fonts()
        self._sheets: OrderedDict[tuple[float, str], _Sheet] = OrderedDict()
        self._lock = Lock()

    def tile(self, tile: Tile, style: StyleName, language: str) -> QImage:
        """One tile of 512 by 512 pixels."""
        with self._lock:
            sheet = self._sheet(float(tile.z), language)
            left, top = tile.origin
            view = QRect(
                left - sheet.corner[0], top - sheet.corner[1], TILE_PIXELS, TILE_PIXELS
            )
            return self._paint(sheet, view, style, whole_names=False)

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
            sheet = self._sheet(round(zoom, 2), language)
            wide, high = size
            middle = sheet.at(centre)
            left = math.floor(middle.x() - wide / 2)
            top = math.floor(middle.y() - high / 2)
            view = QRect(left, top, wide, high)
            return self._paint(sheet, view, style, whole_names=True)

    def _sheet(self, zoom: float, language: str) -> _Sheet:
        key = zoom, language
        if key not in self._sheets:
            self._sheets[key] = _Sheet(self._basemap, self._fonts, zoom, language)
        self._sheets.move_to_end(key)
        while len(self._sheets) > _KEPT_SHEETS:
            self._sheets.popitem(last=False)
        return self._sheets[key]

    def _paint(
        self, sheet: _Sheet, view: QRect, name: StyleName, *, whole_names: bool
    ) -> QImage:
        style = STYLES[name]
        image = QImage(view.size(), QImage.Format.Format_RGB32)
        image.fill(QColor(style.land))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-view.topLeft())
        ground = _Ground(painter, sheet, style, QRectF(view))
        ground.areas()
        ground.ways()
        ground.landmarks()
        within: Callable[[QRect], bool] = (
            view.contains if whole_names else view.intersects
        )
        for label in sheet.labels:
            if within(label.outer):
                painter.drawImage(*sheet.sprite(label, name))
        painter.end()
        return image


@dataclass(frozen=True, slots=True)
class _Ground:
    """Everything under the names, drawn on one picture."""

    painter: QPainter
    sheet: _Sheet
    style: Style
    view: QRectF

    def areas(self) -> None:
        style, sheet = self.style, self.sheet
        self._fill(sheet.blocks, style.block)
        self._fill(sheet.green, style.green)
        quays = tuple(one for one in sheet.squares if one.kind == "quay")
        squares = tuple(one for one in sheet.squares if one.kind != "quay")
        self._fill(quays, style.quay)
        shore = 1.2 + 0.4 * max(0.0, sheet.zoom - 13)
        self._line(sheet.water, QPen(QColor(style.shore), 2 * shore))
        self._fill(sheet.water, style.water)
        self._fill(squares, style.square)

    def ways(self) -> None:
        style, zoom = self.style, self.sheet.zoom
        streets = self._near(self.sheet.streets)
        dashes = QPen(QColor(style.tunnel), 2.0)
        dashes.setDashPattern([4, 4])
        self._line(self.sheet.tunnels, dashes)
        for ranks, edge, face in (
            (("path", "quay", "street"), style.street_edge, style.street),
            (("main", "motorway"), style.main_edge, style.main),
        ):
            if face != style.street or zoom >= 14:
                for rank in ranks:
                    self._ways(streets, rank, edge, _EDGE)
            for rank in ranks:
                self._ways(streets, rank, face, 0.0)
        self._rails()
        self._bridges()

    def _rails(self) -> None:
        rails = tuple(one for one in self.sheet.railway if one.kind == "rail")
        wide = 2.0 + max(0.0, self.sheet.zoom - 12) * 0.9
        self._line(rails, QPen(QColor(self.style.rail), wide))
        sleepers = QPen(QColor(self.style.land), max(1.0, wide - 2.0))
        sleepers.setDashPattern([6, 6])
        sleepers.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._line(rails, sleepers)

    def _bridges(self) -> None:
        style = self.style
        for rank in ("path", "street", "main", "motorway"):
            major = rank in {"main", "motorway"}
            self._ways(self.sheet.bridges, rank, style.rail, _EDGE + 2, flat=True)
            face = style.main if major else style.street
            self._ways(self.sheet.bridges, rank, face, 0.0)

    def landmarks(self) -> None:
        size = PICTOGRAM_PIXELS / 100
        reach = self.view.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _PICTOGRAM_REACH)
        for kind, at in self.sheet.landmarks:
            if not reach.contains(at):
                continue
            for tone, corners in PICTOGRAMS[kind]:
                path = QPainterPath()
                for number, (x, y) in enumerate(corners):
                    point = QPointF(at.x() + (x - 50) * size, at.y() - y * size)
                    (path.lineTo if number else path.moveTo)(point)
                light = tone == "light"
                shade = self.style.landmark_light if light else self.style.landmark_dark
                self.painter.fillPath(path, QColor(shade))

    def _ways(
        self,
        shapes: tuple[_Shape, ...],
        rank: str,
        colour: str,
        edge: float,
        *,
        flat: bool = False,
    ) -> None:
        wide = width(rank, self.sheet.zoom)
        if wide < 0.5:
            return
        pen = QPen(QColor(colour), wide + edge)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        cap = Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap
        pen.setCapStyle(cap)
        self._line(tuple(one for one in shapes if one.kind == rank), pen)

    def _fill(self, shapes: tuple[_Shape, ...], colour: str) -> None:
        for shape in self._near(shapes):
            self.painter.fillPath(shape.path, QColor(colour))

    def _line(self, shapes: tuple[_Shape, ...], pen: QPen) -> None:
        for shape in self._near(shapes):
            self.painter.strokePath(shape.path, pen)

    def _near(self, shapes: tuple[_Shape, ...]) -> tuple[_Shape, ...]:
        reach = self.view.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        return tuple(one for one in shapes if one.bounds.intersects(reach))


def webp(image: QImage) -> bytes:
    """The picture as a WebP file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs know only the other spelling of the format's name.
    if not image.save(buffer, "WEBP", _WEBP_QUALITY):  # type: ignore[call-overload]
        raise ValueError(
            "Qt's WebP plug-in is missing; install PySide6 with its add-ons"
        )
    return bytes(buffer.data().data())
