"""What Antwerp offers a guest, as a visitor reads it."""

from dataclasses import dataclass

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId
from showcase.domain.offer import Offer, OfferId, OfferKind
from showcase.domain.origin import Origin
from showcase.domain.period import PartialDate
from showcase.services.captions import Captions
from showcase.services.prose import html


@dataclass(frozen=True, slots=True)
class OfferView:
    """An offer in one language.

    Attributes:
        id: slug.
        kind: what is offered.
        title: its name.
        lead: one sentence.
        icon: its icon.
        picture: its illustration.
        alt: what the picture shows.
        what_html: what one gets.
        whom_html: for whom it is.
        start_html: how it starts.
        as_of: when it was offered so.
        origin: how its text came about.
    """

    id: OfferId
    kind: OfferKind
    title: str
    lead: str
    icon: str
    picture: PictureId
    alt: str
    what_html: str
    whom_html: str
    start_html: str
    as_of: PartialDate
    origin: Origin


class Offers:
    """The offers of an edition."""

    def __init__(self, edition: Edition) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._offers = edition.offers
        self._captions = Captions(edition)

    def all(self, language: LanguageCode) -> tuple[OfferView, ...]:
        """All offers in a language, in the edition's order."""
        return tuple(self._view(offer, language) for offer in self._offers)

    def _view(self, offer: Offer, language: LanguageCode) -> OfferView:
        text = in_language(offer.texts, language, *self._languages)
        return OfferView(
            id=offer.id,
            kind=offer.kind,
            title=text.title,
            lead=text.lead,
            icon=offer.icon,
            picture=offer.picture,
            alt=self._captions.of(offer.picture, language).alt,
            what_html=html(text.what),
            whom_html=html(text.whom),
            start_html=html(text.start),
            as_of=offer.as_of,
            origin=text.origin,
        )
