"""Detailed base maps: shapes in an R-tree beside the tiles drawn from them.

A file is written once, in batches, and then only read: a piece of the map at a time.
"""

import hashlib
import json
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, Final

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]

from showcase.domain.basemap import (
    EVERY_LAYER,
    Area,
    Basemap,
    Layer,
    Line,
    Name,
    Point,
    Shape,
    Spot,
)
from showcase.domain.place import Bounds
from showcase.errors import StorageError
from showcase.storage.basemap_schema import SHAPES, TILES
from showcase.storage.database import damage, require_own, storage_errors
from showcase.storage.tiles import MBTILES_APPLICATION_ID, KeptTiles, require_map

_MEND: Final = "Build it anew with `showcase basemap build`."
_UNITS: Final = 10_000_000  # in a degree
_BATCH: Final = 2_000  # shapes written in one transaction
_AREAS: Final = frozenset(
    {Layer.BLOCKS, Layer.GREEN, Layer.WATER, Layer.SQUARES, Layer.BUILDINGS}
)
_SPOTS: Final = frozenset({Layer.DISTRICTS, Layer.LANDMARKS, Layer.SIGNALS})
_FOUND: Final = """
SELECT layer, kind, rank, name, walkable, named_from, points, holes
FROM shape_bounds JOIN shapes USING (id)
WHERE west <= ? AND east >= ? AND south <= ? AND north >= ?
    AND layer IN (SELECT value FROM json_each(?))
ORDER BY id
"""

_Row = tuple[str, str, str, str, int, float, bytes, bytes]
_Box = tuple[int, int, int, int]


def write_basemap(
    path: Path, shapes: Iterable[tuple[Layer, Shape]], attribution: Name, bounds: Bounds
) -> int:
    """Write a new detailed base map, without tiles; memory for one batch is used.

    The file is not safe from a power cut until the caller has flushed it to the disk.

    Args:
        path: a file that is not there yet.
        shapes: read one after another.
        attribution: who made them, to be shown on the map.
        bounds: what the map covers.

    Returns:
        How many shapes were written.

    Raises:
        StorageError: when it cannot be written, such as on a full disk.
    """
    with storage_errors(path, "Make room, or name another place for it."):
        database = Database(sqlite3.connect(path))
    try:
        with storage_errors(path, "Make room, or name another place for it."):
            return _write(database, shapes, attribution, bounds)
    finally:
        database.close()


class DetailedBasemap:
    """A base map made from the operator's data; may be read on several threads.

    Attributes:
        attribution: who made it, to be shown on the map.
        bounds: what it covers.
        fingerprint: another one for every other map.
    """

    def __init__(self, path: Path, *, settled: bool = True) -> None:
        """Open a map, only to be read.

        Args:
            path: the file.
            settled: whether nobody adds tiles to it any more.

        Raises:
            StorageError: when it is missing, unreadable, foreign, newer or unfinished.
        """
        if not path.is_file():
            raise StorageError(f"{path}: there is no such base map. {_MEND}")
        self._path = path
        with storage_errors(path, _MEND):
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable={int(settled)}"
            self._database = Database(
                sqlite3.connect(uri, uri=True, check_same_thread=False)
            )
        try:
            with storage_errors(path, _MEND):
                about = self._about()
        except StorageError:
            self._database.close()
            raise
        self.attribution = _name(about["attributions"])
        west, south, east, north = map(float, about["shapes_bounds"].split(","))
        self.bounds = Bounds(south, west, north, east)
        self.fingerprint = about["shapes_fingerprint"]

    def __len__(self) -> int:
        """How many shapes it has."""
        with storage_errors(self._path, _MEND):
            counted = self._database.execute("SELECT count(*) FROM shapes").fetchone()
        return int(counted[0])

    def within(self, bounds: Bounds, layers: frozenset[Layer] = EVERY_LAYER) -> Basemap:
        """The shapes of some layers whose rectangle touches the bounds, whole.

        Most shapes are buildings: a wide piece is best asked for without them.

        Raises:
            StorageError: when the file cannot be read.
        """
        west, south, east, north = _box(
            ((bounds.west, bounds.south), (bounds.east, bounds.north))
        )
        wanted = json.dumps(sorted(layers))
        with storage_errors(self._path, _MEND):
            rows = self._database.execute(_FOUND, (east, west, north, south, wanted))
            return Basemap.of(
                self.attribution, map(_shape, rows), joined_at_corners=True
            )

    def tiles(self, fingerprint: str) -> KeptTiles:
        """The tiles drawn ahead into it, if they were drawn with this fingerprint."""
        return KeptTiles(self._database, self._path, fingerprint)

    def damage(self) -> str | None:
        """What SQLite's own check finds wrong, in its words, or None; slow."""
        return damage(self._database)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def _about(self) -> dict[str, str]:
        require_map(self._database, self._path)
        require_own(self._database, self._path, MBTILES_APPLICATION_ID, SHAPES)
        about = dict(self._database.execute("SELECT name, value FROM metadata"))
        if SHAPES.pending(self._database) or "shapes_fingerprint" not in about:
            raise StorageError(
                f"{self._path}: this map has tiles but no shapes, or was never "
                f"finished. {_MEND}"
            )
        return about


