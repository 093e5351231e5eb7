"""How the ways of a base map come to be one network."""

import json
import logging
import time
from dataclasses import replace
from itertools import pairwise

import pytest

from showcase.domain.basemap import Basemap, Line, Name
from showcase.domain.network import Network
from showcase.maps.network import WAIT_S, build_network
from tests.unit.maps.ground import (
    a_bridge,
    a_signal,
    a_square_with_a_hole,
    a_street,
    a_tunnel,
    an_area,
    detailed,
    length,
    network_of,
    point,
)
from tests.unit.maps.reference import REFERENCE, needs_reference

LOG = logging.getLogger(__name__)
ROAD = a_street((0, 0), (200, 0))


def test_streets_that_cross_are_joined_where_they_do() -> None:
    network = network_of(ROAD, a_street((50, -50), (50, 50)))
    assert (len(network.nodes), len(network.edges)) == (5, 4)
    assert length(network) == pytest.approx(300, abs=1)


@pytest.mark.parametrize("gap", [0, 5, 11])
def test_a_street_is_led_on_to_the_one_it_nearly_reaches(gap: float) -> None:
    network = network_of(ROAD, a_street((50, gap), (50, 80)))
    assert length(network) == pytest.approx(200 + 80, abs=1)


def test_a_street_that_ends_a_house_away_is_not() -> None:
    assert length(network_of(ROAD, a_street((50, 16), (50, 80)))) < 201


def test_an_end_that_is_just_past_a_crossing_is_joined_once() -> None:
    network = network_of(ROAD, a_street((50, -6), (50, 80)))
    assert len(network.edges) == 4
    assert length(network) == pytest.approx(286, abs=1)


def test_streets_that_share_a_corner_are_joined_there() -> None:
    network = network_of(ROAD, a_street((200, 0), (200, 90)))
    assert (len(network.nodes), len(network.edges)) == (2, 1)
    assert len(network.edges[0].points) == 3


def test_no_gap_is_closed_across_water() -> None:
    ditch = an_area((-50, 3), (250, 3), (250, 6), (-50, 6))
    beyond = a_street((50, 9), (50, 80))
    assert length(network_of(ROAD, beyond, water=(ditch,))) < 201


def test_a_bridge_meets_the_street_though_it_ends_over_the_water() -> None:
    dock = an_area((-50, 3), (250, 3), (250, 43), (-50, 43))
    quay = a_street((0, 50), (200, 50))
    bridge = a_bridge((50, 5), (50, 41))
    joined = network_of(ROAD, quay, water=(dock,), bridges=(bridge,))
    assert length(joined) == pytest.approx(450, abs=1)


def test_a_tunnel_meets_streets_at_its_ends_and_passes_under_the_others() -> None:
    banks = (a_street((0, 0), (0, 90)), a_street((500, 0), (500, 90)))
    above = a_street((250, -90), (250, 90))
    network = network_of(*banks, above, tunnels=(a_tunnel((4, 50), (496, 50)),))
    assert length(network) == pytest.approx(90 + 90 + 500, abs=1)


def test_nobody_walks_where_it_is_not_walkable() -> None:
    motorway = a_street((50, -500), (50, 500), rank="motorway", walkable=False)
    assert length(network_of(ROAD, motorway)) == pytest.approx(200, abs=1)


def test_only_the_largest_connected_part_is_kept() -> None:
    island = a_street((900, 900), (990, 900))
    yard = (a_street((0, 0), (20, 0)), a_street((10, 0), (10, 20)))
    assert length(network_of(*yard, island)) == pytest.approx(40, abs=1)


def test_corners_between_two_edges_are_no_nodes_but_the_foot_of_steps_is() -> None:
    bent = a_street((0, 0), (100, 0), (100, 100))
    steps = a_street((100, 100), (100, 120), rank="steps")
    network = network_of(bent, steps)
    assert len(network.nodes) == 3
    assert [(edge.has_steps, len(edge.points)) for edge in network.edges] == [
        (False, 3),
        (True, 2),
    ]


def test_a_ramp_beside_steps_makes_them_level() -> None:
    steps = a_street((200, 0), (200, 20), rank="steps")
    ramp = a_street((200, 0), (200, 20))
    assert not any(edge.has_steps for edge in network_of(ROAD, steps, ramp).edges)
    assert not any(edge.has_steps for edge in network_of(ROAD, ramp, steps).edges)


def test_a_way_round_without_a_crossing_is_a_network_too() -> None:
    ring = a_street((0, 0), (100, 0), (100, 100), (0, 100), (0, 0))
    (edge,) = network_of(ring).edges
    assert (edge.start, edge.end, len(edge.points)) == (0, 0, 5)


def test_a_map_without_a_street_has_no_network() -> None:
    assert network_of() == Network()


