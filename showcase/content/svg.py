"""What an SVG may hold: shapes, no code, nothing from elsewhere, no text."""

import re
from typing import Final
from xml.parsers import expat  # it resolves nothing external, and entities are refused

from showcase.content.notes import Notes, Spot

_LEADS_OUT: Final = "it leads out of the drawing"
_REFUSED: Final = frozenset(
    {"script", "handler", "listener", "foreignObject", "iframe", "object", "embed"}
    | {"image", "audio", "video", "set"}
    | {"animate", "animateMotion", "animateTransform"}
)
# Nothing in it is tried twice, so a long row of spaces costs no more than its length.
_ELSEWHERE = re.compile(
    r"@import|url\(\s*+['\"]?+\s*+(?!['\"#])|javascript:", re.IGNORECASE
)


class _StoppedError(Exception):
    """There is no point in reading on."""


def check_svg(content: bytes, path: str, notes: Notes) -> None:
    """Note all that a drawing must not hold, with its lines."""
    _Reader(path, notes).read(content)


class _Reader:
    """Follows the XML parser through one file."""

    def __init__(self, path: str, notes: Notes) -> None:
        self._path = path
        self._notes = notes
        self._root = ""
        self._parser = expat.ParserCreate("UTF-8")
        self._parser.StartElementHandler = self._element
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.ProcessingInstructionHandler = self._instruction
        self._parser.CharacterDataHandler = self._characters

    def read(self, content: bytes) -> None:
        """Read the whole file."""
        try:
            self._parser.Parse(content, True)  # noqa: FBT003
        except _StoppedError:
            return
        except expat.ExpatError as error:
            self._fault(
                error.lineno, "this is no SVG", str(error), "export the drawing again"
            )
            return
        if self._root.rpartition(":")[2] != "svg":
            self._fault(
                1, "this is no SVG", f"it is <{self._root}>", "export the drawing again"
            )

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        self._root = self._root or name
        local = name.rpartition(":")[2]
        if local in _REFUSED:
            self._refuse(f"<{name}>", "a drawing is shapes only")
        elif local == "text":
            self._refuse("<text>", "letters look different on every machine")
        for key, value in attributes.items():
            self._attribute(key, value)

    def _attribute(self, key: str, value: str) -> None:
        local = key.rpartition(":")[2].lower()
        if local.startswith("on"):
            self._refuse(f"the attribute {key}", "it could run code")
        elif _leads_out(local, value):
            self._refuse(f"{key}={value!r}", _LEADS_OUT)

    def _characters(self, text: str) -> None:
        if _ELSEWHERE.search(text):
            self._refuse(repr(text.strip()), _LEADS_OUT)

    def _doctype(self, *_: object) -> None:
        self._refuse("a DOCTYPE", "its entities can blow up the file")
        raise _StoppedError

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"<?{target}?>", _LEADS_OUT)

    def _refuse(self, what: str, why: str) -> None:
        mend = "take it away, or turn it into paths"
        line = self._parser.CurrentLineNumber
        self._fault(line, f"{what} is not allowed in an SVG", why, mend)

    def _fault(self, line: int, what: str, why: str, mend: str) -> None:
        self._notes.fault(Spot(self._path, line), what, why, mend)


def _leads_out(name: str, value: str) -> bool:
    linked = name in {"href", "src"} and not value.strip().startswith("#")
    return linked or _ELSEWHERE.search(value) is not None
