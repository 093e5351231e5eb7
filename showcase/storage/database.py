"""Opening the two databases: the content, never written, and the state, never lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from showcase.errors import StorageError
from showcase.storage.content_schema import CONTENT
from showcase.storage.state_schema import STATE

CONTENT_APPLICATION_ID: Final = 0x41534331  # "ASC1"
STATE_APPLICATION_ID: Final = 0x41535331  # "ASS1"
_BUSY_MS: Final = 5_000
_REBUILD: Final = (
    "Put back a copy that works, or build it anew with `showcase content build`."
)
_FULL: Final = 2  # what PRAGMA synchronous answers for FULL

DatabaseError: type[Exception] = sqlite3.DatabaseError
Version = tuple[int, int, int]


def sqlite_version() -> Version:
    """The version of the SQLite library in use."""
    major, minor, patch = sqlite3.sqlite_version_info
    return major, minor, patch


def has_wal_reset_bug(version: Version) -> bool:
    """Whether two connections of this SQLite can corrupt a write-ahead log.

    Source: sqlite.org/wal.html, "The WAL-reset bug": 3.7.0 to 3.51.2, mended in
    3.51.3 and brought back to 3.50.7 and 3.44.6.
    """
    if version[:2] == (3, 50):
        return version < (3, 50, 7)
    if version[:2] == (3, 44):
        return version < (3, 44, 6)
    return (3, 7, 0) <= version <= (3, 51, 2)


@contextmanager
def storage_errors(path: object, mend: str = _REBUILD) -> Iterator[None]:
    """Turn SQLite's errors into one that says which database and what to do.

    Args:
        path: the database.
        mend: what to do, as a sentence; by default, what helps the content database.

    Raises:
        StorageError: for every error that SQLite raises inside.
    """
    try:
        yield
    except DatabaseError as error:
        raise StorageError(
            f"{path}: the database cannot be used ({error}). {mend}"
        ) from error


def create_content(path: Path) -> Database:
    """Make an empty content database to be filled.

    Raises:
        StorageError: when there is a file already, or none can be made.
    """
    if path.exists():
        raise StorageError(
            f"{path}: there is a file already, and none is written over. "
            "Take it away or name another."
        )
    with storage_errors(path):
        database = Database(sqlite3.connect(path))
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("PRAGMA synchronous = FULL")
        # Freed bytes are overwritten: the same content gives the same file.
        database.execute("PRAGMA secure_delete = ON")
        database.execute(f"PRAGMA application_id = {CONTENT_APPLICATION_ID}")
        CONTENT.apply(database)
    return database


def draft_content() -> Database:
    """An empty content database in memory, which several threads may read."""
    database = Database(sqlite3.connect(":memory:", check_same_thread=False))
    CONTENT.apply(database)
    return database


def connect_content(path: Path) -> Database:
    """Open a content database that nothing can write to.

    It may be read from several threads: SQLite serialises them.

    Raises:
        StorageError: when it is missing, unreadable, foreign, newer or damaged.
    """
    _require_file(path)
    with storage_errors(path):
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        database = Database(connection, recursive_triggers=False)
    try:
        with storage_errors(path):
            require_own(database, path, CONTENT_APPLICATION_ID, CONTENT)
            _require_complete(database, path, CONTENT)
    except StorageError:
        database.close()
        raise
    return database


def connect_state(path: Path) -> Database:
    """Open the state database, made and brought up to date when needed.

    Raises:
        StorageError: when it is unreadable, foreign, newer, damaged or locked.
    """
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        database = Database(sqlite3.connect(path))
    try:
        with storage_errors(path):
            _prepare_state(database, path)
    except StorageError:
        database.close()
        raise
    return database


def require_own(
    database: Database, path: Path, application: int, migrations: Migrations
) -> None:
    """Refuse a database of another program or of a newer version of this one.

    Raises:
        StorageError: when its application id is another, or a migration is unknown.
    """
    if database.execute("PRAGMA application_id").fetchone()[0] != application:
        raise StorageError(
            f"{path}: this is not the database that was expected here. "
            "Name another file; this one was left as it is."
        )
    if {done.name for done in migrations.applied(database)} - _names(migrations):
        raise StorageError(
            f"{path}: a newer version of the program made this database. "
            "Update the program, or build the database anew with this one."
        )


def damage(database: Database) -> str | None:
    """What SQLite's own check finds wrong, in its words, or None."""
    try:
        found = database.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except DatabaseError as error:
        return str(error)
    return None if found == "ok" else str(found)


def path_of(database: Database) -> str:
    """The file a database lies in; empty for one in memory."""
    return str(database.execute("PRAGMA database_list").fetchone()[2])


def _prepare_state(database: Database, path: Path) -> None:
    journal = "DELETE" if has_wal_reset_bug(sqlite_version()) else "WAL"
    database.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    if database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        require_own(database, path, STATE_APPLICATION_ID, STATE)
    else:
        database.execute(f"PRAGMA application_id = {STATE_APPLICATION_ID}")
    database.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA foreign_keys = ON")
    _require_pragmas(
        database,
        path,
        {"journal_mode": journal.lower(), "synchronous": _FULL, "foreign_keys": 1},
    )
    STATE.apply(database)


def _require_pragmas(
    database: Database, path: Path, wanted: dict[str, str | int]
) -> None:
    for name, value in wanted.items():
        found = database.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise StorageError(
                f"{path}: SQLite answers {name} = {found} instead of {value}, so a "
                "power cut could lose data. Move the database to a local disk."
            )


def _require_file(path: Path) -> None:
    if not path.is_file():
        raise StorageError(
            f"{path}: there is no such content database. "
            "Build it with `showcase content build FOLDER --out DB`."
        )


def _require_complete(database: Database, path: Path, migrations: Migrations) -> None:
    if migrations.pending(database) or not _is_filled(database):
        raise StorageError(
            f"{path}: the content database is old or was never finished. "
            "Build it anew with `showcase content build`."
        )


def _is_filled(database: Database) -> bool:
    return bool(database.execute("SELECT count(*) FROM settings").fetchone()[0])


def _names(migrations: Migrations) -> set[str]:
    # A name known is one that an empty database still waits for.
    empty = Database(memory=True)
    try:
        return {waiting.name for waiting in migrations.pending(empty)}
    finally:
        empty.close()
