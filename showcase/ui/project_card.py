"""A project's card in the words that QML takes."""

from dataclasses import dataclass

from showcase.services.cards import Card
from showcase.ui.wording import Wording


@dataclass(frozen=True, slots=True)
class CardRecord:
    """A project as its card shows it."""

    id: str
    title: str
    subtitle: str
    picture: str
    alt: str
    hue: str
    icon: str
    status_text: str
    status_icon: str


def card_record(card: Card, wording: Wording) -> CardRecord:
    """A card in the language that it and the wording speak."""
    return CardRecord(
        id=card.id,
        title=card.title,
        subtitle=card.subtitle,
        picture=card.picture,
        alt=card.alt,
        hue=card.hue.value,
        icon=card.icon,
        status_text=wording.status(card.status, card.period),
        status_icon=wording.status_icon(card.status),
    )
