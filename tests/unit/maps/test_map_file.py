"""The operator's file: told by what is in it, named ways among them."""

import json
from pathlib import Path
from typing import Any

import pytest

from showcase.domain.basemap import Basemap, Name
from showcase.domain.place import Bounds
from showcase.errors import SettingsError
from showcase.maps import named_ways
from showcase.maps.map_file import Format, open_map_file
from tests.town import a_town

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
REFERENCE = Path(__file__).resolve().parents[4] / "shared/data/antwerp-ways.geojson"
OURS = Name("Ons")


def feature(number: float = 0, shape: str = "LineString", **properties: Any) -> Any:
    line = [[4.40, 51.20 + number / 1000], [4.41, 51.20 + number / 1000, 7.5]]
    coordinates = line if shape == "LineString" else [line, line]
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": shape, "coordinates": coordinates},
    }


def written(path: Path, *features: Any) -> Path:
    document = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def read(path: Path, bounds: Bounds = BOUNDS) -> Basemap:
    file = open_map_file(path, bounds, "Ons")
    return Basemap.of(file.attribution, file.shapes(path.parent))


def test_named_ways_are_streets_of_the_class_they_say(tmp_path: Path) -> None:
    path = written(
        tmp_path / "ways.geojson",
        *(feature(number, name=f"Straat {number}") for number in range(9)),
        {**feature(9), "properties": None},
        feature(
            10, "MultiLineString", name="Meir", **{"class": "main", "name:fr": "M"}
        ),
    )
    streets = read(path).streets
    assert len(streets) == 12
    assert (streets[0].rank, streets[0].name) == ("street", Name("Straat 0"))
    assert streets[0].points == ((4.40, 51.20), (4.41, 51.20))
    assert streets[9].name == Name("")
    assert (streets[-1].rank, streets[-1].name) == (
        "main",
        Name("Meir", (("fr", "M"),)),
    )


@pytest.mark.parametrize(
    ("given", "fault"),
    [
        ({}, "needs properties and a geometry"),
        (feature(0, **{"class": "lane"}), "class 'lane' is unknown"),
        (
            {**feature(), "geometry": {"type": "Point", "coordinates": [4, 51]}},
            "a LineString belongs here, not a Point",
        ),
        (
            {**feature(), "geometry": {"type": "LineString", "coordinates": [[4, 51]]}},
            "at least 2 points",
        ),
        (
            {
                **feature(),
                "geometry": {"type": "LineString", "coordinates": [[4, 51], [4, 151]]},
            },
            "no position in degrees",
        ),
        (
            {**feature(), "geometry": {"type": "LineString", "coordinates": [4, 51]}},
            "needs properties and a geometry",
        ),
    ],
)
def test_a_faulty_feature_is_named(tmp_path: Path, given: Any, fault: str) -> None:
    path = written(tmp_path / "ways.geojson", feature(), given)
    with pytest.raises(SettingsError, match=rf"ways\.geojson, feature 2: .*{fault}"):
        read(path)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b'{"features": [', "line 1: "),
        (b'{"features": "\xff"}', "no text in UTF-8"),
        (b'{"type": "Feature"}', "no GeoJSON FeatureCollection"),
        (b"", "empty"),
        (b"Dear reader", "neither OpenStreetMap data"),
    ],
)
def test_a_file_that_is_no_map_is_refused(
    tmp_path: Path, text: bytes, fault: str
) -> None:
    path = tmp_path / "ways.osm.pbf"
    path.write_bytes(text)
    with pytest.raises(SettingsError, match=rf"ways\.osm\.pbf.*{fault}"):
        read(path)


def test_a_file_too_large_for_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(named_ways, "_LARGEST", 10)
    with pytest.raises(SettingsError, match="would not fit into memory"):
        read(written(tmp_path / "ways.geojson", feature()))


def test_a_file_that_is_missing_or_unreadable_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        read(tmp_path / "nothing.osm.pbf")
    with pytest.raises(SettingsError, match="cannot be read"):
        read(tmp_path)


def test_openstreetmap_data_is_known_by_its_content_and_names_its_makers(
    tmp_path: Path,
) -> None:
    path = a_town().write(tmp_path / "town.osm.pbf").rename(tmp_path / "town.geojson")
    file = open_map_file(path, BOUNDS, "")
    assert file.form is Format.PBF
    assert file.attribution.shown("fr") == "© les contributeurs OpenStreetMap"
    assert Basemap.of(OURS, file.shapes(tmp_path)).green
    assert open_map_file(path, BOUNDS, "Ons").attribution == OURS


def test_openstreetmaps_older_form_can_be_read_too(tmp_path: Path) -> None:
    path = a_town().write(tmp_path / "town.osm")
    file = open_map_file(path, BOUNDS, "")
    assert file.form is Format.XML
    assert Basemap.of(OURS, file.shapes(tmp_path)).buildings


def test_nobody_is_named_as_the_maker_of_a_geojson_unasked(tmp_path: Path) -> None:
    path = written(tmp_path / "ways.geojson", feature())
    with pytest.raises(SettingsError, match="--attribution"):
        open_map_file(path, BOUNDS, "")


def test_the_citys_real_ways_can_be_read() -> None:
    if not REFERENCE.exists():
        pytest.skip(f"the reference {REFERENCE.name} is not on this machine")
    streets = read(REFERENCE).streets
    assert len(streets) > 5000
    assert {"Nationalestraat", "Carnotstraat"} <= {each.name.dutch for each in streets}
