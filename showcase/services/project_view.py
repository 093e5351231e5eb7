"""A project as a visitor sees it: its story, its facts and where to go from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.opening import OpeningDay
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import PlaceId, Position
from showcase.domain.project import Project, ProjectId, ProjectText, SectionKind
from showcase.domain.source import Source, SourceId
from showcase.domain.story import StoryId
from showcase.domain.tag import Hue, TagId
from showcase.domain.tour import TourId
from showcase.services.bibliography import Bibliography
from showcase.services.captions import Captions
from showcase.services.cards import Card, Cards
from showcase.services.opening_times import opening_day
from showcase.services.prose import html
from showcase.services.touring import Touring
from showcase.services.walking import Legs


@dataclass(frozen=True, slots=True)
class TagView:
    """A sector or theme in one language."""

    id: TagId
    name: str
    icon: str
    hue: Hue


@dataclass(frozen=True, slots=True)
class FigureView:
    """A number, what it counts and when it was so."""

    value: str
    label: str
    as_of: PartialDate


@dataclass(frozen=True, slots=True)
class SectionView:
    """A part of the story, as HTML."""

    kind: SectionKind
    html: str


@dataclass(frozen=True, slots=True)
class MilestoneView:
    """A dated step, in a line."""

    period: Period
    text: str


@dataclass(frozen=True, slots=True)
class PartnerView:
    """Who takes part, and how; the role may be empty."""

    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a project is at home.

    Attributes:
        place: the place.
        title: its name.
        address: street and number; may be empty.
        position: WGS84.
        opening: the day there.
    """

    place: PlaceId
    title: str
    address: str
    position: Position
    opening: OpeningDay


@dataclass(frozen=True, slots=True)
class PassingTour:
    """A walk that passes a project; minutes with the stays."""

    id: TourId
    title: str
    minutes: int


@dataclass(frozen=True, slots=True)
class TellingStory:
    """A story that a project is part of."""

    id: StoryId
    title: str


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A project in one language.

    Attributes:
        card: what its card says.
        lead: one sentence.
        caption: a line shown on the picture; may be empty.
        checked: the day an editor last checked its facts.
        tags: its sectors and themes.
        figures: its numbers, the most telling first.
        sections: the parts of its story that there are.
        milestones: its timeline, in order.
        partners: who takes part.
        sources: all that its texts and facts name.
        home: where it is first of all, or None.
        tours: the walks that tell of it or stop where it is.
        related: other projects worth seeing.
        stories: the stories it is part of.
        origin: how its text came about.
    """

    card: Card
    lead: str
    caption: str
    checked: PartialDate
    tags: tuple[TagView, ...]
    figures: tuple[FigureView, ...]
    sections: tuple[SectionView, ...]
    milestones: tuple[MilestoneView, ...]
    partners: tuple[PartnerView, ...]
    sources: tuple[Source, ...]
    home: Whereabouts | None
    tours: tuple[PassingTour, ...]
    related: tuple[Card, ...]
    stories: tuple[TellingStory, ...]
    origin: Origin


class ProjectViews:
    """The projects of an edition, one at a time."""

    def __init__(self, edition: Edition, legs: Legs) -> None:
        self._edition = edition
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._projects = {project.id: project for project in edition.projects}
        self._places = {place.id: place for place in edition.places}
        self._tags = {tag.id: tag for tag in edition.tags}
        self._captions = Captions(edition)
        self._cards = Cards(edition)
        self._bibliography = Bibliography(edition)
        self._touring = Touring(edition, legs)

    def project(
        self, project: ProjectId, language: LanguageCode, today: date
    ) -> ProjectView:
        """A project in a language, with the opening times of a day.

        Raises:
            KeyError: when the edition has no such project.
        """
        found = self._projects[project]
        text = in_language(found.texts, language, *self._languages)
        return ProjectView(
            card=self._cards.card(project, language),
            lead=text.lead,
            caption=self._captions.of(found.picture, language).caption,
            checked=found.checked,
            tags=self._tag_views(found, language),
            figures=_figures(found, text),
            sections=_sections(text),
            milestones=_milestones(found, text),
            partners=tuple(
                PartnerView(partner.name, text.roles.get(partner.id, ""))
                for partner in found.partners
            ),
            sources=self._bibliography.named(_cited(found, text)),
            home=self._home(found, language, today),
            tours=self._tours(found, language),
            related=tuple(self._cards.card(each, language) for each in found.related),
            stories=self._stories(found, language),
            origin=text.origin,
        )

    def _tag_views(
        self, project: Project, language: LanguageCode
    ) -> tuple[TagView, ...]:
        tags = (self._tags[tag] for tag in project.tags)
        return tuple(
            TagView(
                tag.id,
                in_language(tag.names, language, *self._languages),
                tag.icon,
                tag.hue,
            )
            for tag in tags
        )

    def _home(
        self, project: Project, language: LanguageCode, today: date
    ) -> Whereabouts | None:
        if not project.places:
            return None
        place = self._places[project.places[0]]
        return Whereabouts(
            place=place.id,
            title=in_language(place.texts, language, *self._languages).title,
            address=place.address,
            position=place.position,
            opening=opening_day(place, today),
        )

    def _tours(
        self, project: Project, language: LanguageCode
    ) -> tuple[PassingTour, ...]:
        passing = {
            tour.id
            for tour in self._edition.tours
            for stop in tour.stops
            if stop.project == project.id or stop.place in project.places
        }
        return tuple(
            PassingTour(card.id, card.title, card.total_minutes)
            for card in self._touring.cards(language)
            if card.id in passing
        )

    def _stories(
        self, project: Project, language: LanguageCode
    ) -> tuple[TellingStory, ...]:
        return tuple(
            TellingStory(
                story.id, in_language(story.texts, language, *self._languages).title
            )
            for story in self._edition.stories
            if project.id in story.projects
        )


def _figures(project: Project, text: ProjectText) -> tuple[FigureView, ...]:
    """The figures the language has words for: a bare number says nothing."""
    return tuple(
        FigureView(
            value=text.figures[figure.id].value or figure.value,
            label=text.figures[figure.id].label,
            as_of=figure.as_of,
        )
        for figure in project.figures
        if figure.id in text.figures
    )


def _sections(text: ProjectText) -> tuple[SectionView, ...]:
    return tuple(
        SectionView(kind, html(text.sections[kind].body))
        for kind in SectionKind
        if kind in text.sections
    )


def _milestones(project: Project, text: ProjectText) -> tuple[MilestoneView, ...]:
    return tuple(
        MilestoneView(milestone.period, text.milestones[milestone.id])
        for milestone in project.milestones
        if milestone.id in text.milestones
    )


def _cited(project: Project, text: ProjectText) -> Iterator[SourceId]:
    """Every source named, those of the story first."""
    for kind in SectionKind:
        if kind in text.sections:
            yield from text.sections[kind].cites
    for figure in project.figures:
        yield from figure.sources
    for milestone in project.milestones:
        yield from milestone.sources
    for partner in project.partners:
        yield from partner.sources
