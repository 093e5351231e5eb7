"""The map's tiles in a file of MBTiles form: drawn once, kept for good.

Tiles belong to the map they were drawn from. A file says which by a fingerprint; with
another one it gives no tile and takes none, and opened with another it is emptied.
"""

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.errors import StorageError
from showcase.storage.basemap_schema import SHAPES, TILES
from showcase.storage.database import (
    DatabaseError,
    has_wal_reset_bug,
    require_own,
    sqlite_version,
    storage_errors,
)

MBTILES_APPLICATION_ID: Final = 0x4D504258  # "MPBX", of the MBTiles specification
_BUSY_S: Final = 5.0
_MOST_PAGES: Final = 131_072  # of 4 KiB: a cache grows to 512 MiB and no further
_MEND: Final = "Make room, or remove the file: tiles are drawn anew."
_KEPT: Final = """
SELECT tile_data FROM map_tiles
WHERE zoom = ? AND tile_column = ? AND tile_row = ?
    AND style = ? AND language = ? AND scale = ?
    AND EXISTS (SELECT 1 FROM metadata WHERE name = 'fingerprint' AND value = ?)
"""
_KEEP: Final = """
INSERT OR REPLACE INTO map_tiles
    (zoom, tile_column, tile_row, style, language, scale, tile_data)
SELECT ?, ?, ?, ?, ?, ?, ?
WHERE EXISTS (SELECT 1 FROM metadata WHERE name = 'fingerprint' AND value = ?)
"""


@dataclass(frozen=True, slots=True)
class TileSet:
    """What the tiles of a file were drawn from, and where they lie.

    Attributes:
        fingerprint: another one for every other look of the tiles.
        attribution: who made the map, in the file's default language.
        bounds: where there may be tiles.
        zooms: of tiles of 512 pixels, the first and the last.
    """

    fingerprint: str
    attribution: str
    bounds: Bounds
    zooms: tuple[int, int]

    def metadata(self) -> dict[str, str]:
        """The rows of MBTiles' `metadata`, and the fingerprint."""
        box, (first, last) = self.bounds, self.zooms
        middle = (box.west + box.east) / 2, (box.south + box.north) / 2
        return {
            "name": "Antwerp Showcase",
            "format": "webp",
            "type": "baselayer",
            "version": "1",
            "bounds": f"{box.west},{box.south},{box.east},{box.north}",
            "center": f"{middle[0]:.6f},{middle[1]:.6f},{first}",
            "minzoom": str(first),
            "maxzoom": str(last),
            "attribution": self.attribution,
            "fingerprint": self.fingerprint,
        }


class KeptTiles:
    """Reads tiles out of a file, on any thread."""

    def __init__(self, database: Database, path: Path, fingerprint: str) -> None:
        self._database = database
        self._path = path
        self._fingerprint = fingerprint

    def kept(self, address: TileAddress) -> bytes | None:
        """A tile of this map; None where the file has none.

        Raises:
            StorageError: when the file cannot be read.
        """
        with storage_errors(self._path, _MEND):
            found = self._database.execute(
                _KEPT, (*_place(address), self._fingerprint)
            ).fetchone()
        return None if found is None else bytes(found[0])


