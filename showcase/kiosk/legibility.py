"""What a visitor could not read: texts cut off, run out, covered or on top of another.

The window is walked as it is painted, back to front. On the way down one knows what a
text must stay inside of (the window, its button, its card, what clips it) and what
it is seen through; on the way on, what is painted over it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

_SLACK_PX: Final = 1.5  # what rounding may do
_LEADING: Final = 0.2  # above and below the letters of a line lies that much nothing
_SPACE: Final = 0.3  # how wide a space is, at most
_RIGHT, _CENTRE, _BOTTOM, _MIDDLE = 2, 4, 64, 128  # Qt::Alignment
_ALIGNED: Final = "[effectiveHorizontalAlignment, verticalAlignment]"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a text must stay inside of, and what that is called."""

    rect: QRectF
    name: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies round an item.

    Attributes:
        frames: what its texts must stay inside of.
        seen: what part of the window it can be seen in.
        pane: what scrolls it; None when nothing does.
        opaque: whether nothing behind it shines through.
        place: the object name of the nearest item that has one.
    """

    frames: tuple[Frame, ...]
    seen: QRectF
    pane: QQuickItem | None = None
    opaque: bool = True
    place: str = ""


@dataclass(slots=True)
class SeenText:
    """A text on the screen.

    Attributes:
        item: the text.
        letters: where its letters are in the window.
        around: what lies round it.
        covers: what is painted over it, or over a part of it.
    """

    item: QQuickItem
    letters: QRectF
    around: Surroundings
    covers: list[QRectF] = field(default_factory=list)

    @property
    def shown(self) -> QRectF:
        """Where its letters can be seen."""
        return self.letters.intersected(self.around.seen)

    def __str__(self) -> str:
        """Its first words, and where it is."""
        return f"{self.item.property('text')!r:.60} in {self.around.place!r}"


def illegible_texts(window: QQuickWindow) -> list[str]:
    """Every text in a window that cannot be read as it should, and why.

    What has yet to be scrolled to is legible, and so is what lies behind a veil.
    """
    texts = [text for text in _Walk(window).texts() if text.letters.isValid()]
    alone = (fault for text in texts for fault in _faults(text))
    return [*alone, *_overlaps([text for text in texts if not _is_hidden(text)])]


def _faults(text: SeenText) -> Iterator[str]:
    item = text.item
    if item.property("truncated"):
        yield f"{text} is cut off"
    # Qt counts the space that a line from right to left was broken at.
    space = _SPACE * _pixels(item) if item.property("lineCount") > 1 else 0
    if item.property("contentWidth") > item.width() + _SLACK_PX + space:
        yield f"{text} is wider than its room"
    if item.property("contentHeight") > item.height() + _SLACK_PX:
        yield f"{text} is higher than its room"
    outside = [
        frame.name
        for frame in text.around.frames
        if not _grown(frame.rect).contains(text.letters)
    ]
    if outside:
        yield f"{text} leaves {outside[0]}"
    if not _is_hidden(text) and any(map(text.shown.intersects, text.covers)):
        yield f"{text} is partly covered"


def _overlaps(texts: list[SeenText]) -> Iterator[str]:
    for one, other in combinations(texts, 2):
        together = one.around.pane is other.around.pane
        first = one.letters if together else one.shown
        second = other.letters if together else other.shown
        common = first.intersected(second)
        if min(common.width(), common.height()) > _SLACK_PX:
            yield f"{one} lies on {other}"


def _is_hidden(text: SeenText) -> bool:
    return any(cover.contains(text.shown) for cover in text.covers)


class _Walk:
    """One walk through a window, back to front."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._whole = QRectF(0, 0, window.width(), window.height())
        self._texts: list[SeenText] = []

    def texts(self) -> list[SeenText]:
        """Every visible text, with what is painted over it."""
        around = Surroundings((Frame(self._whole, "the window"),), self._whole)
        self._visit(self._window.contentItem(), around)
        return self._texts

    def _visit(self, item: QQuickItem, around: Surroundings) -> None:
        if not item.isVisible() or item.opacity() <= 0:
            return
        # The web view's own children are of types that PySide cannot wrap.
        if item.inherits("QQuickWebEngineView"):
            return
        around = replace(
            around,
            opaque=around.opaque and item.opacity() >= 1,
            place=item.objectName() or around.place,
        )
        inside = _inside(item, around)
        below, above = _children(item)
        for child in below:
            self._visit(child, inside)
        self._paint(item, around)
        for child in above:
            self._visit(child, inside)

    def _paint(self, item: QQuickItem, around: Surroundings) -> None:
        if item.inherits("QQuickText"):
            if item.property("text") and around.opaque:  # else it fades in or out
                self._texts.append(SeenText(item, _letters(item), around))
        elif item.inherits("QQuickRectangle"):
            self._cover(item, around)

    def _cover(self, item: QQuickItem, around: Surroundings) -> None:
        rect = _rect(item).intersected(around.seen)
        if not _is_painted(item) or rect.isEmpty():
            return
        if _grown(rect).contains(self._whole):
            self._texts.clear()  # a veil, or a page over the one that goes
        elif around.opaque and _colour(item).alpha() == 255:
            for text in self._texts:
                if text.shown.intersects(_grown(rect, -_SLACK_PX)):
                    text.covers.append(rect)


