"""Reading the folders of tours."""

from showcase.content.desk import Desk, Entry
from showcase.content.fields import Fields
from showcase.content.headings import aligned, parts_of
from showcase.content.markdown import Part, Sheet, split_part
from showcase.content.prose import read_prose
from showcase.domain.media import PictureId
from showcase.domain.place import PlaceId
from showcase.domain.project import ProjectId
from showcase.domain.tag import TagId
from showcase.domain.tour import Stop, StopText, Tour, TourId, TourText


def read_tours(desk: Desk) -> tuple[Tour, ...]:
    """Read every tour without a fault."""
    return desk.things("tours", "tour.yaml", _tour)


def _tour(desk: Desk, entry: Entry) -> Tour | None:
    fields = entry.fields
    if fields.broken:  # what its texts must match is not known
        return None
    picture = PictureId(fields.reference("picture", "picture"))
    tags = tuple(map(TagId, fields.references("tags", "tag", required=True)))
    as_it_was = fields.date_or_none("as_it_was")
    found = [_stop(stop) for stop in fields.maps("stops", required=True)]
    stops = tuple(stop for stop in found if stop)
    fields.close()
    keys = [stop.place for stop in stops]
    texts = {code: _text(desk, sheet, keys) for code, sheet in entry.sheets.items()}
    return fields.made(
        lambda: Tour(TourId(entry.id), picture, tags, as_it_was, stops, texts)
    )


def _stop(fields: Fields) -> Stop | None:
    place = PlaceId(fields.reference("place", "place"))
    project = fields.reference_or_none("project", "project")
    stay_min = fields.whole("stay_min")
    fields.close()
    told = ProjectId(project) if project else None
    return fields.made(lambda: Stop(place, told, stay_min))


def _text(desk: Desk, sheet: Sheet, keys: list[PlaceId]) -> TourText:
    fields = sheet.fields
    head = (sheet.text("title"), sheet.text("subtitle"), sheet.text("lead"))
    fields.close()
    parts = aligned(parts_of(sheet, keys, exact=True), keys)
    stops = (
        _stop_text(desk, part, at, is_whole=sheet.is_whole)
        if part
        else StopText("", "")
        for at, part in enumerate(parts)
    )
    return TourText(*head, tuple(stops), sheet.origin)


def _stop_text(desk: Desk, part: Part, at: int, *, is_whole: bool) -> StopText:
    leg, subtitle, rest = split_part(part)
    if not subtitle and is_whole:
        desk.notes.fault(
            part.spot,
            f"the stop {part.key!r} has no `### ` line",
            "a stop says in a few words why one stops there",
            "add one under its heading, after the `> ` lines",
        )
    if leg and at == 0:
        desk.notes.fault(
            part.start,
            "a way leads to the first stop",
            "the tour starts there",
            "take the `> ` lines away",
        )
    body, cites = read_prose(rest, desk.notes)
    return StopText(subtitle, body, leg, cites)
