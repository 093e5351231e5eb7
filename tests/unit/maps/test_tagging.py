"""What tags mean, one by one."""

import pytest

from showcase.domain.basemap import Layer
from showcase.maps.tagging import Tags, areas, is_walkable, lengthwise, lines, spots

LINE = ((4.40, 51.22), (4.41, 51.22))
RING = ((4.40, 51.22), (4.41, 51.22), (4.41, 51.23), (4.40, 51.22))


def layers_of_line(tags: Tags) -> list[tuple[Layer, str, str]]:
    return [(layer, line.kind, line.rank) for layer, line in lines(tags, LINE)]


def layers_of_area(tags: Tags) -> list[tuple[Layer, str]]:
    return [(layer, shape.kind) for layer, shape in areas(tags, RING, ())]


@pytest.mark.parametrize(
    ("tags", "walkable"),
    [
        ({"highway": "residential"}, True),
        ({"highway": "residential", "foot": "no"}, False),
        ({"highway": "cycleway", "foot": "use_sidepath"}, False),
        ({"highway": "motorway"}, False),
        ({"highway": "motorway_link"}, False),
        ({"highway": "trunk"}, True),
        ({"highway": "trunk", "motorroad": "yes"}, False),
        ({"highway": "trunk", "motorroad": "yes", "foot": "yes"}, True),
        ({"highway": "service", "access": "private"}, False),
        ({"highway": "service", "access": "no", "foot": "designated"}, True),
        ({"highway": "footway", "access": "customers"}, True),
    ],
)
def test_one_may_walk_where_the_tags_allow_it(tags: Tags, walkable: bool) -> None:
    assert is_walkable(tags) is walkable


@pytest.mark.parametrize(
    ("tags", "drawn"),
    [
        ({"highway": "construction"}, []),
        ({"highway": "pedestrian", "area": "yes"}, []),
        ({"railway": "disused"}, []),
        ({"railway": "tram", "tunnel": "yes"}, []),
        ({"railway": "light_rail"}, [(Layer.RAILWAY, "rail", "")]),
        ({"waterway": "river"}, []),
        ({"waterway": "river", "tunnel": "culvert", "name": "Ruien"}, []),
        ({"waterway": "canal", "name": "Kanaal"}, [(Layer.CURVES, "dock", "")]),
        (
            {"highway": "footway", "tunnel": "building_passage"},
            [(Layer.STREETS, "street", "path")],
        ),
        ({"highway": "primary", "bridge": "no"}, [(Layer.STREETS, "street", "main")]),
        (
            {"highway": "secondary", "name": "Plantinkaai"},
            [(Layer.STREETS, "street", "main")],
        ),
    ],
)
def test_a_way_is_a_line_of_its_layer(
    tags: Tags, drawn: list[tuple[Layer, str, str]]
) -> None:
    assert layers_of_line(tags) == drawn


@pytest.mark.parametrize(
    ("tags", "drawn"),
    [
        ({"building": "no"}, []),
        ({"building": "yes", "location": "underground"}, []),
        ({"natural": "water", "water": "river"}, [(Layer.WATER, "river")]),
        ({"waterway": "riverbank", "name": "Schelde"}, [(Layer.WATER, "river")]),
        ({"natural": "water", "water": "canal"}, [(Layer.WATER, "canal")]),
        ({"landuse": "basin"}, [(Layer.WATER, "lake")]),
        ({"highway": "pedestrian"}, []),
        ({"highway": "pedestrian", "area": "yes"}, [(Layer.SQUARES, "square")]),
        ({"highway": "service", "area": "yes"}, []),
        ({"landuse": "grass"}, [(Layer.GREEN, "grass")]),
        ({"landuse": "cemetery"}, [(Layer.GREEN, "park")]),
        ({"natural": "wood"}, [(Layer.GREEN, "grass")]),
        ({"landuse": "retail"}, [(Layer.BLOCKS, "city")]),
        ({"landuse": "military"}, []),
    ],
)
def test_a_closed_way_is_an_area_of_its_layer(
    tags: Tags, drawn: list[tuple[Layer, str]]
) -> None:
    assert layers_of_area(tags) == drawn


@pytest.mark.parametrize(
    ("tags", "drawn"),
    [
        ({"place": "neighbourhood", "name": "Zuid"}, [Layer.DISTRICTS]),
        ({"place": "suburb"}, []),
        ({"place": "city", "name": "Antwerpen"}, []),
        ({"highway": "crossing", "crossing:signals": "yes"}, [Layer.SIGNALS]),
        ({"highway": "traffic_signals"}, []),
    ],
)
def test_a_node_is_a_name_or_traffic_lights(tags: Tags, drawn: list[Layer]) -> None:
    assert [layer for layer, _ in spots(tags, LINE[0])] == drawn


def test_the_middle_of_a_dock_that_runs_north_is_a_line_northwards() -> None:
    dock = ((4.40, 51.20), (4.401, 51.20), (4.401, 51.21), (4.40, 51.21), (4.40, 51.20))
    low, high = sorted(lengthwise(dock), key=lambda at: at[1])
    assert low == pytest.approx((4.4005, 51.20))
    assert high == pytest.approx((4.4005, 51.21))
