"""Small, valid things to test with; every argument overrides a field."""

from dataclasses import replace
from typing import Any

from showcase.domain.edition import AttractLine, Edition, Settings
from showcase.domain.language import Language, LanguageCode
from showcase.domain.media import Picture, PictureFile, PictureId, PictureText
from showcase.domain.network import HERE, Leg
from showcase.domain.offer import Offer, OfferId, OfferKind, OfferText
from showcase.domain.opening import Access, OpeningHours
from showcase.domain.pace import Pace
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import (
    Bounds,
    Place,
    PlaceId,
    PlaceKind,
    PlaceText,
    Position,
)
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
from showcase.domain.source import Confidence, Source, SourceId
from showcase.domain.story import Chapter, ChapterText, Story, StoryId, StoryText
from showcase.domain.tag import Hue, Tag, TagId, TagKind
from showcase.domain.tour import Stop, StopText, Tour, TourId, TourText

NL = LanguageCode("nl")
EN = LanguageCode("en")
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 64">'
    b'<rect width="96" height="64" fill="#0F4C75"/></svg>'
)
TUESDAY_TO_SUNDAY = (
    "Tu-Su 10:00-17:00; easter +1 day 10:00-17:00; easter +50 days 10:00-17:00; "
    "Jan 01,May 01,Dec 25 off; 2018 Jun 18-2018 Sep 21 off"
)


def a_source(**changes: Any) -> Source:
    """A city page of 2018."""
    source = Source(
        SourceId("city-2018"),
        "City of Antwerp",
        "News item",
        "https://example.org/news",
        PartialDate(2018, 7),
        Confidence.B,
    )
    return replace(source, **changes)


def a_tag(**changes: Any) -> Tag:
    """The theme smart city."""
    names = {NL: "Slimme stad", EN: "Smart city"}
    tag = Tag(TagId("smart-city"), TagKind.THEME, Hue.SCHELDT, "building", names)
    return replace(tag, **changes)


def a_picture(**changes: Any) -> Picture:
    """A blue rectangle."""
    picture = Picture(
        PictureId("blue"),
        "Antwerp Showcase",
        "GPL-3.0-or-later",
        PictureFile("day.svg", SVG),
        None,
        {NL: PictureText("Blauw vlak", "Blauw"), EN: PictureText("Blue area", "Blue")},
    )
    return replace(picture, **changes)


def a_place(**changes: Any) -> Place:
    """The MAS, open Tuesday to Sunday."""
    hours = OpeningHours(
        TUESDAY_TO_SUNDAY,
        Period(),
        PartialDate(2026, 9, 26),
        (SourceId("city-2018"),),
    )
    place = Place(
        id=PlaceId("mas"),
        kinds=(PlaceKind.MUSEUM,),
        position=Position(51.22894, 4.40473),
        accuracy_m=30,
        address="Hanzestedenplaats 1, 2000 Antwerpen",
        access=Access.HOURS,
        hours=(hours,),
        step_free=True,
        picture=PictureId("blue"),
        sources=(SourceId("city-2018"),),
        texts={
            NL: PlaceText("MAS", "Tien rode dozen", "Een museum aan het dok."),
            EN: PlaceText("MAS", "Ten red boxes", "A museum by the dock."),
        },
    )
    return replace(place, **changes)


def a_project(**changes: Any) -> Project:
    """The Beacon, with one figure, milestone and partner."""
    project = Project(
        id=ProjectId("the-beacon"),
        status=Status.RUNNING,
        period=Period(PartialDate(2018, 12, approximate=True)),
        checked=PartialDate(2026, 11, 23),
        tags=(TagId("smart-city"),),
        places=(PlaceId("the-beacon"),),
        picture=PictureId("blue"),
        figures=(Figure("floors", "10", PartialDate(2018), (SourceId("city-2018"),)),),
        milestones=(
            Milestone(
                "opened",
                Period(PartialDate(2018, 12, approximate=True)),
                (SourceId("city-2018"),),
            ),
        ),
        partners=(Partner("imec", "imec", (SourceId("city-2018"),)),),
        related=(),
        texts={NL: _project_text("De hub"), EN: _project_text("The hub")},
    )
    return replace(project, **changes)


def _project_text(subtitle: str) -> ProjectText:
    sections = {
        kind: Section(
            f"{subtitle}: {kind.value}. [@city-2018]", (SourceId("city-2018"),)
        )
        for kind in SectionKind
    }
    return ProjectText(
        "The Beacon",
        subtitle,
        f"{subtitle} in the customs house.",
        sections,
        {"floors": FigureText("floors")},
        {"opened": "The doors open."},
        {"imec": "does research"},
    )


