"""Who made the pictures, and under which terms they are shown."""

from dataclasses import dataclass

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.services.captions import Captions


@dataclass(frozen=True, slots=True)
class Credit:
    """A picture by its caption, its maker and its licence."""

    title: str
    credit: str
    licence: str


class Credits:
    """The credits of an edition's pictures.

    Attributes:
        sources: every source of the edition, in its order.
    """

    def __init__(self, edition: Edition) -> None:
        self.sources = edition.sources
        self._pictures = edition.pictures
        self._captions = Captions(edition)

    def credits(self, language: LanguageCode) -> tuple[Credit, ...]:
        """Every picture's credit in a language, in the edition's order.

        A picture without a caption goes by what it shows.
        """
        made = []
        for picture in self._pictures:
            text = self._captions.of(picture.id, language)
            made.append(
                Credit(text.caption or text.alt, picture.credit, picture.licence)
            )
        return tuple(made)
