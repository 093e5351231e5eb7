import pytest

from showcase.domain.place import Position
from showcase.services.walking import Pace, rounded_metres, walk_across, walk_along

BEACON = Position(51.22573, 4.40085)
CORNER = Position(51.2275, 4.4030)
MAS = Position(51.22894, 4.40473)


def test_a_walk_is_as_long_as_its_pieces_from_corner_to_corner() -> None:
    round_the_corner = walk_along((BEACON, CORNER, MAS))
    pieces = BEACON.metres_to(CORNER) + CORNER.metres_to(MAS)
    assert round_the_corner.metres == pytest.approx(pieces)
    assert round_the_corner.points == (BEACON, CORNER, MAS)


def test_a_detour_is_longer_than_the_straight_line() -> None:
    aside = Position(51.2250, 4.4100)
    assert walk_along((BEACON, aside, MAS)).metres > BEACON.metres_to(MAS)


def test_a_walk_of_no_point_or_one_takes_no_time() -> None:
    assert walk_along(()).minutes == 0
    assert walk_along((MAS,)).metres == 0


def test_from_the_beacon_to_the_mas_takes_eight_minutes_where_no_way_is_known() -> None:
    walk = walk_across(BEACON, MAS)
    assert walk.metres == pytest.approx(1.3 * BEACON.metres_to(MAS))
    assert walk.minutes == 8
    assert walk.points == (BEACON, MAS)


@pytest.mark.parametrize(
    ("metres", "minutes"), [(0, 0), (1, 1), (75, 1), (75.1, 2), (750, 10)]
)
def test_minutes_are_rounded_up_at_75_metres_a_minute(
    metres: float, minutes: int
) -> None:
    assert Pace().minutes(metres) == minutes


def test_slower_people_take_longer() -> None:
    slow = Pace(50)
    assert walk_along((BEACON, MAS), slow).minutes > walk_along((BEACON, MAS)).minutes


def test_standing_still_is_no_pace() -> None:
    with pytest.raises(ValueError, match="above 0"):
        Pace(0)


@pytest.mark.parametrize(("metres", "shown"), [(0, 0), (4, 0), (766, 770), (994, 990)])
def test_metres_are_shown_to_the_nearest_ten(metres: float, shown: int) -> None:
    assert rounded_metres(metres) == shown