def a_tour(**changes: Any) -> Tour:
    """From The Beacon to the MAS."""
    stops = (
        Stop(PlaceId("the-beacon"), ProjectId("the-beacon"), 5),
        Stop(PlaceId("mas"), None, 10),
    )
    texts = {
        code: TourText(
            title,
            "Two stops",
            "A short walk.",
            (
                StopText("Start", "The old customs house.", ""),
                StopText("Boxes", "Ten of them.", "Keep the dock on your left."),
            ),
        )
        for code, title in ((NL, "De dokken"), (EN, "The docks"))
    }
    tour = Tour(
        TourId("the-docks"),
        PictureId("blue"),
        (TagId("smart-city"),),
        None,
        stops,
        texts,
    )
    return replace(tour, **changes)


def a_story(**changes: Any) -> Story:
    """The visit of 9 July 2018, in one chapter."""
    texts = {
        code: StoryText(
            title,
            "9 July 2018",
            "A visit.",
            {"arrival": ChapterText("Arrival", "They came.")},
        )
        for code, title in ((NL, "Het bezoek"), (EN, "The visit"))
    }
    story = Story(
        StoryId("the-visit"),
        PartialDate(2018, 7, 9),
        PictureId("blue"),
        (Chapter("arrival", PictureId("blue")),),
        (ProjectId("the-beacon"),),
        TourId("the-docks"),
        texts,
    )
    return replace(story, **changes)


def an_offer(**changes: Any) -> Offer:
    """A soft landing as of July 2018."""
    texts = {
        code: OfferText(title, "A month.", "An office.", "Start-ups.", "Ask the city.")
        for code, title in ((NL, "Zachte landing"), (EN, "Soft landing"))
    }
    offer = Offer(
        OfferId("soft-landing"),
        OfferKind.SOFT_LANDING,
        "rocket",
        PartialDate(2018, 7),
        PictureId("blue"),
        texts,
    )
    return replace(offer, **changes)


def the_settings(**changes: Any) -> Settings:
    """Dutch and English, central Antwerp, the kiosk in The Beacon."""
    settings = Settings(
        languages=(
            Language(NL, "Nederlands", "nl_BE"),
            Language(EN, "English", "en_GB"),
        ),
        bounds=Bounds(51.18, 4.34, 51.26, 4.47),
        here=Position(51.22573, 4.40085),
        here_place=PlaceId("the-beacon"),
        featured=StoryId("the-visit"),
        attract=(
            AttractLine(
                PictureId("blue"),
                {NL: "Een haven aan het werk.", EN: "A harbour at work."},
                {NL: "Antwerpen", EN: "Antwerp"},
            ),
        ),
        pace=Pace(),
        group_pace=Pace(3.6),
    )
    return replace(settings, **changes)


def an_edition(**changes: Any) -> Edition:
    """Two places, one of everything else, all references sound."""
    beacon = a_place(
        id=PlaceId("the-beacon"),
        kinds=(PlaceKind.HUB,),
        position=Position(51.22573, 4.40085),
        address="Sint-Pietersvliet 7, 2000 Antwerpen",
        access=Access.APPOINTMENT,
        hours=(),
    )
    edition = Edition(
        settings=the_settings(),
        sources=(a_source(),),
        tags=(a_tag(),),
        pictures=(a_picture(),),
        places=(beacon, a_place()),
        projects=(a_project(),),
        tours=(a_tour(),),
        stories=(a_story(),),
        offers=(an_offer(),),
    )
    return replace(edition, **changes)


class RoundTheCorner:
    """Legs of an edition: all of them go round one corner between the two places."""

    corner = Position(51.2275, 4.4030)

    def __init__(
        self, edition: Edition | None = None, corner: Position = corner
    ) -> None:
        self.corner = corner
        shown = edition or an_edition()
        self._positions = {place.id: place.position for place in shown.places}
        self._positions[HERE] = shown.settings.here

    def leg(self, start: PlaceId, end: PlaceId, *, step_free: bool = False) -> Leg:
        """The leg round the corner; it never has a step."""
        assert not step_free
        ends = (self._positions[start], self._positions[end])
        if ends[0] == ends[1]:
            return Leg(start, end)
        points = (ends[0], self.corner, ends[1])
        metres = sum(ends.metres_to(self.corner) for ends in ends)
        return Leg(start, end, points, metres)
