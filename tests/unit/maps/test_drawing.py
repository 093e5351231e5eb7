import json
import shutil
from pathlib import Path

import pytest

from showcase.domain.basemap import Basemap, Name
from showcase.errors import ContentError
from showcase.maps.drawing import read_drawing
from showcase.paths import BASEMAP

ON_THE_TOURS = {
    "Sint-Pietersvliet",
    "Brouwersvliet",
    "Sint-Aldegondiskaai",
    "Hanzestedenplaats",
    "Nassaubrug",
    "Nassaustraat",
    "Amsterdamstraat",
    "Montevideostraat",
    "Rijnkaai",
    "Londenstraat",
    "Kattendijkdok-Oostkaai",
    "Mexicostraat",
    "Siberiastraat",
    "Zaha Hadidplein",
    "Jordaenskaai",
    "Ernest Van Dijckkaai",
    "Steenplein",
    "Suikerrui",
    "Grote Markt",
    "Groenplaats",
    "Vrijdagmarkt",
    "Kloosterstraat",
    "Sint-Andriesplaats",
    "Nationalestraat",
    "Kronenburgstraat",
    "Volkstraat",
    "Geuzenstraat",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(BASEMAP, tmp_path / "basemap")
    return tmp_path / "basemap"


def put(folder: Path, layer: str, *features: object) -> None:
    document = {"type": "FeatureCollection", "features": list(features)}
    (folder / f"{layer}.geojson").write_text(json.dumps(document), encoding="utf-8")


def feature(shape: str, coordinates: object, **properties: object) -> object:
    geometry = {"type": shape, "coordinates": coordinates}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def test_every_street_and_square_of_the_tours_is_drawn(basemap: Basemap) -> None:
    streets = {one.name.dutch for one in basemap.streets}
    squares = {one.name.dutch for one in basemap.squares}
    assert streets | squares >= ON_THE_TOURS


def test_every_dock_up_to_the_port_house_is_water(basemap: Basemap) -> None:
    assert {one.name.dutch for one in basemap.water} >= {
        "Schelde",
        "Bonapartedok",
        "Willemdok",
        "Verbindingsdok",
        "Kattendijkdok",
        "Houtdok",
        "Kempischdok",
        "Asiadok",
        "Suezdok",
        "Amerikadok",
        "Royerssluis",
    }


def test_a_name_is_shown_in_the_readers_language_or_else_in_dutch() -> None:
    name = Name("Schelde", (("en", "Scheldt"),))
    assert name.shown("en-GB") == "Scheldt"
    assert name.shown("fr") == "Schelde"


def test_the_map_says_who_drew_it(basemap: Basemap) -> None:
    for language in ("nl", "en"):
        assert "Antwerp Showcase" in basemap.attribution.shown(language)


def test_places_that_carry_a_pin_are_not_named_twice(basemap: Basemap) -> None:
    pinned = {"mas", "beacon", "port-house", "red-star-line", "shed"}
    named = {one.kind for one in basemap.landmarks if one.name.dutch}
    assert pinned <= {one.kind for one in basemap.landmarks}
    assert not pinned & named


@pytest.mark.parametrize(
    "path", sorted(BASEMAP.glob("*.geojson")), ids=lambda p: p.stem
)
def test_each_line_of_a_file_holds_one_shape_to_edit(path: Path) -> None:
    head, *features, foot = path.read_text(encoding="utf-8").splitlines()
    assert head == '{"type": "FeatureCollection", "features": ['
    assert foot == "]}"
    assert all(
        json.loads(one.removesuffix(","))["type"] == "Feature" for one in features
    )


def test_nobody_walks_on_motorways_or_through_tunnels_made_for_cars(
    basemap: Basemap,
) -> None:
    barred = {
        one.rank for one in (*basemap.streets, *basemap.bridges) if not one.walkable
    }
    assert barred == {"motorway"}
    assert [one.name.dutch for one in basemap.tunnels if one.walkable] == [
        "Sint-Annatunnel"
    ]


@pytest.mark.parametrize(("rank", "foot"), [("quay", False), ("motorway", True)])
def test_a_street_may_say_whether_it_is_for_walking(
    rank: str, foot: bool, folder: Path
) -> None:
    line = [[4.40, 51.22], [4.41, 51.22]]
    properties = {"kind": "street", "class": rank, "foot": foot}
    put(folder, "streets", feature("LineString", line, **properties))
    (street,) = read_drawing(folder).streets
    assert street.walkable is foot


def test_a_missing_file_is_named(folder: Path) -> None:
    (folder / "green.geojson").unlink()
    with pytest.raises(ContentError, match=r"green\.geojson: .*missing"):
        read_drawing(folder)


def test_a_broken_file_is_named_with_its_line(folder: Path) -> None:
    (folder / "green.geojson").write_text('{"type":\n"x" 1}', encoding="utf-8")
    with pytest.raises(ContentError, match=r"green\.geojson, line 2"):
        read_drawing(folder)


def test_a_file_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "green.geojson").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(ContentError, match="cannot be read"):
        read_drawing(folder)


def test_a_file_without_features_is_refused(folder: Path) -> None:
    (folder / "green.geojson").write_text("[]", encoding="utf-8")
    with pytest.raises(ContentError, match="FeatureCollection"):
        read_drawing(folder)


def test_an_attribution_without_dutch_is_refused(folder: Path) -> None:
    (folder / "attribution.json").write_text('{"en": "Ours"}', encoding="utf-8")
    with pytest.raises(ContentError, match=r"attribution\.json"):
        read_drawing(folder)


RING = [[4.4, 51.2], [4.41, 51.2], [4.41, 51.21], [4.4, 51.2]]
POND = [[4.406, 51.202], [4.408, 51.202], [4.408, 51.204], [4.406, 51.202]]


def test_an_area_may_have_holes(folder: Path) -> None:
    put(folder, "green", feature("Polygon", [RING, POND], kind="park"))
    (park,) = read_drawing(folder).green
    assert park.ring == tuple(map(tuple, RING))
    assert park.holes == (tuple(map(tuple, POND)),)


@pytest.mark.parametrize(
    ("layer", "wrong", "says"),
    [
        ("green", {"type": "Feature"}, "feature 1: needs properties"),
        ("green", feature("Polygon", [RING], kind="lawn"), "kind 'lawn' is unknown"),
        ("green", feature("Point", [4.4, 51.2], kind="park"), "a Polygon belongs here"),
        ("green", feature("Polygon", [RING[:3]], kind="park"), "at least 4 points"),
        (
            "green",
            feature("Polygon", [RING[:3] + RING[1:2]], kind="park"),
            "not closed",
        ),
        ("green", feature("Polygon", [RING, POND[:3]], kind="park"), "at least 4"),
        ("green", feature("Polygon", {}, kind="park"), "no \\[lon, lat\\] pairs"),
        ("green", feature("Polygon", [], kind="park"), "no \\[lon, lat\\] pairs"),
        (
            "railway",
            feature("LineString", [[51.2, 4.4], [51.3, 4.4]], kind="rail"),
            "lon comes first",
        ),
        (
            "streets",
            feature("LineString", RING, kind="street", **{"class": "lane"}),
            "class 'lane' is unknown",
        ),
        ("landmarks", feature("Point", [4.4, 51.2], kind="mas", rank=3), "rank 3"),
    ],
)
def test_a_fault_in_a_shape_is_told_with_its_place(
    folder: Path, layer: str, wrong: object, says: str
) -> None:
    put(folder, layer, wrong)
    with pytest.raises(ContentError, match=says) as caught:
        read_drawing(folder)
    assert f"{layer}.geojson, feature 1" in str(caught.value)
