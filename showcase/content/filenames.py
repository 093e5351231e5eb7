"""Names of files that mean the same thing on every system, and only one thing."""

import re
from collections.abc import Iterable
from itertools import accumulate
from typing import Final

LONGEST: Final = 255
_MOST_DEEP: Final = 8
_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*(?<!\.)")
# Windows opens a device for these, whatever suffix follows.
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
_ROOT = re.compile(r"[/\\]|[A-Za-z]:")


def fault_of(name: str) -> str | None:
    """Why a path relative to a folder cannot be used on every system.

    Returns:
        the reason; None when it can: a few folders deep, of a-z, A-Z, 0-9, `.`, `_`
        and `-`, so that no two systems spell, fold or escape it differently.
    """
    parts = name.split("/")
    rules = (
        (len(name) > LONGEST, f"its name is longer than {LONGEST} characters"),
        (_ROOT.match(name), "its name starts at the root of a disk"),
        ("\\" in name, "its name holds a backslash, a folder on Windows only"),
        (".." in parts, "its name leads out of the folder"),
        (name.endswith("/"), "it is a folder, where only files belong"),
        (len(parts) > _MOST_DEEP, f"it lies more than {_MOST_DEEP} folders deep"),
    )
    broken = (why for is_broken, why in rules if is_broken)
    return next(broken, None) or next(filter(None, map(_fault_of_part, parts)), None)


def clash_of(names: Iterable[str]) -> tuple[str, str] | None:
    """The first name that would fall onto another on some system, and why."""
    files: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        for folder in list(accumulate(name.split("/"), "{}/{}".format))[:-1]:
            if folders.setdefault(folder.lower(), folder) != folder:
                return name, f"{folders[folder.lower()]!r} differs only in case"
        if name.lower() in files:
            return name, f"it is the same file as {files[name.lower()]!r}"
        files[name.lower()] = name
    for folded in files.keys() & folders.keys():
        return files[folded], "it is a file and a folder at once"
    return None


def _fault_of_part(part: str) -> str | None:
    if part.partition(".")[0].lower() in _DEVICES:
        return f"{part!r} is a device on Windows"
    if not _PART.fullmatch(part):
        return f"{part!a} is no plain name: use a-z, 0-9, '.', '_' and '-'"
    return None
