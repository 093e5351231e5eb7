import subprocess
import sys

import pytest

from showcase.domain.network import HERE, Leg, Network
from showcase.domain.place import PlaceId, Position
from showcase.maps.network import WAIT_S, build_network
from showcase.maps.router import Router, walks_among
from showcase.maps.snaps import Snaps
from tests.unit.maps.ground import (
    a_signal,
    a_street,
    a_tunnel,
    detailed,
    network_of,
    position,
)

BLOCK = (
    a_street((0, 0), (200, 0)),
    a_street((0, 100), (200, 100)),
    a_street((0, 0), (0, 100)),
    a_street((200, 0), (200, 100)),
)
A, B, C = PlaceId("a"), PlaceId("b"), PlaceId("c")


def walk(network: Network, start: Position, end: Position) -> Leg:
    leg = Router(network).leg(start, end)
    assert leg is not None
    return leg


def near(*positions: tuple[float, float]) -> list[object]:
    return [
        pytest.approx((at.lat, at.lon), abs=2e-6)
        for at in (position(*each) for each in positions)
    ]


def seen(leg: Leg) -> list[tuple[float, float]]:
    return [(at.lat, at.lon) for at in leg.points]


def test_a_place_joins_the_nearest_street_and_says_how_far_it_is() -> None:
    snap = Snaps(network_of(*BLOCK)).snap(position(60, 30))
    assert snap is not None
    assert snap.off_m == pytest.approx(30, abs=0.2)
    assert (snap.at[1], snap.at[0]) == near((60, 0))[0]


def test_a_place_further_off_than_150_metres_joins_nothing() -> None:
    snaps = Snaps(network_of(*BLOCK))
    assert snaps.snap(position(100, 249)) is not None
    assert snaps.snap(position(100, 251)) is None
    assert Snaps(Network()).snap(position(0, 0)) is None


def test_nobody_joins_a_tunnel_on_its_way() -> None:
    banks = (a_street((0, 0), (0, 90)), a_street((500, 0), (500, 90)))
    tunnel = a_tunnel((0, 50), (500, 50))
    network = network_of(*banks, tunnels=(tunnel,))
    leg = walk(network, position(100, 50), position(480, 50))
    assert seen(leg) == near((100, 50), (0, 50), (500, 50), (480, 50))
    assert leg.start_off_m == pytest.approx(100, abs=0.3)
    assert Snaps(network).snap(position(250, 50)) is None


def test_the_shorter_way_round_a_block_is_walked() -> None:
    leg = walk(network_of(*BLOCK), position(50, -10), position(60, 105))
    assert seen(leg) == near((50, -10), (50, 0), (0, 0), (0, 100), (60, 100), (60, 105))
    assert leg.metres == pytest.approx(10 + 50 + 100 + 60 + 5, abs=0.5)
    assert leg.start_off_m == pytest.approx(10, abs=0.2)
    assert leg.end_off_m == pytest.approx(5, abs=0.2)
    assert (leg.start, leg.end, leg.wait_s, leg.has_steps) == (HERE, HERE, 0, False)


@pytest.mark.parametrize(("start", "end"), [(20, 150), (150, 20), (90, 80)])
def test_two_places_in_one_street_are_walked_between_without_a_corner(
    start: float, end: float
) -> None:
    leg = walk(network_of(*BLOCK), position(start, 1), position(end, 1))
    assert leg.metres == pytest.approx(abs(start - end) + 2, abs=0.5)


def test_a_street_with_bends_is_followed_between_two_places_in_it() -> None:
    bent = network_of(a_street((0, 0), (100, 0), (100, 100), (200, 100)))
    there = walk(bent, position(50, 0), position(150, 100))
    assert seen(there) == near((50, 0), (100, 0), (100, 100), (150, 100))
    back = walk(bent, position(150, 100), position(50, 0))
    assert seen(back) == seen(there)[::-1]


def test_places_nearer_to_each_other_than_to_a_street_are_walked_between_straight() -> (
    None
):
    leg = walk(network_of(*BLOCK), position(100, 50), position(110, 50))
    assert seen(leg) == near((100, 50), (110, 50))
    assert leg.metres == pytest.approx(10, abs=0.2)


