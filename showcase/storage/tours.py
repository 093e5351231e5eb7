"""The tours one can walk."""

from collections.abc import Iterator

from showcase.domain.media import PictureId
from showcase.domain.place import PlaceId
from showcase.domain.project import ProjectId
from showcase.domain.tag import TagId
from showcase.domain.tour import Stop, StopText, Tour, TourId, TourText
from showcase.storage.collection import (
    Batch,
    Citations,
    Collection,
    Row,
    Selection,
    date_or_none,
    text_or_none,
)


class Tours(Collection[Tour]):
    """Tours by id."""

    noun = "tour"
    table = "tours"

    def _read(self, selection: Selection) -> Iterator[Tour]:
        tags = selection.grouped("tour_tags", "tag", "position")
        stops = selection.grouped("stops", "place, project, stay_min", "position")
        texts = selection.grouped("tour_texts", "language, title, subtitle, lead")
        told = selection.grouped(
            "stop_texts", "language, stop, subtitle, body, leg", "stop"
        )
        for key, picture, as_it_was in selection.rows(
            "tours", "id, picture, as_it_was"
        ):
            cites, origins = selection.cites(key), selection.origins(key)
            yield Tour(
                TourId(key),
                PictureId(picture),
                tuple(TagId(tag) for (tag,) in tags[key]),
                date_or_none(as_it_was),
                tuple(_stop(row) for row in stops[key]),
                {
                    code: TourText(
                        title,
                        subtitle,
                        lead,
                        _stop_texts(code, told[key], cites),
                        origins[code],
                    )
                    for code, title, subtitle, lead in texts[key]
                },
            )

    def _write(self, batch: Batch, thing: Tour, position: int) -> None:
        batch.row(
            "tours",
            id=thing.id,
            position=position,
            picture=thing.picture,
            as_it_was=text_or_none(thing.as_it_was),
        )
        for order, tag in enumerate(thing.tags):
            batch.row("tour_tags", tour=thing.id, position=order, tag=tag)
        for order, stop in enumerate(thing.stops):
            batch.row(
                "stops",
                tour=thing.id,
                position=order,
                place=stop.place,
                project=stop.project,
                stay_min=stop.stay_min,
            )
        for language, text in thing.texts.items():
            _write_text(batch, thing.id, language, text)
            batch.origin("tour", thing.id, language, text.origin)


def _stop(row: Row) -> Stop:
    place, project, stay_min = row
    return Stop(
        PlaceId(place),
        None if project is None else ProjectId(project),
        stay_min,
    )


def _stop_texts(
    language: str, rows: list[Row], cites: Citations
) -> tuple[StopText, ...]:
    return tuple(
        StopText(subtitle, body, leg, cites.of(language, order))
        for code, order, subtitle, body, leg in rows
        if code == language
    )


def _write_text(batch: Batch, tour: TourId, language: str, text: TourText) -> None:
    whose = {"tour": tour, "language": language}
    batch.row(
        "tour_texts",
        **whose,
        title=text.title,
        subtitle=text.subtitle,
        lead=text.lead,
    )
    for order, stop in enumerate(text.stops):
        batch.row(
            "stop_texts",
            **whose,
            stop=order,
            subtitle=stop.subtitle,
            body=stop.body,
            leg=stop.leg,
        )
        batch.cite("tour", tour, (language, order), stop.cites)
