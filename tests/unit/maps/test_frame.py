import pytest

from showcase.maps.frame import Frame
from showcase.maps.mercator import Tile, project, tile_at

MAS = (4.40473, 51.22894)


def test_a_block_is_eight_tiles_wide_and_high() -> None:
    tile = tile_at(*MAS, 16)
    frame = Frame.of_block(tile)
    assert (frame.wide, frame.high) == (4096, 4096)
    assert (frame.left % 4096, frame.top % 4096) == (0, 0)
    assert frame.holds((tile.origin[0] - frame.left, tile.origin[1] - frame.top))


def test_all_tiles_of_a_block_have_one_frame() -> None:
    first = Tile(14, 8384, 5464)
    frames = {
        Frame.of_block(Tile(14, first.x + x, first.y + y))
        for x in range(8)
        for y in range(8)
    }
    assert len(frames) == 1
    assert Frame.of_block(Tile(14, first.x + 8, first.y)) not in frames


def test_far_out_a_block_is_the_whole_world() -> None:
    frame = Frame.of_block(Tile(2, 3, 3))
    assert (frame.left, frame.top, frame.wide) == (0, 0, 2048)


def test_its_pixels_are_those_of_the_projection() -> None:
    frame = Frame.of_block(tile_at(*MAS, 15))
    pixel = project(*MAS, 15)
    ((x, y),) = frame.curve([MAS])
    assert x == pytest.approx(pixel.x - frame.left)
    assert y == pytest.approx(pixel.y - frame.top)


def test_its_bounds_are_its_corners_with_a_margin() -> None:
    frame = Frame.round(MAS, 15.25, (300, 200))
    bounds = frame.bounds(10)
    corners = frame.curve([(bounds.west, bounds.north), (bounds.east, bounds.south)])
    expected = [(-10, -10), (310, 210)]
    assert [(round(x), round(y)) for x, y in corners] == expected


def test_a_point_on_the_line_between_two_blocks_is_in_one_of_them() -> None:
    west, east = (Frame(14.0, left, 0, 100, 100) for left in (0, 100))
    assert not west.holds((100, 50))
    assert east.holds((0, 50))
