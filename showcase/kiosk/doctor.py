"""The doctor: looks at everything the kiosk needs and says what to do about it."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from math import hypot
from pathlib import Path
from typing import Final

from packaging.markers import Marker
from packaging.utils import canonicalize_name, canonicalize_version

from showcase.domain.edition import Edition
from showcase.errors import StorageError
from showcase.kiosk.finding import Finding, Verdict, as_json, as_text, has_fault
from showcase.kiosk.machine import Look, Machine, Screen, this_machine
from showcase.paths import narration_folder
from showcase.services.narrating import speeches
from showcase.storage.checkup import check_basemap, check_content, check_state
from showcase.storage.database import connect_content, has_wal_reset_bug
from showcase.storage.edition import read_edition
from showcase.storage.narrations import Narrations

__all__ = ["Finding", "Verdict", "as_json", "as_text", "examine", "has_fault"]

_OK, _WARNING, _FAULT = Verdict.OK, Verdict.WARNING, Verdict.FAULT
_LOCKED = re.compile(r"^([\w.-]+)==([^\s;\\]+)(?:\s*;\s*([^\\\n]+))?", re.MULTILINE)
_MAKE: Final = "Run `make` in the program's folder: it installs what is missing."
_LITTLE_DISK: Final = 1_000_000_000  # bytes
_NO_DISK: Final = 100_000_000
_SMALL_SHARED_MEMORY: Final = 64 * 2**20  # bytes; there Chromium crashes
_SMALLEST_INCH: Final = 26.5  # what is sold as 27 inches
_TARGET_SHARE: Final = 64 / 1080  # of the short side: Theme.targetChip
_SMALLEST_TARGET_MM: Final = 20
_MM_PER_INCH: Final = 25.4
_NAMED: Final = 5  # packages, before "and more"


def examine(
    content: Path,
    state: Path,
    machine: Machine | None = None,
    basemap: Path | None = None,
) -> tuple[Finding, ...]:
    """Look at everything once.

    Args:
        content: the content database.
        state: the state database, made when missing, as the kiosk would.
        machine: what to judge; by default the one that this runs on.
        basemap: the operator's own map, if the kiosk is to show one.
    """
    on = machine or this_machine()
    judged = (judge(on) for judge in _JUDGES)
    heard = narration(content, on.look)
    own_map = () if basemap is None else (detailed_map(basemap, content),)
    return (*judged, *databases(content, state, on.now), *heard, *own_map)


def program(machine: Machine) -> Finding:
    """The versions of the program and of Python."""
    own = machine.versions.get("antwerp-showcase")
    python = "Python " + _dotted(machine.python)
    if own is None:
        return Finding("program", _FAULT, f"not installed, {python}", _MAKE)
    return Finding("program", _OK, f"Antwerp Showcase {own}, {python}")


def qt(machine: Machine) -> Finding:
    """Qt, and whether it gets on with this Python.

    PySide6 6.12.0 drops a reference to None at each call under Python 3.11, and the
    process ends after some thousands.
    """
    version = machine.versions.get("pyside6")
    if version is None:
        return Finding("qt", _FAULT, "PySide6 is not installed", _MAKE)
    if version == "6.12.0" and machine.python[:2] == (3, 11):
        advice = "Install PySide6 6.11.3, or use Python 3.12 or later."
        return Finding("qt", _FAULT, "PySide6 6.12.0 crashes on Python 3.11", advice)
    return Finding("qt", _OK, f"PySide6 {version}")


def packages(machine: Machine) -> Finding:
    """Every package of the lock that this machine needs, in its locked version."""
    if not machine.lock:
        return Finding("packages", _OK, "no requirements.lock here to compare with")
    wrong, count = [], 0
    for name, version, marker in _LOCKED.findall(machine.lock):
        if marker and not Marker(marker.strip()).evaluate():
            continue
        count += 1
        found = machine.versions.get(canonicalize_name(name), "missing")
        if canonicalize_version(found) != canonicalize_version(version):
            wrong.append(f"{name} {found} instead of {version}")
    if wrong:
        more = f" and {len(wrong) - _NAMED} more" if len(wrong) > _NAMED else ""
        return Finding("packages", _FAULT, ", ".join(wrong[:_NAMED]) + more, _MAKE)
    return Finding("packages", _OK, f"all {count} as locked")


def libraries(machine: Machine) -> Finding:
    """The system libraries that Qt loads."""
    if not machine.missing_libraries:
        return Finding("libraries", _OK, "all there")
    names = " ".join(machine.missing_libraries)
    advice = f"Type: sudo apt-get install -y --no-install-recommends {names}"
    return Finding("libraries", _FAULT, f"missing: {names}", advice)


def sqlite(machine: Machine) -> Finding:
    """SQLite's version, and whether its write-ahead log can be trusted."""
    version = "SQLite " + _dotted(machine.sqlite)
    if has_wal_reset_bug(machine.sqlite):
        found = f"{version} has the WAL-reset bug: a rollback journal is used"
        return Finding("sqlite", _WARNING, found, "Install pysqlite3 0.6.1 or later.")
    return Finding("sqlite", _OK, version)


