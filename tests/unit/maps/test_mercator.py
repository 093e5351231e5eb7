import pytest

from showcase.maps.mercator import (
    Pixel,
    Tile,
    project,
    tile_at,
    unproject,
    world_pixels,
)

MAS = (4.40473, 51.22894)


def test_the_world_doubles_with_each_zoom() -> None:
    assert world_pixels(0) == 512
    assert world_pixels(1) == 1024


def test_the_middle_of_the_world_is_off_africa() -> None:
    assert project(0, 0, 1) == Pixel(512, 512)


def test_a_pixel_leads_back_to_its_position() -> None:
    lon, lat = unproject(project(*MAS, 16.5), 16.5)
    assert lon == pytest.approx(MAS[0])
    assert lat == pytest.approx(MAS[1])


def test_the_mas_lies_in_the_tile_that_every_web_map_gives_it() -> None:
    # The common 256-pixel scheme has the same tile numbers at the same zoom.
    assert tile_at(*MAS, 14) == Tile(14, 8392, 5468)


def test_a_tile_begins_where_its_neighbour_ends() -> None:
    assert Tile(14, 8393, 5467).origin[0] - Tile(14, 8392, 5467).origin[0] == 512


def test_the_poles_lie_on_the_edge_of_the_world() -> None:
    assert project(0, 90, 0).y == pytest.approx(0, abs=1e-6)
    assert tile_at(180, -90, 3) == Tile(3, 7, 7)


@pytest.mark.parametrize("wrong", [(-1, 0, 0), (1, 2, 0), (1, 0, -1)])
def test_a_tile_outside_the_world_is_refused(wrong: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no tile"):
        Tile(*wrong)
