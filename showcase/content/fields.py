"""The fields of a YAML map, read one by one by what they must be.

Every reader notes a fault for a field that is missing or wrong and answers with a
harmless value, so that one pass finds all faults of a file.
"""

import math
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final, TypeVar

import yaml

from showcase.content.nodes import line_of
from showcase.content.notes import Notes, Spot, did_you_mean
from showcase.domain.language import LanguageCode
from showcase.domain.period import PartialDate, Period

Choice = TypeVar("Choice", bound=StrEnum)
Made = TypeVar("Made")
Number = TypeVar("Number", int, float)

NO_DATE: Final = PartialDate(1000)
_NULL = "tag:yaml.org,2002:null"
_BOOL = "tag:yaml.org,2002:bool"
_YES = frozenset({"true", "yes", "on"})


class Fields:
    """A YAML map at its place in a file."""

    def __init__(self, node: yaml.Node | None, start: Spot, notes: Notes) -> None:
        """Open a map.

        Args:
            node: the map, or None when its file has a fault: then nothing is missed.
            start: the file and the line it starts on.
            notes: where faults go.

        Attributes:
            broken: whether there is no map to be read.
        """
        self.notes = notes
        self.spot = start if node is None else line_of(node, start)
        self._start = start
        self._faults = len(notes.faults)
        self.broken = node is None
        self._nodes: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        self._asked: list[str] = []
        if isinstance(node, yaml.MappingNode):
            self._nodes = {key.value: (key, value) for key, value in node.value}
        elif node is not None:
            self.broken = True
            self._wrong(self.spot, "this", "a map of `key: value` lines")

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys written, in order."""
        return tuple(self._nodes)

    def spot_of(self, key: str) -> Spot:
        """Where a key stands; where the map starts when it is missing."""
        if key in self._nodes:
            return line_of(self._nodes[key][0], self._start)
        return self.spot

    def text(self, key: str, default: str | None = None) -> str:
        """A text; required unless a default is given."""
        node = self._value(key, required=default is None)
        if node is None:
            return default or ""
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            self._wrong(self.spot_of(key), f"{key!r}", "a text")
            return default or ""
        return str(node.value)

    def whole(self, key: str) -> int:
        """A whole number."""
        return self._number(key, int, "a whole number")

    def decimal(self, key: str) -> float:
        """A number."""
        number = self._number(key, float, "a number")
        if math.isfinite(number):
            return number
        self._wrong(self.spot_of(key), f"{key!r}", "a number")
        return 0.0

    def flag(self, key: str) -> bool | None:
        """Whether, or None when it is left out."""
        node = self._value(key, required=False)
        if node is None:
            return None
        if node.tag != _BOOL:
            self._wrong(self.spot_of(key), f"{key!r}", "true or false")
        return node.value in _YES

    def date(self, key: str) -> PartialDate:
        """A date as exact as it is known."""
        return self._date(key, required=True) or NO_DATE

    def date_or_none(self, key: str) -> PartialDate | None:
        """A date that may be left out."""
        return self._date(key, required=False)

    def period(self) -> Period:
        """The fields `from` and `to`, either of which may be left out."""
        start, end = self.date_or_none("from"), self.date_or_none("to")
        try:
            return Period(start, end)
        except ValueError as error:
            self.notes.fault(
                self.spot_of("to"),
                str(error),
                "time runs one way",
                "correct `from` or `to`",
            )
            return Period()

    def choice(self, key: str, choices: type[Choice]) -> Choice:
        """One of a set of words."""
        return self._choose(key, self.text(key), choices)

    def choices(self, key: str, choices: type[Choice]) -> tuple[Choice, ...]:
        """A list of words of a set."""
        return tuple(self._choose(key, word, choices) for word in self._words(key))

    def reference(self, key: str, kind: str) -> str:
        """The id of another thing."""
        return self._referred(key, kind, self.text(key))

    def reference_or_none(self, key: str, kind: str) -> str | None:
        """The id of another thing, which may be left out."""
        return self._referred(key, kind, self.text(key, "")) or None

    def references(
        self, key: str, kind: str, *, required: bool = False
    ) -> tuple[str, ...]:
        """The ids of other things."""
        words = self._words(key, required=required)
        return tuple(self._referred(key, kind, word) for word in words)

    def map(self, key: str, *, required: bool = True) -> "Fields":
        """A map within the map."""
        node = self._value(key, required=required)
        return Fields(node, self._start, self.notes)

    def maps(self, key: str, *, required: bool = False) -> tuple["Fields", ...]:
        """A list of maps."""
        nodes = self._list(key, required=required)
        return tuple(Fields(node, self._start, self.notes) for node in nodes)

    def text_or_map(self, key: str, name: str) -> "Fields":
        """A map, or its one field `name` written as a plain text."""
        node = self._value(key, required=True)
        if not isinstance(node, yaml.ScalarNode):
            return Fields(node, self._start, self.notes)
        short = Fields(None, self.spot_of(key), self.notes)
        short._nodes = {name: (node, node)}
        short._start = self._start
        return short

    def texts(
        self, key: str, languages: Iterable[LanguageCode], *, required: bool = True
    ) -> dict[LanguageCode, str]:
        """A text in each language that has one; the first one must."""
        inner = self.map(key, required=required)
        if not required and key not in self._nodes:
            return {}
        texts = {
            code: inner.text(code, None if at == 0 else "")
            for at, code in enumerate(languages)
        }
        inner.close()
        return {code: text for code, text in texts.items() if text}

    def knows(self, key: str) -> None:
        """Say that a key may be there, whether it is or not."""
        self._asked.append(key)

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key, (node, _) in self._nodes.items():
            if key not in self._asked:
                self.notes.fault(
                    line_of(node, self._start),
                    f"the key {key!r} is unknown",
                    "it would be left out silently",
                    f"{did_you_mean(key, self._asked)}take it away",
                )

    def made(self, make: Callable[[], Made]) -> Made | None:
        """A thing made of the fields; None when it or they have a fault."""
        try:
            thing = make()
        except ValueError as error:
            if not self.broken and len(self.notes.faults) == self._faults:
                self.notes.fault(
                    self.spot,
                    str(error),
                    "the exhibition could not show it",
                    "correct it",
                )
            return None
        return thing if len(self.notes.faults) == self._faults else None

    def _value(self, key: str, *, required: bool) -> yaml.Node | None:
        self._asked.append(key)
        if key in self._nodes and self._nodes[key][1].tag != _NULL:
            return self._nodes[key][1]
        if key in self._nodes:
            self._wrong(self.spot_of(key), f"{key!r}", "a value after the colon")
        elif required and not self.broken:
            self.notes.fault(
                self.spot,
                f"the key {key!r} is missing",
                "it is needed here",
                f"add a line `{key}: ...`",
            )
        return None

    def _number(self, key: str, kind: type[Number], what: str) -> Number:
        text = self.text(key)
        try:
            return kind(text)
        except ValueError:
            if text:
                self._wrong(self.spot_of(key), f"{key!r}", what)
            return kind(0)

    def _date(self, key: str, *, required: bool) -> PartialDate | None:
        text = self.text(key, None if required else "")
        if not text:
            return None
        try:
            return PartialDate.parse(text)
        except ValueError as error:
            self.notes.fault(
                self.spot_of(key),
                str(error),
                "no calendar has it",
                "write 2018, 2018-09 or 2018-09-27, with ~ at the end for about",
            )
            return None

    def _choose(self, key: str, word: str, choices: type[Choice]) -> Choice:
        known = [choice.value for choice in choices]
        if word and word not in known:
            self.notes.fault(
                self.spot_of(key),
                f"{word!r} is no value of {key!r}",
                f"it is one of {', '.join(known)}",
                f"{did_you_mean(word, known)}choose one of them",
            )
        return choices(word) if word in known else next(iter(choices))

    def _referred(self, key: str, kind: str, thing_id: str) -> str:
        if thing_id:
            self.notes.refer(self.spot_of(key), kind, thing_id)
        return thing_id

    def _words(self, key: str, *, required: bool = True) -> tuple[str, ...]:
        words = []
        for node in self._list(key, required=required):
            if isinstance(node, yaml.ScalarNode) and node.value.strip():
                words.append(str(node.value))
            else:
                self._wrong(line_of(node, self._start), f"a part of {key!r}", "a word")
        return tuple(words)

    def _list(self, key: str, *, required: bool) -> list[yaml.Node]:
        node = self._value(key, required=required)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._wrong(self.spot_of(key), f"{key!r}", "a list")
            return []
        return list(node.value)

    def _wrong(self, spot: Spot, what: str, wanted: str) -> None:
        self.notes.fault(
            spot,
            f"{what} is not {wanted}",
            "a value of another kind cannot be used",
            f"write {wanted}",
        )
