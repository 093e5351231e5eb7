"""Names on made-up maps: two kilometres round the MAS, at zoom 16."""

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF

from showcase.domain.basemap import Area, Basemap, Line, Name, Point, Spot
from showcase.maps.frame import Frame
from showcase.maps.labels import Label, Labels, pin_box
from showcase.maps.letters import Fonts, TypeCase
from showcase.maps.mercator import tile_at

MAS = (4.40473, 51.22894)
EMPTY = Basemap(Name("niemand"))
FRAME = Frame.round(MAS, 16.0, (1600, 1200))
STREET = Line(
    "street", "street", Name("Nassaustraat"), ((4.40, 51.229), (4.41, 51.229))
)
PLACES = ((4.405, 51.2290), (4.4065, 51.2305), (4.4100, 51.2285), (4.4009, 51.2257))


@pytest.fixture(scope="module")
def types(painter: object) -> TypeCase:
    return TypeCase(Fonts())


def place(
    types: TypeCase,
    basemap: Basemap,
    frame: Frame = FRAME,
    language: str = "nl",
    places: Sequence[Point] = (),
) -> tuple[Label, ...]:
    return Labels(frame, places).place(basemap, types, language)


def texts(labels: Sequence[Label]) -> list[str]:
    return [one.text for one in labels]


def letters_of(label: Label) -> list[QRectF]:
    """A small box in the middle of each letter: what must be seen of it."""
    half = label.letters.height * 0.3
    return [
        QRectF(one.x - half, one.y - half, 2 * half, 2 * half)
        for line in label.stands
        for one in line
    ]


def rectangle(
    west: float, south: float, east: float, north: float
) -> tuple[Point, ...]:
    return (west, south), (east, south), (east, north), (west, north), (west, south)


@pytest.mark.parametrize("zoom", [13, 14, 15, 16])
def test_no_name_of_a_block_leaves_it(
    types: TypeCase, basemap: Basemap, zoom: int
) -> None:
    frame = Frame.of_block(tile_at(*MAS, zoom))
    labels = place(types, basemap.within(frame.bounds(0)), frame)
    whole = QRect(0, 0, frame.wide, frame.high)
    assert len(labels) > 8
    assert all(whole.contains(one.outer) for one in labels)
    assert all(
        QRectF(one.outer).contains(one.outline().boundingRect()) for one in labels
    )


@pytest.mark.parametrize("zoom", [13, 15])
def test_no_two_names_touch(types: TypeCase, basemap: Basemap, zoom: int) -> None:
    frame = Frame.of_block(tile_at(*MAS, zoom))
    outlines = [one.outline() for one in place(types, basemap, frame)]
    near = [
        (one, other)
        for one, other in combinations(outlines, 2)
        if one.boundingRect().intersects(other.boundingRect())
    ]
    assert not [1 for one, other in near if one.intersects(other)]


def test_names_keep_out_of_the_boxes_of_pins(types: TypeCase, basemap: Basemap) -> None:
    frame = Frame.of_block(tile_at(*MAS, 16))
    pins = [pin_box(at) for at in frame.curve(PLACES)]

    def covered(labels: Sequence[Label]) -> list[str]:
        return [
            one.text
            for one in labels
            if any(pin.intersects(box) for pin in pins for box in letters_of(one))
        ]

    assert covered(place(types, basemap, frame)) != []
    assert covered(place(types, basemap, frame, places=PLACES)) == []


def test_a_name_is_written_in_the_readers_language(types: TypeCase) -> None:
    name = Name("Linkeroever", (("en", "Left Bank"),))
    only = replace(EMPTY, districts=(Spot("district", 1, name, MAS),))
    assert texts(place(types, only, language="en")) == ["Left Bank"]
    assert texts(place(types, only, language="fr")) == ["Linkeroever"]


def test_a_street_in_many_ways_is_named_once_across_them(types: TypeCase) -> None:
    ways = tuple(
        replace(
            STREET, points=((4.40 + at / 1000, 51.229), (4.401 + at / 1000, 51.229))
        )
        for at in range(10)
    )
    assert texts(place(types, replace(EMPTY, streets=ways))) == ["Nassaustraat"]
    assert texts(place(types, replace(EMPTY, streets=ways[:1]))) == []


