"""Sources: where a fact comes from, and how sure it is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.period import PartialDate
from showcase.domain.slug import require_slug

SourceId = NewType("SourceId", str)


class Confidence(StrEnum):
    """A: one source says so. B: two or more independent sources agree."""

    A = "A"
    B = "B"


@dataclass(frozen=True, slots=True)
class Source:
    """A page or document that facts are taken from.

    Attributes:
        id: slug.
        publisher: who published it.
        title: what it is called, or a short description of it.
        url: its address, for the editor; never opened by the kiosk. May be empty.
        published: its date, or None when undated.
        confidence: how well its facts are supported.
    """

    id: SourceId
    publisher: str
    title: str
    url: str
    published: PartialDate | None
    confidence: Confidence

    def __post_init__(self) -> None:
        """Refuse a source that names nobody or hides a script in its address."""
        require_slug(self.id, "source")
        if not self.publisher.strip() or not self.title.strip():
            raise ValueError(f"source {self.id} needs a publisher and a title")
        if self.url and not self.url.startswith(("https://", "http://")):
            raise ValueError(f"source {self.id}: {self.url!r} is no web address")
