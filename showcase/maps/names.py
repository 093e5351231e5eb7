"""Which names a piece of the map would like to have written, the important first.

A wish says what and where, in the pixels of a frame; whether there is room for it is
for `labels` to find out.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from showcase.domain.basemap import Area, Basemap, Line, Spot
from showcase.maps.curves import Corner, Curve, Track, joined, pieces, roomiest
from showcase.maps.frame import Frame
from showcase.maps.letters import Letters, TypeCase
from showcase.maps.style import LETTERINGS

PICTOGRAM_PIXELS = 46.0
"""Width of a landmark's pictogram."""

_OVERHANG = 1.35  # a square's name may be so many times as wide as the square, and
_OVERHANG_PIXELS = 18.0  # so many pixels more
_LEAST_SHARE = 0.5  # of a street cut by its block's edge, the part that is named
_LONG_ENOUGH = 900.0  # pixels of a street that are named however long the rest is
_UNDER_PIN = 8.0  # pixels below the middle of a square on which a pin stands
_BESIDE = 38.0  # pixels from a landmark's middle to its name
_MINOR = frozenset({"street", "quay", "path", "steps"})


@dataclass(frozen=True, slots=True)
class Along:
    """A name to be written along a curve; if it is to be afloat, on water only."""

    letters: Letters
    text: str
    track: Track
    afloat: bool = False


@dataclass(frozen=True, slots=True)
class At:
    """A name to be written level at the first of some points where there is room.

    Each point comes with the part of the name that lies to the left of it.
    """

    letters: Letters
    lines: tuple[str, ...]
    points: tuple[tuple[float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a piece of the map, in one language."""

    basemap: Basemap
    frame: Frame
    types: TypeCase
    language: str

    def wishes(self) -> Iterator[Along | At]:
        """Every name to be written, the important ones first."""
        yield from self._landmarks()
        yield from self._waters()
        yield from self._districts(1)
        yield from self._areas()
        yield from self._streets(frozenset({"main", "motorway"}))
        yield from self._districts(2)
        yield from self._streets(_MINOR)

    def _landmarks(self) -> Iterator[At]:
        letters = self._letters("landmark")
        if letters is None:
            return
        for one, (x, y) in shown_landmarks(self.basemap, self.frame):
            text = one.name.shown(self.language)
            shown = text and self.frame.zoom >= one.named_from
            if shown and self.frame.holds((x, y)):
                foot = y - letters.height * 0.1
                sides = (x + _BESIDE, foot, 0.0), (x - _BESIDE, foot, 1.0)
                yield At(letters, (text,), sides)

    def _waters(self) -> Iterator[Along]:
        for curve in self.basemap.curves:
            river = curve.kind == "water"
            letters = self._letters("river" if river else "dock")
            if letters is not None:
                points = self.frame.curve(curve.points)
                text = curve.name.shown(self.language)
                for wish in self._along(letters, text, points):
                    yield wish if river else replace(wish, afloat=True)

    def _districts(self, rank: int) -> Iterator[At]:
        letters = self._letters(f"district-{rank}")
        if letters is None:
            return
        for spot in self.basemap.districts:
            (at,) = self.frame.curve(spot.points)
            hidden = self.frame.zoom < spot.named_from
            if spot.rank == rank and not hidden and self.frame.holds(at):
                yield At(letters, (spot.name.shown(self.language),), ((*at, 0.5),))

    def _areas(self) -> Iterator[At]:
        along = {one.name.dutch for one in self.basemap.curves}
        waters = (one for one in self.basemap.water if one.name.dutch not in along)
        for area in chain(self.basemap.squares, self.basemap.green, waters):
            text = area.name.shown(self.language)
            letters = self._letters(_KINDS.get(area.kind, area.kind))
            if letters is not None and text:
                yield from self._in(area, letters, text)

    def _in(self, area: Area, letters: Letters, text: str) -> Iterator[At]:
        x, y, wide = roomiest(self.frame.curve(area.ring))
        if not self.frame.holds((x, y)):
            return
        most = wide * _OVERHANG + _OVERHANG_PIXELS
        lines = (text,) if letters.advance(text) <= most else _two_lines(text)
        if max(letters.advance(line) for line in lines) <= most:
            below = y + letters.height * 0.42 * len(lines) + _UNDER_PIN
            yield At(letters, lines, ((x, y, 0.5), (x, below, 0.5)))

    def _streets(self, ranks: frozenset[str]) -> Iterator[Along]:
        squares = {one.name.dutch for one in self.basemap.squares}
        named: defaultdict[str, list[Line]] = defaultdict(list)
        for street in self.basemap.streets:
            if street.rank in ranks and street.name.dutch not in squares | {""}:
                named[street.name.dutch].append(street)
        wishes = [wish for ways in named.values() for wish in self._street(ways)]
        yield from sorted(wishes, key=_importance)

    def _street(self, ways: list[Line]) -> Iterator[Along]:
        """One street, which may come in many ways that go on in one another."""
        letters = self._letters(ways[0].rank)
        if letters is not None:
            text = ways[0].name.shown(self.language)
            for curve in joined(self.frame.curve(one.points) for one in ways):
                yield from self._along(letters, text, curve)

    def _along(self, letters: Letters, text: str, curve: Curve) -> Iterator[Along]:
        """The name on each part of its curve in the frame that is long enough.

        Where another sheet goes on, the lesser part of a street is left to that one,
        so that no name stands on either side of the line between two sheets.
        """
        whole, long = Track(curve).length, letters.advance(text)
        least = long
        if self.frame.has_neighbours:
            least = max(long, min(whole * _LEAST_SHARE, _LONG_ENOUGH))
        for piece in pieces(curve, self.frame.box.shrunk(letters.height)):
            track = Track(piece)
            if track.length >= least:
                yield Along(letters, text, track)

    def _letters(self, kind: str) -> Letters | None:
        lettering = LETTERINGS.get(kind)
        if lettering is None or not lettering.shows(self.frame.zoom):
            return None
        return self.types.letters(lettering, self.frame.zoom)


_KINDS = {"lake": "dock", "canal": "dock"}  # written as docks are


def shown_landmarks(basemap: Basemap, frame: Frame) -> list[tuple[Spot, Corner]]:
    """The landmarks that have a pictogram at a frame's zoom, and where they stand."""
    lowest = {1: 13.0, 2: 14.4}
    return [
        (one, frame.curve(one.points)[0])
        for one in basemap.landmarks
        if frame.zoom >= lowest[one.rank]
    ]


def _two_lines(text: str) -> tuple[str, ...]:
    """A name in two lines of about one length, if it has a space."""
    words = text.split(" ")
    breaks = [
        (" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))
    ]
    return min(breaks, key=lambda lines: max(map(len, lines)), default=(text,))


def _importance(wish: Along) -> tuple[float, float, str]:
    """Great letters before small ones, long streets before short ones."""
    lettering = wish.letters.lettering
    return -lettering.weight, -round(wish.track.length), wish.text
