"""The drawing measured against the reference, which is not part of the project."""

import json
import logging
import math
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from showcase.domain.basemap import Basemap, Point

LOG = logging.getLogger(__name__)
ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT.parent / "shared" / "data" / "antwerp-ways.geojson"
COVERED = (4.36, 51.185, 4.46, 51.25)  # west, south, east, north of the reference
NEAR_M = 20.0
NEAR_SHARE = 0.95
KNOWN_SHARE = 0.97  # the reference lacks some names: Meir, Hoogstraat ...
SAME_PLACES = 5  # decimals at which two corners are one and the same: a metre
STEP_M = 10.0
METRES_NORTH = 111_200.0
METRES_EAST = METRES_NORTH * math.cos(math.radians(51.22))

Piece = tuple[Point, Point]


@pytest.fixture(scope="module")
def reference() -> dict[str, list[Piece]]:
    if not REFERENCE.exists():
        pytest.skip(f"the reference {REFERENCE.name} is not on this machine")
    pieces: dict[str, list[Piece]] = defaultdict(list)
    for one in json.loads(REFERENCE.read_text(encoding="utf-8"))["features"]:
        points = [metres(point) for point in one["geometry"]["coordinates"]]
        pieces[one["properties"]["name"]] += pairwise(points)
    return pieces


def metres(point: Point) -> Point:
    return point[0] * METRES_EAST, point[1] * METRES_NORTH


def gap(point: Point, piece: Piece) -> float:
    """Distance of a point from a straight piece of street, in metres."""
    (x, y), (ax, ay), (bx, by) = point, *piece
    east, north = bx - ax, by - ay
    square = east * east + north * north or 1.0
    part = max(0.0, min(1.0, ((x - ax) * east + (y - ay) * north) / square))
    return math.hypot(ax + part * east - x, ay + part * north - y)


def steps(points: tuple[Point, ...]) -> list[Point]:
    """Points every ten metres along a street, those that the reference covers."""
    found = []
    for begin, end in pairwise(points):
        count = max(1, round(math.dist(metres(begin), metres(end)) / STEP_M))
        for at in range(count):
            part = (at + 0.5) / count
            found.append(
                (
                    begin[0] + (end[0] - begin[0]) * part,
                    begin[1] + (end[1] - begin[1]) * part,
                )
            )
    west, south, east, north = COVERED
    return [one for one in found if west <= one[0] <= east and south <= one[1] <= north]


@pytest.fixture(scope="module")
def gaps(basemap: Basemap, reference: dict[str, list[Piece]]) -> list[float]:
    """How far each step of a street is from the reference's street of that name."""
    return [
        min(gap(metres(point), piece) for piece in reference[street.name.dutch])
        for street in basemap.streets
        if street.name.dutch in reference
        for point in steps(street.points)
    ]


def share(gaps: list[float], metres_at_most: float) -> float:
    return sum(one <= metres_at_most for one in gaps) / len(gaps)


def test_nearly_all_street_length_lies_near_its_namesake(gaps: list[float]) -> None:
    near = share(gaps, NEAR_M)
    LOG.info("within %d m: %.1f %%", NEAR_M, 100 * near)
    assert len(gaps) * STEP_M > 150_000
    assert near >= NEAR_SHARE


def test_the_streets_bear_names_that_the_city_knows(
    basemap: Basemap, reference: dict[str, list[Piece]]
) -> None:
    named = [one.name.dutch for one in basemap.streets if one.rank != "motorway"]
    assert all(named)  # no street is made up to fill a gap
    assert sum(one in reference for one in named) / len(named) >= KNOWN_SHARE


def test_the_corners_are_not_those_of_the_reference(basemap: Basemap) -> None:
    """A copy would have them all; a drawing some metres off meets a few by chance."""
    if not REFERENCE.exists():
        pytest.skip(f"the reference {REFERENCE.name} is not on this machine")
    document = json.loads(REFERENCE.read_text(encoding="utf-8"))
    given = {
        rounded(point)
        for one in document["features"]
        for point in one["geometry"]["coordinates"]
    }
    drawn = [rounded(point) for street in basemap.streets for point in street.points]
    assert sum(one in given for one in drawn) / len(drawn) < 0.02


def rounded(point: Point) -> Point:
    return round(point[0], SAME_PLACES), round(point[1], SAME_PLACES)
