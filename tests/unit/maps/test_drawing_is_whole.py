"""The drawing measured against itself: no street in the water, no bare patch."""

import pytest

from showcase.domain.basemap import Area, Basemap, Point
from showcase.maps.pictograms import PICTOGRAMS
from tests.unit.maps.plane import Piece, gap, lies_in, metres, pieces, steps

SHORE_M = 3.0  # so far a street may reach over the water's edge
BRIDGE_M = 12.0  # so near a bridge's line a street is on the bridge
BRIDGED_M = 15.0  # so near a street's line a bridge carries it
STREET_M = 8.0  # half a street's width, which a landmark keeps clear of
QUAY_M = 30.0  # the widest strip of bare ground along the water: a quay, a beach
COLUMN, ROW = 0.0014, 0.0009  # degrees in a hundred metres
MAPPED = (4.34, 51.18, 4.472, 51.262)  # west, south, east, north of the exhibition


def nearest(point: Point, lines: list[Piece]) -> float:
    return min(gap(metres(point), piece) for piece in lines)


def wet(point: Point, water: tuple[Area, ...]) -> bool:
    """Whether a point lies in water, farther from its edge than a quay is drawn off."""
    return any(
        lies_in(point, one) and nearest(point, pieces(one.ring)) > SHORE_M
        for one in water
    )


@pytest.fixture(scope="module")
def bridges(basemap: Basemap) -> list[Piece]:
    return [piece for one in basemap.bridges for piece in pieces(one.points)]


def test_no_street_lies_in_the_water(basemap: Basemap, bridges: list[Piece]) -> None:
    drowned = {
        one.name.dutch
        for one in basemap.streets
        for point in steps(one.points)
        if wet(point, basemap.water) and nearest(point, bridges) > BRIDGE_M
    }
    assert drowned == set()


def test_every_bridge_ends_on_land_and_carries_a_way(basemap: Basemap) -> None:
    ways = [piece for one in basemap.streets for piece in pieces(one.points)]
    for one in basemap.bridges:
        ends = one.points[0], one.points[-1]
        assert not any(wet(end, basemap.water) for end in ends), one
        assert all(nearest(at, ways) <= BRIDGED_M for at in one.points), one


def test_a_landmark_stands_neither_in_water_nor_in_a_street(basemap: Basemap) -> None:
    streets = (one for one in basemap.streets if one.rank != "path")
    ways = [piece for one in streets for piece in pieces(one.points)]
    for one in basemap.landmarks:
        assert one.kind in PICTOGRAMS
        assert not wet(one.at, basemap.water), one
        assert nearest(one.at, ways) > STREET_M, one


def test_the_map_has_no_bare_patch(basemap: Basemap) -> None:
    """Each spot of a hundred-metre grid is built up, green, a square or water."""
    west, south, east, north = MAPPED
    ground = basemap.blocks + basemap.green + basemap.squares + basemap.water
    shores = [piece for one in basemap.water for piece in pieces(one.ring)]
    grid = [
        (west + column * COLUMN, south + row * ROW)
        for column in range(round((east - west) / COLUMN))
        for row in range(round((north - south) / ROW))
    ]
    bare = [at for at in grid if not any(lies_in(at, one) for one in ground)]
    assert [at for at in bare if nearest(at, shores) > QUAY_M] == []


def test_names_of_water_are_written_on_the_water(basemap: Basemap) -> None:
    for one in basemap.curves:
        along = steps(one.points)
        middle = along[len(along) // 2]
        assert any(lies_in(middle, area) for area in basemap.water), one
