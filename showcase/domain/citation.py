"""Citations: `[@source-id]` or `[@first; @second]` in a text."""

import re
from collections.abc import Iterator
from typing import Final

from showcase.domain.source import SourceId

# No citation is longer: looked for without an end, a row of [@[@[@ would take minutes.
CITATION: Final = re.compile(r"\[(@[^\]\n]{0,400})\]")


def cited(body: str) -> tuple[SourceId, ...]:
    """The sources that a text cites, in order of appearance."""
    return tuple(dict.fromkeys(_mentions(body)))


def _mentions(body: str) -> Iterator[SourceId]:
    for match in CITATION.finditer(body):
        for mention in match[1].split(";"):
            name = mention.strip()
            if name.startswith("@") and len(name) > 1:
                yield SourceId(name.removeprefix("@"))
