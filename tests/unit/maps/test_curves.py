import math

import pytest

from showcase.maps.curves import Box, Stand, Track, joined, pieces, roomiest

CORNER = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0))
FRAME = Box(0, 0, 100, 50)


def test_a_curve_is_as_long_as_its_pieces() -> None:
    assert Track(CORNER).length == 20


def test_a_point_lies_on_the_piece_it_has_come_to() -> None:
    track = Track(CORNER)
    assert track.at(4) == (4, 0)
    assert track.at(14) == (10, 4)


def test_beyond_its_ends_a_curve_goes_straight_on() -> None:
    track = Track(CORNER)
    assert track.at(25) == (10, 15)
    assert track.at(-3) == (-3, 0)


def test_a_piece_without_length_does_no_harm() -> None:
    assert Track(((3.0, 3.0), (3.0, 3.0))).at(1) == (3, 3)


def test_one_point_is_no_curve() -> None:
    with pytest.raises(ValueError, match="two points"):
        Track(((0.0, 0.0),))


def test_a_letter_is_turned_as_its_curve_runs_under_it() -> None:
    track = Track(CORNER)
    assert track.stand(4, 2) == Stand(4, 0, 0)
    assert track.stand(14, 2) == Stand(10, 4, math.pi / 2)
    assert track.stand(10, 2).angle == pytest.approx(math.pi / 4)


def test_a_curve_may_be_moved_aside() -> None:
    eastwards = Track(((0.0, 0.0), (5.0, 1.0), (10.0, 0.0)))
    assert eastwards.beside(3).at(0) == (0, 3)
    assert eastwards.beside(-3).at(0) == (0, -3)
    closed = Track((*CORNER, (0.0, 0.0)))
    assert closed.beside(3).at(0) == (0, 0)


def test_a_name_that_would_be_upside_down_is_turned() -> None:
    leftwards = Track(((10.0, 0.0), (0.0, 0.0)))
    assert leftwards.readable(2, 8).at(3) == (3, 0)


def test_a_name_that_reads_well_is_left_as_it_is() -> None:
    track = Track(CORNER)
    assert track.readable(0, 4) is track


def test_an_upright_name_reads_from_below_upwards() -> None:
    downwards = Track(((0.0, 0.0), (0.4, 10.0)))
    assert downwards.readable(2, 8).at(0) == (0.4, 10)


def test_the_turn_between_two_letters_is_never_more_than_a_half_circle() -> None:
    east, west = Stand(0, 0, math.radians(170)), Stand(0, 0, math.radians(-170))
    assert east.turn_to(west) == pytest.approx(math.radians(20))


def test_a_curve_inside_a_box_is_whole() -> None:
    curve = ((10.0, 10.0), (40.0, 10.0), (40.0, 40.0))
    assert list(pieces(curve, FRAME)) == [curve]


def test_a_curve_that_leaves_a_box_and_comes_back_is_cut_in_two() -> None:
    curve = ((50.0, 10.0), (150.0, 10.0), (150.0, 20.0), (50.0, 20.0))
    assert list(pieces(curve, FRAME)) == [
        ((50.0, 10.0), (100.0, 10.0)),
        ((100.0, 20.0), (50.0, 20.0)),
    ]


def test_a_curve_beside_a_box_or_along_its_corner_has_no_piece_in_it() -> None:
    beside = ((-20.0, 60.0), (120.0, 60.0))
    past_the_corner = ((-10.0, 20.0), (20.0, -10.0), (30.0, -10.0))
    touching = ((-10.0, 10.0), (10.0, -10.0), (20.0, -20.0))
    assert list(pieces(beside, FRAME)) == []
    assert list(pieces(past_the_corner, FRAME)) == [((0.0, 10.0), (10.0, 0.0))]
    assert list(pieces(touching, FRAME)) == []


def test_a_box_has_a_smaller_one_in_it() -> None:
    assert FRAME.shrunk(5) == Box(5, 5, 95, 45)


def test_curves_that_go_on_in_one_another_are_joined_whichever_way_they_run() -> None:
    first = ((0.0, 0.0), (10.0, 0.0))
    turned = ((20.0, 1.0), (10.0, 0.0))
    before = ((-10.0, 0.0), (0.0, 0.0))
    assert joined([first, turned, before]) == [
        ((-10.0, 0.0), (0.0, 0.0), (10.0, 0.0), (20.0, 1.0))
    ]


def test_of_two_ways_on_the_straighter_one_is_taken() -> None:
    first = ((0.0, 0.0), (10.0, 0.0))
    aside = ((10.0, 0.0), (18.0, 5.0))
    ahead = ((10.0, 0.0), (20.0, 1.0))
    assert joined([first, aside, ahead]) == [(*first, (20.0, 1.0)), aside]


def test_curves_that_meet_at_a_corner_stay_two() -> None:
    first = ((0.0, 0.0), (10.0, 0.0))
    corner = ((10.0, 0.0), (10.0, 10.0))
    assert joined([first, corner]) == [first, corner]


def test_the_most_room_in_a_shape_is_where_it_is_much_wider() -> None:
    square = ((0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0), (0.0, 0.0))
    assert roomiest(square) == (20, 20, 40)
    triangle = ((0.0, 0.0), (30.0, 100.0), (-30.0, 100.0), (0.0, 0.0))
    x, y, wide = roomiest(triangle)
    assert (round(x), round(y), round(wide)) == (0, 70, 42)


def test_a_shape_with_a_bay_is_named_beside_the_bay() -> None:
    bay = ((0.0, 0.0), (10.0, 0.0), (10.0, 90.0), (30.0, 90.0), (30.0, 0.0))
    ring = (*bay, (100.0, 0.0), (100.0, 100.0), (0.0, 100.0), (0.0, 0.0))
    assert roomiest(ring) == (65, 50, 70)
