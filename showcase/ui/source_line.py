"""A source as one line under a text."""

from dataclasses import dataclass

from showcase.domain.source import Source
from showcase.ui.wording import Wording


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A source: who published what and when; the date is empty for an undated one."""

    publisher: str
    title: str
    date: str


def source_record(source: Source, wording: Wording) -> SourceRecord:
    """A source with its date in the wording's language."""
    published = source.published
    date = wording.partial_date(published) if published else ""
    return SourceRecord(source.publisher, source.title, date)
