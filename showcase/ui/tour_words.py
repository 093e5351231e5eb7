"""A walk in the words and shapes that QML and the map page take."""

import json
from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import QLocale

from showcase.handout.qr import tour_uri
from showcase.services.route import Route, StopState
from showcase.services.touring import StopView, TourView
from showcase.ui.measures import as_it_was_text, distance_text, minutes_text
from showcase.ui.origins import origin_note


@dataclass(frozen=True, slots=True)
class StopRecord:
    """A stop as QML shows it; minutes and metres are those of the way to it."""

    number: int
    place_id: str
    title: str
    subtitle: str
    html: str
    leg: str
    minutes_to: int
    metres_to: int
    picture: str
    alt: str
    open_text: str
    stay_minutes: int
    project_id: str
    state: str


@dataclass(frozen=True, slots=True)
class TourWords:
    """What stands over the stops; empty while no walk is open."""

    id: str = ""
    title: str = ""
    subtitle: str = ""
    lead: str = ""
    picture: str = ""
    alt: str = ""
    hue: str = ""
    as_it_was_text: str = ""
    walk_minutes: int = 0
    total_minutes: int = 0
    distance_text: str = ""
    step_free: str = "unknown"
    qr: str = ""
    origin_text: str = ""


def tour_words(view: TourView, locale: QLocale) -> TourWords:
    """What stands over the stops, in the language of the view and its locale."""
    card = view.card
    uri = tour_uri([stop.position for stop in view.stops])
    return TourWords(
        id=card.id,
        title=card.title,
        subtitle=card.subtitle,
        lead=view.lead,
        picture=card.picture,
        alt=card.alt,
        hue=card.hue.value,
        as_it_was_text=as_it_was_text(card.as_it_was, locale),
        walk_minutes=card.walk_minutes,
        total_minutes=card.total_minutes,
        distance_text=distance_text(card.metres, locale),
        step_free=card.step_free.value,
        qr="image://qr/" + quote(uri, safe=""),
        origin_text=origin_note(view.origin),
    )


def stop_record(stop: StopView, state: StopState, open_text: str) -> StopRecord:
    """A stop with its state and what is open, as QML shows it."""
    return StopRecord(
        number=stop.number,
        place_id=stop.place,
        title=stop.title,
        subtitle=stop.subtitle,
        html=stop.html,
        leg=stop.leg,
        minutes_to=stop.minutes,
        metres_to=stop.metres,
        picture=stop.picture,
        alt=stop.alt,
        open_text=open_text,
        stay_minutes=stop.stay_minutes,
        project_id=stop.project or "",
        state=state.value,
    )


def route_json(drawn: Route) -> str:
    """The walk for the map page: its stops, known by their numbers, and its legs."""
    stops = [
        {
            "id": str(stop.number),
            "number": stop.number,
            "lat": stop.position.lat,
            "lon": stop.position.lon,
            "title": stop.title,
            "state": stop.state,
        }
        for stop in drawn.stops
    ]
    legs = [
        {
            "state": leg.state,
            "points": [[point.lat, point.lon] for point in leg.points],
            "label": minutes_text(leg.minutes),
        }
        for leg in drawn.legs
    ]
    return json.dumps({"stops": stops, "legs": legs})
