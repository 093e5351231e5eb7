"""Folding: letters that a search takes for the same become the same."""

import unicodedata
from typing import Final

_LIGATURES: Final = str.maketrans({"œ": "oe", "æ": "ae"})


def folded(text: str) -> str:
    """A text without case, accents, ligatures and compatibility forms.

    "Écluse" and "ecluse", "Straße" and "strasse", "ёлка" and "елка" come out alike.
    """
    split = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter for letter in split if not unicodedata.combining(letter))
    return "".join(letters).translate(_LIGATURES)
