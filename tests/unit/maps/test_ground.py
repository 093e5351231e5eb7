"""What lies under the names, on made-up maps a few hundred pixels wide."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from showcase.domain.basemap import Area, Basemap, Layer, Line, Name, Point, Spot
from showcase.maps.frame import Frame
from showcase.maps.mercator import Pixel, Tile, unproject
from showcase.maps.painter import MapPainter
from showcase.maps.style import STYLES, StyleName, width

LIGHT = STYLES[StyleName.LIGHT]
EMPTY = Basemap(Name("niemand"))
NAMELESS = Name("")
TILE = Tile(16, 33569, 21900)


def at(x: float, y: float) -> Point:
    """The position of a pixel of the tile."""
    left, top = TILE.origin
    return unproject(Pixel(left + x, top + y), 16)


def rectangle(
    left: float, top: float, right: float, bottom: float
) -> tuple[Point, ...]:
    corners = (left, top), (right, top), (right, bottom), (left, bottom), (left, top)
    return tuple(at(x, y) for x, y in corners)


def area(kind: str, *box: float) -> Area:
    return Area(kind, NAMELESS, rectangle(*box))


def across(kind: str, rank: str, y: float = 256) -> Line:
    return Line(kind, rank, NAMELESS, (at(-200, y), at(800, y)))


def painted(basemap: Basemap, style: StyleName = StyleName.LIGHT) -> QImage:
    return MapPainter(basemap).tile(TILE, style, "nl")


def seen(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


@pytest.mark.parametrize(
    ("layer", "kind", "colour"),
    [
        (Layer.BLOCKS, "city", "block"),
        (Layer.GREEN, "park", "green"),
        (Layer.WATER, "dock", "water"),
        (Layer.SQUARES, "square", "square"),
        (Layer.SQUARES, "quay", "quay"),
        (Layer.BUILDINGS, "building", "building"),
    ],
)
@pytest.mark.parametrize("style", StyleName)
def test_each_kind_of_ground_has_its_colour_in_each_style(
    qapp: object, style: StyleName, layer: Layer, kind: str, colour: str
) -> None:
    shapes = ((layer, area(kind, 100, 100, 400, 400)),)
    image = painted(Basemap.of(Name("niemand"), shapes), style)
    assert seen(image, 250, 250) == getattr(STYLES[style], colour)
    assert seen(image, 60, 60) == STYLES[style].land


def test_a_hole_in_a_shape_shows_what_lies_under_it(qapp: object) -> None:
    island = (rectangle(200, 200, 300, 300),)
    lake = replace(area("lake", 100, 100, 400, 400), holes=island)
    image = painted(replace(EMPTY, water=(lake,)))
    assert seen(image, 150, 250) == LIGHT.water
    assert seen(image, 250, 250) == LIGHT.land


def test_a_building_has_an_edge_and_a_courtyard(qapp: object) -> None:
    court = (rectangle(200, 200, 300, 300),)
    house = replace(area("building", 100.5, 100, 400, 400), holes=court)
    image = painted(replace(EMPTY, buildings=(house,)))
    assert seen(image, 100, 250) == LIGHT.building_edge
    assert seen(image, 150, 250) == LIGHT.building
    assert seen(image, 250, 250) == LIGHT.land


def test_buildings_are_left_out_where_they_would_be_specks(qapp: object) -> None:
    only = MapPainter(replace(EMPTY, buildings=(area("building", 0, 0, 512, 512),)))
    farther = Tile(15, TILE.x // 2, TILE.y // 2)
    colours = {
        seen(only.tile(farther, StyleName.LIGHT, "nl"), x, y)
        for x in range(0, 512, 64)
        for y in range(0, 512, 64)
    }
    assert colours == {LIGHT.land}


def test_a_street_is_bedded_in_a_pavement_between_blocks(qapp: object) -> None:
    built = replace(
        EMPTY,
        blocks=(area("city", -100, -100, 700, 700),),
        streets=(across("street", "street"),),
    )
    image = painted(built)
    half, pavement = width("street", 16) / 2, width("pavement", 16)
    assert seen(image, 256, 256) == LIGHT.street
    assert seen(image, 256, round(256 + half + pavement - 2)) == LIGHT.land
    assert seen(image, 256, round(256 + half + pavement + 5)) == LIGHT.block


def test_the_corner_of_a_block_is_round(qapp: object) -> None:
    only = replace(EMPTY, blocks=(area("city", 100, 100, 400, 400),))
    image = painted(only)
    assert near(image.pixelColor(100, 100), QColor(LIGHT.land))
    assert seen(image, 101, 250) == LIGHT.block
    assert seen(image, 104, 104) == LIGHT.block


def test_streets_open_into_one_another(qapp: object) -> None:
    small = Line("street", "street", NAMELESS, (at(256, 256), at(256, 600)))
    image = painted(replace(EMPTY, streets=(small, across("street", "main"))))
    mouth = round(256 + width("main", 16) / 2)
    assert seen(image, 100, mouth) != LIGHT.street
    assert seen(image, 256, mouth + 1) == LIGHT.street
    assert seen(image, 256, mouth - 2) == LIGHT.main


def test_a_motorway_crosses_over_other_streets(qapp: object) -> None:
    small = Line("street", "main", NAMELESS, (at(256, -100), at(256, 600)))
    image = painted(replace(EMPTY, streets=(across("street", "motorway"), small)))
    edge = round(256 + width("motorway", 16) / 2)
    assert seen(image, 256, edge) != LIGHT.main


def test_steps_are_striped(qapp: object) -> None:
    image = painted(replace(EMPTY, streets=(across("street", "steps"),)))
    stripes = [seen(image, x, 256) for x in range(40, 480)]
    treads = sum(one != next_ for one, next_ in pairwise(stripes))
    assert treads > 100


def test_a_tram_is_thinner_than_a_railway_and_of_its_own_colour(qapp: object) -> None:
    tram, rail = across("tram", "", 200.5), across("rail", "", 300.5)
    image = painted(replace(EMPTY, railway=(tram, rail)))

    def inked(y: int) -> int:
        return sum(seen(image, 256, y + step) != LIGHT.land for step in range(-8, 9))

    assert 1 <= inked(200) < inked(300)
    assert seen(image, 256, 200) == LIGHT.tram


def test_a_railway_under_the_ground_is_dashed(qapp: object) -> None:
    image = painted(replace(EMPTY, railway=(across("rail", "tunnel"),)))
    colours = {seen(image, x, 256) for x in range(512)}
    assert LIGHT.land in colours
    assert LIGHT.rail not in colours


def test_a_tunnel_is_dashed(qapp: object) -> None:
    image = painted(replace(EMPTY, tunnels=(across("tunnel", "foot"),)))
    colours = {seen(image, x, 256) for x in range(512)}
    assert {LIGHT.land, LIGHT.tunnel} <= colours


@pytest.mark.parametrize("rank", ["steps", "path", "street", "main", "motorway"])
def test_a_bridge_lies_over_the_water_between_its_parapets(
    qapp: object, rank: str
) -> None:
    dock = area("dock", -100, -100, 700, 700)
    image = painted(replace(EMPTY, water=(dock,), bridges=(across("bridge", rank),)))
    column = [seen(image, 256, y) for y in range(230, 282)]
    face = LIGHT.main if rank in {"main", "motorway"} else LIGHT.street
    assert column.index(LIGHT.rail) < column.index(face)
    assert column[0] == LIGHT.water


def test_a_landmark_has_its_pictogram_and_only_where_it_stands(qapp: object) -> None:
    tower = Spot("mas", 1, NAMELESS, at(256, 256))
    image = painted(replace(EMPTY, landmarks=(tower, replace(tower, at=at(4000, 0)))))
    colours = {seen(image, x, y) for x in range(236, 276) for y in range(216, 256)}
    assert {LIGHT.landmark_dark, LIGHT.landmark_light} <= colours
    assert seen(image, 256, 300) == LIGHT.land


def test_blocks_agree_where_two_tiles_meet(qapp: object) -> None:
    slanting = Line("street", "street", NAMELESS, (at(300, -100), at(700, 700)))
    built = replace(
        EMPTY,
        blocks=(area("city", -400, -400, 1400, 900),),
        streets=(slanting, across("street", "street")),
    )
    painter = MapPainter(built)
    frame = Frame.of_block(TILE)
    sheet = painter._kept(frame, "nl")
    view_left = TILE.origin[0] - frame.left
    west = painter.tile(TILE, StyleName.LIGHT, "nl")
    over = QRect(view_left + 256, TILE.origin[1] - frame.top, 512, 512)
    whole = painter._paint(sheet, over, LIGHT, 1)
    for y in range(0, 512, 3):
        one, other = west.pixelColor(511, y), whole.pixelColor(255, y)
        assert near(one, other)


def near(one: QColor, other: QColor) -> bool:
    parts = ((each.red(), each.green(), each.blue()) for each in (one, other))
    return all(abs(here - there) <= 8 for here, there in zip(*parts, strict=True))
