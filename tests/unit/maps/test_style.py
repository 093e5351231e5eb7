from itertools import pairwise

import pytest

from showcase.maps.style import LETTERINGS, STYLES, StyleName, contrast, width

GROUNDS = {
    "water_name": ("water",),
    "district_name": ("block", "land", "building"),
    "street_name": ("street", "main", "block", "land", "building"),
    "square_name": ("square", "street", "block"),
    "park_name": ("green", "land"),
    "landmark_name": ("street", "block", "land", "water", "green"),
}


RANKS = ("motorway", "main", "street", "quay", "path", "steps", "rail", "tram")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == pytest.approx(1)


@pytest.mark.parametrize("style", StyleName)
@pytest.mark.parametrize("name", GROUNDS)
def test_every_name_can_be_read_on_its_ground(style: StyleName, name: str) -> None:
    least = 7.0 if style is StyleName.CONTRAST else 4.5
    for ground in GROUNDS[name]:
        ratio = contrast(getattr(STYLES[style], name), getattr(STYLES[style], ground))
        assert ratio >= least


def test_every_lettering_has_a_ground_that_is_checked_here() -> None:
    for lettering in LETTERINGS.values():
        assert lettering.ground in GROUNDS[lettering.colour]


def test_a_way_never_gets_narrower_on_the_way_in() -> None:
    for rank in RANKS:
        widths = [width(rank, zoom / 4) for zoom in range(44, 76)]
        assert all(one <= next_ for one, next_ in pairwise(widths))


def test_a_main_street_is_wider_than_a_street() -> None:
    assert all(width("main", zoom) > width("street", zoom) for zoom in range(11, 20))


def test_letters_grow_with_the_zoom_and_then_stop() -> None:
    river = LETTERINGS["river"]
    assert river.height(11.5) == 17
    assert river.height(25) == 48
    assert river.shows(14)
    assert not river.shows(10)


def test_the_edges_of_the_contrast_style_stand_out_from_what_they_bound() -> None:
    style = STYLES[StyleName.CONTRAST]
    assert contrast(style.shore, style.water) >= 7
    assert contrast(style.main_edge, style.main) >= 7
    assert contrast(style.street_edge, style.block) >= 7
    assert contrast(style.building_edge, style.building) >= 4.5
    assert contrast(style.step, style.street) >= 7
