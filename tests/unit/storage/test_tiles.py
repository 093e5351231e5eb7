"""The store of drawn tiles: a sound MBTiles file, and only a cache."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from showcase.domain.basemap import Name
from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.storage import tiles
from showcase.storage.basemaps import write_basemap
from showcase.storage.tiles import TileSet, TileStore, open_cache, require_tiles_only

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
OURS = TileSet("ours", "© Ons", BOUNDS, (12, 17))
OTHER = replace(OURS, fingerprint="other")
EILANDJE = TileAddress("light", "nl", 14, 8392, 5468)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tiles.mbtiles"


@pytest.fixture
def store(path: Path) -> Iterator[TileStore]:
    opened = TileStore(path, OURS)
    yield opened
    opened.close()


def rows(path: Path, query: str) -> list[Any]:
    """What another program reads in the file, with the SQLite it has."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def test_a_tile_is_kept_for_its_style_language_place_and_scale(
    store: TileStore,
) -> None:
    store.keep(EILANDJE, b"tile")
    assert store.kept(EILANDJE) == b"tile"
    for other in (
        replace(EILANDJE, style="dark"),
        replace(EILANDJE, language="fr"),
        replace(EILANDJE, scale=2),
        replace(EILANDJE, row=5469),
    ):
        assert store.kept(other) is None


def test_a_tile_drawn_again_replaces_the_old_one(store: TileStore) -> None:
    store.keep(EILANDJE, b"old")
    store.keep(EILANDJE, b"new")
    assert store.kept(EILANDJE) == b"new"


def test_tiles_outlive_the_program(path: Path) -> None:
    for expected in (None, b"tile"):
        store = TileStore(path, OURS)
        assert store.kept(EILANDJE) == expected
        store.keep(EILANDJE, b"tile")
        store.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_another_program_reads_mbtiles(path: Path, store: TileStore) -> None:
    store.keep(EILANDJE, b"tile")
    store.keep(replace(EILANDJE, style="dark"), b"dark")
    store.keep(replace(EILANDJE, scale=2), b"large")
    store.close()
    # MBTiles counts rows from the south: 2 ** 14 - 1 - 5468.
    assert rows(path, "SELECT * FROM tiles") == [(14, 8392, 10915, b"tile")]
    assert rows(path, "PRAGMA application_id") == [(0x4D504258,)]
    about = dict(rows(path, "SELECT name, value FROM metadata"))
    assert about["format"] == "webp"
    assert about["type"] == "baselayer"
    assert about["bounds"] == "4.34,51.18,4.47,51.26"
    assert about["center"] == "4.405000,51.220000,12"
    assert (about["minzoom"], about["maxzoom"]) == ("12", "17")
    assert about["attribution"] == "© Ons"
    assert about["name"] == "Antwerp Showcase"
    assert about["version"] == "1"


def test_another_look_of_the_map_empties_the_file(path: Path, store: TileStore) -> None:
    store.keep(EILANDJE, b"tile")
    store.close()
    changed = TileStore(path, OTHER)
    assert changed.kept(EILANDJE) is None
    changed.close()
    back = TileStore(path, OURS)
    assert back.kept(EILANDJE) is None
    back.close()


def test_a_store_taken_over_by_another_map_gives_and_takes_no_tile(
    path: Path, store: TileStore
) -> None:
    store.keep(EILANDJE, b"ours")
    other = TileStore(path, OTHER)
    store.keep(EILANDJE, b"ours")
    assert (store.kept(EILANDJE), other.kept(EILANDJE)) == (None, None)
    other.keep(EILANDJE, b"theirs")
    assert (store.kept(EILANDJE), other.kept(EILANDJE)) == (None, b"theirs")
    other.close()


def test_a_damaged_cache_is_made_anew(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 100)
    store = open_cache(path, OURS)
    store.keep(EILANDJE, b"tile")
    assert store.kept(EILANDJE) == b"tile"
    store.close()


@pytest.mark.parametrize("is_read", [True, False])
def test_a_file_found_damaged_while_in_use_is_removed(
    path: Path, store: TileStore, is_read: bool
) -> None:
    places = [replace(EILANDJE, row=row) for row in range(400)]
    for place in places:
        store.keep(place, bytes(4000))
    store.close()
    content = bytearray(path.read_bytes())
    content[20 * 4096 :] = b"\xff" * (len(content) - 20 * 4096)
    path.write_bytes(content)
    damaged = TileStore(path, OURS)

    def use() -> None:
        for place in places:
            if is_read:
                damaged.kept(place)
            else:
                damaged.keep(place, b"tile")

    with pytest.raises(StorageError, match="drawn anew"):
        use()
    assert not path.exists()
    damaged.close()


def test_a_full_store_says_so_and_keeps_what_it_has(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "_MOST_PAGES", 20)
    store = open_cache(path, OURS)
    store.keep(EILANDJE, b"tile")
    with pytest.raises(StorageError, match="full"):
        store.keep(replace(EILANDJE, row=1), bytes(200_000))
    assert store.kept(EILANDJE) == b"tile"
    assert path.exists()
    store.close()


def test_without_a_folder_to_write_in_there_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="unable to open"):
        open_cache(tmp_path / "file" / "tiles.mbtiles", OURS)


def test_the_log_can_be_a_rollback_journal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tiles, "sqlite_version", lambda: (3, 40, 1))
    store = TileStore(path, OURS)
    store.keep(EILANDJE, b"tile")
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]
    assert store.kept(EILANDJE) == b"tile"
    store.close()


def test_a_store_in_use_elsewhere_is_closed_all_the_same(
    path: Path, store: TileStore, caplog: pytest.LogCaptureFixture
) -> None:
    other = TileStore(path, OURS)
    store.keep(EILANDJE, b"tile")
    store.close()
    assert other.kept(EILANDJE) == b"tile"
    other.close()
    assert not caplog.records


def test_tiles_are_never_drawn_into_anything_else(path: Path, tmp_path: Path) -> None:
    require_tiles_only(path)
    TileStore(path, OURS).close()
    require_tiles_only(path)
    detailed = tmp_path / "map.mbtiles"
    write_basemap(detailed, (), Name("©"), BOUNDS)
    foreign = tmp_path / "foreign.mbtiles"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE tiles (zoom_level INTEGER)")
        connection.execute(f"PRAGMA application_id = {0x4D504258}")
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader" * 100)
    for wrong, why in ((detailed, "detailed"), (foreign, "another"), (letter, "not a")):
        with pytest.raises(StorageError, match=f"{wrong.name}: .*{why}"):
            require_tiles_only(wrong)
