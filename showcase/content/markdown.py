"""A language's Markdown file: front matter, then the parts under its headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from showcase.content.fields import Fields
from showcase.content.nodes import compose_map
from showcase.content.notes import Notes, Spot
from showcase.domain.origin import WRITTEN, Origin

_HEADING = re.compile(r"##[ \t]+(\S.*?)[ \t]*")


@dataclass(frozen=True, slots=True)
class Part:
    """What stands under a heading.

    Attributes:
        key: the heading; empty for what stands before the first one.
        spot: where the heading stands.
        start: where the text begins.
        text: the text without the blank lines round it.
    """

    key: str
    spot: Spot
    start: Spot
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A Markdown file, read.

    Attributes:
        fields: its front matter.
        parts: in order; the first one has no heading and is often empty.
        is_whole: whether every text must be there: so in the first language, whose
            texts stand in for those that the others lack.
        origin: how its texts came about.
    """

    fields: Fields
    parts: tuple[Part, ...]
    is_whole: bool = True
    origin: Origin = WRITTEN

    def text(self, key: str) -> str:
        """A text of the front matter; empty when it is missing and may be."""
        return self.fields.text(key, None if self.is_whole else "")

    def map(self, key: str, *, required: bool) -> Fields:
        """A map of texts in the front matter."""
        return self.fields.map(key, required=required and self.is_whole)


def read_sheet(text: str, path: str, notes: Notes) -> Sheet:
    """Read a Markdown file, noting what is wrong with its form."""
    lines = text.split("\n")
    top = Spot(path, 1)
    if lines[0].rstrip() != "---" or "---" not in lines[1:]:
        notes.fault(
            top,
            "the front matter is missing",
            "a language file starts with its title between two lines of ---",
            "put --- on line 1 and after the last `key: value` line",
        )
        return Sheet(Fields(None, top, notes), ())
    end = lines.index("---", 1)
    start = Spot(path, 2)
    root = compose_map("\n".join(lines[1:end]), start, notes)
    parts = tuple(_parts(lines, end + 1, path))
    return Sheet(Fields(root, start, notes), parts)


def split_part(part: Part) -> tuple[str, str, Part]:
    """Take the way to a stop and the `###` title off the top of a part.

    Returns:
        the `>` lines, the title and the rest.
    """
    lines = part.text.split("\n")
    count = 0
    leg = []
    while count < len(lines) and lines[count].startswith(">"):
        leg.append(lines[count].removeprefix(">").removeprefix(" "))
        count += 1
    while count < len(lines) and not lines[count].strip():
        count += 1
    title = ""
    if count < len(lines) and lines[count].startswith("### "):
        title = lines[count].removeprefix("### ").strip()
        count += 1
    rest = _part(part.key, part.spot, lines[count:], part.start.line + count)
    return "\n".join(leg), title, rest


def _parts(lines: list[str], first: int, path: str) -> Iterator[Part]:
    key, heading, start = "", first, first
    for number in range(first, len(lines)):
        line = lines[number]
        match = _HEADING.fullmatch(line) if line.startswith("##") else None
        if match:
            yield _part(key, Spot(path, heading + 1), lines[start:number], start + 1)
            key, heading, start = match[1], number, number + 1
    yield _part(key, Spot(path, heading + 1), lines[start:], start + 1)


def _part(key: str, spot: Spot, lines: list[str], first_line: int) -> Part:
    first = 0
    while first < len(lines) and not lines[first].strip():
        first += 1
    text = "\n".join(lines).strip("\n").rstrip()
    return Part(key, spot, Spot(spot.path, first_line + first), text)
