"""Lines: where a text or a field of an edition stands in its content folder."""

import re
from pathlib import Path
from typing import Final

from showcase.content.fields import Fields
from showcase.content.markdown import Part, Sheet, read_sheet
from showcase.content.nodes import compose_map
from showcase.content.notes import Notes, Spot
from showcase.domain.language import LanguageCode
from showcase.domain.texts import ATTRACT, TAG, THINGS, TextRow

_MAPS: Final = {"figure": "figures", "milestone": "milestones", "role": "roles"}
_SLIDE: Final = {"line": "lines", "detail": "details"}
EXHIBITION: Final = "exhibition.yaml"


def home_of(noun: str, thing_id: str) -> str:
    """The folder of a thing, such as `media/harbour` of the picture harbour."""
    return f"{'media' if noun == 'picture' else THINGS[noun]}/{thing_id}"


def sheet_of(noun: str, thing_id: str, code: LanguageCode) -> str:
    """The file of a thing's texts in a language."""
    return f"{home_of(noun, thing_id)}/{code}.md"


class Lines:
    """Finds lines in the files of a folder that was read without a fault.

    Files are read when they are asked for: a folder without a warning costs nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, str] = {}

    def has(self, path: str) -> bool:
        """Whether there is such a file."""
        return (self._folder / path).is_file()

    def field(self, path: str, key: str) -> Spot:
        """Where a field of a YAML file stands; the file's top when it is left out."""
        return self._fields(path).spot_of(key)

    def entry(self, path: str, key: str) -> Spot:
        """Where the entry of an id stands in a YAML file of many."""
        named = re.compile(
            rf"^\W*(?:id: *)?['\"]?{re.escape(key)}['\"]?\s*(?:[:,}}]|$)"
        )
        lines = self._text(path).split("\n")
        found = (number for number, line in enumerate(lines, 1) if named.match(line))
        return Spot(path, next(found, 1))

    def origin(self, noun: str, thing_id: str, code: LanguageCode) -> Spot:
        """Where a text says how it came about."""
        return self._sheet(sheet_of(noun, thing_id, code)).fields.spot_of("origin")

    def language(self, code: LanguageCode) -> Spot:
        """Where a language is declared."""
        entries = self._fields(EXHIBITION).maps("languages")
        return next(entry.spot for entry in entries if entry.text("code") == code)

    def row(self, row: TextRow, code: LanguageCode, line: int = 0) -> Spot:
        """Where a text stands, or would stand had the language one.

        Args:
            row: the text.
            code: the language.
            line: which line of it, from 0.
        """
        if row.noun == TAG:
            return self.entry("tags.yaml", row.id)
        if row.noun == ATTRACT:
            slide = self._fields(EXHIBITION).maps("attract")[int(row.id) - 1]
            return slide.map(_SLIDE[row.key], required=False).spot_of(code)
        path = sheet_of(row.noun, row.id, code)
        if not self.has(path):
            return Spot(path)
        return _within(self._sheet(path), row, row.texts.get(code, ""), line)

    def _fields(self, path: str) -> Fields:
        notes = Notes()
        return Fields(
            compose_map(self._text(path), Spot(path), notes), Spot(path), notes
        )

    def _sheet(self, path: str) -> Sheet:
        return read_sheet(self._text(path), path, Notes())

    def _text(self, path: str) -> str:
        if path not in self._texts:
            raw = (self._folder / path).read_bytes().decode("utf-8-sig")
            self._texts[path] = raw.replace("\r\n", "\n")
        return self._texts[path]


def _within(sheet: Sheet, row: TextRow, text: str, line: int) -> Spot:
    fields = sheet.fields
    group, _, key = row.key.partition(".")
    if group in _MAPS:
        inner = fields.map(_MAPS[group], required=False)
        return inner.spot_of(key.removesuffix(".value"))
    if row.key in fields.keys:
        return fields.spot_of(row.key)
    first = text.split("\n", 1)[0]
    for part in _likely_first(sheet.parts, row.key.split(".")):
        at = part.text.find(first) if first else -1
        if at >= 0:
            above = part.text.count("\n", 0, at) + line
            return Spot(part.start.path, part.start.line + above)
    return Spot(fields.spot.path)


def _likely_first(parts: tuple[Part, ...], names: list[str]) -> list[Part]:
    """The parts of a sheet, those first that a row's key names or counts."""
    named = [
        part
        for number, part in enumerate(parts)
        if part.key in names or str(number) in names
    ]
    return [*named, *parts]
