"""Everything under the names, drawn on one picture: areas, ways and pictograms.

City blocks are drawn as on a printed map: the built-up ground is filled, but for the
streets and a pavement along them, and what is left has its corners rounded.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from showcase.domain.basemap import Layer
from showcase.maps.names import PICTOGRAM_PIXELS
from showcase.maps.pictograms import PICTOGRAMS
from showcase.maps.sheet import Shapes, Sheet
from showcase.maps.style import Style, width

MARGIN = 64
"""Pixels round a picture from which shapes may still reach into it."""

_EDGE = 2.4  # how much wider than a way its edge is, in pixels
_PARAPET = 4.4  # how much wider than a way its bridge is
_PICTOGRAM_REACH = 100.0  # the tallest pictogram rises this far above its foot
_MINOR = ("path", "quay", "street")  # the ranks, the lowest first
_MAJOR = ("main",)
_EDGED_FROM = 14.0  # farther out a small street is narrower than its edges
_PAVEMENT = 1.0  # pixels; a narrower pavement is not drawn
_NARROW = 3.0  # pixels; of a narrower line, corners do not show
_STEEPNESS = 2.2  # of a block's edge, against that of the coarse picture it is cut from


@dataclass(frozen=True, slots=True)
class Ground:
    """Draws what lies under the names in one view of a sheet, in one style.

    Attributes:
        painter: counts in the sheet's pixels.
        sheet: what there is to draw.
        buildings: what stands in the view; drawn close up only.
        style: the colours.
        view: the part of the sheet that is drawn.
        scale: pixels of the picture for each pixel of the sheet.
    """

    painter: QPainter
    sheet: Sheet
    buildings: Shapes
    style: Style
    view: QRectF
    scale: int

    def draw(self) -> None:
        """Everything, the lowest first."""
        self._blocks()
        self._areas()
        self._ways()
        self._rails()
        self._bridges()
        self._landmarks()

    def _areas(self) -> None:
        style, areas = self.style, self.sheet.areas
        self._fill(self._near(areas[Layer.GREEN]), style.green)
        self._fill(self._near(areas[Layer.SQUARES], "quay"), style.quay)
        water = self._near(areas[Layer.WATER])
        self._line(water, style.shore, 2 * self._width("shore"))
        self._fill(water, style.water)
        self._fill(self._near(areas[Layer.SQUARES], "square"), style.square)
        buildings = self._near(self.buildings)
        self._fill(buildings, style.building)
        self._line(buildings, style.building_edge, 1.0)

    def _ways(self) -> None:
        style, edged = self.style, self.sheet.frame.zoom >= _EDGED_FROM
        tunnels = self._near(self.sheet.ways[Layer.TUNNELS])
        self._line(tunnels, style.tunnel, 2.0, dashes=(8, 6))
        underground = self._near(self.sheet.ways[Layer.RAILWAY], "tunnel")
        self._line(underground, style.tunnel, 1.6, dashes=(3, 5))
        streets = self.sheet.ways[Layer.STREETS]
        ways = {rank: self._near(streets, rank) for rank in (*_MINOR, *_MAJOR)}
        # All edges lie under all faces, so that streets open into one another.
        for rank in _MINOR if edged else ():
            self._line(ways[rank], style.street_edge, self._width(rank) + _EDGE)
        for rank in _MAJOR:
            self._line(ways[rank], style.main_edge, self._width(rank) + _EDGE)
        for rank in _MINOR:
            self._line(ways[rank], style.street, self._width(rank))
        self._steps(self._near(streets, "steps"))
        for rank in _MAJOR:
            self._line(ways[rank], style.main, self._width(rank))
        motorways = self._near(streets, "motorway")  # they cross over all others
        self._line(motorways, style.main_edge, self._width("motorway") + _EDGE)
        self._line(motorways, style.main, self._width("motorway"))

    def _steps(self, paths: list[QPainterPath]) -> None:
        wide = self._width("steps")
        self._line(paths, self.style.street, wide)
        self._line(paths, self.style.step, wide, dashes=(1.4, 2.0))

    def _rails(self) -> None:
        style, railway = self.style, self.sheet.ways[Layer.RAILWAY]
        self._line(self._near(railway, "tram"), style.tram, self._width("tram"))
        rails, wide = self._near(railway, "rail"), self._width("rail")
        self._line(rails, style.rail, wide)
        self._line(rails, style.land, max(0.8, wide - 2.0), dashes=(8, 8))

    def _bridges(self) -> None:
        style, bridges = self.style, self.sheet.ways[Layer.BRIDGES]
        for rank in ("steps", *_MINOR, *_MAJOR, "motorway"):
            paths, wide = self._near(bridges, rank), self._width(rank)
            major = rank in {*_MAJOR, "motorway"}
            flat = Qt.PenCapStyle.FlatCap
            self._line(paths, style.rail, wide + _PARAPET, cap=flat)
            self._line(paths, style.main if major else style.street, wide)

    def _landmarks(self) -> None:
        size = PICTOGRAM_PIXELS / 100
        reach = self.view.adjusted(-MARGIN, -MARGIN, MARGIN, _PICTOGRAM_REACH)
        for kind, (left, foot) in self.sheet.landmarks:
            if not reach.contains(left, foot):
                continue
            for tone, corners in PICTOGRAMS[kind]:
                path = QPainterPath()
                for number, (x, y) in enumerate(corners):
                    point = QPointF(left + (x - 50) * size, foot - y * size)
                    (path.lineTo if number else path.moveTo)(point)
                light = tone == "light"
                shade = self.style.landmark_light if light else self.style.landmark_dark
                self._fill([path], shade)

    def _blocks(self) -> None:
        """The built-up ground between the pavements, with rounded corners.

        A coarse picture of it is enlarged smoothly, and cut where it is half covered:
        what is narrower than a few pixels vanishes, and every corner becomes round.
        """
        if self._width("pavement") < _PAVEMENT:
            self._fill(self._near(self.sheet.areas[Layer.BLOCKS]), self.style.block)
            return
        coarse = 2 if self.sheet.frame.zoom < 17 else 4
        around = self.view.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        size = around.size().toSize()
        wide, high = (-(-side // coarse) for side in (size.width(), size.height()))
        mask = QImage(wide, high, QImage.Format.Format_RGB32)
        mask.fill(Qt.GlobalColor.black)
        painter = QPainter(mask)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(1 / coarse, 1 / coarse)
        painter.translate(-around.topLeft())
        self._cut(painter, around, coarse)
        painter.end()
        cut = (
            _softened(mask)
            .scaled(
                QSize(wide, high) * (coarse * self.scale),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            .convertToFormat(QImage.Format.Format_Grayscale8)
        )
        cut.reinterpretAsFormat(QImage.Format.Format_Indexed8)
        cut.setColorTable(_shades(self.style.block, coarse * self.scale * _STEEPNESS))
        self.painter.drawImage(
            QRectF(around.topLeft(), QSize(wide, high) * coarse), cut
        )

    def _cut(self, painter: QPainter, around: QRectF, coarse: int) -> None:
        """The built-up ground in white, and what runs through it in black."""
        for block in self.sheet.areas[Layer.BLOCKS].near(around):
            painter.fillPath(block, QColor("white"))
        streets, railway = (
            self.sheet.ways[layer] for layer in (Layer.STREETS, Layer.RAILWAY)
        )
        for rank in (*_MINOR, *_MAJOR, "motorway", "rail"):
            pen = _pen("black", self._width(rank) + 2 * self._width("pavement"))
            if coarse == 2:  # round joins do not show on so coarse a picture
                _simplify(pen)
            ways = (railway if rank == "rail" else streets).near(around, rank)
            for way in ways:
                painter.strokePath(_copy(way), pen)

    def _width(self, rank: str) -> float:
        return width(rank, self.sheet.frame.zoom)

    def _near(self, shapes: Shapes, *kinds: str) -> list[QPainterPath]:
        return shapes.near(self.view.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN), *kinds)

    def _fill(self, paths: list[QPainterPath], colour: str) -> None:
        for path in paths:
            self.painter.fillPath(path, QColor(colour))

    def _line(
        self,
        paths: list[QPainterPath],
        colour: str,
        wide: float,
        *,
        dashes: tuple[float, float] | None = None,
        cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap,
    ) -> None:
        if not paths:
            return
        pen = _pen(colour, wide)
        pen.setCapStyle(cap)
        if wide < _NARROW:
            _simplify(pen)
        if dashes is not None:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([length / wide for length in dashes])
        for path in paths:
            self.painter.strokePath(_copy(path), pen)


def _simplify(pen: QPen) -> None:
    """Corners and ends that take half the time to draw."""
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)


def _copy(path: QPainterPath) -> QPainterPath:
    """A path to be drawn once: Qt keeps what it works out in a path that stays."""
    copy = QPainterPath()
    copy.addPath(path)
    return copy


def _pen(colour: str, wide: float) -> QPen:
    pen = QPen(QColor(colour), wide)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _softened(image: QImage) -> QImage:
    """A picture averaged with its neighbouring pixels: a fourth, a half, a fourth."""
    for step in (QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)):
        softer = image.copy()
        painter = QPainter(softer)
        painter.setOpacity(0.5)
        painter.drawImage(step, image)
        painter.end()
        image = softer
    return image


def _shades(colour: str, steepness: float) -> list[int]:
    """A colour's shades from clear to full, half at half, so many times as steep."""
    shade = QColor(colour)
    shades = []
    for grey in range(256):
        shade.setAlphaF(min(1.0, max(0.0, 0.5 + (grey / 255 - 0.5) * steepness)))
        shades.append(shade.rgba())
    return shades
