"""The drawn base map: shapes and names read from its GeoJSON files, and checked.

The drawing is the project's own, a generalised illustration: no other map's geometry is
in it. Each file holds one layer and each line of a file one shape, so that a person can
mend it with a text editor.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from showcase.domain.basemap import Area, Basemap, Line, Name, Point, Spot
from showcase.errors import ContentError

_Ring: TypeAlias = tuple[Point, ...]

_WEST, _SOUTH, _EAST, _NORTH = 4.1, 51.1, 4.7, 51.35
_LINE_CLASSES = frozenset({"motorway", "main", "street", "quay", "path", "steps"})
_KINDS = {
    "water": {"river", "dock", "canal", "lake"},
    "green": {"park"},
    "blocks": {"city"},
    "squares": {"square", "quay"},
    "streets": {"street"},
    "railway": {"rail", "tram"},
    "bridges": {"bridge"},
    "tunnels": {"tunnel"},
    "names": {"water", "dock", "district"},
}


def read_drawing(folder: Path) -> Basemap:
    """The base map drawn in the files of a folder.

    Raises:
        ContentError: a file is missing or has a fault; says which feature.
    """
    names = _features(folder, "names")
    return Basemap(
        attribution=_attribution(folder / "attribution.json"),
        water=_areas(folder, "water"),
        green=_areas(folder, "green"),
        blocks=_areas(folder, "blocks"),
        squares=_areas(folder, "squares"),
        streets=_lines(folder, "streets"),
        railway=_lines(folder, "railway"),
        bridges=_lines(folder, "bridges"),
        tunnels=_lines(folder, "tunnels"),
        curves=tuple(_line(one) for one in names if one.shape == "LineString"),
        districts=tuple(_spot(one) for one in names if one.shape == "Point"),
        landmarks=tuple(_spot(one) for one in _features(folder, "landmarks")),
    )


@dataclass(frozen=True, slots=True)
class _Feature:
    where: str
    shape: str
    properties: Mapping[str, Any]
    coordinates: Any

    @property
    def kind(self) -> str:
        return str(self.properties.get("kind", ""))

    @property
    def name(self) -> Name:
        return _name(self.properties.get("name", ""), "name:", self.properties)

    def fault(self, what: str) -> ContentError:
        return ContentError(f"{self.where}: {what}")


def _areas(folder: Path, layer: str) -> tuple[Area, ...]:
    return tuple(
        Area(one.kind, one.name, *_rings(one)) for one in _features(folder, layer)
    )


def _lines(folder: Path, layer: str) -> tuple[Line, ...]:
    return tuple(_line(one) for one in _features(folder, layer))


def _line(feature: _Feature) -> Line:
    points = _points(feature, "LineString", 2, lambda given: given)
    rank = str(feature.properties.get("class", ""))
    if feature.kind in {"street", "bridge"} and rank not in _LINE_CLASSES:
        known = ", ".join(sorted(_LINE_CLASSES))
        raise feature.fault(f"class {rank!r} is unknown; use one of {known}")
    return Line(feature.kind, rank, feature.name, points, _walkable(feature, rank))


def _walkable(feature: _Feature, rank: str) -> bool:
    """Whether people walk there: not on motorways, nor in tunnels made for cars."""
    for_cars = rank == "motorway" or (feature.kind == "tunnel" and rank != "foot")
    return bool(feature.properties.get("foot", not for_cars))


def _rings(feature: _Feature) -> tuple[_Ring, tuple[_Ring, ...]]:
    given = feature.coordinates
    count = len(given) if isinstance(given, list) else 0
    ring, *holes = (_ring(feature, number) for number in range(max(1, count)))
    return ring, tuple(holes)


def _ring(feature: _Feature, number: int) -> _Ring:
    ring = _points(feature, "Polygon", 4, lambda given: given[number])
    if ring[0] != ring[-1]:
        raise feature.fault("the shape is not closed; end it where it began")
    return ring


def _spot(feature: _Feature) -> Spot:
    (at,) = _points(feature, "Point", 1, lambda given: [given])
    rank = feature.properties.get("rank")
    if rank not in (1, 2):
        raise feature.fault(f"rank {rank!r} is neither 1 nor 2")
    named_from = float(feature.properties.get("named_from", 0))
    return Spot(feature.kind, rank, feature.name, at, named_from)


def _points(
    feature: _Feature, shape: str, fewest: int, pick: Callable[[Any], Any]
) -> tuple[Point, ...]:
    if feature.shape != shape:
        raise feature.fault(f"a {shape} belongs here, not a {feature.shape}")
    try:
        points = tuple(
            (float(lon), float(lat)) for lon, lat in pick(feature.coordinates)
        )
    except (LookupError, TypeError, ValueError):
        raise feature.fault("its coordinates are no [lon, lat] pairs") from None
    if len(points) < fewest:
        raise feature.fault(f"a {shape} needs at least {fewest} points")
    for lon, lat in points:
        if not (_WEST <= lon <= _EAST and _SOUTH <= lat <= _NORTH):
            raise feature.fault(f"[{lon}, {lat}] is not near Antwerp; lon comes first")
    return points


def _features(folder: Path, layer: str) -> tuple[_Feature, ...]:
    path = folder / f"{layer}.geojson"
    document = _json(path)
    if not isinstance(document, dict) or "features" not in document:
        raise ContentError(f"{path}: no GeoJSON FeatureCollection")
    return tuple(
        _feature(f"{path}, feature {number}", given, layer)
        for number, given in enumerate(document["features"], start=1)
    )


def _feature(where: str, given: Any, layer: str) -> _Feature:
    try:
        geometry, properties = given["geometry"], given["properties"]
        feature = _Feature(
            where, geometry["type"], dict(properties), geometry["coordinates"]
        )
    except (KeyError, TypeError, ValueError):
        raise ContentError(
            f"{where}: needs properties and a geometry with type and coordinates"
        ) from None
    kinds = _KINDS.get(layer)
    if kinds is not None and feature.kind not in kinds:
        known = ", ".join(sorted(kinds))
        raise feature.fault(f"kind {feature.kind!r} is unknown; use one of {known}")
    return feature


def _attribution(path: Path) -> Name:
    given = _json(path)
    if not isinstance(given, dict) or not given.get("nl"):
        raise ContentError(f'{path}: needs the sentence "nl"')
    return _name(given["nl"], "", given)


def _name(dutch: Any, prefix: str, given: Mapping[str, Any]) -> Name:
    translations = (
        (key.removeprefix(prefix), str(text))
        for key, text in given.items()
        if key.startswith(prefix)
    )
    return Name(str(dutch), tuple(translations))


def _json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ContentError(f"{path}: the base map's file is missing") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ContentError(f"{path}: cannot be read ({error})") from None
    except json.JSONDecodeError as error:
        raise ContentError(f"{path}, line {error.lineno}: {error.msg}") from None
