"""The operator's OpenStreetMap data, read as the shapes of a base map.

The file is read twice, as a stream. Positions of its nodes, the only thing that grows
with the file, lie in a file of their own beside the new map; what lies off the map is
dropped at once. A whole country fits through a small machine that way.
"""

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import dropwhile, takewhile
from pathlib import Path
from typing import Any

import osmium
from osmium.filter import KeyFilter

from showcase.domain.basemap import Layer, Name, Point, Shape
from showcase.domain.place import Bounds
from showcase.errors import SettingsError, StorageError
from showcase.maps import tagging
from showcase.maps.clipping import Clipping

ATTRIBUTION = Name(
    "© OpenStreetMap-bijdragers",
    (
        ("ar", "© المساهمون في OpenStreetMap"),
        ("de", "© OpenStreetMap-Mitwirkende"),
        ("en", "© OpenStreetMap contributors"),
        ("es", "© colaboradores de OpenStreetMap"),
        ("fr", "© les contributeurs OpenStreetMap"),
    ),
)
"""What the Open Database Licence asks to be shown on a map of this data."""

_ROOM = 4  # bytes for each of the file's: Belgium's has 8 a node, all things counted
_NODES = "sparse_file_array"  # 16 bytes a node, sorted, on the disk
_LINES = frozenset({"highway", "railway", "waterway"})  # on every way that is a line
_Ring = tuple[Point, ...]


def read_openstreetmap(
    path: Path, form: str, bounds: Bounds, scratch: Path
) -> Iterator[tuple[Layer, Shape]]:
    """The shapes of a file that touch some bounds, one after another.

    Args:
        path: the file.
        form: how it is written, in osmium's word: pbf or osm.
        bounds: what the map shows.
        scratch: a folder with room for the nodes' positions: 16 bytes each.

    Raises:
        SettingsError: when the file is damaged, cut off, or of another place.
        StorageError: when there is too little room in the scratch folder.
    """
    _require_room(path, scratch)
    clipping = Clipping(bounds)
    try:
        yield from clipping.of(_shapes(path, form, scratch))
    except (RuntimeError, OSError, UnicodeDecodeError) as error:  # osmium's, all
        raise SettingsError(
            f"{path}: this file cannot be read as OpenStreetMap data ({error}). "
            "Perhaps it was not downloaded whole; fetch it again."
        ) from error
    clipping.require_some(path)


def _require_room(path: Path, scratch: Path) -> None:
    # Of osmium's file of positions, a full disk would end the whole program (SIGBUS).
    needed = _ROOM * path.stat().st_size
    if shutil.disk_usage(scratch).free < needed:
        raise StorageError(
            f"{scratch}: reading {path.name} needs {needed / 1e9:.1f} GB of room here "
            "for a while. Make room, or name another place with --out."
        )


def _shapes(path: Path, form: str, scratch: Path) -> Iterator[tuple[Layer, Shape]]:
    drawn = KeyFilter(*tagging.KEYS)
    with tempfile.TemporaryDirectory(prefix=".nodes-", dir=scratch) as folder:
        nodes = Path(folder) / "nodes"
        reader = (
            osmium.FileProcessor(osmium.io.File(path, form))
            .with_locations(f"{_NODES},{nodes}")
            .with_areas(drawn)
            .with_filter(drawn)
        )
        # Open, it needs no name any more: killed, the program leaves nothing behind.
        with suppress(PermissionError):  # Windows removes no file that is in use
            nodes.unlink()
        for thing in reader:
            yield from _thing(thing)
        del reader


def _thing(thing: Any) -> Iterator[tuple[Layer, Shape]]:
    tags = dict(thing.tags)
    if thing.is_node():
        yield from tagging.spots(tags, (thing.location.lon, thing.location.lat))
    elif thing.is_way() and not _LINES.isdisjoint(tags):
        points = _points(thing.nodes)
        if len(points) > 1:
            yield from tagging.lines(tags, points)
    elif thing.is_area():
        if not thing.from_way():
            tags["area"] = "yes"  # a multipolygon is one, whatever its tags say
        for outer in thing.outer_rings():
            holes = tuple(_points(inner) for inner in thing.inner_rings(outer))
            yield from tagging.areas(tags, _points(outer), holes)


def _points(nodes: Iterable[Any]) -> _Ring:
    # A way may lead to nodes that are not in the file, and come back from there.
    places = dropwhile(_is_missing, (node.location for node in nodes))
    return tuple((at.lon, at.lat) for at in takewhile(_is_there, places))


def _is_there(place: Any) -> bool:
    return bool(place.valid())


def _is_missing(place: Any) -> bool:
    return not place.valid()
