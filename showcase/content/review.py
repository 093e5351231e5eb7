"""Review: all that an editor should look at in an edition without a fault."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from showcase.content.contrast import faint_words
from showcase.content.freshness import overtaken
from showcase.content.gaps import gaps
from showcase.content.lines import Lines
from showcase.content.notes import Remark
from showcase.content.placeholders import placeholders
from showcase.content.reading import long_passages
from showcase.content.translations import outdated
from showcase.content.uses import dead_ends, unused
from showcase.domain.edition import Edition


def review(
    folder: Path, edition: Edition, today: date, known: Iterable[Remark] = ()
) -> tuple[Remark, ...]:
    """Every warning about an edition, by file and line.

    Args:
        folder: the content folder it was read from.
        edition: what it says, as written.
        today: the day that its dates are held against.
        known: warnings that reading the folder gave already.
    """
    found = {*known, *_remarks(Lines(folder), edition, today)}
    return tuple(sorted(found))


def _remarks(lines: Lines, edition: Edition, today: date) -> Iterator[Remark]:
    yield from gaps(edition, lines)
    yield from outdated(edition, lines)
    yield from placeholders(edition, lines)
    yield from long_passages(edition, lines)
    yield from overtaken(edition, lines, today)
    yield from unused(edition, lines)
    yield from dead_ends(edition, lines)
    yield from faint_words(edition)
