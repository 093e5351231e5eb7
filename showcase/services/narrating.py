"""What can be heard: project leads, a walk's stops and legs, stories."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, base_of
from showcase.domain.narration import Speech
from showcase.domain.texts import THINGS, Rows
from showcase.services.prose import plain

_NARRATED: Final = ("project", "tour", "story")
_SPACES: Final = re.compile(r"\s+")
_UNHEARD: Final = re.compile("[\u00ad\u200b\ufeff]")  # soft hyphens and the like
_ENDS: Final = (".", "!", "?", "…", ":", ";")
_CLOSING: Final = "\"'”\u2019»)"


class Recordings(Protocol):
    """Where speeches lie that were recorded."""

    def file(self, speech: Speech) -> Path | None:
        """The file of a speech, or None when it was not recorded."""


def spoken(markdown: str) -> str:
    """A text as a voice takes it.

    Returns:
        a line per block, each ending like a sentence, so that the voice pauses; no
        citations, no signs of Markdown. Numbers and abbreviations are the voice's.
    """
    blocks = plain(_UNHEARD.sub("", markdown)).split("\n")
    lines = (_SPACES.sub(" ", block).strip() for block in blocks)
    return "\n".join(_ended(line) for line in lines if line)


def speech(noun: str, rows: Rows, part: str, language: LanguageCode) -> Speech | None:
    """What is said of a part of a thing.

    Args:
        noun: what kind of thing it is.
        rows: its texts by key, in one language.
        part: "lead", "stop.2", "stop.2.leg" or "chapter.<id>".
        language: the one they are in.

    Returns:
        None for a part that is not narrated or lacks its words.
    """
    keys = dict(_parts(noun, rows)).get(part, ())
    text = "\n".join(filter(None, (spoken(rows.get(key, "")) for key in keys)))
    return Speech(base_of(language), text) if text else None


def speeches(edition: Edition, language: LanguageCode) -> tuple[Speech, ...]:
    """Everything that can be heard in a language, each once, in the order shown."""
    found = (
        speech(noun, rows, part, language)
        for noun in _NARRATED
        for thing in getattr(edition, THINGS[noun])
        for rows in _rows(thing.texts, language)
        for part, _ in _parts(noun, rows)
    )
    return tuple(dict.fromkeys(each for each in found if each))


class Narrator:
    """Knows what of an edition was recorded."""

    def __init__(self, edition: Edition, recordings: Recordings) -> None:
        """Narrate an edition, as visitors read it, from recordings."""
        self._recordings = recordings
        self._texts = {
            (noun, str(thing.id)): thing.texts
            for noun in _NARRATED
            for thing in getattr(edition, THINGS[noun])
        }

    def recording(
        self, noun: str, thing_id: str, part: str, language: LanguageCode
    ) -> Path | None:
        """The file of a part of a thing in a language.

        Returns:
            None when the part was not recorded with the words that it has now.
        """
        for rows in _rows(self._texts.get((noun, thing_id), {}), language):
            said = speech(noun, rows, part, language)
            return self._recordings.file(said) if said else None
        return None


def _parts(noun: str, rows: Rows) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The narrated parts of a thing, each with the keys of its texts in order."""
    for key in rows:
        if noun == "tour":
            if key.endswith(".leg"):
                yield key, (key,)
            elif key.endswith(".body"):
                stop = key.removesuffix(".body")
                yield stop, (f"{stop}.subtitle", key)
        elif key == "lead" or (
            key.startswith("chapter.") and not key.endswith(".title")
        ):
            yield key, (key,)


def _rows(texts: Mapping[LanguageCode, Any], language: LanguageCode) -> Iterator[Rows]:
    if language in texts:
        yield texts[language].rows()


def _ended(line: str) -> str:
    return line if line.rstrip(_CLOSING).endswith(_ENDS) else f"{line}."
