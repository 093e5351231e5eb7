"""The walks on our own drawing: on the ground, along streets, and as long as known."""

import math
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Any

import pytest
import yaml

from showcase.domain.basemap import Area, Basemap
from showcase.domain.network import Leg, Walks
from showcase.domain.pace import Pace
from showcase.domain.place import PlaceId, Position
from showcase.maps.grid import Grid
from showcase.maps.network import build_network
from showcase.maps.plane import Metres, Plane
from showcase.maps.router import walks_among
from showcase.paths import CONTENT

# facts.md 3.1: positions of what is no place of the exhibition
KNOWN = {
    "het-steen": (51.22280, 4.39740),
    "grote-markt": (51.22116, 4.40033),
    "vrijdagmarkt": (51.21838, 4.39876),
    "nieuw-zuid": (51.20637, 4.38444),
    "centraal": (51.21720, 4.42110),
    "tram-mas": (51.23042, 4.40388),
    "park-spoor-noord": (51.23040, 4.42150),
}
# facts.md 3.2: the minutes to plan with
PLANNED = [
    ("the-beacon", "mas", 8),
    ("mas", "red-star-line", 10),
    ("mas", "port-house", 28),
    ("waagnatie", "red-star-line", 4),
    ("the-beacon", "het-steen", 7),
    ("het-steen", "grote-markt", 5),
    ("grote-markt", "vrijdagmarkt", 6),
    ("vrijdagmarkt", "sint-andriesplaats", 7),
    ("sint-andriesplaats", "safe-crossing", 6),
    ("safe-crossing", "nieuw-zuid", 19),
    ("the-beacon", "sint-andriesplaats", 21),
    ("grote-markt", "centraal", 26),
    ("tram-mas", "red-star-line", 5),
    ("mas", "park-spoor-noord", 20),
]
WITHIN = 0.2
STEP_M = 3.0
BESIDE_M = 12.0  # a bridge is as wide as the water's edge is rough
NEAR_M = 3.0
NEAR_SHARE = 0.95


def facts(kind: str, name: str) -> Any:
    file = CONTENT / f"{kind}s" / name / f"{kind}.yaml"
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def names(kind: str) -> list[str]:
    return sorted(each.name for each in (CONTENT / f"{kind}s").iterdir())


@pytest.fixture(scope="module")
def walks(basemap: Basemap) -> Walks:
    places = {PlaceId(name): Position(*at) for name, at in KNOWN.items()}
    for name in names("place"):
        at = facts("place", name)["position"]
        places[PlaceId(name)] = Position(at["lat"], at["lon"])
    return walks_among(build_network(basemap), places)


@pytest.fixture(scope="module")
def plane(walks: Walks) -> Plane:
    return Plane.around(walks.network.nodes)


@pytest.fixture(scope="module")
def legs(walks: Walks) -> dict[tuple[str, str], Leg]:
    both = chain(walks.legs, (leg.back for leg in walks.legs))
    return {(leg.start, leg.end): leg for leg in both}


@pytest.mark.parametrize(("start", "end", "minutes"), PLANNED)
def test_a_walk_takes_about_as_long_as_planned(
    start: str, end: str, minutes: int, legs: dict[tuple[str, str], Leg]
) -> None:
    taken = Pace().seconds(legs[start, end]) / 60
    assert taken == pytest.approx(minutes, rel=WITHIN)


def test_the_port_house_is_nearer_west_of_the_dock_than_planned_east_of_it(
    legs: dict[tuple[str, str], Leg],
) -> None:
    """facts.md plans 22-25 minutes over the Mexicobruggen; the Kattendijkbrug saves 6.

    The shorter way leads over the lock and along the old dry docks.
    """
    leg = legs["red-star-line", "port-house"]
    assert 15 < Pace().seconds(leg) / 60 < 22
    assert max(at.lon for at in leg.points) < 4.4085


def test_every_place_is_led_to(legs: dict[tuple[str, str], Leg]) -> None:
    count = len({*KNOWN, *names("place")})
    assert len(legs) == count * (count - 1)


def steps(leg: Leg, plane: Plane) -> Iterator[Metres]:
    """Points every three metres along the network's part of a leg."""
    first, last = leg.start_off_m > 0, -1 if leg.end_off_m > 0 else None
    for here, there in pairwise(leg.points[first:last]):
        (ax, ay), (bx, by) = (plane.metres((at.lon, at.lat)) for at in (here, there))
        count = max(1, math.ceil(math.dist((ax, ay), (bx, by)) / STEP_M))
        for step in range(count):
            part = (step + 0.5) / count
            yield ax + part * (bx - ax), ay + part * (by - ay)


def tour_legs(legs: dict[tuple[str, str], Leg]) -> Iterator[Leg]:
    for name in names("tour"):
        stops = [stop["place"] for stop in facts("tour", name)["stops"]]
        yield from (legs[pair] for pair in pairwise(stops))


def inside(areas: tuple[Area, ...], plane: Plane, at: Metres) -> bool:
    return any(_is_inside([plane.metres(each) for each in a.ring], at) for a in areas)


def _is_inside(ring: list[Metres], at: Metres) -> bool:
    turns = 0.0
    for here, there in pairwise(ring):
        one = math.atan2(here[1] - at[1], here[0] - at[0])
        other = math.atan2(there[1] - at[1], there[0] - at[0])
        turns += (other - one + math.pi) % math.tau - math.pi
    return abs(turns) > math.pi


def grid(lines: Iterator[Any], plane: Plane) -> Grid:
    return Grid(
        piece for line in lines for piece in pairwise(map(plane.metres, line.points))
    )


def test_no_leg_of_a_tour_crosses_water_except_over_a_bridge_or_through_a_tunnel(
    basemap: Basemap, legs: dict[tuple[str, str], Leg], plane: Plane
) -> None:
    over = grid(chain(basemap.bridges, basemap.tunnels), plane)
    for leg in tour_legs(legs):
        wet = [
            plane.degrees(at)
            for at in steps(leg, plane)
            if inside(basemap.water, plane, at) and not list(over.feet(at, BESIDE_M))
        ]
        assert not wet, f"{leg.start} to {leg.end}"


def test_the_legs_of_the_tours_keep_to_streets_and_squares(
    basemap: Basemap, legs: dict[tuple[str, str], Leg], plane: Plane
) -> None:
    lines = chain(basemap.streets, basemap.bridges, basemap.tunnels, basemap.squares)
    ways = grid(lines, plane)
    for leg in tour_legs(legs):
        on = [
            bool(list(ways.feet(at, NEAR_M))) or inside(basemap.squares, plane, at)
            for at in steps(leg, plane)
        ]
        assert sum(on) >= NEAR_SHARE * len(on), f"{leg.start} to {leg.end}"
