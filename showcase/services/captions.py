"""What pictures say in the visitor's language."""

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.domain.media import PictureId, PictureText


class Captions:
    """The words of an edition's pictures."""

    def __init__(self, edition: Edition) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        self._texts = {picture.id: picture.texts for picture in edition.pictures}

    def of(self, picture: PictureId, language: LanguageCode) -> PictureText:
        """Alt text and caption of a picture.

        Raises:
            KeyError: when the edition has no such picture.
        """
        return in_language(self._texts[picture], language, *self._languages)
