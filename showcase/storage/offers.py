"""What Antwerp offers a guest."""

from collections.abc import Iterable, Iterator

from showcase.domain.media import PictureId
from showcase.domain.offer import Offer, OfferId, OfferKind, OfferText
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate
from showcase.domain.source import SourceId
from showcase.storage.collection import Batch, Collection, Selection


class Offers(Collection[Offer]):
    """Offers by id."""

    noun = "offer"
    table = "offers"

    def _read(self, selection: Selection) -> Iterator[Offer]:
        texts = selection.grouped(
            "offer_texts", "language, title, lead, what, whom, start"
        )
        for key, kind, icon, as_of, picture in selection.rows(
            "offers", "id, kind, icon, as_of, picture"
        ):
            cites, origins = selection.cites(key), selection.origins(key)
            yield Offer(
                OfferId(key),
                OfferKind(kind),
                icon,
                PartialDate.parse(as_of),
                PictureId(picture),
                {
                    code: _text(row, cites.of(code), origins[code])
                    for code, *row in texts[key]
                },
            )

    def _write(self, batch: Batch, thing: Offer, position: int) -> None:
        batch.row(
            "offers",
            id=thing.id,
            position=position,
            kind=thing.kind.value,
            icon=thing.icon,
            as_of=str(thing.as_of),
            picture=thing.picture,
        )
        for language, text in thing.texts.items():
            batch.row(
                "offer_texts",
                offer=thing.id,
                language=language,
                title=text.title,
                lead=text.lead,
                what=text.what,
                whom=text.whom,
                start=text.start,
            )
            batch.cite("offer", thing.id, (language,), text.cites)
            batch.origin("offer", thing.id, language, text.origin)


def _text(row: Iterable[str], cites: tuple[SourceId, ...], origin: Origin) -> OfferText:
    title, lead, what, whom, start = row
    return OfferText(title, lead, what, whom, start, cites, origin)
