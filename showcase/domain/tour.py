"""Tours: ordered stops, undated and reusable, and the legs between them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

from showcase.domain.citation import cited
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.period import PartialDate
from showcase.domain.place import PlaceId
from showcase.domain.project import ProjectId
from showcase.domain.slug import require_slug
from showcase.domain.source import SourceId
from showcase.domain.tag import TagId

TourId = NewType("TourId", str)


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on a tour.

    Attributes:
        place: where.
        project: the project told about here, or None.
        stay_min: minutes one stays.
    """

    place: PlaceId
    project: ProjectId | None
    stay_min: int

    def __post_init__(self) -> None:
        """Refuse a stay of less than nothing or more than a day."""
        if not 0 <= self.stay_min <= 24 * 60:
            raise ValueError(f"stop {self.place}: stay_min must be 0 to 1440")


@dataclass(frozen=True, slots=True)
class StopText:
    """A stop in one language.

    Attributes:
        subtitle: why one stops here.
        body: Markdown, at most a block.
        leg: the way to it, what to look for; empty at the first stop.
        cites: the sources cited.
    """

    subtitle: str
    body: str
    leg: str = ""
    cites: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True)
class TourText:
    """A tour in one language.

    Attributes:
        title: its name.
        subtitle: a few words for the card.
        lead: one sentence.
        stops: in the order of the tour's stops.
        origin: how it came about.
    """

    title: str
    subtitle: str
    lead: str
    stops: tuple[StopText, ...]
    origin: Origin = WRITTEN

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {"title": self.title, "subtitle": self.subtitle, "lead": self.lead}
        for number, stop in enumerate(self.stops, start=1):
            rows |= {
                f"stop.{number}.leg": stop.leg,
                f"stop.{number}.subtitle": stop.subtitle,
                f"stop.{number}.body": stop.body,
            }
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "TourText":
        """The same parts with other rows' texts; what has no row is missing."""
        title, subtitle, lead = (
            rows.get(key, "") for key in ("title", "subtitle", "lead")
        )
        numbers = range(1, len(self.stops) + 1)
        stops = tuple(_stop_text(rows, f"stop.{number}") for number in numbers)
        return TourText(title, subtitle, lead, stops, origin)


@dataclass(frozen=True, slots=True)
class Tour:
    """An ordered list of stops.

    Attributes:
        id: slug.
        picture: its illustration.
        tags: sectors and themes, the first gives its colour and icon.
        as_it_was: the day whose truth it shows, or None for today's.
        stops: two at least.
        texts: per language.
    """

    id: TourId
    picture: PictureId
    tags: tuple[TagId, ...]
    as_it_was: PartialDate | None
    stops: tuple[Stop, ...]
    texts: Mapping[LanguageCode, TourText]

    def __post_init__(self) -> None:
        """Refuse a tour without a way to walk."""
        require_slug(self.id, "tour")
        if len(self.stops) < 2:
            raise ValueError(f"tour {self.id} needs at least two stops")


def _stop_text(rows: Mapping[str, str], stop: str) -> StopText:
    subtitle, body, leg = (
        rows.get(f"{stop}.{key}", "") for key in ("subtitle", "body", "leg")
    )
    return StopText(subtitle, body, leg, cited(body))
