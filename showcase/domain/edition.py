"""An edition: everything the exhibition shows, published at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from showcase.domain.language import Language, LanguageCode
from showcase.domain.media import Picture, PictureId
from showcase.domain.offer import Offer
from showcase.domain.origin import Origin
from showcase.domain.pace import Pace
from showcase.domain.place import Bounds, Place, PlaceId, Position
from showcase.domain.project import Project
from showcase.domain.source import Source
from showcase.domain.story import Story, StoryId
from showcase.domain.tag import Tag
from showcase.domain.tour import Tour


@dataclass(frozen=True, slots=True)
class AttractLine:
    """One slide of the attract loop: a picture and a line per language.

    Attributes:
        picture: id of a picture, shown by night.
        lines: the line per language.
        details: a second, smaller line per language; may be empty.
    """

    picture: PictureId
    lines: Mapping[LanguageCode, str]
    details: Mapping[LanguageCode, str]


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a whole edition.

    Attributes:
        languages: in the order shown; the first is the fallback for missing texts.
        bounds: where every position must lie.
        here: where the kiosk stands.
        here_place: the place it stands at, or None.
        featured: the story on the home screen.
        attract: the slides of the attract loop.
        pace: how fast a visitor walks.
        group_pace: how fast a group does.
        origins: how the words of tags and slides came about, by language.
    """

    languages: tuple[Language, ...]
    bounds: Bounds
    here: Position
    here_place: PlaceId | None
    featured: StoryId
    attract: tuple[AttractLine, ...]
    pace: Pace
    group_pace: Pace
    origins: Mapping[LanguageCode, Origin] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Edition:
    """All things of one publication, each kind in the order shown."""

    settings: Settings
    sources: tuple[Source, ...]
    tags: tuple[Tag, ...]
    pictures: tuple[Picture, ...]
    places: tuple[Place, ...]
    projects: tuple[Project, ...]
    tours: tuple[Tour, ...]
    stories: tuple[Story, ...]
    offers: tuple[Offer, ...]
