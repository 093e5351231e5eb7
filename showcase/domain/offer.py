"""Offers: what Antwerp offers a guest."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.citation import cited
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.period import PartialDate
from showcase.domain.slug import require_slug
from showcase.domain.source import SourceId

OfferId = NewType("OfferId", str)


class OfferKind(StrEnum):
    """What is offered."""

    SOFT_LANDING = "soft-landing"
    INTERNSHIP = "internship"
    PILOT = "pilot"
    VISIT = "visit"


@dataclass(frozen=True, slots=True)
class OfferText:
    """An offer in one language.

    Attributes:
        title: its name.
        lead: one sentence.
        what: Markdown: what one gets.
        whom: Markdown: for whom it is.
        start: Markdown: how it starts.
        cites: the sources cited.
        origin: how it came about.
    """

    title: str
    lead: str
    what: str
    whom: str
    start: str
    cites: tuple[SourceId, ...] = ()
    origin: Origin = WRITTEN

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {
            "title": self.title,
            "lead": self.lead,
            "what": self.what,
            "whom": self.whom,
            "start": self.start,
        }
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "OfferText":
        """The same parts with other rows' texts; what has no row is missing."""
        title, lead = rows.get("title", ""), rows.get("lead", "")
        what, whom, start = (rows.get(key, "") for key in ("what", "whom", "start"))
        cites = cited(f"{what}\n{whom}\n{start}")
        return OfferText(title, lead, what, whom, start, cites, origin)


@dataclass(frozen=True, slots=True)
class Offer:
    """What Antwerp offers a guest, and when that was so.

    Attributes:
        id: slug.
        kind: what is offered.
        icon: name of a file in resources/icons, without suffix.
        as_of: when it was offered so.
        picture: its illustration.
        texts: per language.
    """

    id: OfferId
    kind: OfferKind
    icon: str
    as_of: PartialDate
    picture: PictureId
    texts: Mapping[LanguageCode, OfferText]

    def __post_init__(self) -> None:
        """Refuse an id or icon that is no slug."""
        require_slug(self.id, "offer")
        require_slug(self.icon, f"icon of offer {self.id}")
