"""Reading the folders of places."""

from showcase.content.desk import Desk, Entry
from showcase.content.fields import Fields
from showcase.content.headings import body_of
from showcase.content.markdown import Sheet
from showcase.content.prose import read_prose
from showcase.domain.media import PictureId
from showcase.domain.opening import Access, OpeningHours
from showcase.domain.place import Place, PlaceId, PlaceKind, PlaceText
from showcase.domain.source import SourceId
from showcase.services.opening_times import fault_in_rule


def read_places(desk: Desk) -> tuple[Place, ...]:
    """Read every place without a fault."""
    return desk.things("places", "place.yaml", _place)


def _place(desk: Desk, entry: Entry) -> Place | None:
    fields = entry.fields
    where = fields.map("position")
    values = {
        "position": desk.position(where),
        "accuracy_m": where.whole("accuracy_m"),
        "kinds": fields.choices("kinds", PlaceKind),
        "address": fields.text("address", ""),
        "access": fields.choice("access", Access),
        "hours": tuple(_hours(hours) for hours in fields.maps("hours")),
        "step_free": fields.flag("step_free"),
        "picture": PictureId(fields.reference("picture", "picture")),
        "sources": _sources(fields),
        "texts": {code: _text(desk, sheet) for code, sheet in entry.sheets.items()},
    }
    where.close()
    fields.close()
    return fields.made(lambda: Place(id=PlaceId(entry.id), **values))  # type: ignore[arg-type]


def _hours(fields: Fields) -> OpeningHours:
    rule = fields.text("rule")
    fault = fault_in_rule(rule) if rule else None
    if fault:
        fields.notes.fault(
            fields.spot_of("rule"),
            f"{rule!r} is no opening rule",
            fault,
            "write it as OpenStreetMap does: Tu-Su 10:00-17:00; Dec 25 off",
        )
    hours = OpeningHours(rule, fields.period(), fields.date("as_of"), _sources(fields))
    fields.close()
    return hours


def _sources(fields: Fields) -> tuple[SourceId, ...]:
    sources = fields.references("sources", "source", required=True)
    return tuple(SourceId(source) for source in sources)


def _text(desk: Desk, sheet: Sheet) -> PlaceText:
    fields = sheet.fields
    title, subtitle = sheet.text("title"), sheet.text("subtitle")
    access = fields.text("access", "")
    fields.close()
    part = body_of(sheet)
    if part is None:
        return PlaceText(title, subtitle, "", origin=sheet.origin)
    if not part.text and sheet.is_whole:
        desk.notes.fault(
            part.spot,
            "there is no text under the front matter",
            "the visitor would see an empty page",
            "write a paragraph",
        )
    body, cites = read_prose(part, desk.notes)
    return PlaceText(title, subtitle, body, access, cites, sheet.origin)
