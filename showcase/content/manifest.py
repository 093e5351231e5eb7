"""The manifest of a packed content folder: which files it has, and their hashes."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

FORMAT: Final = 1
_KEYS: Final = {"format", "name", "version", "languages", "files"}
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LONGEST_TEXT: Final = 100
_BYTES_EACH: Final = 512  # a name, a size and a hash, with room
_MARKS_EACH: Final = 5  # the commas and brackets that a file's entry needs


@dataclass(frozen=True, slots=True)
class PackedFile:
    """What the manifest says of a file.

    Attributes:
        size: in bytes.
        sha256: of its bytes, in hexadecimal.
    """

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack holds.

    Attributes:
        name: of the folder packed.
        languages: those of the exhibition, in its order.
        files: by their path in the folder.
    """

    name: str
    languages: tuple[str, ...]
    files: Mapping[str, PackedFile]

    @property
    def version(self) -> str:
        """The content's version: two folders with the same files have the same."""
        digest = hashlib.sha256()
        for name in sorted(self.files):
            digest.update(f"{name}\0{self.files[name].sha256}\n".encode())
        return digest.hexdigest()[:12]

    def as_json(self) -> bytes:
        """The file that tells it, a line for each file."""
        files = {
            name: {"size": file.size, "sha256": file.sha256}
            for name, file in sorted(self.files.items())
        }
        told = {
            "format": FORMAT,
            "name": self.name,
            "version": self.version,
            "languages": self.languages,
        }
        head = json.dumps(told, ensure_ascii=False, indent=1).removesuffix("\n}")
        lines = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(file)}" for name, file in files.items()
        )
        return f'{head},\n "files": {{\n{lines}\n }}\n}}\n'.encode()


def most_bytes(count: int) -> int:
    """How large the manifest of that many files may be."""
    return _BYTES_EACH * (count + 8)


def read_manifest(content: bytes, count: int) -> Manifest:
    """Read a manifest that may be hostile.

    Args:
        content: the file, no larger than `most_bytes`.
        count: how many files it may name.

    Raises:
        ValueError: saying what is wrong with it.
    """
    told = _values(content, count)
    if not isinstance(told, dict) or told.keys() != _KEYS:
        raise ValueError(f"it does not tell just {', '.join(sorted(_KEYS))}")
    if told["format"] != FORMAT:
        raise ValueError(
            f"its format is {told['format']!r:.40}; this program reads {FORMAT}"
        )
    if (type(told["files"]), type(told["languages"])) != (dict, list):
        raise ValueError("its files or languages are of another kind")
    manifest = Manifest(
        _text(told["name"], "name"),
        tuple(_text(each, "language") for each in told["languages"]),
        {name: _file(name, file) for name, file in told["files"].items()},
    )
    if told["version"] != manifest.version:
        raise ValueError("its version is not that of its files")
    return manifest


def _values(content: bytes, count: int) -> object:
    # As many values as that many files need, and no more: a megabyte of brackets
    # would take sixty of memory.
    if sum(map(content.count, (b"[", b"{", b","))) > _MARKS_EACH * (count + 8):
        raise ValueError("it holds more than it needs to name its files")
    try:
        return json.loads(content.decode(), object_pairs_hook=_once)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    except ValueError as error:
        raise ValueError(f"it is no JSON ({error})") from error


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a key stands there twice")
    return made


def _text(value: object, what: str) -> str:
    # What is printable cannot command a terminal.
    if isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST_TEXT:
        return value
    raise ValueError(f"its {what} is no short text")


def _file(name: str, told: object) -> PackedFile:
    if isinstance(told, dict) and told.keys() == {"size", "sha256"}:
        size, sha256 = told["size"], told["sha256"]
        # True is an int too.
        if type(size) is int and isinstance(sha256, str) and _SHA256.fullmatch(sha256):
            return PackedFile(size, sha256)
    raise ValueError(f"what it says of {name[:80]!a} is no size and hash")
