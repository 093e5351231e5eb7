"""Things as the files of a content folder, in the form that the check reads."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, cast

import yaml

from showcase.content.nodes import Loader
from showcase.domain.language import LanguageCode
from showcase.domain.media import Picture
from showcase.domain.offer import Offer
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.period import Period
from showcase.domain.place import Place
from showcase.domain.project import FigureText, Project, SectionKind
from showcase.domain.source import Source
from showcase.domain.story import Story
from showcase.domain.tag import Tag
from showcase.domain.tour import StopText, Tour

Files = Iterator[tuple[str, str]]  # file names with their texts


class Fact(Protocol):
    """A part of a project that each language says something of."""

    @property
    def id(self) -> str:
        """Its slug."""


_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def as_yaml(value: object) -> str:
    """A value as YAML that people can edit."""
    form: dict[str, Any] = {"Dumper": _Dumper, "allow_unicode": True, "width": 100}
    text = yaml.dump(value, sort_keys=False, default_flow_style=None, **form)
    root = cast("yaml.CollectionNode", yaml.compose(text, Loader=Loader))
    root.flow_style = False  # a line per field, however short they are
    written: str = yaml.serialize(root, **form)
    return written


def source_entry(source: Source) -> dict[str, Any]:
    """A source's entry in sources.yaml."""
    return _some(
        publisher=source.publisher,
        title=source.title,
        url=source.url,
        published=_text(source.published),
        confidence=source.confidence.value,
    )


def tag_entry(tag: Tag) -> dict[str, Any]:
    """A tag's entry in tags.yaml."""
    return {
        "id": tag.id,
        "kind": tag.kind.value,
        "hue": tag.hue.value,
        "icon": tag.icon,
        "names": dict(tag.names),
    }


def picture_files(picture: Picture) -> Files:
    """A picture's files, without the pictures themselves."""
    yield (
        "media.yaml",
        as_yaml({"credit": picture.credit, "licence": picture.licence}),
    )
    for code, text in picture.texts.items():
        yield _sheet(code, text.origin, _some(alt=text.alt, caption=text.caption))


def place_files(place: Place) -> Files:
    """A place's files."""
    position: dict[str, Any] = {"lat": place.position.lat, "lon": place.position.lon}
    fields = _some(
        kinds=[kind.value for kind in place.kinds],
        position=position | {"accuracy_m": place.accuracy_m},
        address=place.address,
        access=place.access.value,
        hours=[
            _some(rule=hours.rule, **_ends(hours.valid), as_of=str(hours.as_of))
            | {"sources": list(hours.sources)}
            for hours in place.hours
        ],
        step_free=place.step_free,
        picture=place.picture,
    )
    yield "place.yaml", as_yaml(fields | {"sources": list(place.sources)})
    for code, text in place.texts.items():
        head = _some(title=text.title, subtitle=text.subtitle, access=text.access)
        yield _sheet(code, text.origin, head, text.body)


def project_files(project: Project) -> Files:
    """A project's files."""
    fields = _some(
        status=project.status.value,
        **_ends(project.period),
        checked=str(project.checked),
        tags=list(project.tags),
        places=list(project.places),
        picture=project.picture,
        related=list(project.related),
        figures=[
            {"id": each.id, "value": each.value, "as_of": str(each.as_of)}
            | {"sources": list(each.sources)}
            for each in project.figures
        ],
        milestones=[
            {"id": each.id} | _ends(each.period) | {"sources": list(each.sources)}
            for each in project.milestones
        ],
        partners=[
            {"id": each.id, "name": each.name, "sources": list(each.sources)}
            for each in project.partners
        ],
    )
    yield "project.yaml", as_yaml(fields)
    for code, text in project.texts.items():
        head = _some(
            title=text.title,
            subtitle=text.subtitle,
            lead=text.lead,
            figures={
                each.id: _figure(text.figures[each.id])
                for each in project.figures
                if each.id in text.figures
            },
            milestones=_told(text.milestones, project.milestones),
            roles=_told(text.roles, project.partners),
        )
        parts = (
            (kind.value, text.sections[kind].body)
            for kind in SectionKind
            if kind in text.sections
        )
        yield _sheet(code, text.origin, head, _parts(parts))


