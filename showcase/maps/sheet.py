"""A sheet of the map: the paths and the names of one piece of it, ready to be drawn.

A sheet is of no style and no scale: the same one serves every look of the map, and
screens of twice the pixels.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from showcase.domain.basemap import Area, Basemap, Layer, Line
from showcase.maps.curves import Corner
from showcase.maps.frame import Frame
from showcase.maps.labels import Label
from showcase.maps.names import shown_landmarks
from showcase.maps.style import width

_VISIBLE = 0.5  # a way narrower than this, in pixels, is not drawn


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape, in pixels from the sheet's corner."""

    path: QPainterPath
    bounds: QRectF


class Shapes:
    """The shapes of one layer, by kind or rank."""

    def __init__(self) -> None:
        """No shapes yet."""
        self._kinds: defaultdict[str, list[Shape]] = defaultdict(list)

    def add(self, kind: str, path: QPainterPath) -> None:
        """One more shape of a kind."""
        # A straight line has an empty rectangle, which would intersect nothing.
        bounds = path.boundingRect().adjusted(-1, -1, 1, 1)
        self._kinds[kind].append(Shape(path, bounds))

    def near(self, view: QRectF, *kinds: str) -> list[QPainterPath]:
        """Those of some kinds, or of all, that reach into a view."""
        return [
            shape.path
            for kind in kinds or tuple(self._kinds)
            for shape in self._kinds.get(kind, ())
            if shape.bounds.intersects(view)
        ]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn in a frame."""

    frame: Frame
    areas: dict[Layer, Shapes]
    ways: dict[Layer, Shapes]
    landmarks: tuple[tuple[str, Corner], ...]
    labels: tuple[Label, ...]

    @classmethod
    def of(cls, basemap: Basemap, frame: Frame, labels: tuple[Label, ...]) -> "Sheet":
        """The sheet of a piece of the map whose names are placed."""
        return cls(
            frame,
            {
                Layer.BLOCKS: areas(basemap.blocks, frame),
                Layer.GREEN: areas(basemap.green, frame),
                Layer.WATER: areas(basemap.water, frame),
                Layer.SQUARES: areas(basemap.squares, frame),
            },
            {
                Layer.TUNNELS: _lines(
                    ((each.kind, each) for each in basemap.tunnels), frame
                ),
                Layer.STREETS: _ways(basemap.streets, frame),
                Layer.RAILWAY: _railway(basemap.railway, frame),
                Layer.BRIDGES: _ways(basemap.bridges, frame),
            },
            tuple((one.kind, at) for one, at in shown_landmarks(basemap, frame)),
            labels,
        )


def areas(given: Iterable[Area], frame: Frame) -> Shapes:
    """Closed shapes as paths, without their holes."""
    shapes = Shapes()
    for area in given:
        path = QPainterPath()  # filled by the odd-even rule, which leaves holes open
        for ring in (area.ring, *area.holes):
            path.addPolygon(_polygon(frame.curve(ring)))
            path.closeSubpath()
        shapes.add(area.kind, path)
    return shapes


def _ways(given: Iterable[Line], frame: Frame) -> Shapes:
    return _lines(((one.rank, one) for one in given if _wide(one.rank, frame)), frame)


def _railway(given: Iterable[Line], frame: Frame) -> Shapes:
    return _lines(
        (
            ("tunnel" if one.rank == "tunnel" else one.kind, one)
            for one in given
            if _wide(one.kind, frame)
        ),
        frame,
    )


def _wide(rank: str, frame: Frame) -> bool:
    return width(rank, frame.zoom) >= _VISIBLE


def _lines(given: Iterable[tuple[str, Line]], frame: Frame) -> Shapes:
    shapes = Shapes()
    for kind, line in given:
        path = QPainterPath()
        path.addPolygon(_polygon(frame.curve(line.points)))
        shapes.add(kind, path)
    return shapes


def _polygon(curve: Iterable[Corner]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in curve])
