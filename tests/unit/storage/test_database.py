import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest
from sqlite_utils import Database

import showcase.storage
from showcase.errors import StorageError
from showcase.storage import database as opening
from showcase.storage.database import (
    connect_content,
    connect_state,
    create_content,
    damage,
    has_wal_reset_bug,
    path_of,
    sqlite_version,
    storage_errors,
)
from showcase.storage.edition import write_edition
from tests.builders import an_edition


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content.db"
    database = create_content(path)
    write_edition(database, an_edition())
    database.close()
    return path


def refused(path: Path) -> str:
    with pytest.raises(StorageError) as caught:
        connect_content(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_the_content_cannot_be_written_to(content: Path) -> None:
    database = connect_content(content)
    with pytest.raises(opening.DatabaseError):
        database.execute("DELETE FROM tags")
    database.close()


def test_reading_leaves_no_file_beside_the_content(content: Path) -> None:
    database = connect_content(content)
    database.execute("SELECT count(*) FROM projects").fetchone()
    assert [file.name for file in content.parent.iterdir()] == ["content.db"]
    database.close()


def test_a_name_with_signs_of_addresses_opens(content: Path) -> None:
    odd = content.with_name("a b?c#d%20.db")
    content.rename(odd)
    database = connect_content(odd)
    assert path_of(database) == str(odd)
    database.close()


def test_a_missing_database_says_how_to_build_one(tmp_path: Path) -> None:
    assert "showcase content build" in refused(tmp_path / "none.db")


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    assert "no such content database" in refused(tmp_path)


def test_a_text_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are notes. " * 100)
    assert "cannot be used" in refused(path)


def test_an_empty_file_is_no_content(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    assert "not the database that was expected" in refused(path)


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = Database(path)
    other.table("bookmarks").insert({"id": 1})
    other.close()
    assert "not the database that was expected" in refused(path)


def test_a_newer_schema_says_to_update(content: Path) -> None:
    newer = Database(content)
    newer.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('content', 'm999_later', '')"
    )
    newer.close()
    assert "newer version" in refused(content)


def test_an_unfinished_database_says_to_build_anew(tmp_path: Path) -> None:
    path = tmp_path / "unfinished.db"
    create_content(path).close()
    assert "never finished" in refused(path)


def test_a_database_without_its_tables_is_refused(content: Path) -> None:
    broken = Database(content)
    broken.execute("DROP TABLE settings")
    broken.close()
    assert "cannot be used" in refused(content)


def test_a_torn_database_is_found_damaged(content: Path) -> None:
    whole = content.read_bytes()
    content.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))
    database = connect_content_or_none(content)
    assert database is None or damage(database)


def connect_content_or_none(path: Path) -> Database | None:
    try:
        return connect_content(path)
    except StorageError:
        return None


def test_a_whole_database_has_no_damage(content: Path) -> None:
    database = connect_content(content)
    assert damage(database) is None
    database.close()


def test_damage_that_stops_the_check_is_named(content: Path) -> None:
    database = connect_content(content)
    database.close()

    class Broken:
        def execute(self, _: str) -> None:
            raise opening.DatabaseError("disk image is malformed")

    assert damage(Broken()) == "disk image is malformed"  # type: ignore[arg-type]


def test_a_content_database_is_never_made_over_another(content: Path) -> None:
    with pytest.raises(StorageError):
        create_content(content)


def test_the_state_survives_a_power_cut(tmp_path: Path) -> None:
    database = connect_state(tmp_path / "new" / "state.db")
    pragmas = {
        name: database.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    }
    wal = not has_wal_reset_bug(sqlite_version())
    assert pragmas == {
        "journal_mode": "wal" if wal else "delete",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }
    database.close()


def test_a_sqlite_with_the_reset_bug_keeps_a_rollback_journal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "sqlite_version", lambda: (3, 40, 1))
    database = connect_state(tmp_path / "state.db")
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    database.close()


def test_the_state_opens_again(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    connect_state(path).close()
    database = connect_state(path)
    assert database.table_names()
    database.close()


def test_a_content_database_is_no_state(content: Path) -> None:
    before = content.read_bytes()
    with pytest.raises(StorageError, match="not the database that was expected"):
        connect_state(content)
    assert content.read_bytes() == before


def test_a_state_whose_pragmas_do_not_hold_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_FULL", 3)
    with pytest.raises(StorageError, match="power cut"):
        connect_state(tmp_path / "state.db")


@pytest.mark.parametrize(
    ("version", "has"),
    [
        ((3, 6, 23), False),
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 45, 0), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 53, 4), False),
    ],
)
def test_the_reset_bug_is_known_by_its_versions(
    version: tuple[int, int, int],
    has: bool,
) -> None:
    assert has_wal_reset_bug(version) is has


def test_other_errors_pass_through() -> None:
    with pytest.raises(ZeroDivisionError), storage_errors("x.db"):
        raise ZeroDivisionError


def test_sqlite_utils_is_loaded_without_numpy_and_numpy_stays_to_be_had(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(sys.modules, "numpy", raising=False)
    importlib.reload(showcase.storage)
    assert "numpy" not in sys.modules


def test_a_program_that_has_loaded_numpy_keeps_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded = ModuleType("numpy")
    monkeypatch.setitem(sys.modules, "numpy", loaded)
    importlib.reload(showcase.storage)
    assert sys.modules["numpy"] is loaded