def test_two_carriageways_of_a_street_are_named_once(types: TypeCase) -> None:
    other = replace(STREET, points=((4.40, 51.2294), (4.41, 51.2294)))
    assert len(place(types, replace(EMPTY, streets=(STREET, other)))) == 1


def test_a_long_street_is_named_again_after_1500_pixels(types: TypeCase) -> None:
    long = replace(STREET, points=((4.36, 51.229), (4.45, 51.229)))
    frame = Frame.round(MAS, 16.0, (5000, 400))
    labels = place(types, replace(EMPTY, streets=(long,)), frame)
    middles = [one.outer.center().x() for one in labels]
    assert len(middles) == 3
    assert all(next_ - one >= 1500 for one, next_ in pairwise(sorted(middles)))


def test_the_lesser_part_of_a_street_is_left_to_the_next_sheet(types: TypeCase) -> None:
    only = replace(EMPTY, streets=(STREET,))
    ((begin, y), (end, _)) = FRAME.curve(STREET.points)
    third = FRAME.left + math.floor(begin + (end - begin) / 3)
    top = FRAME.top + math.floor(y) - 500
    west = Frame(16.0, third - 1000, top, 1000, 1000, has_neighbours=True)
    east = Frame(16.0, third, top, 1000, 1000, has_neighbours=True)
    assert texts(place(types, only, west)) == []
    assert texts(place(types, only, east)) == ["Nassaustraat"]
    assert texts(place(types, only, replace(west, has_neighbours=False))) != []


def test_a_curve_that_turns_too_sharply_carries_no_name(types: TypeCase) -> None:
    hairpin = ((4.40, 51.229), (4.4007, 51.229), (4.40, 51.22901))
    bend = ((4.40, 51.229), (4.4005, 51.229), (4.4005, 51.2293))
    for points in (hairpin, bend):
        only = replace(EMPTY, streets=(replace(STREET, points=points),))
        assert place(types, only) == ()


def test_a_slow_bend_is_too_sharp_when_it_goes_on(types: TypeCase) -> None:
    ring = tuple(
        (
            4.40473 + 0.00029 * math.cos(turn / 4),
            51.22894 + 0.00018 * math.sin(turn / 4),
        )
        for turn in range(25)
    )
    assert place(types, replace(EMPTY, streets=(replace(STREET, points=ring),))) == ()


def test_a_squares_street_is_not_named_beside_it(types: TypeCase) -> None:
    square = Area(
        "square", Name("Groenplaats"), rectangle(4.403, 51.228, 4.406, 51.230)
    )
    street = replace(STREET, name=Name("Groenplaats"))
    nameless = replace(STREET, name=Name(""))
    only = replace(EMPTY, squares=(square,), streets=(street, nameless))
    assert texts(place(types, only)) == ["Groenplaats"]


def test_the_name_of_a_small_square_takes_two_lines_or_is_left_out(
    types: TypeCase,
) -> None:
    def named(name: str, wide: float) -> list[str]:
        ring = rectangle(4.404, 51.228, 4.404 + wide, 51.229)
        area = Area("square", Name(name), ring)
        return texts(place(types, replace(EMPTY, squares=(area,))))

    assert named("Frederik van Eedenplein", 0.004) == ["Frederik van Eedenplein"]
    assert named("Frederik van Eedenplein", 0.001) == ["Frederik van\nEedenplein"]
    assert named("Frederik van Eedenplein", 0.0002) == []
    assert named("Sint-Jansplein", 0.0002) == []


def test_a_park_in_two_parts_is_named_once(types: TypeCase) -> None:
    west = Area("park", Name("Park"), rectangle(4.401, 51.228, 4.404, 51.230))
    east = replace(west, ring=rectangle(4.406, 51.228, 4.409, 51.230))
    assert texts(place(types, replace(EMPTY, green=(west, east)))) == ["Park"]


def test_a_square_with_a_pin_on_it_is_named_under_the_pin(types: TypeCase) -> None:
    square = Area("square", Name("Plein"), rectangle(4.403, 51.2285, 4.4064, 51.2294))
    only = replace(EMPTY, squares=(square,))
    middle = (4.4047, 51.22895)
    (free,), (under,) = place(types, only), place(types, only, places=(middle,))
    assert 8 < under.outer.top() - free.outer.top() < 30


