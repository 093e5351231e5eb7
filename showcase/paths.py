"""Where things lie: what ships with the program, and what it keeps on a machine."""

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
CONTENT = RESOURCES / "content"
BASEMAP = RESOURCES / "basemap"
ICONS = RESOURCES / "icons"
LOCALE = RESOURCES / "locale"
QML = Path(__file__).resolve().parent / "ui" / "qml"

_APP = "antwerp-showcase"


def data_folder() -> Path:
    """The folder of the databases, made when missing.

    `SHOWCASE_DATA` overrides the platform's usual place.
    """
    return _made(os.environ.get("SHOWCASE_DATA"), platformdirs.user_data_path(_APP))


def cache_folder() -> Path:
    """The folder of what can be made again (pictures, pages), made when missing.

    `SHOWCASE_CACHE` overrides the platform's usual place.
    """
    return _made(os.environ.get("SHOWCASE_CACHE"), platformdirs.user_cache_path(_APP))


def content_database() -> Path:
    """Where the content database is kept, when the operator names no other."""
    return data_folder() / "content.db"


def _made(override: str | None, usual: Path) -> Path:
    folder = Path(override) if override else usual
    folder.mkdir(parents=True, exist_ok=True)
    return folder
