from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from showcase.domain.basemap import Basemap, Line, Name
from showcase.maps.labels import Labels
from showcase.maps.letters import Fonts
from showcase.maps.mercator import TILE_PIXELS, Tile, project, tile_at
from showcase.maps.painter import MapPainter, webp
from showcase.maps.style import STYLES, StyleName

LIGHT = StyleName.LIGHT
KATTENDIJKDOK = (4.40680, 51.23350)
MAS = (4.40473, 51.22894)


def colour_at(painter: MapPainter, place: tuple[float, float], zoom: int) -> str:
    tile = tile_at(*place, zoom)
    pixel = project(*place, zoom)
    at = QPoint(int(pixel.x) - tile.origin[0], int(pixel.y) - tile.origin[1])
    image = painter.tile(tile, LIGHT, "nl")
    return image.pixelColor(at).name().upper()


def test_a_tile_is_a_square_of_512_pixels(painter: MapPainter) -> None:
    image = painter.tile(tile_at(*MAS, 15), LIGHT, "nl")
    assert (image.width(), image.height()) == (TILE_PIXELS, TILE_PIXELS)


@pytest.mark.parametrize("zoom", [13, 15, 17])
def test_there_is_water_where_the_kattendijkdok_lies(
    painter: MapPainter, zoom: int
) -> None:
    assert colour_at(painter, KATTENDIJKDOK, zoom) == STYLES[LIGHT].water


@pytest.mark.parametrize(
    "place",
    [
        (4.3975, 51.2330),  # the Scheldt off the Red Star Line sheds
        (4.4100, 51.22845),  # the Willemdok
        (4.3990, 51.23700),  # the Scheldt north of the Kattendijk lock
    ],
)
def test_there_is_water_in_the_river_and_the_docks(
    painter: MapPainter, place: tuple[float, float]
) -> None:
    assert colour_at(painter, place, 16) == STYLES[LIGHT].water


@pytest.mark.parametrize(
    "place",
    [
        (4.40336, 51.23306),  # Red Star Line Museum
        (4.40085, 51.22573),  # The Beacon
        (4.40690, 51.24105),  # Port House
        (4.40473, 51.22894),  # MAS
        (4.39649, 51.21498),  # Sint-Andriesplaats
        (4.38700, 51.22500),  # the left bank
    ],
)
def test_places_one_can_go_to_stand_on_dry_land(
    painter: MapPainter, place: tuple[float, float]
) -> None:
    assert colour_at(painter, place, 17) != STYLES[LIGHT].water


def test_the_same_request_gives_the_same_pixels(basemap: Basemap, qapp: object) -> None:
    tile = tile_at(*MAS, 16)
    one, other = (MapPainter(basemap).tile(tile, LIGHT, "en") for _ in range(2))
    assert one == other


def test_no_name_is_cut_where_two_tiles_meet(painter: MapPainter) -> None:
    seams = 0
    for label in placed(painter, 15, "nl"):
        left, right = label.left(), label.right()
        tile = tile_of(QPoint(left, label.center().y()), 15)
        if tile.origin[0] + TILE_PIXELS <= right and seams < 6:
            seams += 1
            assert_no_seam(painter, tile)
    assert seams == 6


def assert_no_seam(painter: MapPainter, tile: Tile) -> None:
    """What two neighbours show is what one sheet laid over their seam shows."""
    neighbour = Tile(tile.z, tile.x + 1, tile.y)
    west = painter.tile(tile, LIGHT, "nl")
    east = painter.tile(neighbour, LIGHT, "nl")
    sheet = painter._sheet(float(tile.z), "nl")
    corner = QPoint(*tile.origin) - QPoint(*sheet.corner)
    over = QRect(corner + QPoint(256, 0), west.size())
    whole = painter._paint(sheet, over, LIGHT, whole_names=False)
    half = QRect(0, 0, 256, TILE_PIXELS)
    assert close(whole.copy(half), west.copy(half.translated(256, 0)))
    assert close(whole.copy(half.translated(256, 0)), east.copy(half))


