"""All texts of an edition as rows: one per text, its wording per language beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol, Self

from showcase.domain.edition import AttractLine, Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.origin import Origin
from showcase.domain.tag import Tag

ATTRACT: Final = "attract"
TAG: Final = "tag"
THINGS: Final = {  # noun: where an edition keeps its things
    "project": "projects",
    "place": "places",
    "tour": "tours",
    "story": "stories",
    "offer": "offers",
    "picture": "pictures",
}
_VALUE: Final = ".value"  # a figure as one language writes it: no text of its own

Wordings = Mapping[LanguageCode, str]
Rows = Mapping[str, str]


class Text(Protocol):
    """What a thing says in one language."""

    @property
    def origin(self) -> Origin:
        """How it came about."""

    def rows(self) -> dict[str, str]:
        """Its texts by key."""

    def reworded(self, rows: Rows, origin: Origin) -> Self:
        """The same parts with other texts."""


@dataclass(frozen=True, slots=True)
class TextRow:
    """One text.

    Attributes:
        noun: what kind of thing it belongs to ("project", "tag", "attract").
        id: the thing's id; the number of the slide, from 1, in the attract loop.
        key: which of its texts ("lead", "figure.floors", "stop.2.leg").
        texts: its wording per language; a language that lacks it is not there.
    """

    noun: str
    id: str
    key: str
    texts: Wordings

    @property
    def is_needed(self) -> bool:
        """Whether each language needs it; a figure's value may stay as it is."""
        return not self.key.endswith(_VALUE)


def rows_of(edition: Edition) -> tuple[TextRow, ...]:
    """Every text of an edition, thing by thing in the order shown."""
    return tuple(_rows(edition))


def shared_rows(edition: Edition, code: LanguageCode) -> dict[str, str]:
    """The words of tags and slides in a language: what `Settings.origins` tells of.

    Returns:
        texts by noun, id and key ("tag.smart-city.name", "attract.1.line").
    """
    tags = (TextRow(TAG, tag.id, "name", dict(tag.names)) for tag in edition.tags)
    return {
        f"{row.noun}.{row.id}.{row.key}": row.texts[code]
        for row in (*tags, *_slides(edition))
        if code in row.texts
    }


def reworded(edition: Edition, rows: Iterable[TextRow]) -> Edition:
    """The same edition with other wordings; a text that has no row is taken away.

    Raises:
        ValueError: when a picture would lose its alt text but keep its caption.
    """
    words: dict[tuple[str, str], dict[LanguageCode, dict[str, str]]] = {}
    for row in rows:
        for code, text in row.texts.items():
            if text:
                thing = words.setdefault((row.noun, row.id), {})
                thing.setdefault(code, {})[row.key] = text
    return _changed(edition, lambda noun, key, _: words.get((noun, key), {}))


def completed(edition: Edition) -> Edition:
    """The same edition as visitors read it.

    A text that a language lacks stands there in its fallback, else in the edition's
    first language. A figure's value follows its label.
    """
    chains = {each.code: _chain(edition, each) for each in edition.settings.languages}

    def whole(
        _noun: str, _key: str, words: Mapping[LanguageCode, Rows]
    ) -> Mapping[LanguageCode, Rows]:
        return {code: _merged(words, chain) for code, chain in chains.items()}

    return _changed(edition, whole)


def _chain(edition: Edition, language: Language) -> tuple[LanguageCode, ...]:
    first = edition.settings.languages[0].code
    return tuple(dict.fromkeys((first, language.fallback or first, language.code)))


def _merged(words: Mapping[LanguageCode, Rows], chain: Iterable[LanguageCode]) -> Rows:
    merged: dict[str, str] = {}
    for code in chain:
        own = words.get(code, {})
        kept = {
            key: text
            for key, text in merged.items()
            if not (key.endswith(_VALUE) and key.removesuffix(_VALUE) in own)
        }
        merged = kept | dict(own)
    return merged


Change = Callable[[str, str, Mapping[LanguageCode, Rows]], Mapping[LanguageCode, Rows]]


def _changed(edition: Edition, change: Change) -> Edition:
    first = edition.settings.languages[0].code
    things: dict[str, Any] = {
        where: tuple(
            _thing_changed(thing, first, change(noun, thing.id, _words(thing)))
            for thing in getattr(edition, where)
        )
        for noun, where in THINGS.items()
    }
    tags = tuple(_tag_changed(tag, change) for tag in edition.tags)
    attract = tuple(
        _line_changed(line, change(ATTRACT, str(number), _line_words(line)))
        for number, line in enumerate(edition.settings.attract, start=1)
    )
    settings = replace(edition.settings, attract=attract)
    return replace(edition, settings=settings, tags=tags, **things)


def _thing_changed(
    thing: Any, first: LanguageCode, words: Mapping[LanguageCode, Rows]
) -> Any:
    texts: Mapping[LanguageCode, Text] = thing.texts
    made = {
        code: _text_changed(texts.get(code), texts[first], rows)
        for code, rows in words.items()
    }
    return replace(thing, texts=made)


def _text_changed(own: Text | None, shape: Text, rows: Rows) -> Text:
    if own is not None and own.rows() == rows:
        return own
    return shape.reworded(rows, own.origin if own else shape.origin)


def _tag_changed(tag: Tag, change: Change) -> Tag:
    words = change(
        TAG, tag.id, {code: {"name": text} for code, text in tag.names.items()}
    )
    return replace(tag, names=_by_key(words, "name"))


def _line_changed(line: AttractLine, words: Mapping[LanguageCode, Rows]) -> AttractLine:
    return replace(line, lines=_by_key(words, "line"), details=_by_key(words, "detail"))


def _by_key(words: Mapping[LanguageCode, Rows], key: str) -> Wordings:
    return {code: rows[key] for code, rows in words.items() if rows.get(key)}


def _rows(edition: Edition) -> Iterator[TextRow]:
    for noun, where in THINGS.items():
        for thing in getattr(edition, where):
            yield from _rows_of(noun, thing.id, _words(thing))
    for tag in edition.tags:
        yield TextRow(TAG, tag.id, "name", dict(tag.names))
    yield from _slides(edition)


def _slides(edition: Edition) -> Iterator[TextRow]:
    for number, line in enumerate(edition.settings.attract, start=1):
        yield from _rows_of(ATTRACT, str(number), _line_words(line))


def _rows_of(
    noun: str, thing_id: str, words: Mapping[LanguageCode, Rows]
) -> Iterator[TextRow]:
    keys = dict.fromkeys(key for rows in words.values() for key in rows)
    for key in keys:
        texts = {code: rows[key] for code, rows in words.items() if key in rows}
        yield TextRow(noun, thing_id, key, texts)


def _words(thing: Any) -> dict[LanguageCode, Rows]:
    return {code: text.rows() for code, text in thing.texts.items()}


def _line_words(line: AttractLine) -> dict[LanguageCode, Rows]:
    codes = dict.fromkeys((*line.lines, *line.details))
    return {
        code: {
            key: text
            for key, text in (
                ("line", line.lines.get(code)),
                ("detail", line.details.get(code)),
            )
            if text
        }
        for code in codes
    }
