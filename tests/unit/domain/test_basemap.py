from showcase.domain.basemap import Area, Basemap, Layer, Line, Name, Spot
from showcase.domain.place import Bounds

NOWHERE = Name("")
DOCK = Area("dock", Name("Bonapartedok"), ((0, 0), (2, 0), (2, 2), (0, 0)))
QUAY = Line("street", "quay", Name("Rijnkaai"), ((5, 5), (6, 6)))
TOWER = Spot("mas", 1, Name("MAS"), (1, 1))


def whole() -> Basemap:
    shapes = ((Layer.WATER, DOCK), (Layer.STREETS, QUAY), (Layer.LANDMARKS, TOWER))
    return Basemap.of(Name("drawn here"), shapes, joined_at_corners=True)


def test_a_base_map_gives_back_its_shapes_the_lowest_first() -> None:
    assert list(whole().shapes()) == [
        (Layer.WATER, DOCK),
        (Layer.STREETS, QUAY),
        (Layer.LANDMARKS, TOWER),
    ]


def test_a_piece_holds_what_touches_it_whole() -> None:
    piece = whole().within(Bounds(1.5, 1.5, 3, 3))
    assert piece.water == (DOCK,)
    assert piece.streets == ()
    assert piece.landmarks == ()
    assert piece.attribution == Name("drawn here")
    assert piece.joined_at_corners


def test_a_piece_may_be_of_some_layers_only() -> None:
    piece = whole().within(Bounds(0, 0, 9, 9), frozenset({Layer.STREETS}))
    assert [shape for _, shape in piece.shapes()] == [QUAY]


def test_beside_above_and_below_is_outside() -> None:
    for away in (
        Bounds(5.5, 6.1, 7, 8),
        Bounds(5.5, 3, 7, 4.9),
        Bounds(6.1, 5, 7, 7),
        Bounds(3, 5, 4.9, 7),
    ):
        assert whole().within(away).streets == ()


def test_a_name_is_dutch_where_a_language_has_no_other() -> None:
    name = Name("Schelde", (("en", "Scheldt"),))
    assert name.shown("en-GB") == "Scheldt"
    assert name.shown("fr") == "Schelde"