def _children(item: QQuickItem) -> tuple[list[QQuickItem], list[QQuickItem]]:
    ordered = sorted(item.childItems(), key=QQuickItem.z)
    below = [child for child in ordered if child.z() < 0]
    return below, ordered[len(below) :]


def _inside(item: QQuickItem, around: Surroundings) -> Surroundings:
    """What lies round the children of an item."""
    rect = _rect(item)
    if item.inherits("QQuickFlickable"):
        top = item.mapToScene(QPointF(0, -item.property("contentY"))).y()
        content = QRectF(rect.x(), top, rect.width(), item.property("contentHeight"))
        seen = around.seen.intersected(rect)
        return replace(
            around, frames=(Frame(content, "its pane"),), seen=seen, pane=item
        )
    if item.clip():
        frame = Frame(rect, "what clips it")
        seen = around.seen.intersected(rect)
        return replace(around, frames=(*around.frames, frame), seen=seen)
    if item.inherits("QQuickAbstractButton"):
        return replace(around, frames=(*around.frames, Frame(rect, "its button")))
    if item.inherits("QQuickRectangle") and _is_painted(item):
        return replace(around, frames=(*around.frames, Frame(rect, "its card")))
    return around


def _letters(item: QQuickItem) -> QRectF:
    """Where the letters of a text are, without the nothing above and below them."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    across, down = _alignment(item)
    spare_x, spare_y = item.width() - width, item.height() - height
    x = {_RIGHT: spare_x, _CENTRE: spare_x / 2}.get(across, 0.0)
    y = {_BOTTOM: spare_y, _MIDDLE: spare_y / 2}.get(down, item.property("topPadding"))
    leading = _LEADING * _pixels(item)
    rect = QRectF(x, y, width, height).adjusted(0, leading, 0, -leading)
    return item.mapRectToScene(rect)


def _pixels(item: QQuickItem) -> int:
    font: QFont = item.property("font")
    return font.pixelSize()


def _alignment(item: QQuickItem) -> tuple[int, int]:
    # PySide cannot read an enum of a type that is private to Qt; QML can.
    asked = QQmlExpression(QQmlEngine.contextForObject(item), item, _ALIGNED)
    answer, _ = asked.evaluate()
    across, down = answer.toVariant() if hasattr(answer, "toVariant") else answer
    return int(across), int(down)


def _rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _grown(rect: QRectF, by: float = _SLACK_PX) -> QRectF:
    return rect.adjusted(-by, -by, by, by)


def _colour(item: QQuickItem) -> QColor:
    colour: QColor = item.property("color")
    return colour


def _is_painted(item: QQuickItem) -> bool:
    return _colour(item).alpha() > 0
