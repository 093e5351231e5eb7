"""Placeholders: the sentences of a template that nobody has replaced yet."""

from collections.abc import Iterator
from typing import Final

from showcase.content.lines import Lines
from showcase.content.notes import Remark
from showcase.domain.edition import Edition
from showcase.domain.texts import rows_of

MARK: Final = "…schrijf"


def placeholders(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each text that still says what is to be written there."""
    for row in rows_of(edition):
        for code, text in row.texts.items():
            if MARK in text.lower():
                above = text[: text.lower().index(MARK)].count("\n")
                spot = lines.row(row, code, above)
                what = f"{row.key!r} still says what to write"
                yield Remark(spot.path, spot.line, what, "write it")