def test_who_is_there_already_walks_nothing() -> None:
    here = position(100, 50)
    assert walk(network_of(*BLOCK), here, here).metres == 0


def test_a_walk_to_nowhere_is_none() -> None:
    router = Router(network_of(*BLOCK))
    assert router.leg(position(0, 0), position(0, 900)) is None
    assert router.leg(position(0, 900), position(0, 0)) is None


def test_a_walk_between_pieces_without_steps_is_none_and_leaves_no_trace() -> None:
    steps = a_street((200, 0), (230, 0), rank="steps")
    network = network_of(BLOCK[0], steps, a_street((230, 0), (330, 0)))
    router = Router(network.without_steps())
    assert router.leg(position(0, 0), position(330, 0)) is None
    again = router.leg(position(0, 0), position(200, 0))
    assert again is not None
    assert again.metres == pytest.approx(200, abs=0.5)


def test_a_signal_is_gone_round_when_that_is_quicker() -> None:
    def block(width: float) -> Network:
        road = a_street((0, 0), (50, 0), (100, 0))
        round_it = a_street((0, 0), (50, width), (100, 0))
        tails = (a_street((-20, 0), (0, 0)), a_street((100, 0), (120, 0)))
        signals = (a_signal((50, 0)),)
        return build_network(detailed(road, round_it, *tails, signals=signals))

    ends = (position(-20, 0), position(120, 0))
    assert walk(block(20), *ends).wait_s == 0
    waited = walk(block(60), *ends)
    assert waited.wait_s == pytest.approx(WAIT_S)
    assert waited.metres == pytest.approx(140, abs=0.5)


def test_all_places_are_joined_each_pair_once() -> None:
    places = {A: position(0, 0), B: position(200, 0), C: position(100, 100)}
    walks = walks_among(network_of(*BLOCK), places)
    assert [(leg.start, leg.end) for leg in walks.legs] == [(A, B), (A, C), (B, C)]
    assert [round(leg.metres) for leg in walks.legs] == [200, 200, 200]
    assert walks.level == ()
    for leg in walks.legs:
        single = walk(walks.network, places[leg.start], places[leg.end])
        assert single.metres == pytest.approx(leg.metres, abs=0.2)


def test_who_cannot_climb_steps_has_a_leg_of_their_own_round_them() -> None:
    steps = a_street((100, 0), (100, 100), rank="steps")
    ends = {A: position(100, -2), B: position(100, 102), C: position(200, 50)}
    walks = walks_among(network_of(*BLOCK, steps), ends)
    short, long = walks.legs[0], walks.level[0]
    assert (short.has_steps, round(short.metres)) == (True, 104)
    assert (long.has_steps, round(long.metres)) == (False, 304)
    assert [(leg.start, leg.end) for leg in walks.level] == [(A, B)]


def test_a_place_up_steps_alone_has_no_leg_without() -> None:
    steps = a_street((200, 0), (300, 0), rank="steps")
    terrace = a_street((300, 0), (900, 0))
    ends = {A: position(0, 0), B: position(800, 0)}
    walks = walks_among(network_of(*BLOCK, steps, terrace), ends)
    assert [leg.has_steps for leg in walks.legs] == [True]
    assert walks.level == ()


def test_a_place_that_no_street_leads_to_has_no_leg() -> None:
    places = {A: position(0, 0), B: position(900, 900), C: position(9, 0)}
    legs = walks_among(network_of(*BLOCK), places).legs
    assert [(leg.start, leg.end) for leg in legs] == [(A, C)]


def test_of_two_streets_between_the_same_corners_the_shorter_is_walked() -> None:
    bow = a_street((0, 0), (100, 70), (200, 0))
    tails = (a_street((-50, 0), (0, 0)), a_street((200, 0), (250, 0)))
    for streets in ((bow, BLOCK[0]), (BLOCK[0], bow)):
        leg = walk(network_of(*streets, *tails), position(-50, 0), position(250, 0))
        assert leg.metres == pytest.approx(300, abs=0.5)


def test_networkx_is_not_loaded_before_somebody_asks_for_a_walk() -> None:
    asked = "import sys, showcase.app; sys.exit('networkx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
