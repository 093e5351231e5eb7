"""Names on the map: which are written, where, and without touching one another.

Names are placed once for the whole map at a zoom and in a language, the important ones
first, so that a name lies at the same pixels in every tile it crosses.

With the letters and the painter, this is the part of `maps` that knows Qt.
"""

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from showcase.domain.basemap import Basemap, Point, Spot
from showcase.maps.curves import Curve, along, length, readable
from showcase.maps.letters import Fonts, Letters
from showcase.maps.mercator import Pixel, project
from showcase.maps.style import LETTERINGS, Lettering, Style

_HALO = 3  # width in pixels of the rim round a name's letters
_HALO_STEPS = tuple(
    QPoint(x, y)
    for x in range(-_HALO, _HALO + 1)
    for y in range(-_HALO, _HALO + 1)
    if math.hypot(x, y) <= _HALO + 0.3
)
_CELL = 96  # side in pixels of the squares in which occupied boxes are looked up
_ROOM = 5.0  # pixels kept free round every letter
_SHARPEST = math.radians(24)  # a curve that turns more between two letters is refused
_REPEAT = 1500.0  # pixels of a long street per writing of its name
_PLACES = (0.5, 0.36, 0.64, 0.22, 0.78)  # parts of a line at which a name is tried
PICTOGRAM_PIXELS = 46.0
"""Width of a landmark's pictogram."""


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """One written name: its letters' outline, in pixels from the sheet's corner."""

    text: str
    lettering: Lettering
    letters: QPainterPath
    outer: QRect

    def sprite(self, style: Style) -> tuple[QPoint, QImage]:
        """The name with its halo as a picture, and the pixel at which it goes."""
        # Copies of the letters are many times as fast as a stroke round them.
        rim = self._picture(getattr(style, self.lettering.ground))
        letters = self._picture(getattr(style, self.lettering.colour))
        image = _empty(self.outer.size())
        painter = QPainter(image)
        for step in _HALO_STEPS:
            painter.drawImage(step, rim)
        painter.drawImage(0, 0, letters)
        painter.end()
        return self.outer.topLeft(), image

    def _picture(self, colour: str) -> QImage:
        image = _empty(self.outer.size())
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.outer.topLeft())
        painter.fillPath(self.letters, QColor(colour))
        painter.end()
        return image


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A name that would like to be written, along a curve in pixels."""

    lettering: Lettering
    text: str
    curve: Curve
    times: int = 1


class _Occupied:
    """The boxes already taken, found by the squares of a coarse grid."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[QRectF]] = defaultdict(list)

    def free(self, boxes: list[QRectF]) -> bool:
        return not any(
            box.intersects(taken)
            for box in boxes
            for cell in _cells(box)
            for taken in self._cells.get(cell, ())
        )

    def take(self, boxes: list[QRectF]) -> None:
        for box in boxes:
            for cell in _cells(box):
                self._cells[cell].append(box)


