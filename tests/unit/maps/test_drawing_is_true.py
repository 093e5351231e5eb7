"""The drawing measured against the reference, which is not part of the project."""

import json
import logging
from collections import defaultdict
from pathlib import Path

import pytest

from showcase.domain.basemap import Basemap, Point
from tests.unit.maps.plane import STEP_M, Piece, gap, metres, pieces, steps

LOG = logging.getLogger(__name__)
ROOT = Path(__file__).resolve().parents[3]
REFERENCE = ROOT.parent / "shared" / "data" / "antwerp-ways.geojson"
COVERED = (4.36, 51.185, 4.46, 51.25)  # west, south, east, north of the reference
NEAR_M = 20.0
NEAR_SHARE = 0.95
KNOWN_SHARE = 0.97  # the reference lacks some names: Meir, Hoogstraat ...
SAME_PLACES = 5  # decimals at which two corners are one and the same: a metre


@pytest.fixture(scope="module")
def reference() -> dict[str, list[Piece]]:
    if not REFERENCE.exists():
        pytest.skip(f"the reference {REFERENCE.name} is not on this machine")
    known: dict[str, list[Piece]] = defaultdict(list)
    for one in json.loads(REFERENCE.read_text(encoding="utf-8"))["features"]:
        known[one["properties"]["name"]] += pieces(one["geometry"]["coordinates"])
    return known


def covered(points: tuple[Point, ...]) -> list[Point]:
    """Points every ten metres along a street, those that the reference covers."""
    west, south, east, north = COVERED
    return [
        (lon, lat)
        for lon, lat in steps(points)
        if west <= lon <= east and south <= lat <= north
    ]


@pytest.fixture(scope="module")
def gaps(basemap: Basemap, reference: dict[str, list[Piece]]) -> list[float]:
    """How far each step of a street is from the reference's street of that name."""
    return [
        min(gap(metres(point), piece) for piece in reference[street.name.dutch])
        for street in basemap.streets
        if street.name.dutch in reference
        for point in covered(street.points)
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
    drawn = [rounded(at) for _, shape in basemap.shapes() for at in shape.points]
    assert sum(one in given for one in drawn) / len(drawn) < 0.02


def rounded(point: Point) -> Point:
    return round(point[0], SAME_PLACES), round(point[1], SAME_PLACES)
