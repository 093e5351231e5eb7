"""Sentences: where one ends in Dutch, English, French, German and Russian."""

import re
from collections.abc import Iterator
from typing import Final

_NEAR: Final = 60  # characters round a mark that tell whether it ends a sentence
# A mark that may end a sentence, with the quotes and brackets that close on it.
_STOP: Final = re.compile(r"([.!?…]+)(?:[\"'”’“)\]]|\s?»)*(?=\s|$)")
_WORD: Final = re.compile(r"(?<!\S)(?:[^\w\s]|_)*+[^\W_]\S*")
_OPENING: Final = "«„“”‘’'\"([–—- \t\n\u00a0\u202f"
_LAST_WORD: Final = re.compile(r"[^\s«„“‘’'\"(\[][^\s«„“\"(\[]*$")
_DOTTED: Final = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")  # "o.a", "z.B", "т.е"
_DUTCH_CLITIC: Final = re.compile(r"\s*['’][stnk]\s+\w")  # "'s Avonds", "’t Eilandje"
_GERMAN_ORDINAL: Final = re.compile(
    r"\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
    r"|November|Dezember|Jahrhundert|Etage|Stock|Bezirk)"
)
# Shortened words that lean on the next one, by language; those that do not ("etc.",
# "usw.", "enz.") end a sentence whenever a capital follows.
_LEANING: Final = {
    language: frozenset(words.split())
    for language, words in {
        "nl": "bijv bv blz ca dhr dr drs excl fam incl ing ir max mevr min mr nr prof "
        "resp st tel vgl zgn",
        "en": "approx ca cf dr fig incl mr mrs ms prof rev st vs",
        "fr": "av bd ca cf dr env ex mlle mm mme réf st ste tél",
        "de": "abs bzw ca dr evtl fr geb gegr ggf hl hr inkl kap mind nr prof sog st "
        "tel vgl zzgl",
        "ru": "акад гр им кв корп наб обл пер пл пр просп проф св см ср стр тел ул",
    }.items()
}
_CLOSING: Final = frozenset({"a.m", "p.m", "e.d", "т.д", "т.п"})
# A letter that does end one: a measure ("22 h.", "2018 г.", "XIX в.") and "и т. д."
_MEASURE: Final = re.compile(r"[\dIVX]\s*\w$|\bт\.\s*[дп]$")


def sentences(text: str, code: str) -> tuple[str, ...]:
    """The sentences of a paragraph, as written but without the spaces between.

    Args:
        text: running text without markup.
        code: BCP 47 tag of its language; the first subtag tells which shortened words
            there are.
    """
    return tuple(each for each in _cut(text, code.partition("-")[0]) if each)


def words(text: str) -> int:
    """How many words a text has: what stands between spaces and has a letter or digit.

    So "l'eau" and "walk-in" are one word each, and a dash between spaces is none.
    """
    return len(_WORD.findall(text))


def _cut(text: str, language: str) -> Iterator[str]:
    start = 0
    for stop in _STOP.finditer(text):
        before = text[max(start, stop.start() - _NEAR) : stop.start()]
        rest = text[stop.end() : stop.end() + _NEAR]
        if _starts(rest) and not (stop[1] == "." and _leans(before, rest, language)):
            yield text[start : stop.end()].strip()
            start = stop.end()
    yield text[start:].strip()


def _starts(rest: str) -> bool:
    """Whether a sentence can start so: with a capital or a number."""
    first = rest.lstrip(_OPENING)[:1]
    return first.isupper() or first.isdigit() or bool(_DUTCH_CLITIC.match(rest))


def _leans(before: str, rest: str, language: str) -> bool:
    """Whether a full stop belongs to the word before it, which needs the next one."""
    word = _LAST_WORD.search(before)
    if word is None:
        return False
    short = word[0].lower()
    if short.isdigit():
        return language == "de" and bool(_GERMAN_ORDINAL.match(rest))
    if len(short) == 1:  # an initial, or a part of "z. B."
        return short.isalpha() and not _MEASURE.search(before)
    if _DOTTED.fullmatch(short):
        return short not in _CLOSING
    return short in _LEANING.get(language, frozenset())
