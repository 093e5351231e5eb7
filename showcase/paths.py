"""Where things lie: what ships with the program, and what it keeps on a machine."""

import os
from pathlib import Path

import platformdirs

from showcase.errors import SettingsError

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
CONTENT = RESOURCES / "content"
BASEMAP = RESOURCES / "basemap"
ICONS = RESOURCES / "icons"
LOCALE = RESOURCES / "locale"
TEMPLATES = RESOURCES / "templates"
QML = Path(__file__).resolve().parent / "ui" / "qml"

_APP = "antwerp-showcase"


def data_folder() -> Path:
    """The folder of the databases, made when missing.

    `SHOWCASE_DATA` overrides the platform's usual place.

    Raises:
        SettingsError: when it cannot be made.
    """
    return _made("SHOWCASE_DATA", platformdirs.user_data_path(_APP))


def cache_folder() -> Path:
    """The folder of what can be made again (pictures, pages), made when missing.

    `SHOWCASE_CACHE` overrides the platform's usual place.

    Raises:
        SettingsError: when it cannot be made.
    """
    return _made("SHOWCASE_CACHE", platformdirs.user_cache_path(_APP))


def content_database() -> Path:
    """Where the content database is kept, when the operator names no other."""
    return data_folder() / "content.db"


def narration_folder(database: Path) -> Path:
    """Where the narration of a content database lies: in a folder beside it."""
    return database.with_suffix(".narration")


def _made(variable: str, usual: Path) -> Path:
    given = os.environ.get(variable)
    folder = Path(given) if given else usual
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            f"{folder}: this folder cannot be made ({error.strerror}). "
            f"Set {variable} to one that can be written to."
        ) from error
    return folder
