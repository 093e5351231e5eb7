"""Searching what the exhibition tells, word by word, as it is typed."""

import difflib
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from showcase.domain.language import LanguageCode
from showcase.storage.database import DatabaseError
from showcase.storage.folding import folded
from showcase.storage.index import index_table

_MOST_LETTERS: Final = 100
_MOST_WORDS: Final = 8
_FEW: Final = 300  # hits that can be ranked well within a keystroke
_ALIKE: Final = 0.7
_WEIGHTS: Final = "0, 0, 10, 4, 1"  # kind, id, title, subtitle, body


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found.

    Attributes:
        kind: "project", "place", "tour", "story" or "offer".
        id: its id.
    """

    kind: str
    id: str


class SearchIndex:
    """Full-text search in the language of the visitor; takes any input."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._words: dict[LanguageCode, tuple[str, ...]] = {}

    def search(
        self, text: str, language: LanguageCode, limit: int = 50
    ) -> tuple[Hit, ...]:
        """The things that have all words of a text, the last one as a beginning.

        Case and accents do not matter. A few hits are ranked by where the words
        stand and how rare they are; of many, those that have the words in the title
        come first, in the order shown.

        Args:
            text: anything a visitor types.
            language: whose texts to search.
            limit: the most hits wanted.
        """
        wish = _quoted(_words(text))
        if not wish:
            return ()
        try:
            return self._hits(index_table(language), wish, limit)
        except DatabaseError:
            # A damaged index is a search without hits: the pages keep working, and
            # the check of the database at start and by the doctor names the damage.
            return ()

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        """What was meant perhaps: the text with unknown words replaced by known ones.

        Returns:
            None when every word is known or no better text finds anything.
        """
        typed = _words(text)
        try:
            meant = [self._known(word, language) for word in typed]
        except DatabaseError:
            return None
        if meant == [_letters(word) for word in typed]:
            return None
        better = " ".join(meant)
        return better if self.search(better, language, 1) else None

    def _hits(self, table: str, wish: str, limit: int) -> tuple[Hit, ...]:
        many = self._database.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM {table} "  # noqa: S608
            f"WHERE {table} MATCH ? LIMIT {_FEW + 1})",
            (wish,),
        ).fetchone()[0]
        if many <= _FEW:
            return self._select(
                table, wish, f"ORDER BY bm25({table}, {_WEIGHTS})", limit
            )
        # Ranking looks at every hit: of very many, the titles' order is enough.
        first = self._select(table, f"title : ({wish})", "", limit)
        rest = self._select(table, wish, "", limit) if len(first) < limit else ()
        return tuple(dict.fromkeys(first + rest))[:limit]

    def _select(self, table: str, wish: str, order: str, limit: int) -> tuple[Hit, ...]:
        rows = self._database.execute(
            f"SELECT kind, id FROM {table} WHERE {table} MATCH ? {order} LIMIT ?",  # noqa: S608
            (wish, limit),
        )
        return tuple(Hit(kind, key) for kind, key in rows)

    def _known(self, word: str, language: LanguageCode) -> str:
        typed = _letters(word)
        words = self._vocabulary(language)
        if any(known.startswith(typed) for known in words):
            return typed
        near = [known for known in words if _may_be(typed, known)]
        return next(iter(difflib.get_close_matches(typed, near, 1, _ALIKE)), typed)

    def _vocabulary(self, language: LanguageCode) -> tuple[str, ...]:
        if language not in self._words:
            rows = self._database.execute(
                f"SELECT term FROM {index_table(language)}_words ORDER BY doc DESC"  # noqa: S608
            )
            self._words[language] = tuple(term for (term,) in rows)
        return self._words[language]


def _words(text: str) -> list[str]:
    # Lone surrogates cannot be written as UTF-8, NUL would end the query.
    clean = text.encode("utf-8", "ignore").decode().replace("\0", " ")
    return folded(clean[:_MOST_LETTERS]).split()[:_MOST_WORDS]


def _quoted(words: list[str]) -> str:
    # In quotes nothing is an operator; a word without a letter matches nothing.
    telling = [word for word in words if any(letter.isalnum() for letter in word)]
    quoted = ['"' + word.replace('"', '""') + '"' for word in telling]
    return " AND ".join(quoted) + "*" if quoted else ""


def _letters(word: str) -> str:
    return "".join(letter for letter in word if letter.isalnum())


def _may_be(word: str, known: str) -> bool:
    # Cheap signs that two words may be one, before they are compared at length.
    if abs(len(word) - len(known)) > 2 or len(known) < 3:
        return False
    return word[0] in known[:2] or known[0] in word[:2]
