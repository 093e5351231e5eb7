"""The texts under the headings of a language's file, changed in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from showcase.content.headings import aligned
from showcase.content.markdown import Part, read_sheet, split_part
from showcase.content.notes import Notes


class Piece(StrEnum):
    """Which text of a part."""

    LEG = "leg"  # its `> ` lines
    TITLE = "title"  # its `### ` line
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a text stands.

    Attributes:
        keys: the headings there may be, in their order; none when the whole file is
            one text.
        at: which of them, from 0.
        piece: which text under it.
        is_told: whether a part may have a way and a title above its body.
        is_loose: whether the headings may stand in another order.
    """

    keys: tuple[str, ...]
    at: int
    piece: Piece = Piece.BODY
    is_told: bool = False
    is_loose: bool = False


@dataclass(slots=True)
class _Pieces:
    """The lines of a part as written, blank ones between its texts included."""

    leg: list[str]
    first_gap: list[str]
    title: list[str]
    second_gap: list[str]
    body: list[str]

    def lines(self) -> list[str]:
        lines = [*self.leg, *self.first_gap, *self.title, *self.second_gap, *self.body]
        return lines[: len(lines) - _blanks(lines[::-1])]


def read_passage(text: str, passage: Passage) -> str:
    """The text; empty when there is none."""
    part = _part(text, passage)
    if part is None:
        return ""
    if not passage.is_told:
        return part.text
    leg, title, rest = split_part(part)
    return {Piece.LEG: leg, Piece.TITLE: title, Piece.BODY: rest.text}[passage.piece]


def with_passage(text: str, passage: Passage, value: str) -> str:
    """The file with another text there; an empty one is taken away."""
    lines = text.split("\n")
    part = _part(text, passage)
    if part is None:
        return "\n".join(_inserted(lines, text, passage, value))
    first, end = _extent(text, part, len(lines))
    content = lines[first:end]
    before, after = _blanks(content), _blanks(content[::-1])
    if before == len(content):
        before = 0
    pieces = _split(content[before : len(content) - after], passage)
    _change(pieces, passage.piece, value)
    kept = pieces.lines()
    if kept:
        lines[first + before : end - after] = kept
    else:
        lines[first - bool(passage.keys) : end] = []
    return _closed(lines)


def lines_of_passage(text: str, passage: Passage) -> tuple[int, int] | None:
    """The first and last line of the part, from 1; None when there is none."""
    part = _part(text, passage)
    if part is None:
        return None
    first, end = _extent(text, part, text.count("\n") + 1)
    return first, end


@lru_cache(maxsize=16)  # each edit asks for several places of one text
def _parts(text: str) -> tuple[Part, ...]:
    return read_sheet(text, "", Notes()).parts


def _aligned(text: str, passage: Passage) -> Sequence[Part | None]:
    parts, keys = list(_parts(text)[1:]), passage.keys
    if passage.is_loose:
        parts.sort(key=lambda part: keys.index(part.key) if part.key in keys else 99)
    return aligned(parts, keys)


def _part(text: str, passage: Passage) -> Part | None:
    if not passage.keys:
        return _parts(text)[0]
    return _aligned(text, passage)[passage.at]


def _extent(text: str, part: Part, count: int) -> tuple[int, int]:
    """Its lines, from the one under the heading to before the next heading."""
    headings = [each.spot.line for each in _parts(text)[1:]]
    later = [line - 1 for line in headings if line > part.spot.line]
    is_headed = bool(part.key)
    return part.spot.line - (not is_headed), min(later, default=count)


def _split(lines: list[str], passage: Passage) -> _Pieces:
    if not passage.is_told:
        return _Pieces([], [], [], [], lines)
    leg = next(
        (at for at, line in enumerate(lines) if not line.startswith(">")), len(lines)
    )
    gap = leg + _blanks(lines[leg:])
    title = gap + (lines[gap : gap + 1] != [] and lines[gap].startswith("### "))
    body = title + _blanks(lines[title:])
    return _Pieces(
        lines[:leg], lines[leg:gap], lines[gap:title], lines[title:body], lines[body:]
    )


def _change(pieces: _Pieces, piece: Piece, value: str) -> None:
    lines = value.split("\n") if value else []
    if piece is Piece.LEG:
        pieces.leg = [f"> {line}" for line in lines]
        pieces.first_gap = (pieces.first_gap or [""]) if lines else []
    elif piece is Piece.TITLE:
        pieces.title = [f"### {value}"] if value else []
        pieces.second_gap = (pieces.second_gap or [""]) if value else []
    else:
        pieces.body = lines


def _inserted(lines: list[str], text: str, passage: Passage, value: str) -> list[str]:
    pieces = _Pieces([], [], [], [], [])
    _change(pieces, passage.piece, value)
    later = [part for part in _aligned(text, passage)[passage.at :] if part]
    at = min((part.spot.line - 1 for part in later), default=len(lines))
    before = lines[:at]
    before = before[: len(before) - _blanks(before[::-1])]
    gap = [] if len(_parts(text)) == 1 or at < _first_heading(text) else [""]
    part = [f"## {passage.keys[passage.at]}", "", *pieces.lines(), ""]
    return [*before, *gap, *part, *lines[at:]]


def _first_heading(text: str) -> int:
    return _parts(text)[1].spot.line


def _blanks(lines: Sequence[str]) -> int:
    """How many blank lines it starts with."""
    return next((at for at, line in enumerate(lines) if line.strip()), len(lines))


def _closed(lines: list[str]) -> str:
    """The file with one line end at its end where what followed was taken away."""
    text = "\n".join(lines)
    return text if text.endswith("\n") or not lines else f"{text.rstrip()}\n"