def screens(machine: Machine) -> Finding:
    """The screens, and whether a finger finds what is shown on them."""
    if machine.look.fault:
        return Finding("screens", _FAULT, machine.look.fault, _MAKE)
    if not machine.look.screens:
        advice = "Start it where there is a screen; `make screens` needs none."
        return Finding("screens", _WARNING, "no display", advice)
    advice = " ".join(filter(None, map(_complaint, machine.look.screens)))
    found = "; ".join(map(_described, machine.look.screens))
    return Finding("screens", _WARNING if advice else _OK, found, advice)


def fonts(machine: Machine) -> Finding:
    """The typefaces that come with the program."""
    look = machine.look
    if look.fault:
        return Finding("fonts", _WARNING, "not looked at: Qt does not start", _MAKE)
    if look.broken_fonts:
        names = ", ".join(look.broken_fonts)
        return Finding("fonts", _FAULT, f"cannot be used: {names}", _MAKE)
    if not look.fonts:
        return Finding("fonts", _FAULT, "none there", _MAKE)
    return Finding("fonts", _OK, f"{look.fonts} files, all usable")


def disk(machine: Machine) -> Finding:
    """The room left where the program writes."""
    folder, least = min(machine.free.items(), key=lambda entry: entry[1])
    found = f"{least / 1e9:.1f} GB free in {folder}"
    if least < _NO_DISK:
        advice = "Make room now: visits and pictures can soon not be kept."
        return Finding("disk", _FAULT, found, advice)
    if least < _LITTLE_DISK:
        return Finding("disk", _WARNING, found, "Make room: 1 GB should be free.")
    return Finding("disk", _OK, found)


def shared_memory(machine: Machine) -> Finding:
    """The memory that Chromium's processes share."""
    size = machine.shared_memory
    if size is None:
        return Finding("shared memory", _OK, "not used on this system")
    found = f"{size / 2**20:.0f} MB in /dev/shm"
    if size <= _SMALL_SHARED_MEMORY:
        advice = "The map uses files instead, more slowly. In Docker: --shm-size=256m"
        return Finding("shared memory", _WARNING, found, advice)
    return Finding("shared memory", _OK, found)


def user(machine: Machine) -> Finding:
    """Who runs the program."""
    if machine.root:
        advice = "Use an account of its own: as root the map runs without a sandbox."
        return Finding("user", _WARNING, "root", advice)
    return Finding("user", _OK, "not root")


def databases(content: Path, state: Path, now: datetime) -> Iterator[Finding]:
    """The two databases, read through."""
    if content.exists():
        yield _database("content", lambda: _content(content, now))
    else:
        advice = "The kiosk builds it when it starts; so does `showcase content build`."
        yield Finding("content", _WARNING, f"{content} is not there yet", advice)
    yield _database("state", lambda: _state(state))


