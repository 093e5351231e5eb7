"""Projects: Antwerp's smart-city projects and their stories."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.citation import cited
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import WRITTEN, Origin
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
        origin: how it came about.
    """

    title: str
    subtitle: str
    lead: str
    sections: Mapping[SectionKind, Section]
    figures: Mapping[str, FigureText]
    milestones: Mapping[str, str]
    roles: Mapping[str, str]
    origin: Origin = WRITTEN

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {"title": self.title, "subtitle": self.subtitle, "lead": self.lead}
        for kind in SectionKind:
            if kind in self.sections:
                rows[kind.value] = self.sections[kind].body
        for key, figure in self.figures.items():
            rows |= {f"figure.{key}": figure.label, f"figure.{key}.value": figure.value}
        rows |= {f"milestone.{key}": line for key, line in self.milestones.items()}
        rows |= {f"role.{key}": role for key, role in self.roles.items()}
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "ProjectText":
        """The same parts with the texts of other rows; what has no row is missing."""
        kinds = [kind for kind in SectionKind if rows.get(kind.value)]
        figures = {
            key: FigureText(
                rows.get(f"figure.{key}", ""), rows.get(f"figure.{key}.value", "")
            )
            for key in self.figures
        }
        return ProjectText(
            rows.get("title", ""),
            rows.get("subtitle", ""),
            rows.get("lead", ""),
            {
                kind: Section(rows[kind.value], cited(rows[kind.value]))
                for kind in kinds
            },
            {key: text for key, text in figures.items() if text.label},
            _kept(rows, "milestone", self.milestones),
            _kept(rows, "role", self.roles),
            origin,
        )


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


def _kept(
    rows: Mapping[str, str], what: str, keys: Mapping[str, str]
) -> dict[str, str]:
    found = {key: rows.get(f"{what}.{key}", "") for key in keys}
    return {key: text for key, text in found.items() if text}
