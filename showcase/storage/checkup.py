"""A thorough look at the two databases, for the operator: slower than opening them."""

from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from showcase.errors import StorageError
from showcase.storage.basemaps import DetailedBasemap
from showcase.storage.content_schema import CONTENT
from showcase.storage.database import (
    connect_content,
    connect_state,
    damage,
    storage_errors,
)
from showcase.storage.edition import content_version, read_edition
from showcase.storage.languages import Languages


@dataclass(frozen=True, slots=True)
class ContentCheckup:
    """What a sound content database holds.

    Attributes:
        version: the fingerprint of its edition.
        schema: the name of the last migration.
        languages: codes, the fallback first.
    """

    version: str
    schema: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateCheckup:
    """How a sound state database is kept.

    Attributes:
        journal: SQLite's journal mode, in its word.
        visits: how many are counted in it.
    """

    journal: str
    visits: int


def check_content(path: Path) -> ContentCheckup:
    """Read a content database through and through.

    Raises:
        StorageError: when it cannot be opened, is damaged or refers to nothing.
    """
    database = connect_content(path)
    try:
        with storage_errors(path):
            _require_sound(database, path)
            _require_references(database, path)
            return ContentCheckup(
                content_version(database),
                CONTENT.applied(database)[-1].name,
                tuple(language.code for language in Languages(database).all()),
            )
    finally:
        database.close()


def check_state(path: Path) -> StateCheckup:
    """Look for damage in a state database, and whether it can be written.

    It is made when missing, as at the kiosk's start.

    Raises:
        StorageError: when it cannot be opened or written, or is damaged.
    """
    database = connect_state(path)
    try:
        with storage_errors(path):
            _require_sound(database, path)
            database.execute("BEGIN IMMEDIATE")
            database.execute("ROLLBACK")
            journal = database.execute("PRAGMA journal_mode").fetchone()[0]
            visits = database.execute("SELECT count(*) FROM visits").fetchone()[0]
            return StateCheckup(str(journal), int(visits))
    finally:
        database.close()


@dataclass(frozen=True, slots=True)
class BasemapCheckup:
    """What a sound detailed base map holds.

    Attributes:
        shapes: how many.
        covers: whether it covers the bounds of the exhibition, if those are known.
    """

    shapes: int
    covers: bool


def check_basemap(path: Path, content: Path | None) -> BasemapCheckup:
    """Read a detailed base map through and through.

    Args:
        path: the map.
        content: the content database that it is to be shown with, if there is one.

    Raises:
        StorageError: when one of them cannot be opened, or the map is damaged.
    """
    basemap = DetailedBasemap(path)
    try:
        found = basemap.damage()
        if found is not None:
            raise StorageError(
                f"{path}: the map is damaged ({found}). "
                "Build it anew with `showcase basemap build`."
            )
        return BasemapCheckup(len(basemap), content is None or _shows(basemap, content))
    finally:
        basemap.close()


def _shows(basemap: DetailedBasemap, content: Path) -> bool:
    database = connect_content(content)
    try:
        return basemap.bounds.covers(read_edition(database).settings.bounds)
    finally:
        database.close()


def _require_sound(database: Database, path: Path) -> None:
    found = damage(database)
    if found is not None:
        raise StorageError(
            f"{path}: the database is damaged ({found}). "
            "Put back a copy that works, or remove the file to have it made anew."
        )


def _require_references(database: Database, path: Path) -> None:
    broken = database.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise StorageError(
            f"{path}: a row of {broken[0]} refers to one of {broken[2]} that is not "
            "there. Build the database anew with `showcase content build`."
        )
