"""OpenStreetMap data, written through pyosmium and read as a base map's shapes."""

from pathlib import Path

import pytest

from showcase.domain.basemap import Basemap, Line, Name
from showcase.domain.place import Bounds
from showcase.errors import SettingsError, StorageError
from showcase.maps import openstreetmap
from showcase.maps.openstreetmap import ATTRIBUTION, read_openstreetmap
from tests.town import SOUTH, STEP, WEST, Town, a_town

BOUNDS = Bounds(51.21, 4.39, 51.25, 4.42)


def read(path: Path, bounds: Bounds = BOUNDS) -> Basemap:
    scratch = path.parent
    return Basemap.of(ATTRIBUTION, read_openstreetmap(path, "pbf", bounds, scratch))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Basemap:
    path = tmp_path_factory.mktemp("town") / "town.osm.pbf"
    return read(a_town().write(path))


def test_a_lake_has_its_island_as_a_hole(town: Basemap) -> None:
    lake, dock = sorted(town.water, key=lambda each: each.name.dutch, reverse=True)
    assert (lake.name.dutch, lake.kind, len(lake.holes)) == ("Stadsvijver", "lake", 1)
    assert lake.ring[0] == lake.ring[-1]
    assert len(lake.ring) == len(lake.holes[0]) == 5
    assert (dock.name.dutch, dock.kind, dock.holes) == ("Houtdok", "dock", ())


def test_water_bears_its_name_along_its_length(town: Basemap) -> None:
    curves = {each.name.dutch: each for each in town.curves}
    assert set(curves) == {"Stadsvijver", "Houtdok", "Schelde"}
    (west, low), (east, high) = curves["Houtdok"].points
    assert west == pytest.approx(WEST + 8 * STEP, abs=1e-7)
    assert east == pytest.approx(WEST + 12 * STEP, abs=1e-7)
    assert low == high == pytest.approx(SOUTH + 0.5 * STEP, abs=1e-7)
    assert (curves["Schelde"].kind, curves["Houtdok"].kind) == ("water", "dock")


def test_areas_lie_in_their_layers(town: Basemap) -> None:
    assert [(each.kind, each.name.dutch) for each in town.green] == [
        ("park", "Stadspark")
    ]
    assert {each.name.dutch for each in town.squares} == {"Groenplein", "Meirplein"}
    assert [each.kind for each in town.blocks] == ["city"]
    assert [(each.kind, each.name) for each in town.buildings] == [
        ("building", Name(""))
    ]


def test_streets_have_ranks_and_names_in_every_language_that_differs(
    town: Basemap,
) -> None:
    ranks = {each.name.dutch: each.rank for each in town.streets if each.name.dutch}
    assert ranks == {
        "Lange Straat": "main",
        "Scheldekaai": "quay",
        "Korte Straat": "street",
        "Brugstraat": "street",
        "Ring": "motorway",
    }
    long = next(each for each in town.streets if each.rank == "main")
    assert long.name == Name(
        "Lange Straat", (("en", "Long Street"), ("fr", "Rue Longue"))
    )
    nameless = sorted(each.rank for each in town.streets if not each.name.dutch)
    assert nameless == ["path", "steps", "street"]


def test_the_public_walks_where_it_may(town: Basemap) -> None:
    barred = [each for each in town.streets if not each.walkable]
    assert sorted(each.name.dutch for each in barred) == ["", "Ring"]


def test_bridges_are_streets_too_and_tunnels_are_not(town: Basemap) -> None:
    assert [each.name.dutch for each in town.bridges] == ["Brugstraat"]
    assert [(each.name.dutch, each.rank, each.walkable) for each in town.tunnels] == [
        ("Tunnel", "path", True)
    ]


def test_railways_districts_and_traffic_lights_are_there(town: Basemap) -> None:
    assert sorted(each.kind for each in town.railway) == ["rail", "tram"]
    assert [(each.name.dutch, each.rank) for each in town.districts] == [
        ("Eilandje", 1)
    ]
    assert len(town.signals) == 1


def test_ferries_and_plans_are_left_out(town: Basemap) -> None:
    every = {shape.name.dutch for _, shape in town.shapes()}
    assert not every & {"Veer", "Nooit"}


def test_shapes_beside_the_bounds_are_dropped_and_crossing_lines_kept_whole(
    tmp_path: Path,
) -> None:
    path = a_town().write(tmp_path / "town.osm.pbf")
    narrow = Bounds(SOUTH + 8 * STEP, WEST - STEP, SOUTH + 11.5 * STEP, WEST + 6 * STEP)
    some = read(path, narrow)
    assert not some.water
    assert next(each for each in some.streets if each.rank == "main").points[-1][
        0
    ] == pytest.approx(WEST + 9 * STEP)


def test_a_way_into_nowhere_ends_where_the_file_ends(tmp_path: Path) -> None:
    town = a_town()
    here, back = [town.node(0, 19), town.node(1, 19)], town.node(9, 19)
    town.way_of([900_000, *here, 900_001, back], highway="path", name="Afgebroken")
    town.way_of([900_001, 900_002], highway="path", name="Elders")
    streets = read(town.write(tmp_path / "town.osm.pbf")).streets
    cut = [each for each in streets if each.name.dutch == "Afgebroken"]
    assert [len(each.points) for each in cut] == [2]
    assert "Elders" not in {each.name.dutch for each in streets}


def test_a_file_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = a_town().write(tmp_path / "town.osm.pbf")
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(SettingsError, match=r"town\.osm\.pbf: .*not downloaded whole"):
        read(path)


def test_a_file_without_anything_drawn_is_refused(tmp_path: Path) -> None:
    town = Town()
    town.way((0, 0), (1, 1), route="ferry")
    with pytest.raises(SettingsError, match="nothing to draw"):
        read(town.write(tmp_path / "sea.osm.pbf"))


def test_a_file_of_another_place_is_refused_and_told_where_it_lies(
    tmp_path: Path,
) -> None:
    path = a_town(west=3.7, south=51.05).write(tmp_path / "gent.osm.pbf")
    with pytest.raises(SettingsError, match=r"only 0 of its 2\d shapes .*3\.7000,51"):
        read(path)


def test_a_disk_that_is_nearly_full_is_told_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openstreetmap, "_ROOM", 10**15)
    with pytest.raises(StorageError, match=r"town\.osm\.pbf needs .* GB of room"):
        read(a_town().write(tmp_path / "town.osm.pbf"))


def test_no_file_of_positions_is_left_behind(tmp_path: Path) -> None:
    read(a_town().write(tmp_path / "town.osm.pbf"))
    assert [each.name for each in tmp_path.iterdir()] == ["town.osm.pbf"]


def test_every_street_has_a_rank_of_ours(town: Basemap) -> None:
    lines: tuple[Line, ...] = town.streets + town.bridges
    known = {"motorway", "main", "street", "quay", "path", "steps"}
    assert {each.rank for each in lines} <= known
