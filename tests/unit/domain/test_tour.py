import pytest

from showcase.domain.place import PlaceId
from showcase.domain.tour import Stop, TourId
from tests.builders import a_tour

BEACON = Stop(PlaceId("the-beacon"), None, 5)
MAS = Stop(PlaceId("mas"), None, 10)


@pytest.mark.parametrize("minutes", [0, 1440])
def test_one_may_pass_a_stop_or_stay_a_whole_day(minutes: int) -> None:
    assert Stop(PlaceId("mas"), None, minutes).stay_min == minutes


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_a_stay_of_less_than_nothing_or_more_than_a_day_is_refused(
    minutes: int,
) -> None:
    with pytest.raises(ValueError, match=r"^stop mas: stay_min must be 0 to 1440$"):
        Stop(PlaceId("mas"), None, minutes)


@pytest.mark.parametrize("stops", [(), (BEACON,)])
def test_a_tour_without_a_way_to_walk_is_refused(stops: tuple[Stop, ...]) -> None:
    with pytest.raises(ValueError, match=r"^tour the-docks needs at least two stops$"):
        a_tour(stops=stops)


def test_a_tour_may_come_back_to_where_it_started() -> None:
    assert a_tour(stops=(BEACON, MAS, BEACON)).stops[-1] == BEACON


def test_a_tour_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^tour 'The docks' is no slug"):
        a_tour(id=TourId("The docks"))
