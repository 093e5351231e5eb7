"""Reading the folders of offers."""

from showcase.content.desk import Desk, Entry
from showcase.content.headings import parts_of
from showcase.content.markdown import Sheet
from showcase.content.prose import read_prose
from showcase.domain.media import PictureId
from showcase.domain.offer import Offer, OfferId, OfferKind, OfferText

_KEYS = ("what", "whom", "start")


def read_offers(desk: Desk) -> tuple[Offer, ...]:
    """Read every offer without a fault."""
    return desk.things("offers", "offer.yaml", _offer)


def _offer(desk: Desk, entry: Entry) -> Offer | None:
    fields = entry.fields
    kind, icon = fields.choice("kind", OfferKind), fields.text("icon")
    as_of = fields.date("as_of")
    picture = PictureId(fields.reference("picture", "picture"))
    fields.close()
    texts = {code: _text(desk, sheet) for code, sheet in entry.sheets.items()}
    return fields.made(
        lambda: Offer(OfferId(entry.id), kind, icon, as_of, picture, texts)
    )


def _text(desk: Desk, sheet: Sheet) -> OfferText:
    title, lead = sheet.text("title"), sheet.text("lead")
    sheet.fields.close()
    parts = parts_of(sheet, _KEYS, exact=True)
    read = {part.key: read_prose(part, desk.notes) for part in parts}
    cites = dict.fromkeys(source for _, cited in read.values() for source in cited)
    what, whom, start = (read.get(key, ("", ()))[0] for key in _KEYS)
    return OfferText(title, lead, what, whom, start, tuple(cites), sheet.origin)
