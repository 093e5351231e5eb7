"""Prose: Markdown of the content folder, safe to show and with its citations apart."""

import re
from functools import cache
from typing import TYPE_CHECKING

import nh3

from showcase.domain.source import SourceId

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_CITATION = re.compile(r"\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]")
_TAGS = {"p", "em", "strong", "ul", "ol", "li", "br"}


def html(markdown: str) -> str:
    """The text as HTML of a few harmless elements, citations left out."""
    rendered = _markdown().render(_CITATION.sub("", markdown))
    return nh3.clean(rendered, tags=_TAGS, attributes={}).strip()


def plain(markdown: str) -> str:
    """The text alone, as it is searched and read out."""
    tokens = _markdown().parse(_CITATION.sub("", markdown))
    blocks = (
        "".join(_words(child.type, child.content) for child in token.children or ())
        for token in tokens
        if token.type == "inline"
    )
    return "\n".join(blocks)


def cites(markdown: str) -> tuple[SourceId, ...]:
    """The sources cited as `[@id]` or `[@a; @b]`, each once, in order."""
    marks = (mark.group(1) for mark in _CITATION.finditer(markdown))
    ids = (part.strip().removeprefix("@") for mark in marks for part in mark.split(";"))
    return tuple(dict.fromkeys(SourceId(each) for each in ids))


@cache
def _markdown() -> "MarkdownIt":
    # Nothing of the attract loop is Markdown: the kiosk starts sooner without.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    # Content is untrusted: no raw HTML, links or pictures, then a whitelist on top.
    return MarkdownIt("commonmark", {"html": False}).disable(
        ["link", "image", "autolink", "html_inline", "html_block", "code", "fence"]
    )


def _words(kind: str, content: str) -> str:
    return " " if kind in {"softbreak", "hardbreak"} else content
