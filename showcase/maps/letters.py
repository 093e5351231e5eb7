"""Letters of the map: their widths, and their outlines turned along a curve."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QTransform

from showcase.maps.curves import Stand
from showcase.maps.style import Lettering

_WEIGHT = QFont.Tag("wght")


@dataclass(frozen=True, slots=True)
class Fonts:
    """The two families of the map, known to Qt before they are used."""

    serif: str = "Source Serif 4"
    sans: str = "Source Sans 3"


class Letters:
    """The letters of one kind of name at one size: their widths and outlines."""

    def __init__(self, lettering: Lettering, fonts: Fonts, height: int) -> None:
        """Cut the letters of a kind of name, some pixels high."""
        self.lettering = lettering
        self.height = height
        self._space = lettering.spacing * height
        self._font = QFont(fonts.serif if lettering.serif else fonts.sans)
        self._font.setPixelSize(height)
        # Both families are variable fonts: Qt's setWeight would smear the thinnest.
        self._font.setVariableAxis(_WEIGHT, lettering.weight)
        self._font.setItalic(lettering.italic)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(self._font)
        self._known: dict[str, tuple[float, QPainterPath]] = {}

    def advance(self, text: str) -> float:
        """Length of a name in pixels, without a space after its last letter."""
        shown = self._shown(text)
        return sum(self._letter(one)[0] + self._space for one in shown) - self._space

    def middles(self, text: str) -> Iterator[float]:
        """How far the middle of each letter lies from the name's start."""
        start = 0.0
        for one in self._shown(text):
            wide, _ = self._letter(one)
            yield start + wide / 2
            start += wide + self._space

    def outline(self, text: str, stands: Iterable[Stand]) -> QPainterPath:
        """The name's outline, each letter turned where it stands."""
        outline = QPainterPath()
        # Letters of variable fonts are made of strokes that overlap.
        outline.setFillRule(Qt.FillRule.WindingFill)
        for one, stand in zip(self._shown(text), stands, strict=True):
            turn = QTransform.fromTranslate(stand.x, stand.y)
            turn.rotateRadians(stand.angle)
            outline.addPath(turn.map(self._letter(one)[1]))
        return outline

    def _shown(self, text: str) -> str:
        return text.upper() if self.lettering.capitals else text

    def _letter(self, one: str) -> tuple[float, QPainterPath]:
        if one not in self._known:
            wide = self._metrics.horizontalAdvance(one)
            shape = QPainterPath()
            foot = QPointF(-wide / 2, self._metrics.capHeight() / 2)
            shape.addText(foot, self._font, one)
            self._known[one] = wide, shape
        return self._known[one]


class TypeCase:
    """The letters of every kind and size used so far."""

    def __init__(self, fonts: Fonts) -> None:
        """An empty case for two families of type."""
        self._fonts = fonts
        self._letters: dict[tuple[Lettering, int], Letters] = {}

    def letters(self, lettering: Lettering, zoom: float) -> Letters:
        """The letters of a kind of name at a zoom."""
        key = lettering, lettering.height(zoom)
        if key not in self._letters:
            self._letters[key] = Letters(lettering, self._fonts, key[1])
        return self._letters[key]
