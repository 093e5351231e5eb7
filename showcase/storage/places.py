"""The places one can go to."""

from collections.abc import Iterator

from showcase.domain.media import PictureId
from showcase.domain.opening import Access, OpeningHours
from showcase.domain.period import PartialDate
from showcase.domain.place import Place, PlaceId, PlaceKind, PlaceText, Position
from showcase.storage.collection import (
    Batch,
    Citations,
    Collection,
    Row,
    Selection,
    period,
    text_or_none,
)

_COLUMNS = "id, lat, lon, accuracy_m, address, access, step_free, picture"


class Places(Collection[Place]):
    """Places by id."""

    noun = "place"
    table = "places"

    def _read(self, selection: Selection) -> Iterator[Place]:
        kinds = selection.grouped("place_kinds", "kind", "position")
        hours = selection.grouped(
            "opening_hours", "position, rule, valid_from, valid_to, as_of", "position"
        )
        texts = selection.grouped(
            "place_texts", "language, title, subtitle, body, access"
        )
        for key, lat, lon, accuracy, address, access, free, picture in selection.rows(
            "places", _COLUMNS
        ):
            cites, origins = selection.cites(key), selection.origins(key)
            yield Place(
                PlaceId(key),
                tuple(PlaceKind(kind) for (kind,) in kinds[key]),
                Position(lat, lon),
                accuracy,
                address,
                Access(access),
                tuple(_hours(row, cites) for row in hours[key]),
                None if free is None else bool(free),
                PictureId(picture),
                cites.of("sources"),
                {
                    code: PlaceText(
                        title, subtitle, body, way, cites.of(code), origins[code]
                    )
                    for code, title, subtitle, body, way in texts[key]
                },
            )

    def _write(self, batch: Batch, thing: Place, position: int) -> None:
        batch.row(
            "places",
            id=thing.id,
            position=position,
            lat=float(thing.position.lat),
            lon=float(thing.position.lon),
            accuracy_m=thing.accuracy_m,
            address=thing.address,
            access=thing.access.value,
            step_free=thing.step_free,
            picture=thing.picture,
        )
        batch.cite("place", thing.id, ("sources",), thing.sources)
        for order, kind in enumerate(thing.kinds):
            batch.row("place_kinds", place=thing.id, position=order, kind=kind.value)
        _write_hours(batch, thing)
        for language, text in thing.texts.items():
            batch.row(
                "place_texts",
                place=thing.id,
                language=language,
                title=text.title,
                subtitle=text.subtitle,
                body=text.body,
                access=text.access,
            )
            batch.cite("place", thing.id, (language,), text.cites)
            batch.origin("place", thing.id, language, text.origin)


def _hours(row: Row, cites: Citations) -> OpeningHours:
    order, rule, start, end, as_of = row
    return OpeningHours(
        rule, period(start, end), PartialDate.parse(as_of), cites.of("hours", order)
    )


def _write_hours(batch: Batch, place: Place) -> None:
    for order, hours in enumerate(place.hours):
        batch.row(
            "opening_hours",
            place=place.id,
            position=order,
            rule=hours.rule,
            valid_from=text_or_none(hours.valid.start),
            valid_to=text_or_none(hours.valid.end),
            as_of=str(hours.as_of),
        )
        batch.cite("place", place.id, ("hours", order), hours.sources)
