import pytest

from showcase.maps.grid import Grid, Piece, crossing, foot

ROAD: Piece = ((0.0, 0.0), (100.0, 0.0))


@pytest.mark.parametrize(
    ("position", "at", "part", "off_m"),
    [
        ((30.0, 4.0), (30.0, 0.0), 0.3, 4.0),
        ((-3.0, 4.0), (0.0, 0.0), 0.0, 5.0),
        ((103.0, -4.0), (100.0, 0.0), 1.0, 5.0),
    ],
)
def test_the_foot_of_a_position_is_the_nearest_point_of_a_piece(
    position: tuple[float, float], at: tuple[float, float], part: float, off_m: float
) -> None:
    found = foot(position, ROAD)
    assert (found.at, found.part, found.off_m) == (at, part, off_m)


def test_a_piece_without_a_length_has_its_foot_where_it_is() -> None:
    assert foot((3.0, 4.0), ((0.0, 0.0), (0.0, 0.0))).off_m == 5.0


def test_two_pieces_cross_at_a_part_of_each() -> None:
    assert crossing(ROAD, ((25.0, -5.0), (25.0, 15.0))) == (0.25, 0.25)
    assert crossing(ROAD, ((25.0, 0.0), (25.0, 15.0))) == (0.25, 0.0)


@pytest.mark.parametrize(
    "other",
    [
        ((25.0, 1.0), (25.0, 15.0)),
        ((101.0, -5.0), (101.0, 5.0)),
        ((0.0, 5.0), (100.0, 5.0)),
    ],
)
def test_pieces_that_stop_short_or_run_beside_do_not_cross(other: Piece) -> None:
    assert crossing(ROAD, other) is None


def test_the_grid_finds_a_long_piece_wherever_one_is_beside_it() -> None:
    far: Piece = ((0.0, 400.0), (900.0, 400.0))
    grid = Grid((ROAD, far))
    assert [number for number, _ in grid.feet((777.0, 395.0), 10.0)] == [1]
    assert [number for number, _ in grid.feet((50.0, 9.0), 10.0)] == [0]
    assert list(grid.feet((50.0, 11.0), 10.0)) == []
    assert grid.near(((0.0, 0.0), (10.0, 390.0)), 20.0) == [0, 1]


def test_positions_west_and_south_of_the_origin_are_found_too() -> None:
    grid = Grid((((-120.0, -130.0), (-20.0, -130.0)),))
    assert [number for number, _ in grid.feet((-70.0, -128.0), 5.0)] == [0]
