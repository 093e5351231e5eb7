"""Gaps: texts that a language lacks, and which language visitors read instead."""

from collections.abc import Iterable, Iterator

from showcase.content.lines import Lines, sheet_of
from showcase.content.notes import Remark
from showcase.domain.edition import Edition
from showcase.domain.language import Language
from showcase.domain.texts import THINGS, TextRow, rows_of


def missing(rows: Iterable[TextRow], language: Language) -> Iterator[TextRow]:
    """The texts among some that a language needs and lacks."""
    return (row for row in rows if row.is_needed and language.code not in row.texts)


def gaps(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each text that a language lacks, one for each whole file."""
    rows = rows_of(edition)
    for language in edition.settings.languages:
        whole: set[str] = set()
        for row in missing(rows, language):
            path = sheet_of(row.noun, row.id, language.code) if _has_file(row) else ""
            if path and not lines.has(path):
                if path not in whole:
                    whole.add(path)
                    yield _remark(edition, language, row, lines, "this file")
            else:
                yield _remark(edition, language, row, lines, repr(row.key))


def _has_file(row: TextRow) -> bool:
    return row.noun in THINGS


def _remark(
    edition: Edition, language: Language, row: TextRow, lines: Lines, what: str
) -> Remark:
    spot = lines.row(row, language.code)
    instead = _stand_in(edition, language, row)
    read = f"reads {instead.name} here" if instead else "finds nothing here"
    source = instead.code if instead else next(iter(row.texts))
    return Remark(
        spot.path,
        spot.line,
        f"{what} is missing in {language.code}: who chose {language.name} {read}",
        f"translate it from {source}",
    )


def _stand_in(edition: Edition, language: Language, row: TextRow) -> Language | None:
    """The language that visitors read a missing text in; None when there is none."""
    first, *_ = languages = edition.settings.languages
    wanted = [each for each in languages if each.code == language.fallback]
    present = (each for each in (*wanted, first) if each.code in row.texts)
    return next(present, None)