def close(one: QImage, other: QImage) -> bool:
    """Equal but for the last bits of a blended edge."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return all(abs(here - there) <= 3 for here, there in pairs)


def placed(painter: MapPainter, zoom: int, language: str) -> list[QRect]:
    """The boxes of all names at a zoom, in world pixels."""
    sheet = painter._sheet(float(zoom), language)
    return [one.outer.translated(*sheet.corner) for one in sheet.labels]


def tile_of(pixel: QPoint, zoom: int) -> Tile:
    return Tile(zoom, pixel.x() // TILE_PIXELS, pixel.y() // TILE_PIXELS)


def test_no_two_level_names_lie_over_each_other(painter: MapPainter) -> None:
    sheet = painter._sheet(14.0, "en")
    level = [one for one in sheet.labels if one.outer.height() < 34]
    boxes = [one.outer.adjusted(4, 8, -4, -8) for one in level]
    assert len(boxes) > 20
    assert not [1 for one, other in combinations(boxes, 2) if one.intersects(other)]


def test_names_are_written_in_the_readers_language(painter: MapPainter) -> None:
    english = {one.text for one in painter._sheet(13.0, "en").labels}
    dutch = {one.text for one in painter._sheet(13.0, "nl").labels}
    assert {"Scheldt", "Left Bank", "Cathedral"} <= english
    assert {"Schelde", "Linkeroever", "Kathedraal"} <= dutch


def test_the_streets_of_the_first_walk_are_named_close_up(painter: MapPainter) -> None:
    names = {one.text for one in painter._sheet(16.0, "nl").labels}
    assert {"Rijnkaai", "Braziliëstraat", "Brouwersvliet", "Nassaustraat"} <= names


def test_a_curve_that_turns_too_sharply_carries_no_name(
    basemap: Basemap, qapp: object
) -> None:
    there_and_back = ((4.40, 51.22), (4.4003, 51.22), (4.40, 51.22001))
    only = replace(
        basemap,
        streets=(Line("street", "main", Name("Terugweg"), there_and_back),),
        curves=(),
        districts=(),
        landmarks=(),
        squares=(),
        green=(),
    )
    assert Labels(only, Fonts(), 16.0, "nl").placed == ()


def test_an_inset_shows_only_names_that_fit_in_it(painter: MapPainter) -> None:
    inset = painter.area(MAS, 15.25, (300, 200), LIGHT, "nl")
    assert (inset.width(), inset.height()) == (300, 200)
    larger = painter.area(MAS, 15.25, (600, 400), LIGHT, "nl")
    assert larger.copy(150, 100, 300, 200) != inset  # its cut names are left out


def test_the_ground_is_land_where_nothing_is_drawn(painter: MapPainter) -> None:
    image = painter.tile(Tile(14, 0, 0), LIGHT, "nl")
    assert image.pixelColor(9, 9) == QColor(STYLES[LIGHT].land)


def test_paths_too_thin_to_see_are_left_out_far_away(painter: MapPainter) -> None:
    quay = painter.area((4.3978, 51.2236), 11.0, (64, 64), LIGHT, "nl")
    assert quay.pixelColor(32, 32) != QColor(STYLES[LIGHT].street)


@pytest.mark.parametrize("style", StyleName)
def test_each_style_has_its_own_water(painter: MapPainter, style: StyleName) -> None:
    image = painter.area((4.3975, 51.2330), 16, (9, 9), style, "nl")
    assert image.pixelColor(4, 4) == QColor(STYLES[style].water)


def test_only_the_latest_sheets_are_kept(basemap: Basemap, qapp: object) -> None:
    small = MapPainter(replace(basemap, streets=(), squares=(), green=()))
    for step in range(14):
        small.area(MAS, 13 + step / 10, (8, 8), LIGHT, "nl")
    assert len(small._sheets) == 10


def test_a_tile_is_sent_as_webp(painter: MapPainter) -> None:
    file = webp(painter.tile(tile_at(*MAS, 14), LIGHT, "nl"))
    assert file[:4] == b"RIFF"
    assert file[8:12] == b"WEBP"


def test_an_empty_picture_is_no_webp() -> None:
    with pytest.raises(ValueError, match="WebP"):
        webp(QImage())
