"""Reading the folders of projects."""

from collections.abc import Callable
from typing import TypeVar

from showcase.content.desk import Desk, Entry
from showcase.content.fields import Fields
from showcase.content.headings import parts_of
from showcase.content.markdown import Sheet
from showcase.content.prose import read_prose
from showcase.domain.media import PictureId
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
from showcase.domain.source import SourceId
from showcase.domain.tag import TagId

Fact = TypeVar("Fact", Figure, Milestone, Partner)
_KINDS = tuple(kind.value for kind in SectionKind)


def read_projects(desk: Desk) -> tuple[Project, ...]:
    """Read every project without a fault."""
    return desk.things("projects", "project.yaml", _project)


def _project(desk: Desk, entry: Entry) -> Project | None:
    fields = entry.fields
    if fields.broken:  # what its texts must match is not known
        return None
    figures = _facts(fields, "figures", _figure)
    milestones = _facts(fields, "milestones", _milestone)
    partners = _facts(fields, "partners", _partner)
    ids = {
        "figures": [figure.id for figure in figures],
        "milestones": [milestone.id for milestone in milestones],
        "roles": [partner.id for partner in partners],
    }
    values = {
        "status": fields.choice("status", Status),
        "period": fields.period(),
        "checked": fields.date("checked"),
        "tags": tuple(map(TagId, fields.references("tags", "tag", required=True))),
        "places": tuple(map(PlaceId, fields.references("places", "place"))),
        "picture": PictureId(fields.reference("picture", "picture")),
        "related": tuple(map(ProjectId, fields.references("related", "project"))),
    }
    fields.close()
    texts = {code: _text(desk, sheet, ids) for code, sheet in entry.sheets.items()}
    return fields.made(
        lambda: Project(
            id=ProjectId(entry.id),
            figures=figures,
            milestones=milestones,
            partners=partners,
            texts=texts,
            **values,  # type: ignore[arg-type]
        )
    )


def _facts(
    fields: Fields, key: str, read: Callable[[Fields, str], Fact | None]
) -> tuple[Fact, ...]:
    facts: dict[str, Fact] = {}
    for entry in fields.maps(key):
        fact_id = entry.text("id")
        fact = read(entry, fact_id)
        if fact_id in facts:
            fields.notes.fault(
                entry.spot,
                f"the id {fact_id!r} stands in {key!r} twice",
                "only one of the two could count",
                "give one another id",
            )
        elif fact is not None:
            facts[fact_id] = fact
    return tuple(facts.values())


def _figure(entry: Fields, fact_id: str) -> Figure | None:
    value, as_of = entry.text("value"), entry.date("as_of")
    sources = _sources(entry)
    entry.close()
    return entry.made(lambda: Figure(fact_id, value, as_of, sources))


def _milestone(entry: Fields, fact_id: str) -> Milestone | None:
    period, sources = entry.period(), _sources(entry)
    entry.close()
    return entry.made(lambda: Milestone(fact_id, period, sources))


def _partner(entry: Fields, fact_id: str) -> Partner | None:
    name, sources = entry.text("name"), _sources(entry)
    entry.close()
    return entry.made(lambda: Partner(fact_id, name, sources))


def _sources(entry: Fields) -> tuple[SourceId, ...]:
    sources = entry.references("sources", "source", required=True)
    return tuple(SourceId(source) for source in sources)


def _text(desk: Desk, sheet: Sheet, ids: dict[str, list[str]]) -> ProjectText:
    fields = sheet.fields
    head = (sheet.text("title"), sheet.text("subtitle"), sheet.text("lead"))
    labels = sheet.map("figures", required=bool(ids["figures"]))
    figures = {
        key: _figure_text(labels, key)
        for key in ids["figures"]
        if sheet.is_whole or key in labels.keys
    }
    milestones = _lines(sheet, "milestones", ids["milestones"])
    roles = _lines(sheet, "roles", ids["roles"])
    labels.close()
    fields.close()
    sections = {
        SectionKind(part.key): Section(*read_prose(part, desk.notes))
        for part in parts_of(sheet, _KINDS, exact=False)
        if part.key in _KINDS
    }
    return ProjectText(*head, sections, figures, milestones, roles, sheet.origin)


def _figure_text(labels: Fields, key: str) -> FigureText:
    entry = labels.text_or_map(key, "label")
    text = FigureText(entry.text("label"), entry.text("value", ""))
    entry.close()
    return text


def _lines(sheet: Sheet, key: str, ids: list[str]) -> dict[str, str]:
    inner = sheet.map(key, required=bool(ids))
    lines = {
        fact_id: inner.text(fact_id)
        for fact_id in ids
        if sheet.is_whole or fact_id in inner.keys
    }
    inner.close()
    return lines
