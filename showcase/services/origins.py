"""How the texts of each language came about: what the About page owns up to."""

from collections import Counter
from dataclasses import dataclass

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.origin import WRITTEN, Making, Origin
from showcase.domain.texts import THINGS


@dataclass(frozen=True, slots=True)
class Share:
    """Texts of one language that came about in the same way.

    Attributes:
        how: how they were made.
        source: the language they were translated from; None when written.
        checked: whether somebody has read them since.
        count: how many things' texts they are.
    """

    how: Making
    source: LanguageCode | None
    checked: bool
    count: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """How the texts of a language came about, the commonest way first."""

    language: LanguageCode
    name: str
    shares: tuple[Share, ...]


def provenances(edition: Edition) -> tuple[Provenance, ...]:
    """Every language's, in the order shown.

    Args:
        edition: as it was written: in a completed one, texts that another language
            stands in for would count as the language's own.
    """
    return tuple(_of(edition, language) for language in edition.settings.languages)


def _of(edition: Edition, language: Language) -> Provenance:
    code = language.code
    origins = [edition.settings.origins.get(code, WRITTEN)]
    for where in THINGS.values():
        for thing in getattr(edition, where):
            if code in thing.texts:
                origins.append(thing.texts[code].origin)
    counted = Counter(map(_way, origins)).most_common()
    shares = tuple(Share(*way, count) for way, count in counted)
    return Provenance(code, language.name, shares)


def _way(origin: Origin) -> tuple[Making, LanguageCode | None, bool]:
    return origin.how, origin.source, bool(origin.checked_by)
