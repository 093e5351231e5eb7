"""What Antwerp offers a guest."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.services.offers import Offers, OfferView
from showcase.ui.origins import origin_note
from showcase.ui.records import RecordModel
from showcase.ui.wording import Wording

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OfferRecord:
    """An offer as its card shows it."""

    id: str
    kind: str
    title: str
    lead: str
    icon: str
    picture: str
    alt: str
    what_html: str
    whom_html: str
    start_html: str
    as_of_text: str
    origin_text: str


@QmlElement
@QmlUncreatable("the exhibition has one")
class Work(QObject):  # type: ignore[operator]
    """All offers of the edition."""

    def __init__(
        self,
        offers: Offers,
        wordings: Mapping[LanguageCode, Wording],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a language is spoken.

        Args:
            offers: knows the offers.
            wordings: how each language says things.
            parent: the owner.
        """
        super().__init__(parent)
        self._known = offers
        self._wordings = wordings
        self._offers = RecordModel(OfferRecord, self)

    @Property(RecordModel, constant=True)
    def offers(self) -> RecordModel[OfferRecord]:
        """A card per offer, in the edition's order."""
        return self._offers

    def consult(self, offers: Offers, wordings: Mapping[LanguageCode, Wording]) -> None:
        """Ask others from the next words on."""
        self._known, self._wordings = offers, wordings

    def speak(self, code: str) -> None:
        """Show the offers in a language."""
        language = LanguageCode(code)
        wording = self._wordings[language]
        offers = self._known.all(language)
        self._offers.replace(tuple(_record(offer, wording) for offer in offers))

    def reset(self) -> None:
        """Keep showing them: there is nothing of the visitor's here."""


def _record(offer: OfferView, wording: Wording) -> OfferRecord:
    return OfferRecord(
        id=offer.id,
        kind=offer.kind.value,
        title=offer.title,
        lead=offer.lead,
        icon=offer.icon,
        picture=offer.picture,
        alt=offer.alt,
        what_html=offer.what_html,
        whom_html=offer.whom_html,
        start_html=offer.start_html,
        as_of_text=wording.as_of(offer.as_of),
        origin_text=origin_note(offer.origin),
    )
