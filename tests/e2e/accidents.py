"""Accidents that happen to files: cut short, doubled, mixed up, filled with noise."""

from pathlib import Path
from random import Random

_NOISE = 200


def befall(folder: Path, chance: Random) -> None:
    """Let an accident happen to one file of a folder."""
    file = chance.choice(sorted(each for each in folder.rglob("*") if each.is_file()))
    content = file.read_bytes()
    accident = chance.choice((_cut, _double, _swap, _noise, _garbage, _gone))
    accident(file, content, chance)


def _cut(file: Path, content: bytes, chance: Random) -> None:
    file.write_bytes(content[: chance.randrange(len(content) + 1)])


def _double(file: Path, content: bytes, chance: Random) -> None:
    lines = content.splitlines(keepends=True) or [b""]
    at = chance.randrange(len(lines))
    file.write_bytes(b"".join((*lines[: at + 1], *lines[at:])))


def _swap(file: Path, content: bytes, chance: Random) -> None:
    lines = content.splitlines(keepends=True) or [b""]
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    file.write_bytes(b"".join(lines))


def _noise(file: Path, content: bytes, chance: Random) -> None:
    at = chance.randrange(len(content) + 1)
    file.write_bytes(content[:at] + chance.randbytes(4) + content[at:])


def _garbage(file: Path, content: bytes, chance: Random) -> None:
    file.write_bytes(chance.randbytes(_NOISE + len(content) % _NOISE))


def _gone(file: Path, content: bytes, chance: Random) -> None:
    file.unlink()