def _write(
    database: Database,
    shapes: Iterable[tuple[Layer, Shape]],
    attribution: Name,
    bounds: Bounds,
) -> int:
    # What is written here replaces nothing: after a fault, the file is thrown away.
    database.execute("PRAGMA journal_mode = MEMORY").fetchone()
    database.execute("PRAGMA synchronous = OFF")
    database.execute(f"PRAGMA application_id = {MBTILES_APPLICATION_ID}")
    TILES.apply(database)
    SHAPES.apply(database)
    written, digest = 0, hashlib.sha256()
    for batch in _batches(shapes):
        rows = [_row(layer, shape) for layer, shape in batch]
        boxes = [_box(shape.points) for _, shape in batch]
        digest.update(repr(rows).encode())
        with database.atomic():
            database.conn.executemany(
                "INSERT INTO shapes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ((written + at, *row) for at, row in enumerate(rows)),
            )
            database.conn.executemany(
                "INSERT INTO shape_bounds VALUES (?, ?, ?, ?, ?)",
                ((written + at, w, e, s, n) for at, (w, s, e, n) in enumerate(boxes)),
            )
        written += len(rows)
    about = {
        "attributions": _json(attribution),
        "shapes_bounds": f"{bounds.west},{bounds.south},{bounds.east},{bounds.north}",
        "shapes_fingerprint": digest.hexdigest(),
    }
    with database.atomic():
        database.conn.executemany("INSERT INTO metadata VALUES (?, ?)", about.items())
    return written


def _batches(
    shapes: Iterable[tuple[Layer, Shape]],
) -> Iterator[list[tuple[Layer, Shape]]]:
    left = iter(shapes)
    while batch := list(islice(left, _BATCH)):
        yield batch


def _row(layer: Layer, shape: Shape) -> _Row:
    rank, walkable, named_from, holes = "", True, 0.0, b""
    if isinstance(shape, Line):
        rank, walkable = shape.rank, shape.walkable
    elif isinstance(shape, Spot):
        rank, named_from = str(shape.rank), shape.named_from
    else:
        holes = b"".join(map(_counted, shape.holes))
    points = _packed(shape.points)
    text = (layer.value, shape.kind, rank, _json(shape.name))
    return (*text, int(walkable), named_from, points, holes)


def _shape(row: _Row) -> tuple[Layer, Shape]:
    text, kind, rank, named, walkable, named_from, packed, holes = row
    layer, name, points = Layer(text), _name(named), _points(_integers(packed))
    if layer in _AREAS:
        return layer, Area(kind, name, points, _rings(holes))
    if layer in _SPOTS:
        return layer, Spot(kind, int(rank), name, points[0], named_from)
    return layer, Line(kind, rank, name, points, walkable=bool(walkable))


def _packed(points: Iterable[Point]) -> bytes:
    return array("i", (round(each * _UNITS) for at in points for each in at)).tobytes()


def _counted(ring: tuple[Point, ...]) -> bytes:
    return array("i", (len(ring),)).tobytes() + _packed(ring)


def _integers(packed: bytes) -> "array[int]":
    return array("i", packed)


def _points(integers: "array[int]") -> tuple[Point, ...]:
    degrees = [each / _UNITS for each in integers]
    return tuple(zip(degrees[::2], degrees[1::2], strict=True))


def _rings(packed: bytes) -> tuple[tuple[Point, ...], ...]:
    integers, at = _integers(packed), 0
    rings = []
    while at < len(integers):
        end = at + 1 + 2 * integers[at]
        rings.append(_points(integers[at + 1 : end]))
        at = end
    return tuple(rings)


def _box(points: Iterable[Point]) -> _Box:
    lons, lats = zip(*points, strict=True)
    west, south, east, north = min(lons), min(lats), max(lons), max(lats)
    return (
        *(round(west * _UNITS), round(south * _UNITS)),
        *(round(east * _UNITS), round(north * _UNITS)),
    )


def _json(name: Name) -> str:
    languages: dict[str, Any] = {"": name.dutch, **dict(name.translations)}
    return json.dumps(languages, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=8192)
def _name(text: str) -> Name:
    languages = json.loads(text)
    dutch = languages.pop("")
    return Name(dutch, tuple(languages.items()))
