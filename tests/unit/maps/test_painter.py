from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage

from showcase.domain.basemap import Basemap
from showcase.maps.frame import Frame
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
    frame = Frame.of_block(tile_at(*MAS, 15))
    seams = [
        label.outer
        for label in painter._kept(frame, "nl").labels
        if label.outer.left() // TILE_PIXELS != label.outer.right() // TILE_PIXELS
    ]
    for outer in seams[:6]:
        assert_no_seam(painter, frame, outer)
    assert len(seams) >= 6


def assert_no_seam(painter: MapPainter, frame: Frame, outer: QRect) -> None:
    """What two neighbours show is what one picture laid over their seam shows."""
    tile = tile_of(frame, outer.topLeft())
    neighbour = Tile(tile.z, tile.x + 1, tile.y)
    west = painter.tile(tile, LIGHT, "nl")
    east = painter.tile(neighbour, LIGHT, "nl")
    corner = QPoint(tile.origin[0] - frame.left, tile.origin[1] - frame.top)
    over = QRect(corner + QPoint(256, 0), west.size())
    whole = painter._paint(painter._kept(frame, "nl"), over, STYLES[LIGHT], 1)
    half = QRect(0, 0, 256, TILE_PIXELS)
    assert close(whole.copy(half), west.copy(half.translated(256, 0)))
    assert close(whole.copy(half.translated(256, 0)), east.copy(half))


def tile_of(frame: Frame, pixel: QPoint) -> Tile:
    column = (frame.left + pixel.x()) // TILE_PIXELS
    return Tile(int(frame.zoom), column, (frame.top + pixel.y()) // TILE_PIXELS)


def close(one: QImage, other: QImage) -> bool:
    """Equal but for the last bits of a blended edge."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return all(abs(here - there) <= 3 for here, there in pairs)


def test_no_name_crosses_the_edge_of_a_block(painter: MapPainter) -> None:
    frame = Frame.of_block(tile_at(*MAS, 15))
    for label in painter._kept(frame, "nl").labels:
        assert QRect(0, 0, frame.wide, frame.high).contains(label.outer)


def test_a_tile_for_a_fine_screen_is_the_same_at_twice_the_pixels(
    painter: MapPainter,
) -> None:
    tile = tile_at(*MAS, 15)
    usual = painter.tile(tile, LIGHT, "nl")
    fine = painter.tile(tile, LIGHT, "nl", scale=2)
    assert (fine.width(), fine.height()) == (1024, 1024)
    shrunk = fine.scaled(
        usual.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(usual.format())
    pairs = zip(bytes(usual.constBits()), bytes(shrunk.constBits()), strict=True)
    far = sum(abs(here - there) > 48 for here, there in pairs)
    assert far < 0.01 * usual.sizeInBytes()
    assert fine.copy(0, 0, 512, 512) != usual


def test_names_are_written_in_the_readers_language(painter: MapPainter) -> None:
    frame = Frame.of_block(tile_at(*MAS, 13))
    english = {one.text for one in painter._kept(frame, "en").labels}
    dutch = {one.text for one in painter._kept(frame, "nl").labels}
    assert {"Scheldt", "Left Bank", "Cathedral"} <= english
    assert {"Schelde", "Linkeroever", "Kathedraal"} <= dutch
    tile = tile_at(4.401, 51.2205, 13)
    assert painter.tile(tile, LIGHT, "en") != painter.tile(tile, LIGHT, "nl")


def test_the_streets_of_the_first_walk_are_named_close_up(painter: MapPainter) -> None:
    frame = Frame.of_block(tile_at(*MAS, 16))
    names = {one.text for one in painter._kept(frame, "nl").labels}
    assert {"Rijnkaai", "Braziliëstraat", "Brouwersvliet", "Nassaustraat"} <= names


def test_names_keep_off_the_pins_of_places(painter: MapPainter) -> None:
    tile = tile_at(*MAS, 16)
    pins = MapPainter(painter._source, places=[(4.4035, 51.2266), (4.404, 51.2280)])
    assert pins.tile(tile, LIGHT, "nl") != painter.tile(tile, LIGHT, "nl")


def test_the_looks_of_a_tile_share_one_sheet(basemap: Basemap, qapp: object) -> None:
    one = MapPainter(basemap)
    for style in StyleName:
        one.tile(tile_at(*MAS, 14), style, "nl")
    assert len(one._sheets) == 1


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
    tiles = [Tile(14, 8384 + 8 * step, 5464) for step in range(9)]
    for tile in tiles:
        small.tile(tile, LIGHT, "nl")
    assert [frame for frame, _ in small._sheets] == [
        Frame.of_block(tile) for tile in tiles[-6:]
    ]


def test_an_inset_leaves_no_sheet_behind(basemap: Basemap, qapp: object) -> None:
    one = MapPainter(basemap)
    one.area(MAS, 15.3, (64, 64), LIGHT, "nl")
    assert not one._sheets


def test_a_tile_is_sent_as_webp(painter: MapPainter) -> None:
    file = webp(painter.tile(tile_at(*MAS, 14), LIGHT, "nl"))
    assert file[:4] == b"RIFF"
    assert file[8:12] == b"WEBP"