class TileStore:
    """A file of tiles that may be read on one thread while another one adds to it.

    Each has a connection of its own, so that reading never waits for writing.
    """

    def __init__(self, path: Path, tileset: TileSet) -> None:
        """Open a file, made when missing, emptied when it is of another map.

        Raises:
            StorageError: when it cannot be made, read or written, or is foreign.
        """
        self._path = path
        self._fingerprint = tileset.fingerprint
        with storage_errors(path, _MEND):
            self._writer = _connect(path)
        try:
            with storage_errors(path, _MEND):
                _prepare(self._writer, path, tileset)
                self._database = _connect(path)
        except StorageError:
            self._writer.close()
            raise
        self._kept = KeptTiles(self._database, path, tileset.fingerprint)

    def kept(self, address: TileAddress) -> bytes | None:
        """A tile of this map; None when it must be drawn first.

        Raises:
            StorageError: when the file cannot be read; if it is damaged, it is removed.
        """
        try:
            return self._kept.kept(address)
        except StorageError as error:
            _remove_if_damaged(self._path, error)
            raise

    def keep(self, address: TileAddress, tile: bytes) -> None:
        """Add a tile; one that is there is replaced.

        Raises:
            StorageError: when it cannot be written, such as on a full disk; if the file
                is damaged, it is removed.
        """
        row = (*_place(address), tile, self._fingerprint)
        try:
            with storage_errors(self._path, _MEND), self._writer.atomic():
                self._writer.execute(_KEEP, row)
        except StorageError as error:
            _remove_if_damaged(self._path, error)
            raise

    def limit(self, pages: int) -> None:
        """Let the file grow to some pages of 4 KiB, and to no more.

        Raises:
            StorageError: when the file cannot be read.
        """
        with storage_errors(self._path, _MEND):
            self._writer.execute(f"PRAGMA max_page_count = {pages}").fetchone()

    def close(self) -> None:
        """Let go of the file, which is then whole without a log beside it."""
        self._database.close()
        with suppress(DatabaseError):  # while another program uses it, it keeps the log
            self._writer.execute("PRAGMA journal_mode = DELETE").fetchone()
        self._writer.close()


def open_cache(path: Path, tileset: TileSet) -> TileStore:
    """A store of limited size, of tiles drawn again if need be; made anew if damaged.

    Raises:
        StorageError: when that does not help, such as in a folder that is read-only.
    """
    try:
        store = TileStore(path, tileset)
    except StorageError:
        _remove(path)
        store = TileStore(path, tileset)
    store.limit(_MOST_PAGES)
    return store


def _connect(path: Path) -> Database:
    # The timeout is how long to wait for another program that writes, in seconds.
    return Database(sqlite3.connect(path, timeout=_BUSY_S, check_same_thread=False))


def _prepare(database: Database, path: Path, tileset: TileSet) -> None:
    if database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        require_map(database, path)
    else:
        database.execute(f"PRAGMA application_id = {MBTILES_APPLICATION_ID}")
    journal = "DELETE" if has_wal_reset_bug(sqlite_version()) else "WAL"
    database.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    # NORMAL loses at most the last tiles in a power cut, and those are drawn again.
    database.execute("PRAGMA synchronous = NORMAL")
    TILES.apply(database)
    found = database.execute(
        "SELECT value FROM metadata WHERE name = 'fingerprint'"
    ).fetchone()
    with database.atomic():
        if found is None or found[0] != tileset.fingerprint:
            database.execute("DELETE FROM map_tiles")
        database.conn.executemany(
            "INSERT OR REPLACE INTO metadata VALUES (?, ?)", tileset.metadata().items()
        )


def require_map(database: Database, path: Path) -> None:
    """Refuse what is no map file that this program made.

    Raises:
        StorageError: for another program's, an unfinished or a newer program's.
    """
    require_own(database, path, MBTILES_APPLICATION_ID, TILES)
    if TILES.pending(database):
        raise StorageError(
            f"{path}: this map is another program's, or was never finished. "
            "Name another file; this one was left as it is."
        )


def require_tiles_only(path: Path) -> None:
    """Refuse a file that tiles must not be drawn into.

    Raises:
        StorageError: for a detailed base map, and what is no map of this program.
    """
    if not path.exists():
        return
    with storage_errors(path, "Name another file; this one was left as it is."):
        uri = f"{path.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            database = Database(connection)
            require_map(database, path)
            if SHAPES.applied(database):
                raise StorageError(
                    f"{path}: this is a detailed base map, with tiles of its own. "
                    "Name another file; this one was left as it is."
                )


def _place(address: TileAddress) -> tuple[int, int, int, str, str, int]:
    return (
        *(address.zoom, address.column, address.row),
        *(address.style, address.language, address.scale),
    )


def _remove_if_damaged(path: Path, error: StorageError) -> None:
    # What is only full, locked, read-only or closed is of a class below it.
    if type(error.__cause__) is DatabaseError:
        _remove(path)


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
