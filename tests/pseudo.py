"""Two pseudo-languages that prove layouts: a long one and a right-to-left one.

`en-XA` and `ar-XB` are CLDR's codes for them. The first says the English texts with
accents and every vowel twice, some 40 % longer, in brackets that show whether an end
was cut off; the second says them in Arabic letters. What is no text for people stays:
citations, Markdown's marks, places such as %1, and forms of dates.
"""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.texts import TextRow, reworded, rows_of
from showcase.paths import LOCALE

Forms = tuple[str, ...]

_ENGLISH: Final = LanguageCode("en")
_KEPT: Final = re.compile(
    r"(\[@[^\]\n]*\]"  # a citation
    r"|%(?:L?\d+|n)"  # a place to be filled
    r"|^(?:>|#{1,6}|[-*]|\d+\.)(?= )"  # what a line begins with in Markdown
    r"|\*{1,3}|_(?=\w)|(?<=\w)_)",
    re.MULTILINE,
)
_LINE: Final = re.compile(r"^(\s*(?:(?:>|#{1,6}|[-*]|\d+\.) )?)(.*\S)", re.MULTILINE)
_FORM_OF_DATE: Final = re.compile(r"[dMyHhms:.,·\s]+")
_VOWELS: Final = {"a": "áã", "e": "éê", "i": "íî", "o": "óõ", "u": "úû", "y": "ýÿ"}
_CONSONANTS: Final = dict(zip("cdgklnrstz", "çđģķļñřšťž", strict=True))
_ACCENTED: Final = {
    ord(form(letter)): form(said)
    for letter, said in (_VOWELS | _CONSONANTS).items()
    for form in (str.lower, str.capitalize)
}
_ARABIC: Final = {
    ord(form(letter)): said
    for letter, said in zip(
        "abcdefghijklmnopqrstuvwxyz", "ابثدعفغهيجكلمنوپقرستوڤوخيز", strict=True
    )
    for form in (str.lower, str.upper)
}


@dataclass(frozen=True, slots=True)
class Pseudo:
    """A pseudo-language.

    Attributes:
        language: what an edition calls it.
        numbers: for each form of a counting text, whether it is the one for one.
        say: its wording of an English text.
    """

    language: Language
    numbers: tuple[bool, ...]
    say: Callable[[str], str]


def _translated(text: str, letters: dict[int, str]) -> str:
    # Every second part is one of what is kept.
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(letters) for part in parts[::2]]
    return "".join(parts)


def longer(text: str) -> str:
    """A text with accents and every vowel twice, each line of it in brackets."""
    return _LINE.sub(r"\1⟦\2⟧", _translated(text, _ACCENTED))


def right_to_left(text: str) -> str:
    """A text in Arabic letters."""
    return _translated(text, _ARABIC)


LONG: Final = Pseudo(
    Language(LanguageCode("en-XA"), longer("English"), "en_GB", _ENGLISH),
    (True, False),
    longer,
)
MIRRORED: Final = Pseudo(
    Language(LanguageCode("ar-XB"), right_to_left("English"), "ar_EG", _ENGLISH),
    (False, True, False, False, False, False),  # Arabic: zero, one, two, few, many, …
    right_to_left,
)
PSEUDO: Final = (LONG, MIRRORED)


def with_pseudo_languages(edition: Edition) -> Edition:
    """An edition that speaks the pseudo-languages as well; it must speak English."""
    settings = replace(
        edition.settings,
        languages=(*edition.settings.languages, *(each.language for each in PSEUDO)),
    )
    rows = tuple(_row(row) for row in rows_of(edition))
    return reworded(replace(edition, settings=settings), rows)


def write_locale(folder: Path) -> None:
    """Write the interface's words in every language and the pseudo-languages."""
    shutil.copytree(LOCALE, folder, dirs_exist_ok=True)
    for pseudo in PSEUDO:
        words = ET.parse(LOCALE / "showcase_nl.ts")  # noqa: S314 - all texts of today
        counted = _counted(LOCALE / "showcase_en.ts")
        words.getroot().set("language", pseudo.language.locale)
        for context in words.getroot().iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                _say(message, counted.get((name, message.findtext("source"))), pseudo)
        words.write(folder / f"showcase_{pseudo.language.code}.ts", encoding="utf-8")


def _row(row: TextRow) -> TextRow:
    english = row.texts.get(_ENGLISH)
    if not english:
        return row
    said = {each.language.code: each.say(english) for each in PSEUDO}
    return replace(row, texts={**row.texts, **said})


def _counted(file: Path) -> dict[tuple[str, str | None], Forms]:
    """English for one and for many, by context and source."""
    root = ET.parse(file).getroot()  # noqa: S314
    return {
        (context.findtext("name", ""), message.findtext("source")): tuple(
            form.text or "" for form in message.iter("numerusform")
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _say(message: ET.Element, counted: Forms | None, pseudo: Pseudo) -> None:
    said = message.find("translation")
    assert said is not None
    said.clear()
    if counted is None:
        source = message.findtext("source", "")
        said.text = source if _FORM_OF_DATE.fullmatch(source) else pseudo.say(source)
        return
    for is_one in pseudo.numbers:
        form = ET.SubElement(said, "numerusform")
        form.text = pseudo.say(counted[0 if is_one else 1])
