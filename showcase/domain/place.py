"""Places: named positions one can go to."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.citation import cited
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.opening import Access, OpeningHours
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.slug import require_slug
from showcase.domain.source import SourceId

PlaceId = NewType("PlaceId", str)

_EARTH_RADIUS_M = 6_371_008.8  # mean radius R1, IUGG (Moritz, Geodetic Reference 1980)


class PlaceKind(StrEnum):
    """What a place is, first of all."""

    HUB = "hub"
    MUSEUM = "museum"
    BUILDING = "building"
    SQUARE = "square"
    CROSSING = "crossing"
    VENUE = "venue"
    DOCK = "dock"
    BRIDGE = "bridge"


@dataclass(frozen=True, slots=True)
class Position:
    """A point on the earth, WGS84, in decimal degrees."""

    lat: float
    lon: float

    def __post_init__(self) -> None:
        """Refuse what lies on no globe."""
        if not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise ValueError(f"{self.lat}, {self.lon} is no position on the earth")

    def metres_to(self, other: "Position") -> float:
        """Great-circle distance in metres (haversine formula, Sinnott 1984)."""
        here, there = math.radians(self.lat), math.radians(other.lat)
        half_lat = (there - here) / 2
        half_lon = math.radians(other.lon - self.lon) / 2
        chord = (
            math.sin(half_lat) ** 2
            + math.cos(here) * math.cos(there) * math.sin(half_lon) ** 2
        )
        return 2 * _EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(chord)))


@dataclass(frozen=True, slots=True)
class Bounds:
    """The rectangle that every position of an edition must lie in, in degrees."""

    south: float
    west: float
    north: float
    east: float

    def __post_init__(self) -> None:
        """Refuse an empty or turned rectangle."""
        if not (self.south < self.north and self.west < self.east):
            raise ValueError("bounds must run from south-west to north-east")

    def contains(self, position: Position) -> bool:
        """Whether a position lies within or on the edge."""
        return (
            self.south <= position.lat <= self.north
            and self.west <= position.lon <= self.east
        )

    def covers(self, other: "Bounds") -> bool:
        """Whether another rectangle lies within this one, or is the same."""
        return (
            self.south <= other.south
            and self.west <= other.west
            and self.north >= other.north
            and self.east >= other.east
        )


@dataclass(frozen=True, slots=True)
class PlaceText:
    """What is said of a place in one language.

    Attributes:
        title: its name.
        subtitle: a few words under the name.
        body: Markdown, a block or two.
        access: how one gets in and around; may be empty.
        cites: the sources its text cites, in order of appearance.
        origin: how it came about.
    """

    title: str
    subtitle: str
    body: str
    access: str = ""
    cites: tuple[SourceId, ...] = ()
    origin: Origin = WRITTEN

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {
            "title": self.title,
            "subtitle": self.subtitle,
            "access": self.access,
            "body": self.body,
        }
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "PlaceText":
        """The same parts with other rows' texts; what has no row is missing."""
        title, subtitle, access, body = (
            rows.get(key, "") for key in ("title", "subtitle", "access", "body")
        )
        return PlaceText(title, subtitle, body, access, cited(body), origin)


@dataclass(frozen=True, slots=True)
class Place:
    """A named position one can go to.

    Attributes:
        id: slug.
        kinds: what it is, first of all first.
        position: WGS84, where one arrives.
        accuracy_m: how far the true spot may lie from the position, metres.
        address: street and number; may be empty. The same in every language.
        access: how one gets in.
        hours: rules with their periods, the latest first.
        step_free: True or False when known, else None.
        picture: its illustration.
        sources: who says where it is.
        texts: per language.
    """

    id: PlaceId
    kinds: tuple[PlaceKind, ...]
    position: Position
    accuracy_m: int
    address: str
    access: Access
    hours: tuple[OpeningHours, ...]
    step_free: bool | None
    picture: PictureId
    sources: tuple[SourceId, ...]
    texts: Mapping[LanguageCode, PlaceText]

    def __post_init__(self) -> None:
        """Refuse a place without a kind, and hours missing where access needs them."""
        require_slug(self.id, "place")
        if not self.kinds:
            raise ValueError(f"place {self.id} needs at least one kind")
        if self.accuracy_m <= 0:
            raise ValueError(f"place {self.id}: accuracy_m must be above 0")
        if self.access is Access.HOURS and not self.hours:
            raise ValueError(f"place {self.id} opens by hours but has none")
