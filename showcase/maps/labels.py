"""Names on the map: each put where it touches no other, wholly inside its sheet.

The names of a sheet are placed once, the important ones first, so that a name lies at
the same pixels in every tile it crosses. A label keeps where its letters stand, not
their outlines: those are drawn from the type case whenever a tile needs them.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from showcase.domain.basemap import Basemap, Point
from showcase.maps.curves import Box, Corner, Stand, Track
from showcase.maps.frame import Frame
from showcase.maps.letters import Letters, TypeCase
from showcase.maps.names import PICTOGRAM_PIXELS, Along, At, Names, shown_landmarks

HALO = 3
"""Width in pixels of the rim round a name's letters."""

_CELL = 96  # side in pixels of the squares in which occupied boxes are looked up
_ROOM = 5.0  # pixels kept free round every letter
_REACH = 0.95  # no letter reaches further from its middle, in parts of its height
_TURNS = tuple(map(math.radians, (14, 36)))  # most from a letter to the third next:
# where a curve runs nearly straight is tried first, then where it bends
_IN_ONE = 2 / 3  # of that, from a letter to the next
_PLACES = (0.5, 0.43, 0.57, 0.36, 0.64, 0.22, 0.78)  # parts of a line to be tried
_LANES = (1.3, -1.3, 2.4, -2.4)  # heights from a dock's curve to where else it is named
_LEADING = 1.15  # from one line of a name to the next, in parts of its height
_PIN = (60.0, 84.0)  # width and height in pixels of a pin; its point is at the place


@dataclass(frozen=True, slots=True, eq=False)
class Label:
    """One written name: where its letters stand, in pixels from the sheet's corner.

    Attributes:
        text: the name; of a name in two lines, both with a line break between.
        letters: the letters it is written with.
        stands: where each letter of each line stands.
        outer: the rectangle that holds its letters and the halo round them.
    """

    text: str
    letters: Letters
    stands: tuple[tuple[Stand, ...], ...]
    outer: QRect

    def outline(self) -> QPainterPath:
        """Its letters."""
        outline = QPainterPath()
        outline.setFillRule(Qt.FillRule.WindingFill)
        for line, stands in zip(self.text.split("\n"), self.stands, strict=True):
            outline.addPath(self.letters.outline(line, stands))
        return outline


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

    def take(self, boxes: Iterable[QRectF]) -> None:
        for box in boxes:
            for cell in _cells(box):
                self._cells[cell].append(box)