def tour_files(tour: Tour) -> Files:
    """A tour's files."""
    stops = [
        _some(
            place=stop.place,
            project=stop.project,
            stay_min=stop.stay_min,
        )
        for stop in tour.stops
    ]
    fields = _some(
        picture=tour.picture,
        tags=list(tour.tags),
        as_it_was=_text(tour.as_it_was),
        stops=stops,
    )
    yield "tour.yaml", as_yaml(fields)
    for code, text in tour.texts.items():
        head = _some(title=text.title, subtitle=text.subtitle, lead=text.lead)
        told = zip(tour.stops, text.stops, strict=True)
        parts = ((stop.place, _stop(words)) for stop, words in told)
        yield _sheet(code, text.origin, head, _parts(parts))


def story_files(story: Story) -> Files:
    """A story's files."""
    fields = _some(
        happened=str(story.happened),
        picture=story.picture,
        projects=list(story.projects),
        tour=story.tour,
        chapters=[{"id": part.id, "picture": part.picture} for part in story.chapters],
    )
    yield "story.yaml", as_yaml(fields)
    for code, text in story.texts.items():
        head = _some(title=text.title, subtitle=text.subtitle, lead=text.lead)
        told = ((part.id, text.chapters.get(part.id)) for part in story.chapters)
        parts = ((key, _titled(part.title, part.body)) for key, part in told if part)
        yield _sheet(code, text.origin, head, _parts(parts))


def offer_files(offer: Offer) -> Files:
    """An offer's files."""
    fields = {
        "kind": offer.kind.value,
        "icon": offer.icon,
        "as_of": str(offer.as_of),
        "picture": offer.picture,
    }
    yield "offer.yaml", as_yaml(fields)
    for code, text in offer.texts.items():
        head = _some(title=text.title, lead=text.lead)
        parts = (("what", text.what), ("whom", text.whom), ("start", text.start))
        yield _sheet(code, text.origin, head, _parts(parts))


def origin_entry(origin: Origin) -> dict[str, Any]:
    """How a text came about, as its file says it; nothing when it is just written."""
    if origin == WRITTEN:
        return {}
    return _some(
        **{"how": origin.how.value, "from": origin.source},
        on=_text(origin.on),
        mark=origin.mark,
        checked_by=origin.checked_by,
        checked=_text(origin.checked),
    )


def _sheet(
    code: LanguageCode, origin: Origin, head: Mapping[str, Any], body: str = ""
) -> tuple[str, str]:
    told = origin_entry(origin)
    front = as_yaml({**head, "origin": told} if told else head)
    return f"{code}.md", f"---\n{front}---\n" + (f"{body}\n" if body else "")


def _told(lines: Mapping[str, str], facts: Iterable[Fact]) -> dict[str, str]:
    return {fact.id: lines[fact.id] for fact in facts if fact.id in lines}


def _parts(parts: Iterable[tuple[str, str]]) -> str:
    return "\n\n".join(f"## {key}\n\n{text}" for key, text in parts if text)


def _stop(text: StopText) -> str:
    leg = "".join(f"> {line}\n" for line in text.leg.split("\n") if text.leg)
    return f"{leg}\n{_titled(text.subtitle, text.body)}".strip("\n")


def _titled(title: str, body: str) -> str:
    return f"### {title}\n\n{body}" if title else body


def _figure(text: FigureText) -> str | dict[str, str]:
    return {"value": text.value, "label": text.label} if text.value else text.label


def _ends(period: Period) -> dict[str, Any]:
    return _some(**{"from": _text(period.start), "to": _text(period.end)})


def _text(value: object | None) -> str | None:
    return None if value is None else str(value)


def _some(**fields: Any) -> dict[str, Any]:
    return {
        key: value for key, value in fields.items() if value not in (None, "", [], {})
    }
