"""An operator's GeoJSON of named ways, read as the streets of a base map."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from showcase.domain.basemap import Layer, Line, Name, Point, Shape
from showcase.domain.place import Bounds
from showcase.errors import SettingsError
from showcase.maps.clipping import Clipping

_RANKS = frozenset({"motorway", "main", "street", "quay", "path", "steps"})
_LARGEST = 100_000_000  # bytes; it is held in memory ten times over while it is read


def read_named_ways(path: Path, bounds: Bounds) -> Iterator[tuple[Layer, Shape]]:
    """The ways of a FeatureCollection that touch some bounds, one after another.

    A feature is a LineString or MultiLineString; its properties may have a `name`,
    names in other languages as `name:fr`, and a `class`, one of our ranks of street.

    Raises:
        SettingsError: when the file is no such GeoJSON, or of another place; says
            which feature.
    """
    clipping = Clipping(bounds)
    yield from clipping.of(_lines(path))
    clipping.require_some(path)


def _lines(path: Path) -> Iterator[tuple[Layer, Shape]]:
    for number, feature in enumerate(_features(path), start=1):
        try:
            yield from _ways(feature)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise SettingsError(
                f"{path}, feature {number}: {_reason(error)}. Mend the feature, or "
                "leave it out."
            ) from None


def _reason(error: Exception) -> str:
    if type(error) is ValueError and error.args:
        return str(error)
    return "needs properties and a geometry of [lon, lat] pairs"


def _ways(feature: Any) -> Iterator[tuple[Layer, Shape]]:
    geometry, properties = feature["geometry"], feature["properties"] or {}
    shape, coordinates = geometry["type"], geometry["coordinates"]
    if shape not in {"LineString", "MultiLineString"}:
        raise ValueError(f"a LineString belongs here, not a {shape}")
    rank = properties.get("class", "street")
    if rank not in _RANKS:
        known = ", ".join(sorted(_RANKS))
        raise ValueError(f"class {rank!r} is unknown; use one of {known}")
    name = _name(properties)
    for line in [coordinates] if shape == "LineString" else coordinates:
        yield Layer.STREETS, Line("street", rank, name, _points(line))


def _points(line: Any) -> tuple[Point, ...]:
    points = tuple((float(lon), float(lat)) for lon, lat, *_ in line)
    if len(points) < 2:
        raise ValueError("a line needs at least 2 points")
    for lon, lat in points:
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            raise ValueError(f"[{lon}, {lat}] is no position in degrees; lon first")
    return points


def _name(properties: dict[str, Any]) -> Name:
    translations = (
        (key.removeprefix("name:"), str(text))
        for key, text in properties.items()
        if key.startswith("name:")
    )
    return Name(str(properties.get("name") or ""), tuple(translations))


def _features(path: Path) -> list[Any]:
    if path.stat().st_size > _LARGEST:
        raise SettingsError(
            f"{path}: more than {_LARGEST // 1_000_000} MB of GeoJSON would not fit "
            "into memory. Take the same data as .osm.pbf."
        )
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        raise SettingsError(f"{path}: this is no text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise SettingsError(
            f"{path}, line {error.lineno}: {error.msg}. Perhaps the file is not whole."
        ) from None
    features = document.get("features") if isinstance(document, dict) else None
    if not isinstance(features, list):
        raise SettingsError(f"{path}: no GeoJSON FeatureCollection")
    return features
