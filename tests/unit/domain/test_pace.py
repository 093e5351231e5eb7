import pytest

from showcase.domain.network import HERE, Leg
from showcase.domain.pace import Pace
from showcase.domain.place import PlaceId

MAS = PlaceId("mas")


@pytest.mark.parametrize(
    ("metres", "minutes"), [(0, 0), (1, 1), (75, 1), (75.1, 2), (750, 10)]
)
def test_minutes_are_rounded_up_at_75_metres_a_minute(
    metres: float, minutes: int
) -> None:
    assert Pace().minutes(Leg(HERE, MAS, metres=metres)) == minutes


def test_slower_people_take_longer_on_the_way_but_wait_as_long() -> None:
    leg = Leg(HERE, MAS, metres=900, wait_s=20)
    assert Pace(4.5).seconds(leg) == 740
    assert Pace(3.6).seconds(leg) == 920
    assert Pace(3.6).minutes(leg) == 16


@pytest.mark.parametrize("kmh", [0, -1, 10.5, float("nan")])
def test_standing_still_and_running_are_no_walking(kmh: float) -> None:
    with pytest.raises(ValueError, match="above 0 and at most 10"):
        Pace(kmh)
