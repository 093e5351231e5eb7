"""A project in the words that QML takes."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from showcase.domain.period import PartialDate
from showcase.handout.qr import place_uri
from showcase.services.project_view import (
    FigureView,
    MilestoneView,
    ProjectView,
    SectionView,
    TagView,
    Whereabouts,
)
from showcase.ui.origins import origin_note
from showcase.ui.wording import Wording

_INSET_ZOOM = 15  # the place and the few streets around it


@dataclass(frozen=True, slots=True)
class ProjectWords:
    """What stands over the lists; empty while no project is open."""

    id: str = ""
    title: str = ""
    subtitle: str = ""
    lead: str = ""
    picture: str = ""
    alt: str = ""
    caption: str = ""
    hue: str = ""
    status_text: str = ""
    period_text: str = ""
    checked_text: str = ""
    origin_text: str = ""


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Where it is; empty for a project without a place."""

    id: str = ""
    address: str = ""
    open_text: str = ""
    map_inset: str = ""
    qr: str = ""


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A sector or theme."""

    id: str
    name: str
    icon: str
    hue: str


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A number, what it counts and when it was so."""

    value: str
    label: str
    as_of: str


@dataclass(frozen=True, slots=True)
class SectionRecord:
    """A part of the story under its heading."""

    kind: str
    title: str
    html: str


@dataclass(frozen=True, slots=True)
class MilestoneRecord:
    """A step of the timeline."""

    when: str
    text: str


def project_words(view: ProjectView, wording: Wording) -> ProjectWords:
    """What stands over the lists, in the language of the view and the wording."""
    card = view.card
    return ProjectWords(
        id=card.id,
        title=card.title,
        subtitle=card.subtitle,
        lead=view.lead,
        picture=card.picture,
        alt=card.alt,
        caption=view.caption,
        hue=card.hue.value,
        status_text=wording.status(card.status, card.period),
        period_text=wording.period(card.period),
        checked_text=_checked_text(view.checked, wording),
        origin_text=origin_note(view.origin),
    )


def place_words(
    home: Whereabouts | None, now: datetime, wording: Wording
) -> PlaceWords:
    """Where a project is and whether one can be there at a local time."""
    if home is None:
        return PlaceWords()
    at = home.position
    return PlaceWords(
        id=home.place,
        address=home.address or home.title,
        open_text=wording.opening(home.opening, now),
        map_inset=f"image://basemap/{at.lat:.5f},{at.lon:.5f},{_INSET_ZOOM}",
        qr="image://qr/" + quote(place_uri(at, home.title), safe=""),
    )


def tag_record(tag: TagView) -> TagRecord:
    """A tag as QML shows it."""
    return TagRecord(tag.id, tag.name, tag.icon, tag.hue.value)


def figure_record(figure: FigureView, wording: Wording) -> FigureRecord:
    """A figure with its date in words."""
    return FigureRecord(figure.value, figure.label, wording.as_of(figure.as_of))


def section_record(section: SectionView, wording: Wording) -> SectionRecord:
    """A section under its heading."""
    kind = section.kind
    return SectionRecord(kind.value, wording.section(kind), section.html)


def milestone_record(milestone: MilestoneView, wording: Wording) -> MilestoneRecord:
    """A milestone with its date in words.

    One without an end happened then; it does not go on since.
    """
    period = milestone.period
    if period.start and not period.end:
        return MilestoneRecord(wording.partial_date(period.start), milestone.text)
    return MilestoneRecord(wording.period(period), milestone.text)


def _checked_text(checked: PartialDate, wording: Wording) -> str:
    form = QCoreApplication.translate("Project", "Facts checked on %1")
    return form.replace("%1", wording.partial_date(checked))
