"""The operator's map file: its form, told by what is in it, and its shapes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from showcase.domain.basemap import Layer, Name, Shape
from showcase.domain.place import Bounds
from showcase.errors import SettingsError
from showcase.maps.named_ways import read_named_ways
from showcase.maps.openstreetmap import ATTRIBUTION, read_openstreetmap

_HEAD = 64  # bytes; a .osm.pbf names itself in the first twenty


class Format(StrEnum):
    """The forms that can be read; the first two in osmium's words."""

    PBF = "pbf"
    XML = "osm"
    GEOJSON = "geojson"


@dataclass(frozen=True, slots=True)
class MapFile:
    """A file to make a detailed base map of.

    Attributes:
        path: where it is.
        form: how it is written.
        bounds: what the map shows of it.
        attribution: who made it, to be shown on the map.
    """

    path: Path
    form: Format
    bounds: Bounds
    attribution: Name

    def shapes(self, scratch: Path) -> Iterator[tuple[Layer, Shape]]:
        """The shapes that touch the bounds, one after another.

        Args:
            scratch: a folder with room for what does not fit into memory.

        Raises:
            SettingsError: when the file is damaged, cut off, or of another place.
        """
        if self.form is Format.GEOJSON:
            return read_named_ways(self.path, self.bounds)
        return read_openstreetmap(self.path, self.form.value, self.bounds, scratch)


def open_map_file(path: Path, bounds: Bounds, attribution: str) -> MapFile:
    """The operator's file, as far as a look at its beginning tells.

    Args:
        path: the file, whatever its name.
        bounds: what the map shows of it.
        attribution: who made it; when empty, OpenStreetMap's own for its data.

    Raises:
        SettingsError: when it is missing, unreadable, empty, of no known form, or
            nobody knows who made it.
    """
    form = _form_of(path)
    if attribution:
        return MapFile(path, form, bounds, Name(attribution))
    if form is Format.GEOJSON:
        raise SettingsError(
            f"{path}: a GeoJSON does not say who made it; name them, as they are to "
            "be named on the map: --attribution TEXT"
        )
    return MapFile(path, form, bounds, ATTRIBUTION)


def _form_of(path: Path) -> Format:
    try:
        with path.open("rb") as opened:
            head = opened.read(_HEAD)
    except FileNotFoundError:
        raise SettingsError(f"{path}: there is no such file; check its name") from None
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror})") from None
    if not head:
        raise SettingsError(f"{path}: this file is empty; fetch it again")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if b"OSMHeader" in head:
        return Format.PBF
    if text.startswith((b"<?xml", b"<osm")):
        return Format.XML
    if text.startswith(b"{"):
        return Format.GEOJSON
    raise SettingsError(
        f"{path}: this is neither OpenStreetMap data (.osm.pbf) nor GeoJSON"
    )
