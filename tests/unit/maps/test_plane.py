import math

import pytest

from showcase.domain.place import Position
from showcase.maps.plane import Plane

BEACON, MAS = (4.40085, 51.22573), (4.40473, 51.22894)


def test_a_length_on_the_plane_is_one_on_the_earth() -> None:
    plane = Plane.around((BEACON, MAS))
    there = Position(BEACON[1], BEACON[0]).metres_to(Position(MAS[1], MAS[0]))
    flat = math.dist(plane.metres(BEACON), plane.metres(MAS))
    assert flat == pytest.approx(there, abs=0.3)


def test_a_position_comes_back_from_its_metres() -> None:
    plane = Plane.around((BEACON, MAS))
    assert plane.degrees(plane.metres(BEACON)) == pytest.approx(BEACON, abs=2e-6)


def test_there_is_a_plane_without_a_point() -> None:
    plane = Plane.around(())
    assert plane.east == plane.north