def test_a_name_near_the_edge_is_moved_in_and_belongs_to_one_sheet(
    types: TypeCase,
) -> None:
    only = replace(
        EMPTY,
        districts=(Spot("district", 1, Name("Schipperskwartier"), MAS),),
        squares=(Area("square", Name("Plein"), rectangle(4.3, 51.2, 4.31, 51.21)),),
    )
    ((x, y),) = FRAME.curve([MAS])
    line = FRAME.left + math.floor(x) + 10
    top = FRAME.top + math.floor(y) - 10
    west = Frame(16.0, line - 600, top, 600, 600)
    east = Frame(16.0, line, top, 600, 600)
    (label,) = place(types, only, west)
    assert QRect(0, 0, 600, 600).contains(label.outer)
    assert place(types, only, east) == ()


def test_what_is_named_from_a_zoom_on_is_nameless_before(types: TypeCase) -> None:
    district = Spot("district", 2, Name("Dam"), MAS, named_from=16.5)
    tower = Spot("mas", 1, Name("MAS"), (4.41, 51.226), named_from=16.5)
    church = Spot("church", 2, Name(""), (4.40, 51.226))
    only = replace(EMPTY, districts=(district,), landmarks=(tower, church))
    assert place(types, only) == ()
    nearer = Frame.round(MAS, 16.6, (1600, 1600))
    assert texts(place(types, only, nearer)) == ["MAS", "Dam"]


def test_a_landmark_is_named_on_its_left_where_the_right_is_taken(
    types: TypeCase,
) -> None:
    tower = Spot("mas", 1, Name("MAS"), MAS)
    only = replace(EMPTY, landmarks=(tower,))
    ((x, _),) = FRAME.curve([MAS])
    (right,) = place(types, only)
    (left,) = place(types, only, places=((4.4051, 51.2288),))
    assert left.outer.right() < x < right.outer.left()


def test_a_docks_name_stays_on_the_water(types: TypeCase) -> None:
    dock = Area("dock", Name("Willemdok"), rectangle(4.403, 51.228, 4.406, 51.230))
    curve = Line("dock", "", Name("Willemdok"), ((4.398, 51.229), (4.412, 51.229)))
    inside = replace(EMPTY, water=(dock,), curves=(curve,))
    assert texts(place(types, inside)) == ["Willemdok"]
    assert place(types, replace(inside, water=())) == ()


def test_a_docks_name_makes_way_for_a_pin_on_the_water(types: TypeCase) -> None:
    dock = Area("dock", Name("Willemdok"), rectangle(4.4040, 51.2281, 4.4054, 51.2300))
    curve = Line("dock", "", Name("Willemdok"), ((4.4040, 51.229), (4.4054, 51.229)))
    inside = replace(EMPTY, water=(dock,), curves=(curve,))
    pin = (4.4047, 51.2289)
    (free,), (aside,) = place(types, inside), place(types, inside, places=(pin,))
    assert aside.outer.top() - free.outer.top() > 20
    assert aside.outer.left() == free.outer.left()


def test_water_without_a_curve_is_named_in_its_middle(types: TypeCase) -> None:
    lake = Area("lake", Name("Galgenweel"), rectangle(4.403, 51.228, 4.406, 51.230))
    (label,) = place(types, replace(EMPTY, water=(lake,)))
    ((x, y),) = FRAME.curve([(4.4045, 51.229)])
    middle = QPointF(label.outer.center())
    assert (middle - QPointF(x, y)).manhattanLength() < 8
    assert label.letters.lettering.colour == "water_name"


def test_small_streets_have_no_names_far_out(types: TypeCase) -> None:
    main = replace(STREET, rank="main", name=Name("Kaai"))
    only = replace(EMPTY, streets=(STREET, main))
    assert texts(place(types, only, Frame.round(MAS, 14.0, (800, 600)))) == ["Kaai"]
    assert place(types, only, Frame.round(MAS, 12.0, (800, 600))) == ()