def narration(content: Path, look: Look) -> Iterator[Finding]:
    """What can be heard, and whether it can be heard here."""
    try:
        edition = _edition(content)
    except StorageError:
        return  # said of the content already
    kept = Narrations(narration_folder(content))
    codes = [language.code for language in edition.settings.languages]
    wanted = {each for code in codes for each in speeches(edition, code)}
    count = sum(kept.file(speech) is not None for speech in wanted)
    found = f"{count} of {len(wanted)} texts can be heard"
    if not count:
        yield Finding("narration", _OK, "none: `showcase content narrate` records it")
    elif count < len(wanted):
        advice = "Run `showcase content narrate`: it records those that changed."
        yield Finding("narration", _WARNING, found, advice)
    elif not look.speakers and not look.fault:
        advice = "Connect a loudspeaker: visitors are told that there is no sound."
        yield Finding("narration", _WARNING, "nothing to play it to", advice)
    else:
        yield Finding("narration", _OK, found)


def detailed_map(path: Path, content: Path) -> Finding:
    """The operator's own map, read through, and whether it covers the exhibition."""
    try:
        checked = check_basemap(path, content if content.exists() else None)
    except StorageError as error:
        return Finding("base map", _FAULT, "the program's own is shown", str(error))
    if checked.covers:
        return Finding("base map", _OK, f"{checked.shapes} shapes, covers all")
    advice = "Build it anew with `showcase basemap build`, without --bbox."
    found = f"{checked.shapes} shapes, but not of all that the exhibition shows"
    return Finding("base map", _WARNING, found, advice)


def _database(name: str, look: Callable[[], str]) -> Finding:
    try:
        return Finding(name, _OK, look())
    except StorageError as error:
        return Finding(name, _FAULT, "cannot be used", str(error))


def _edition(path: Path) -> Edition:
    database = connect_content(path)
    try:
        return read_edition(database)
    finally:
        database.close()


def _content(path: Path, now: datetime) -> str:
    checked = check_content(path)
    days = (now - datetime.fromtimestamp(path.stat().st_mtime)).days
    built = "today" if days <= 0 else f"{days} days ago"
    languages = " ".join(checked.languages)
    return (
        f"{checked.version[:8]} in {languages}, built {built}, schema {checked.schema}"
    )


def _state(path: Path) -> str:
    checked = check_state(path)
    return f"{checked.visits} visits, journal {checked.journal}"


def _described(screen: Screen) -> str:
    pixels = f"{screen.name} {screen.width} x {screen.height}"
    if not _is_measured(screen):
        return f"{pixels}, size unknown"
    pitch = screen.width_mm / screen.width
    return (
        f'{pixels}, {_inches(screen):.0f}" ({screen.width_mm:.0f} x '
        f"{screen.height_mm:.0f} mm, {pitch:.3f} mm a pixel)"
    )


def _complaint(screen: Screen) -> str:
    if not _is_measured(screen):
        return f"Measure {screen.name}: it should have 27 inches or more."
    target = min(screen.width_mm, screen.height_mm) * _TARGET_SHARE
    if _inches(screen) < _SMALLEST_INCH or round(target) < _SMALLEST_TARGET_MM:
        return (
            f"{screen.name} is small: its smallest buttons have {target:.0f} mm of the "
            f"{_SMALLEST_TARGET_MM} mm a finger needs. Use 27 inches or more."
        )
    return ""


def _is_measured(screen: Screen) -> bool:
    return screen.width_mm > 0 and screen.height_mm > 0


def _inches(screen: Screen) -> float:
    return hypot(screen.width_mm, screen.height_mm) / _MM_PER_INCH


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


_JUDGES: Final = (
    *(program, qt, packages, libraries, sqlite),
    *(screens, fonts, disk, shared_memory, user),
)
