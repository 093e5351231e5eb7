import math

import pytest

from showcase.maps.curves import Stand, along, length, readable

CORNER = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))


def test_a_curve_is_as_long_as_its_pieces() -> None:
    assert length(CORNER) == 20


def test_a_letter_stands_on_the_piece_it_has_come_to() -> None:
    assert along(CORNER, 4) == Stand(4, 0, 0)
    assert along(CORNER, 14) == Stand(10, 4, math.pi / 2)


def test_a_letter_past_the_end_stands_on_its_straight_extension() -> None:
    assert along(CORNER, 25) == Stand(10, 15, math.pi / 2)


def test_a_piece_without_length_does_no_harm() -> None:
    assert along(((3.0, 3.0), (3.0, 3.0)), 1) == Stand(3, 3, 0)


def test_one_point_is_no_curve() -> None:
    with pytest.raises(ValueError, match="two points"):
        along(((0.0, 0.0),), 1)


def test_a_name_that_would_be_upside_down_is_turned() -> None:
    leftwards = ((10.0, 0.0), (0.0, 0.0))
    assert readable(leftwards, 5) == ((0.0, 0.0), (10.0, 0.0))


def test_a_name_that_reads_well_is_left_as_it_is() -> None:
    assert readable(CORNER, 2) is CORNER


def test_an_upright_name_reads_from_below_upwards() -> None:
    downwards = ((0.0, 0.0), (0.4, 10.0))
    assert readable(downwards, 5) == ((0.4, 10.0), (0.0, 0.0))


def test_the_turn_between_two_letters_is_never_more_than_a_half_circle() -> None:
    east, west = Stand(0, 0, math.radians(170)), Stand(0, 0, math.radians(-170))
    assert east.turn_to(west) == pytest.approx(math.radians(20))
