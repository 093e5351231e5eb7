"""The streets to draw: those of the base map, and 5,000 real ones made into one."""

import json
from pathlib import Path
from typing import Any

from showcase.domain.basemap import Basemap, Line, Name
from showcase.maps.drawing import read_drawing
from showcase.paths import BASEMAP

REFERENCE = (
    Path(__file__).resolve().parents[3] / "shared" / "data" / "antwerp-ways.geojson"
)
COUNT = 5_000


def drawn() -> Basemap:
    """The base map that the kiosk comes with."""
    return read_drawing(BASEMAP)


def detailed() -> Basemap:
    """As many real streets as the figure asks for, read for this run and forgotten."""
    ways = json.loads(REFERENCE.read_text(encoding="utf-8"))["features"][:COUNT]
    if len(ways) < COUNT:
        raise SystemExit(f"{REFERENCE.name} has {len(ways)} ways, not {COUNT}")
    return Basemap(Name("reference"), streets=tuple(map(_street, ways)))


def as_geojson(basemap: Basemap) -> dict[str, Any]:
    """The streets of a base map as GeoJSON, with their ranks."""
    features = [
        {
            "type": "Feature",
            "properties": {"rank": street.rank},
            "geometry": {"type": "LineString", "coordinates": street.points},
        }
        for street in basemap.streets
    ]
    return {"type": "FeatureCollection", "features": features}


def _street(way: dict[str, Any]) -> Line:
    points = tuple((lon, lat) for lon, lat in way["geometry"]["coordinates"])
    return Line("street", "street", Name(way["properties"]["name"]), points)
