"""The list of walks."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Property, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.services.touring import TourCard, Touring
from showcase.ui.measures import as_it_was_text, distance_text
from showcase.ui.records import RecordModel

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class TourCardRecord:
    """A walk as its card shows it; `step_free` is yes, no or unknown."""

    id: str
    title: str
    subtitle: str
    picture: str
    alt: str
    hue: str
    stops: int
    walk_minutes: int
    total_minutes: int
    distance_text: str
    step_free: str
    as_it_was_text: str


@QmlElement
@QmlUncreatable("the exhibition has one")
class Tours(QObject):  # type: ignore[operator]
    """All walks of the edition."""

    def __init__(
        self,
        touring: Touring,
        locales: Mapping[LanguageCode, QLocale],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a language is spoken.

        Args:
            touring: knows the tours.
            locales: how each language writes numbers and dates.
            parent: the owner.
        """
        super().__init__(parent)
        self._touring = touring
        self._locales = locales
        self._cards = RecordModel(TourCardRecord, self)

    @Property(RecordModel, constant=True)
    def cards(self) -> RecordModel[TourCardRecord]:
        """A card per walk, in the edition's order."""
        return self._cards

    def consult(
        self, touring: Touring, locales: Mapping[LanguageCode, QLocale]
    ) -> None:
        """Ask others from the next words on."""
        self._touring, self._locales = touring, locales

    def speak(self, code: str) -> None:
        """Show the walks in a language."""
        language = LanguageCode(code)
        locale = self._locales[language]
        cards = self._touring.cards(language)
        self._cards.replace(tuple(_record(card, locale) for card in cards))


def _record(card: TourCard, locale: QLocale) -> TourCardRecord:
    return TourCardRecord(
        id=card.id,
        title=card.title,
        subtitle=card.subtitle,
        picture=card.picture,
        alt=card.alt,
        hue=card.hue.value,
        stops=card.stops,
        walk_minutes=card.walk_minutes,
        total_minutes=card.total_minutes,
        distance_text=distance_text(card.metres, locale),
        step_free=card.step_free.value,
        as_it_was_text=as_it_was_text(card.as_it_was, locale),
    )