class Labels:
    """The names of one sheet in one language, placed."""

    def __init__(self, frame: Frame, places: Iterable[Point] = ()) -> None:
        """An empty sheet, on which the pins of some places are kept free."""
        self._frame = frame
        self._occupied = _Occupied()
        self._written: defaultdict[str, list[Corner]] = defaultdict(list)
        self._waters: list[QPolygonF] = []
        self._occupied.take(pin_box(at) for at in frame.curve(places))

    def place(
        self, basemap: Basemap, types: TypeCase, language: str
    ) -> tuple[Label, ...]:
        """The names that a piece of the map has room for."""
        for _, at in shown_landmarks(basemap, self._frame):
            self._occupied.take([_pictogram_box(at)])
        for water in basemap.water:
            corners = [QPointF(*corner) for corner in self._frame.curve(water.ring)]
            self._waters.append(QPolygonF(corners))
        return tuple(
            label
            for wish in Names(basemap, self._frame, types, language).wishes()
            for label in self._granted(wish)
        )

    def _granted(self, wish: Along | At) -> Iterator[Label]:
        return self._level(wish) if isinstance(wish, At) else self._along(wish)

    def _level(self, wish: At) -> Iterator[Label]:
        for point in wish.points:
            if self._is_near(" ".join(wish.lines), point[:2], wish.letters):
                return
            lines = tuple(self._lines(wish, *point))
            label = self._at_rest(wish.letters, "\n".join(wish.lines), lines)
            if label is not None:
                yield label
                return

    def _lines(
        self, wish: At, x: float, y: float, share: float
    ) -> Iterator[tuple[Stand, ...]]:
        """Where the letters stand, moved as far as it takes to be inside the frame."""
        letters, frame = wish.letters, self._frame
        rim = letters.height * _REACH + HALO + 1
        leading = letters.height * _LEADING
        tall = leading * (len(wish.lines) - 1)
        top = min(max(y - tall / 2, rim), frame.high - rim - tall)
        for number, line in enumerate(wish.lines):
            long = letters.advance(line)
            left = min(max(x - share * long, rim), frame.wide - rim - long)
            yield tuple(
                Stand(left + middle, top + number * leading, 0.0)
                for middle in letters.middles(line)
            )

    def _along(self, wish: Along) -> Iterator[Label]:
        whole = wish.track.length
        times = max(1, int(whole // wish.letters.lettering.repeat))
        long = wish.letters.advance(wish.text)
        for turn in range(times):
            middles = (whole * (turn + place) / times for place in _PLACES)
            starts = [min(max(one - long / 2, 0.0), whole - long) for one in middles]
            runs = [
                (lane, start, start + long) for lane in _lanes(wish) for start in starts
            ]
            label = self._straightest(wish, runs)
            if label is not None:
                yield label

    def _straightest(
        self, wish: Along, runs: Iterable[tuple[Along, float, float]]
    ) -> Label | None:
        """The name on the first piece of its curve that turns little, else turns more.

        Each piece is measured when it is first tried, and once.
        """
        known: dict[int, tuple[Stand, ...]] = {}
        for turning in _TURNS:
            for number, run in enumerate(runs):
                if number not in known:
                    known[number] = self._stands(*run)
                stands = known[number]
                if not stands or _turns_more(stands, turning):
                    continue
                label = self._at_rest(wish.letters, wish.text, (stands,))
                if label is not None:
                    return label
        return None

    def _stands(self, wish: Along, start: float, end: float) -> tuple[Stand, ...]:
        """Where the letters stand on a piece of a curve; none without room for them."""
        middle = wish.track.at((start + end) / 2)
        if self._is_near(wish.text, middle, wish.letters):
            return ()
        track: Track = wish.track.readable(start, end)
        if track is not wish.track:
            start = track.length - end
        offsets = tuple(wish.letters.middles(wish.text))
        half = _half(wish.letters)
        # Most wishes fail for want of room: three letters tell, long before all do.
        for offset in (offsets[0], offsets[-1], offsets[len(offsets) // 2]):
            if not self._occupied.free([_square(track.at(start + offset), half)]):
                return ()
        reach = wish.letters.height * 0.4
        stands = tuple(track.stand(start + offset, reach) for offset in offsets)
        aground = wish.afloat and not self._is_afloat(stands, wish.letters.height)
        return () if aground else stands

    def _is_afloat(self, stands: tuple[Stand, ...], height: int) -> bool:
        """Whether a name's first and last letters are on water, to their edges."""
        half = height * 0.3
        return all(
            any(
                water.containsPoint(
                    QPointF(
                        one.x - side * math.sin(one.angle),
                        one.y + side * math.cos(one.angle),
                    ),
                    Qt.FillRule.OddEvenFill,
                )
                for water in self._waters
            )
            for one in (stands[0], stands[-1])
            for side in (-half, half)
        )

    def _is_near(self, text: str, middle: Corner, letters: Letters) -> bool:
        near = letters.lettering.repeat
        return any(math.dist(middle, one) < near for one in self._written[text])

    def _at_rest(
        self, letters: Letters, text: str, lines: tuple[tuple[Stand, ...], ...]
    ) -> Label | None:
        """The name on its stands, if it is inside the frame and touches no other."""
        stands = [one for line in lines for one in line]
        outer = _outer(letters, stands)
        half = _half(letters)
        boxes = [_square((one.x, one.y), half) for one in stands]
        if not (_inside(outer, self._frame.box) and self._occupied.free(boxes)):
            return None
        self._occupied.take(boxes)
        middle = stands[len(stands) // 2]
        self._written[text.replace("\n", " ")].append((middle.x, middle.y))
        return Label(text, letters, lines, outer)


def pin_box(at: Corner) -> QRectF:
    """The box of a pin whose point is at a corner: names keep out of it."""
    wide, high = _PIN
    return QRectF(at[0] - wide / 2, at[1] - high, wide, high)


def _lanes(wish: Along) -> tuple[Along, ...]:
    """Where along its curve a name may run: on water, also a little beside it."""
    if not wish.afloat:
        return (wish,)
    height = wish.letters.height
    beside = (wish.track.beside(lane * height) for lane in _LANES)
    return wish, *(replace(wish, track=track) for track in beside)


def _turns_more(stands: tuple[Stand, ...], most: float) -> bool:
    """Whether letters turn more than an angle in three, or most of it in one."""
    return any(
        one.turn_to(next_) > most * _IN_ONE for one, next_ in pairwise(stands)
    ) or any(
        one.turn_to(third) > most
        for one, third in zip(stands, stands[3:], strict=False)
    )


def _pictogram_box(at: Corner) -> QRectF:
    size = PICTOGRAM_PIXELS
    return QRectF(at[0] - size / 2, at[1] - size * 0.9, size, size)


def _outer(letters: Letters, stands: list[Stand]) -> QRect:
    reach = letters.height * _REACH + HALO + 1
    xs, ys = [one.x for one in stands], [one.y for one in stands]
    return QRect(
        QPoint(math.floor(min(xs) - reach), math.floor(min(ys) - reach)),
        QPoint(math.ceil(max(xs) + reach), math.ceil(max(ys) + reach)),
    )


def _inside(outer: QRect, box: Box) -> bool:
    across = box.left <= outer.left() and outer.right() < box.right
    return across and box.top <= outer.top() and outer.bottom() < box.bottom


def _half(letters: Letters) -> float:
    """Half the side of the box that a letter keeps free."""
    return letters.height * 0.42 + _ROOM


def _square(middle: Corner, half: float) -> QRectF:
    return QRectF(middle[0] - half, middle[1] - half, 2 * half, 2 * half)


def _cells(box: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(int(box.left() // _CELL), int(box.right() // _CELL) + 1):
        for row in range(int(box.top() // _CELL), int(box.bottom() // _CELL) + 1):
            yield column, row