class Labels:
    """The names of a map at one zoom and in one language, placed."""

    def __init__(
        self, basemap: Basemap, fonts: Fonts, zoom: float, language: str
    ) -> None:
        self._fonts = fonts
        self._zoom = zoom
        self._language = language
        self._corner = sheet_corner(zoom)
        self._occupied = _Occupied()
        self._types: dict[Lettering, Letters] = {}
        for landmark in shown_landmarks(basemap, zoom):
            self._occupied.take([self._pictogram_box(landmark)])
        self.placed: tuple[Label, ...] = tuple(
            label
            for candidate in self._candidates(basemap)
            for label in self._write(candidate)
        )

    def _candidates(self, basemap: Basemap) -> Iterator[_Candidate]:
        yield from self._landmarks(basemap)
        yield from self._waters(basemap)
        yield from self._districts(basemap, 1)
        yield from self._areas(basemap)
        yield from self._streets(basemap, frozenset({"main"}))
        yield from self._districts(basemap, 2)
        yield from self._streets(basemap, frozenset({"street", "quay", "path"}))

    def _landmarks(self, basemap: Basemap) -> Iterator[_Candidate]:
        lettering = LETTERINGS["landmark"]
        for one in shown_landmarks(basemap, self._zoom):
            if self._zoom < one.named_from:
                continue
            text = one.name.shown(self._language)
            box = self._pictogram_box(one)
            long = self._type(lettering).advance(text)
            y = box.bottom() - 4
            left = box.right() + 3 * _ROOM
            yield _Candidate(lettering, text, ((left, y), (left + long + 2, y)))

    def _waters(self, basemap: Basemap) -> Iterator[_Candidate]:
        for curve in basemap.curves:
            lettering = LETTERINGS["river" if curve.kind == "water" else "dock"]
            if lettering.shows(self._zoom):
                yield _Candidate(
                    lettering,
                    curve.name.shown(self._language),
                    self._curve(curve.points),
                )

    def _districts(self, basemap: Basemap, rank: int) -> Iterator[_Candidate]:
        lettering = LETTERINGS[f"district-{rank}"]
        for spot in basemap.districts:
            if spot.rank == rank and lettering.shows(self._zoom):
                yield self._centred(
                    lettering, spot.name.shown(self._language), self._at(spot.at)
                )

    def _areas(self, basemap: Basemap) -> Iterator[_Candidate]:
        for area in (*basemap.squares, *basemap.green):
            lettering = LETTERINGS.get(area.kind)
            text = area.name.shown(self._language)
            if lettering is None or not text or not lettering.shows(self._zoom):
                continue
            xs, ys = zip(*self._curve(area.ring), strict=True)
            wide = max(xs) - min(xs)
            middle = Pixel((max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2)
            if self._type(lettering).advance(text) <= wide * 1.5 + 24:
                yield self._centred(lettering, text, middle)

    def _streets(self, basemap: Basemap, ranks: frozenset[str]) -> Iterator[_Candidate]:
        squares = {one.name.dutch for one in basemap.squares}
        for street in basemap.streets:
            nameless = street.name.dutch in squares or not street.name.dutch
            if street.rank not in ranks or nameless:
                continue
            lettering = LETTERINGS[street.rank]
            if lettering.shows(self._zoom):
                curve = self._curve(street.points)
                times = 1 + int(length(curve) // _REPEAT)
                text = street.name.shown(self._language)
                yield _Candidate(lettering, text, curve, times=times)

    def _centred(self, lettering: Lettering, text: str, at: Pixel) -> _Candidate:
        half = self._type(lettering).advance(text) / 2 + 1
        ends = ((at.x - half, at.y), (at.x + half, at.y))
        return _Candidate(lettering, text, ends)

    def _write(self, candidate: _Candidate) -> Iterator[Label]:
        whole = length(candidate.curve)
        long = self._type(candidate.lettering).advance(candidate.text)
        if long > whole or not candidate.text:
            return
        for turn in range(candidate.times):
            for place in _PLACES:
                middle = whole * (turn + place) / candidate.times
                start = min(max(middle - long / 2, 0.0), whole - long)
                label = self._at_rest(candidate, start, long)
                if label is not None:
                    yield label
                    break

    def _at_rest(
        self, candidate: _Candidate, start: float, long: float
    ) -> Label | None:
        """The name written from a point of its curve on, if there is room for it."""
        curve = readable(candidate.curve, start + long / 2)
        if curve is not candidate.curve:
            start = length(curve) - start - long
        type_ = self._type(candidate.lettering)
        stands = [
            along(curve, start + offset) for offset in type_.middles(candidate.text)
        ]
        if any(one.turn_to(next_) > _SHARPEST for one, next_ in pairwise(stands)):
            return None
        half = type_.height * 0.42 + _ROOM
        boxes = [
            QRectF(one.x - half, one.y - half, 2 * half, 2 * half) for one in stands
        ]
        if not self._occupied.free(boxes):
            return None
        self._occupied.take(boxes)
        letters = type_.outline(candidate.text, stands)
        rim = _HALO + 1
        outer = letters.boundingRect().adjusted(-rim, -rim, rim, rim).toAlignedRect()
        return Label(candidate.text, candidate.lettering, letters, outer)

    def _type(self, lettering: Lettering) -> Letters:
        if lettering not in self._types:
            self._types[lettering] = Letters(lettering, self._fonts, self._zoom)
        return self._types[lettering]

    def _pictogram_box(self, landmark: Spot) -> QRectF:
        at = self._at(landmark.at)
        size = PICTOGRAM_PIXELS
        return QRectF(at.x - size / 2, at.y - size * 0.9, size, size)

    def _at(self, point: Point) -> Pixel:
        pixel = project(*point, self._zoom)
        return Pixel(pixel.x - self._corner[0], pixel.y - self._corner[1])

    def _curve(self, points: tuple[Point, ...]) -> Curve:
        return tuple((at.x, at.y) for at in map(self._at, points))


def sheet_corner(zoom: float) -> tuple[int, int]:
    """World pixels of the corner that a sheet counts from: north-west of the city."""
    pixel = project(4.3, 51.3, zoom)
    return math.floor(pixel.x), math.floor(pixel.y)


def shown_landmarks(basemap: Basemap, zoom: float) -> tuple[Spot, ...]:
    """The landmarks that have a pictogram at a zoom."""
    lowest = {1: 13.0, 2: 14.4}
    return tuple(one for one in basemap.landmarks if zoom >= lowest[one.rank])


def _cells(box: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left() // _CELL), int(box.right() // _CELL) + 1):
        for row in range(int(box.top() // _CELL), int(box.bottom() // _CELL) + 1):
            yield column, row


def _empty(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
