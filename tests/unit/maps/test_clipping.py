"""What lies on the map is kept, the rest cut off."""

import pytest

from showcase.domain.basemap import Area, Layer, Name
from showcase.domain.place import Bounds
from showcase.errors import SettingsError
from showcase.maps.clipping import Clipping, cut_off

SQUARE = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0))
BOUNDS = Bounds(1, 1, 2, 2)


def test_a_ring_inside_is_left_as_it_is() -> None:
    assert cut_off(SQUARE, (-1, -1), (5, 5)) == SQUARE


def test_a_ring_across_is_cut_at_the_rectangle() -> None:
    cut = cut_off(SQUARE, (1, -1), (3, 3))
    assert cut[0] == cut[-1]
    assert set(cut) == {(1.0, 0.0), (3.0, 0.0), (3.0, 3.0), (1.0, 3.0)}


def test_a_ring_outside_is_gone() -> None:
    assert cut_off(SQUARE, (5, 5), (6, 6)) == ()


def test_an_area_round_the_map_is_cut_at_the_maps_own_size_beyond_it() -> None:
    hole = ((1.2, 1.2), (1.4, 1.2), (1.4, 1.4), (1.2, 1.2))
    far = ((9.0, 9.0), (9.5, 9.0), (9.5, 9.5), (9.0, 9.0))
    ring = ((-9.0, -9.0), (9.9, -9.0), (9.9, 9.9), (-9.0, 9.9), (-9.0, -9.0))
    sea = Area("river", Name("Zee"), ring, (hole, far))
    ((_, cut),) = Clipping(BOUNDS).of([(Layer.WATER, sea)])
    assert isinstance(cut, Area)
    assert {lon for lon, _ in cut.ring} == {lat for _, lat in cut.ring} == {0.0, 3.0}
    assert cut.holes == (hole,)


def test_an_area_that_goes_round_the_map_is_dropped() -> None:
    # Its rectangle touches the map, and it does not.
    corner = ((-9.0, -9.0), (9.0, -9.0), (9.0, -8.0), (-8.0, -8.0), (-8.0, 9.0))
    ring = (*corner, (-9.0, 9.0), (-9.0, -9.0))
    clipping = Clipping(BOUNDS)
    assert not list(clipping.of([(Layer.WATER, Area("river", Name(""), ring))]))
    assert (clipping.read, clipping.kept) == (1, 0)


def test_hardly_anything_on_the_map_is_refused_with_where_it_lies() -> None:
    clipping = Clipping(BOUNDS)
    list(clipping.of([(Layer.WATER, Area("lake", Name(""), SQUARE))]))
    with pytest.raises(SettingsError, match=r"only 1 of its 1 .*0\.0000,0\.0000,4\.00"):
        clipping.require_some("x.pbf")


def test_nothing_at_all_is_refused() -> None:
    with pytest.raises(SettingsError, match=r"x\.pbf: there is nothing to draw"):
        Clipping(BOUNDS).require_some("x.pbf")
