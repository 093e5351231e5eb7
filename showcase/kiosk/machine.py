"""The machine the kiosk runs on, as it is: gathered once, judged by the doctor."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from showcase.kiosk.libraries import missing_libraries
from showcase.kiosk.times import local_now
from showcase.paths import RESOURCES, cache_folder, data_folder
from showcase.storage.database import Version, sqlite_version

_LOCK = RESOURCES.parent / "requirements.lock"
_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - looked at, never written
_PATIENCE_S = 30
_LOOK = (sys.executable, "-m", "showcase.kiosk.screens")


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as Qt sees it: its name, and its size in pixels and millimetres."""

    name: str
    width: int
    height: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Look:
    """What Qt sees, told by a child process.

    Attributes:
        screens: none where there is no display.
        fonts: how many typeface files Qt can use.
        broken_fonts: the names of those it cannot.
        speakers: how many things sound can be played to.
        fault: why Qt could not start, in its last words; empty when it did.
    """

    screens: tuple[Screen, ...] = ()
    fonts: int = 0
    broken_fonts: tuple[str, ...] = ()
    speakers: int = 0
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """Everything about a machine that the doctor judges.

    Attributes:
        python: its version.
        versions: of every installed package, by canonical name.
        lock: the text of requirements.lock; empty where there is none.
        missing_libraries: the Debian packages that would bring them.
        sqlite: the version of the library in use.
        look: what Qt sees.
        free: bytes left in each folder that is written to.
        shared_memory: bytes in all; None where the system has no such folder.
        root: whether this runs as root.
        now: the local time.
    """

    python: Version
    versions: Mapping[str, str]
    lock: str
    missing_libraries: tuple[str, ...]
    sqlite: Version
    look: Look
    free: Mapping[Path, int]
    shared_memory: int | None
    root: bool
    now: datetime


def this_machine() -> Machine:
    """The machine that this runs on; Qt is asked in a child process."""
    folders = (data_folder(), cache_folder())
    return Machine(
        python=sys.version_info[:3],
        versions={
            canonicalize_name(package.name): package.version
            for package in distributions()
        },
        lock=_LOCK.read_text(encoding="utf-8") if _LOCK.is_file() else "",
        missing_libraries=tuple(missing_libraries()),
        sqlite=sqlite_version(),
        look=look_with_qt(),
        free={folder: shutil.disk_usage(folder).free for folder in folders},
        shared_memory=(
            shutil.disk_usage(_SHARED_MEMORY).total if _SHARED_MEMORY.is_dir() else None
        ),
        root=hasattr(os, "geteuid") and os.geteuid() == 0,
        now=local_now(),
    )


def look_with_qt(command: tuple[str, ...] = _LOOK) -> Look:
    """Ask Qt in a child process, which a missing library may end at any point."""
    try:
        child = subprocess.run(  # noqa: S603 - our own module
            command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        return Look(fault=f"no answer within {_PATIENCE_S} s")
    if child.returncode != 0:
        said = child.stderr.strip().splitlines() or [f"ended with {child.returncode}"]
        return Look(fault=said[-1])
    return read_look(child.stdout)


def read_look(text: str) -> Look:
    """What the child wrote: the last line, as JSON."""
    told = json.loads(text.strip().splitlines()[-1])
    return Look(
        screens=tuple(Screen(**screen) for screen in told["screens"]),
        fonts=told["fonts"],
        broken_fonts=tuple(told["broken_fonts"]),
        speakers=told["speakers"],
    )
