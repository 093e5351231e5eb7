"""Projects: Antwerp's smart-city projects and their stories."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import PlaceId
from showcase.domain.slug import require_slug
from showcase.domain.source import SourceId
from showcase.domain.tag import TagId

ProjectId = NewType("ProjectId", str)


class Status(StrEnum):
    """How a project stands."""

    PLANNED = "planned"
    RUNNING = "running"
    FINISHED = "finished"
    RECURRING = "recurring"


class SectionKind(StrEnum):
    """The fixed parts of a project's story, in the order shown.

    The timeline is no prose: it is the project's milestones.
    """

    WHAT = "what"
    WHO = "who"
    LEARNT = "learnt"
    PRIVACY = "privacy"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure.

    Attributes:
        id: slug, unique within its project.
        value: as printed where a language does not say otherwise ("10", "±100").
        as_of: when it was so.
        sources: who says so; never empty.
    """

    id: str
    value: str
    as_of: PartialDate
    sources: tuple[SourceId, ...]

    def __post_init__(self) -> None:
        """Refuse a figure that nobody vouches for."""
        require_slug(self.id, "figure")
        if not self.value.strip():
            raise ValueError(f"figure {self.id} has no value")
        if not self.sources:
            raise ValueError(f"figure {self.id} needs a source")


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step of a project.

    Attributes:
        id: slug, unique within its project.
        period: when.
        sources: who says so; never empty.
    """

    id: str
    period: Period
    sources: tuple[SourceId, ...]

    def __post_init__(self) -> None:
        """Refuse a milestone without a date or a source."""
        require_slug(self.id, "milestone")
        if self.period.start is None:
            raise ValueError(f"milestone {self.id} needs a date")
        if not self.sources:
            raise ValueError(f"milestone {self.id} needs a source")


@dataclass(frozen=True, slots=True)
class Partner:
    """Who takes part.

    Attributes:
        id: slug, unique within its project.
        name: its own name, the same in every language.
        sources: who says so.
    """

    id: str
    name: str
    sources: tuple[SourceId, ...]

    def __post_init__(self) -> None:
        """Refuse a partner without a name."""
        require_slug(self.id, "partner")
        if not self.name.strip():
            raise ValueError(f"partner {self.id} has no name")


@dataclass(frozen=True, slots=True)
class FigureText:
    """What a figure counts, and its value where a language writes it otherwise."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a project's story in one language.

    Attributes:
        body: Markdown with its citations (`[@source-id]`).
        cites: the sources cited, in order of appearance.
    """

    body: str
    cites: tuple[SourceId, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectText:
    """A project's story in one language.

    Attributes:
        title: its name.
        subtitle: a few words for the card.
        lead: one sentence.
        sections: by kind.
        figures: by figure id.
        milestones: one line each, by milestone id.
        roles: what each partner does, by partner id.
    """

    title: str
    subtitle: str
    lead: str
    sections: Mapping[SectionKind, Section]
    figures: Mapping[str, FigureText]
    milestones: Mapping[str, str]
    roles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Project:
    """An Antwerp smart-city project.

    Attributes:
        id: slug.
        status: how it stands.
        period: from when to when.
        checked: the day an editor last checked its facts.
        tags: sectors and themes, the first one gives its colour and icon.
        places: where it is, the first one is its pin.
        picture: its illustration.
        figures: key figures.
        milestones: its timeline, in order.
        partners: who takes part.
        related: other projects worth seeing.
        texts: per language.
    """

    id: ProjectId
    status: Status
    period: Period
    checked: PartialDate
    tags: tuple[TagId, ...]
    places: tuple[PlaceId, ...]
    picture: PictureId
    figures: tuple[Figure, ...]
    milestones: tuple[Milestone, ...]
    partners: tuple[Partner, ...]
    related: tuple[ProjectId, ...]
    texts: Mapping[LanguageCode, ProjectText]

    def __post_init__(self) -> None:
        """Refuse a project that cannot be found or shown."""
        require_slug(self.id, "project")
        if not self.tags:
            raise ValueError(f"project {self.id} needs at least one tag")
