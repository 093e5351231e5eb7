"""Blocks: the paragraphs and list items of a text, without their markup."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from showcase.domain.citation import CITATION

_CITATION: Final = re.compile(rf"[ \t]*{CITATION.pattern}")
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_EMPHASIS: Final = re.compile(r"\*+|(?<!\w)_+|(?<!_)_++(?!\w)|\\(?=[^\w\s])")


@dataclass(frozen=True, slots=True)
class Block:
    """What is read in one go.

    Attributes:
        line: where in the text it starts, from 0.
        text: its words, with the line breaks of the file.
    """

    line: int
    text: str


def blocks_of(markdown: str) -> Iterator[Block]:
    """The blocks of a text that holds paragraphs, lists, emphasis and citations."""
    lines: list[str] = []
    start = 0
    for number, line in enumerate((*markdown.split("\n"), "")):
        item = _ITEM.match(line)
        if item or not line.strip():
            yield from _block(start, lines)
            lines = []
        if line.strip():
            start = start if lines else number
            lines.append(line[item.end() :] if item else line)


def _block(line: int, lines: list[str]) -> Iterator[Block]:
    text = _EMPHASIS.sub("", _CITATION.sub("", "\n".join(lines)))
    if text.strip():
        yield Block(line, text)
