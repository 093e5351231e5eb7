import pytest

from showcase.domain.place import Position
from showcase.handout.qr import matrix, place_uri, thinned, tour_uri

MAS = Position(51.22894, 4.40473)
BEACON = Position(51.22573, 4.40085)


def test_a_place_opens_by_its_position_with_its_name() -> None:
    uri = place_uri(MAS, "MAS (museum) & dok")
    assert uri.startswith("geo:51.22894,4.40473?q=51.22894,4.40473(")
    assert uri.endswith("(MAS%20%28museum%29%20%26%20dok)")


def test_a_walk_opens_as_walking_directions_through_every_stop() -> None:
    uri = tour_uri([BEACON, MAS, Position(51.2411, 4.4079)])
    assert "travelmode=walking" in uri
    assert "origin=51.22573%2C4.40085" in uri
    assert "destination=51.24110%2C4.40790" in uri
    assert "waypoints=51.22894%2C4.40473" in uri


def test_a_walk_of_two_stops_has_nothing_between_them() -> None:
    assert "waypoints" not in tour_uri([BEACON, MAS])


def test_a_walk_of_one_stop_is_refused() -> None:
    with pytest.raises(ValueError, match="two positions"):
        tour_uri([MAS])


def test_a_long_walk_is_thinned_evenly_and_keeps_its_ends() -> None:
    positions = [Position(51 + i / 1000, 4.4) for i in range(30)]
    kept = thinned(positions, 9)
    assert len(kept) == 9
    assert (kept[0], kept[-1]) == (positions[0], positions[-1])
    assert tour_uri(positions).count("%7C") == 8


def test_a_code_is_square_and_carries_its_three_finder_patterns() -> None:
    rows = matrix("geo:51.22894,4.40473")
    size = len(rows)
    assert all(len(row) == size for row in rows)
    assert (size - 17) % 4 == 0
    for top, left in ((0, 0), (0, size - 7), (size - 7, 0)):
        assert all(rows[top][left + i] and rows[top + 6][left + i] for i in range(7))
        assert not any(rows[top + 1][left + 1 : left + 6])
