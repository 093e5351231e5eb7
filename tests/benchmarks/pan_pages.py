"""The peers of the kiosk's map: pages as folium writes them, served in the process."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import resources
from mimetypes import guess_type

import folium
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from showcase.domain.basemap import Basemap
from showcase.maps.mercator import TILE_PIXELS, Tile
from showcase.maps.page import INDEX
from showcase.maps.painter import MapPainter, webp
from showcase.maps.style import StyleName
from tests.benchmarks.streets import as_geojson

_HALF = TILE_PIXELS // 2
_TILES = "showcase://map/tiles/{z}/{x}/{y}.webp"
_LEAFLET = resources.files("js_lib_leaflet") / "static" / "js_lib_leaflet"
_WIDTHS = {"motorway": 8, "main": 7, "street": 4, "quay": 4}
_MIDDLE = (51.2255, 4.4045)

Places = Sequence[tuple[float, float]]
DrawTile = Callable[[str], bytes]


class PeerHandler(QWebEngineUrlSchemeHandler):
    """Answers with files by name, and with tiles drawn once and kept."""

    def __init__(self, files: Mapping[str, bytes], draw: DrawTile | None) -> None:
        super().__init__()
        self._files = files
        self._draw = draw

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802
        """Qt's call for each request."""
        path = job.requestUrl().path().removeprefix("/")
        if self._draw is not None and path.startswith("tiles/"):
            self._reply(job, "image/webp", self._draw(path))
        elif path in self._files:
            mime = guess_type(path)[0] or "application/octet-stream"
            self._reply(job, mime, self._files[path])
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def close(self) -> None:
        """Nothing is under way when this is called."""

    def _reply(self, job: QWebEngineUrlRequestJob, mime: str, content: bytes) -> None:
        buffer = QBuffer(job)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(mime.encode()), buffer)


def stock_page(basemap: Basemap, places: Places) -> PeerHandler:
    """Folium with its stock CSS and tiles of the usual 256 pixels, by our painter."""
    page = _folium_map(places)
    folium.TileLayer(tiles=_TILES, attr="Antwerp Showcase").add_to(page)
    return PeerHandler(_files(page), _quarters(MapPainter(basemap)))


def canvas_page(basemap: Basemap, places: Places) -> PeerHandler:
    """The streets as GeoJSON, drawn by Leaflet on its canvas."""
    page = _folium_map(places, prefer_canvas=True)
    folium.GeoJson(
        as_geojson(basemap),
        style_function=lambda one: {
            "weight": _WIDTHS.get(one["properties"]["rank"], 2),
            "color": "#8c8270",
        },
    ).add_to(page)
    return PeerHandler(_files(page), None)


def _folium_map(places: Places, *, prefer_canvas: bool = False) -> folium.Map:
    page = folium.Map(
        location=_MIDDLE, zoom_start=15, tiles=None, prefer_canvas=prefer_canvas
    )
    # What else folium links to (jQuery, Bootstrap) these pages do not need.
    page.default_js = [("leaflet", "leaflet.js")]
    page.default_css = [("leaflet_css", "leaflet.css")]
    for place in places:
        folium.Marker(place).add_to(page)
    return page


def _files(page: folium.Map) -> dict[str, bytes]:
    leaflet = {"leaflet.js", "leaflet.css"}
    images = (_LEAFLET / "images").iterdir()
    return {
        INDEX: page.get_root().render().encode(),
        **{name: (_LEAFLET / name).read_bytes() for name in leaflet},
        **{f"images/{image.name}": image.read_bytes() for image in images},
    }


def _quarters(painter: MapPainter) -> DrawTile:
    """Tiles of 256 pixels, cut from the painter's, so that both show the same."""

    @cache
    def whole(zoom: int, column: int, row: int) -> QImage:
        return painter.tile(Tile(zoom, column, row), StyleName.LIGHT, "nl")

    @cache
    def draw(path: str) -> bytes:
        zoom, column, row = map(int, path[len("tiles/") : -len(".webp")].split("/"))
        image = whole(zoom - 1, column // 2, row // 2)
        left, top = _HALF * (column % 2), _HALF * (row % 2)
        return webp(image.copy(left, top, _HALF, _HALF))

    return draw
