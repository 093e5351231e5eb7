"""Contrast: whether the attract loop's words can be read on their pictures.

These are the only words that stand on a picture itself: captions have a ground of
their own that is dark on any picture, and drawings hold no letters. The words are
light, so what counts is the brightest of what lies behind them, under the veil that
the page lays over it (AttractPage.qml).
"""

import io
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PIL import Image

from showcase.content.lines import home_of
from showcase.content.notes import Remark
from showcase.content.renditions import glance
from showcase.domain.edition import Edition
from showcase.domain.media import Picture, PictureFile

Colour = tuple[int, int, int]  # red, green and blue, 0-255

NIGHT: Final = (0x0E, 0x1B, 0x3A)  # Theme.night; the colour of Theme.nightVeil as well
WORDS: Final = (0xC6, 0xD3, 0xE6)  # Theme.nightSoft, the dimmer colour of the words
VEIL: Final = 0.6  # Theme.nightVeil's opacity at the top; none at half the height
LEAST: Final = 3.0  # WCAG 2.2, 1.4.3: letters of 32 design pixels and more are large
_CELLS: Final = 96  # across: about as wide as a letter's stroke
_COUNTED: Final = 0.9  # of the cells: a lamp or a star hides no word


@dataclass(frozen=True, slots=True)
class _Window:
    """Where the words stand.

    Attributes:
        across: from where to where on a 16:9 scene, as shares of its width.
        down: the same of its height.
        screen: the same heights as shares of the screen's.
    """

    across: tuple[float, float]
    down: tuple[float, float]
    screen: tuple[float, float]


# In landscape a scene is 1.26 screens wide and its right side shows; in portrait its
# middle does.
_WINDOWS: Final = (
    _Window((0.63, 0.97), (0.16, 0.33), (0.07, 0.28)),
    _Window((0.36, 0.64), (0.10, 0.28), (0.10, 0.28)),
)


def faint_words(edition: Edition) -> Iterator[Remark]:
    """A warning for each picture too bright for the words of the attract loop."""
    pictures = {picture.id: picture for picture in edition.pictures}
    for name in dict.fromkeys(line.picture for line in edition.settings.attract):
        picture = pictures[name]
        ratio = contrast(WORDS, brightest(picture.night or picture.day))
        if ratio < LEAST:
            yield _remark(picture, ratio)


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def brightest(file: PictureFile) -> Colour:
    """The colour that nine in ten cells behind the words are no brighter than."""
    drawn = Image.open(io.BytesIO(glance(file))).convert("RGBA")
    ground = Image.new("RGBA", drawn.size, (*NIGHT, 255))
    ground.alpha_composite(drawn)
    height = max(1, round(_CELLS * drawn.height / drawn.width))
    cells = ground.convert("RGB").resize((_CELLS, height), Image.Resampling.BOX)
    return max((_brightest(cells, each) for each in _WINDOWS), key=_luminance)


def _brightest(cells: Image.Image, window: _Window) -> Colour:
    (left, right), (top, bottom) = window.across, window.down
    first, last = math.floor(top * cells.height), math.ceil(bottom * cells.height)
    colours: list[Colour] = []
    for row in range(first, last):
        # Pillow keeps colours as bytes, three to a cell.
        box = (math.floor(left * _CELLS), row, math.ceil(right * _CELLS), row + 1)
        raw = _veiled(cells.crop(box), (row - first) / (last - first), window).tobytes()
        colours += [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]
    return sorted(colours, key=_luminance)[math.ceil(_COUNTED * len(colours)) - 1]


def _veiled(row: Image.Image, share: float, window: _Window) -> Image.Image:
    top, bottom = window.screen
    opacity = VEIL * (1 - (top + share * (bottom - top)) / 0.5)
    return Image.blend(row, Image.new("RGB", row.size, NIGHT), opacity)


def _luminance(colour: Colour) -> float:
    """How light a colour is, 0 to 1 (WCAG 2.2, relative luminance)."""
    red, green, blue = (_linear(part / 255) for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _remark(picture: Picture, ratio: float) -> Remark:
    file = picture.night or picture.day
    path = f"{home_of('picture', picture.id)}/{file.name}"
    what = f"the attract loop's words have a contrast of {ratio:.1f} on this picture"
    dark = "darken it behind them" if picture.night else "add a dark night picture"
    return Remark(path, 1, what, f"{dark}: {LEAST:g} is the least")
