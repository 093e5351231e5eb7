"""Markdown that visitors read: paragraphs, lists, emphasis and citations, no more."""

import re
from collections.abc import Iterable
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from showcase.content.markdown import Part
from showcase.content.notes import Notes, Spot
from showcase.domain.citation import CITATION
from showcase.domain.source import SourceId

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
# Parsing costs; most parts have none of the signs that anything is amiss.
_SIGNS: Final = ("<", "](", "][", "]:", "\n    ", "\t")
_LINE_SIGNS: Final = re.compile(r"\s*(?:#|>|~~~|```|=+\s*$|-+\s*$|[-*_][-*_\s]+$|\|)")
_PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")
_LINK: Final = (
    "a link",
    "the kiosk shows one page of its own and opens no other",
    "say it in words and put the address in sources.yaml",
)
_HTML: Final = ("raw HTML", "a text must not carry code", "use **bold** or a list")
_SHAPE: Final = (
    "the page has its own headings and shapes",
    "use paragraphs, lists and emphasis only",
)
_REFUSED: Final = {
    "html_block": _HTML,
    "html_inline": _HTML,
    "link_open": _LINK,
    "image": ("a picture in the text", "it has no credit", "make a folder in media"),
    "heading_open": ("a heading in the text", *_SHAPE),
    "fence": ("a code block", *_SHAPE),
    "code_block": ("a code block (four spaces)", *_SHAPE),
    "blockquote_open": ("a quotation block", *_SHAPE),
    "table_open": ("a table", *_SHAPE),
    "hr": ("a rule", *_SHAPE),
}


def read_prose(part: Part, notes: Notes) -> tuple[str, tuple[SourceId, ...]]:
    """Check a part's Markdown.

    Returns:
        the text as written, and the sources it cites in order of appearance.
    """
    if _is_suspect(part.text):
        _check_shapes(part, notes)
    for address in _addresses(part.text):
        notes.fault(
            _spot(part, address.start()), f"{_LINK[0]}: {address[0]}", *_LINK[1:]
        )
    return part.text, tuple(dict.fromkeys(_cites(part, notes)))


def _is_suspect(text: str) -> bool:
    if text.startswith("    ") or any(sign in text for sign in _SIGNS):
        return True
    return any(map(_LINE_SIGNS.match, text.split("\n")))


def _addresses(text: str) -> Iterable[re.Match[str]]:
    lowered = text.lower()
    return _ADDRESS.finditer(text) if "://" in lowered or "www." in lowered else ()


def _cites(part: Part, notes: Notes) -> list[SourceId]:
    found = []
    for match in CITATION.finditer(part.text):
        spot = _spot(part, match.start())
        for mention in match[1].split(";"):
            source = mention.strip().removeprefix("@")
            if source and mention.strip().startswith("@"):
                notes.refer(spot, "source", source)
                found.append(SourceId(source))
            else:
                notes.fault(
                    spot,
                    f"[{match[1]}] is no citation",
                    "the source could not be found",
                    "write [@source-id] or [@first; @second]",
                )
    return found


def _check_shapes(part: Part, notes: Notes) -> None:
    line = part.start.line
    for token in _PARSER.parse(part.text):
        first = line + token.map[0] if token.map else line
        for inner in (token, *(token.children or ())):
            _check_shape(inner, Spot(part.start.path, first), notes)


def _check_shape(token: Token, spot: Spot, notes: Notes) -> None:
    if token.type in _REFUSED:
        what, why, mend = _REFUSED[token.type]
        notes.fault(spot, what, why, mend)


def _spot(part: Part, offset: int) -> Spot:
    return Spot(part.start.path, part.start.line + part.text.count("\n", 0, offset))
