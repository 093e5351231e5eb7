import math

import pytest

from showcase.domain.opening import Access
from showcase.domain.place import Bounds, PlaceId, Position
from tests.builders import a_place

BEACON = Position(51.22573, 4.40085)
MAS = Position(51.22894, 4.40473)
RED_STAR_LINE = Position(51.23306, 4.40336)
PORT_HOUSE = Position(51.24105, 4.40690)
SINT_ANDRIESPLAATS = Position(51.21498, 4.39649)
GROTE_MARKT = Position(51.22116, 4.40033)
CENTRAAL = Position(51.21720, 4.42110)
NIEUW_ZUID = Position(51.20637, 4.38444)
BLUE_GATE = Position(51.19340, 4.36030)

ANTWERP = Bounds(51.18, 4.34, 51.26, 4.47)
NAN = math.nan


@pytest.mark.parametrize(
    ("start", "end", "metres"),
    [
        (BEACON, MAS, 450),
        (MAS, RED_STAR_LINE, 470),
        (RED_STAR_LINE, PORT_HOUSE, 920),
        (MAS, PORT_HOUSE, 1_355),
        (BEACON, SINT_ANDRIESPLAATS, 1_235),
        (GROTE_MARKT, CENTRAAL, 1_510),
        (NIEUW_ZUID, BLUE_GATE, 2_215),
    ],
)
def test_a_straight_line_is_as_long_as_the_fact_sheet_measured(
    start: Position, end: Position, metres: int
) -> None:
    rounding = 5  # the sheet's figures are rounded to five metres
    assert start.metres_to(end) == pytest.approx(metres, abs=rounding)
    assert end.metres_to(start) == pytest.approx(start.metres_to(end))


@pytest.mark.parametrize(
    ("start", "end", "kilometres"),
    [
        (Position(0, 0), Position(0, 1), 111.195),
        (Position(60, 0), Position(61, 0), 111.195),
        (Position(0, 179.5), Position(0, -179.5), 111.195),
        (Position(90, 0), Position(-90, 0), 20_015.115),
        (Position(51.2, 4.4), Position(-51.2, -175.6), 20_015.115),
        (Position(90, 0), Position(90, 120), 0),
        (MAS, MAS, 0),
    ],
)
def test_far_away_a_distance_follows_the_globe(
    start: Position, end: Position, kilometres: float
) -> None:
    assert start.metres_to(end) == pytest.approx(kilometres * 1000, abs=1)


@pytest.mark.parametrize(
    ("lat", "lon"), [(90, 180), (-90, -180), (0, 0), (51.22894, 4.40473)]
)
def test_poles_and_the_date_line_belong_to_the_earth(lat: float, lon: float) -> None:
    assert Position(lat, lon).metres_to(Position(lat, lon)) == 0


@pytest.mark.parametrize(
    ("lat", "lon"),
    [(90.001, 0), (-90.001, 0), (0, 180.001), (0, -180.001), (NAN, 0), (0, NAN)],
)
def test_a_position_off_the_globe_is_refused(lat: float, lon: float) -> None:
    with pytest.raises(ValueError, match=f"^{lat}, {lon} is no position on the earth$"):
        Position(lat, lon)


@pytest.mark.parametrize(
    ("lat", "lon", "inside"),
    [
        (51.22, 4.40, True),
        (51.18, 4.34, True),
        (51.26, 4.47, True),
        (51.18, 4.47, True),
        (51.1799, 4.40, False),
        (51.2601, 4.40, False),
        (51.22, 4.3399, False),
        (51.22, 4.4701, False),
        (4.40, 51.22, False),  # latitude and longitude mixed up
    ],
)
def test_bounds_contain_what_lies_within_or_on_their_edge(
    lat: float, lon: float, *, inside: bool
) -> None:
    assert ANTWERP.contains(Position(lat, lon)) is inside


@pytest.mark.parametrize(
    ("south", "west", "north", "east"),
    [
        (51.26, 4.34, 51.18, 4.47),
        (51.18, 4.47, 51.26, 4.34),
        (51.18, 4.34, 51.18, 4.47),
        (51.18, 4.34, 51.26, 4.34),
        (NAN, 4.34, 51.26, 4.47),
        (51.18, 4.34, 51.26, NAN),
    ],
)
def test_empty_or_turned_bounds_are_refused(
    south: float, west: float, north: float, east: float
) -> None:
    with pytest.raises(
        ValueError, match=r"^bounds must run from south-west to north-e"
    ):
        Bounds(south, west, north, east)


def test_a_place_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^place 'The MAS' is no slug: use a-z"):
        a_place(id=PlaceId("The MAS"))


def test_a_place_without_a_kind_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^place mas needs at least one kind$"):
        a_place(kinds=())


@pytest.mark.parametrize("metres", [0, -30])
def test_a_place_known_better_than_exactly_is_refused(metres: int) -> None:
    with pytest.raises(ValueError, match=r"^place mas: accuracy_m must be above 0$"):
        a_place(accuracy_m=metres)


def test_a_place_that_opens_by_hours_but_has_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^place mas opens by hours but has none$"):
        a_place(access=Access.HOURS, hours=())


@pytest.mark.parametrize(
    "access", [access for access in Access if access is not Access.HOURS]
)
def test_a_place_that_does_not_open_by_hours_needs_none(access: Access) -> None:
    assert a_place(access=access, hours=()).access is access


def test_bounds_cover_what_lies_within_them() -> None:
    whole, part = Bounds(51, 4, 52, 5), Bounds(51.2, 4.2, 51.8, 5)
    assert whole.covers(part)
    assert whole.covers(whole)
    assert not part.covers(whole)
