"""Antwerp's smart-city projects."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate
from showcase.domain.place import PlaceId
from showcase.domain.project import (
    Figure,
    FigureText,
    Milestone,
    Partner,
    Project,
    ProjectId,
    ProjectText,
    Section,
    SectionKind,
    Status,
)
from showcase.domain.tag import TagId
from showcase.storage.collection import (
    Batch,
    Citations,
    Collection,
    Row,
    Selection,
    period,
    text_or_none,
)


class Projects(Collection[Project]):
    """Projects by id."""

    noun = "project"
    table = "projects"

    def _read(self, selection: Selection) -> Iterator[Project]:
        parts = _Parts(selection)
        for key, status, starts, ends, checked, picture in selection.rows(
            "projects", "id, status, starts, ends, checked, picture"
        ):
            cites = selection.cites(key)
            yield Project(
                ProjectId(key),
                Status(status),
                period(starts, ends),
                PartialDate.parse(checked),
                tuple(TagId(tag) for (tag,) in parts.tags[key]),
                tuple(PlaceId(place) for (place,) in parts.places[key]),
                PictureId(picture),
                tuple(_figure(row, cites) for row in parts.figures[key]),
                tuple(_milestone(row, cites) for row in parts.milestones[key]),
                tuple(
                    Partner(partner, name, cites.of("partner", partner))
                    for partner, name in parts.partners[key]
                ),
                tuple(ProjectId(related) for (related,) in parts.related[key]),
                parts.texts(key, cites, selection.origins(key)),
            )

    def _write(self, batch: Batch, thing: Project, position: int) -> None:
        batch.row(
            "projects",
            id=thing.id,
            position=position,
            status=thing.status.value,
            starts=text_or_none(thing.period.start),
            ends=text_or_none(thing.period.end),
            checked=str(thing.checked),
            picture=thing.picture,
        )
        for order, tag in enumerate(thing.tags):
            batch.row("project_tags", project=thing.id, position=order, tag=tag)
        for order, place in enumerate(thing.places):
            batch.row("project_places", project=thing.id, position=order, place=place)
        for order, other in enumerate(thing.related):
            batch.row(
                "related_projects", project=thing.id, position=order, related=other
            )
        _write_facts(batch, thing)
        for language, text in thing.texts.items():
            _write_text(batch, thing.id, language, text)
            batch.origin("project", thing.id, language, text.origin)


class _Parts:
    """The rows beside the projects, read once for all of them."""

    def __init__(self, selection: Selection) -> None:
        grouped = selection.grouped
        self.tags = grouped("project_tags", "tag", "position")
        self.places = grouped("project_places", "place", "position")
        self.related = grouped("related_projects", "related", "position")
        self.figures = grouped("figures", "id, value, as_of", "position")
        self.milestones = grouped("milestones", "id, starts, ends", "position")
        self.partners = grouped("partners", "id, name", "position")
        self._titles = grouped("project_texts", "language, title, subtitle, lead")
        self._sections = grouped("project_sections", "language, kind, body")
        self._labels = grouped("figure_texts", "language, figure, label, value")
        self._steps = grouped("milestone_texts", "language, milestone, text")
        self._roles = grouped("partner_texts", "language, partner, role")

    def texts(
        self, key: str, cites: Citations, origins: Mapping[LanguageCode, Origin]
    ) -> Mapping[LanguageCode, ProjectText]:
        """A project's texts, by language."""
        sections: defaultdict[str, dict[SectionKind, Section]] = defaultdict(dict)
        for code, kind, body in self._sections[key]:
            section = Section(body, cites.of(code, kind))
            sections[code][SectionKind(kind)] = section
        labels: defaultdict[str, dict[str, FigureText]] = defaultdict(dict)
        for code, figure, *text in self._labels[key]:
            labels[code][figure] = FigureText(*text)
        steps = _by_language(self._steps[key])
        roles = _by_language(self._roles[key])
        return {
            code: ProjectText(
                title,
                subtitle,
                lead,
                sections[code],
                labels[code],
                steps[code],
                roles[code],
                origins[code],
            )
            for code, title, subtitle, lead in self._titles[key]
        }


def _by_language(rows: list[Row]) -> defaultdict[str, dict[str, Any]]:
    texts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for code, key, text in rows:
        texts[code][key] = text
    return texts


def _figure(row: Row, cites: Citations) -> Figure:
    key, value, as_of = row
    return Figure(key, value, PartialDate.parse(as_of), cites.of("figure", key))


def _milestone(row: Row, cites: Citations) -> Milestone:
    key, starts, ends = row
    return Milestone(key, period(starts, ends), cites.of("milestone", key))


def _write_facts(batch: Batch, project: Project) -> None:
    for order, figure in enumerate(project.figures):
        batch.row(
            "figures",
            project=project.id,
            position=order,
            id=figure.id,
            value=figure.value,
            as_of=str(figure.as_of),
        )
        batch.cite("project", project.id, ("figure", figure.id), figure.sources)
    for order, step in enumerate(project.milestones):
        batch.row(
            "milestones",
            project=project.id,
            position=order,
            id=step.id,
            starts=str(step.period.start),
            ends=text_or_none(step.period.end),
        )
        batch.cite("project", project.id, ("milestone", step.id), step.sources)
    for order, partner in enumerate(project.partners):
        batch.row(
            "partners",
            project=project.id,
            position=order,
            id=partner.id,
            name=partner.name,
        )
        batch.cite("project", project.id, ("partner", partner.id), partner.sources)


def _write_text(
    batch: Batch, project: ProjectId, language: LanguageCode, text: ProjectText
) -> None:
    whose = {"project": project, "language": language}
    batch.row(
        "project_texts",
        **whose,
        title=text.title,
        subtitle=text.subtitle,
        lead=text.lead,
    )
    for kind, section in text.sections.items():
        batch.row("project_sections", **whose, kind=kind.value, body=section.body)
        batch.cite("project", project, (language, kind.value), section.cites)
    for key, label in text.figures.items():
        batch.row(
            "figure_texts", **whose, figure=key, label=label.label, value=label.value
        )
    for key, line in text.milestones.items():
        batch.row("milestone_texts", **whose, milestone=key, text=line)
    for key, role in text.roles.items():
        batch.row("partner_texts", **whose, partner=key, role=role)