def test_ways_of_openstreetmap_meet_only_at_shared_corners() -> None:
    flyover = a_street((50, -50), (50, 50))
    assert length(build_network(detailed(ROAD, flyover))) == pytest.approx(200, abs=1)
    corner = a_street((0, 0), (100, 0), (200, 0))
    side = a_street((100, 0), (100, 70))
    near = a_street((150, 1), (150, 70))
    network = build_network(detailed(corner, side, near))
    assert length(network) == pytest.approx(270, abs=1)


def test_a_square_is_crossed_straight_from_street_to_street() -> None:
    square = an_area((200, -50), (300, -50), (300, 50), (200, 50))
    east = a_street((300, 50), (400, 50))
    network = network_of(ROAD, east, squares=(square,))
    across = [edge for edge in network.edges if 111 < edge.metres < 113]
    assert len(across) >= 1


def test_a_street_beside_a_square_is_led_on_to_at_its_corners() -> None:
    square = an_area((50, 8), (100, 8), (100, 60), (50, 60))
    joined = network_of(ROAD, squares=(square,))
    assert length(joined) > 200 + 2 * (50 + 52)
    parted = network_of(
        ROAD,
        squares=(square,),
        water=(an_area((-9, 3), (300, 3), (300, 5), (-9, 5)),),
    )
    assert length(parted) < 2 * (50 + 52) + 4 * 73


def test_no_way_across_a_square_leaves_it() -> None:
    horseshoe = an_area(
        (0, 0),
        (200, 0),
        (200, 100),
        (150, 100),
        (150, 40),
        (50, 40),
        (50, 100),
        (0, 100),
    )
    edges = network_of(squares=(horseshoe,)).edges
    (west, south), (east, _) = point((52, 42)), point((148, 42))
    middles = [
        ((here[0] + there[0]) / 2, (here[1] + there[1]) / 2)
        for edge in edges
        for here, there in pairwise(edge.points)
    ]
    assert len(edges) > 8
    assert not [one for one in middles if west < one[0] < east and one[1] > south]


def test_a_church_on_a_square_is_walked_round() -> None:
    church = ((40, 40), (60, 40), (60, 60), (40, 60))
    square = a_square_with_a_hole(((0, 0), (100, 0), (100, 100), (0, 100)), church)
    edges = network_of(squares=(square,)).edges
    (west, south), (east, north) = point((41, 41)), point((59, 59))
    middles = [
        ((here[0] + there[0]) / 2, (here[1] + there[1]) / 2)
        for edge in edges
        for here, there in pairwise(edge.points)
    ]
    assert len(edges) > 12
    assert not [at for at in middles if west < at[0] < east and south < at[1] < north]


def test_a_quay_is_no_square_to_cross_at_will() -> None:
    quay = replace(an_area((0, 5), (100, 5), (100, 60), (0, 60)), kind="quay")
    assert network_of(ROAD, squares=(quay,)) == network_of(ROAD)


def test_nobody_crosses_a_square_of_more_than_200_metres_in_one_go() -> None:
    field = an_area((0, 0), (180, 0), (180, 120), (0, 120))
    (round_it,) = network_of(squares=(field,)).edges
    assert round_it.metres == pytest.approx(600, abs=1)


def test_one_waits_at_signals_on_the_way_through() -> None:
    road = a_street((0, 0), (100, 0), (200, 0))
    (edge,) = build_network(detailed(road, signals=(a_signal((100, 0)),))).edges
    assert edge.wait_s == pytest.approx(WAIT_S)


def test_a_signal_where_streets_meet_is_shared_by_them() -> None:
    road = a_street((0, 0), (100, 0), (200, 0))
    side = a_street((100, 0), (100, 70))
    crossing = detailed(road, side, signals=(a_signal((100, 0)),))
    waits = [edge.wait_s for edge in build_network(crossing).edges]
    assert waits == pytest.approx([WAIT_S / 2] * 3)


def test_the_average_wait_is_that_of_the_capacity_manual() -> None:
    assert WAIT_S == 20.0


def test_the_same_map_gives_the_same_network(basemap: Basemap) -> None:
    assert build_network(basemap) == build_network(basemap)


@needs_reference
def test_the_real_streets_are_one_network() -> None:
    features = json.loads(REFERENCE.read_text(encoding="utf-8"))["features"]
    ways = [
        Line("street", "street", Name(""), tuple(map(tuple, line)))
        for line in (each["geometry"]["coordinates"] for each in features)
        if len(line) > 1
    ]
    began = time.perf_counter()
    network = build_network(
        Basemap(Name(""), streets=tuple(ways), joined_at_corners=True)
    )
    LOG.info("%d ways: %.2f s", len(ways), time.perf_counter() - began)
    whole = sum(len(way.points) - 1 for way in ways)
    kept = sum(len(edge.points) - 1 for edge in network.edges)
    assert kept > 0.9 * whole
    assert all(
        here != there for edge in network.edges for here, there in pairwise(edge.points)
    )
