"""Names of the things that a page can show."""

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, in_language
from showcase.services.navigating import Page, View


class Titles:
    """What each thing of an edition is called."""

    def __init__(self, edition: Edition) -> None:
        self._languages = tuple(each.code for each in edition.settings.languages)
        kinds = (
            (Page.PROJECT, edition.projects),
            (Page.TOUR, edition.tours),
            (Page.STORY, edition.stories),
        )
        self._things = {
            View(page, thing.id): {
                code: text.title for code, text in thing.texts.items()
            }
            for page, things in kinds
            for thing in things
        }

    def title(self, view: View, language: LanguageCode) -> str | None:
        """The name of what a view shows; None when it shows nothing known."""
        texts = self._things.get(view)
        return in_language(texts, language, *self._languages) if texts else None
