"""The map's HTML and start script, written by folium.

Importing folium takes half a second, so `showcase.maps.page` imports this module
only when no prepared page lies in the cache. No text of the exhibition goes through
folium's templates: the page gets it as data and draws it with textContent.
"""

from dataclasses import dataclass

import folium
from branca.element import Figure
from folium.template import Template

from showcase.domain.place import Bounds

MIN_ZOOM = 13
MAX_ZOOM = 18
TILE_PIXELS = 512

_TILES = "showcase://map/tiles/light/nl/{z}/{x}/{y}{r}.webp"


@dataclass(frozen=True, slots=True)
class FoliumDocument:
    """What folium wrote: the page, and the script that starts the map in it."""

    html: str
    script: str


class _ServedFigure(Figure):
    """A page whose script is a file of its own, so that the policy can ban inline."""

    _template = Template("""<!DOCTYPE html>
<html>
<head>
{{ this.header.render() }}
</head>
<body>
{{ this.html.render() }}
<script src="start.js"></script>
<script src="qwebchannel.js"></script>
<script type="module" src="map.js"></script>
</body>
</html>
""")


class _KioskMap(folium.Map):
    """A folium map that fetches Leaflet, and nothing else, from the kiosk itself."""

    # Folium reads both from the class.
    default_js = [("leaflet", "leaflet.js")]  # noqa: RUF012
    default_css = [("leaflet_css", "leaflet.css"), ("map_css", "map.css")]  # noqa: RUF012

    # As folium's own, without its inline style and script.
    _template = Template("""
        {% macro header(this, kwargs) %}
            <meta name="viewport" content="width=device-width, user-scalable=no" />
        {% endmacro %}
        {% macro html(this, kwargs) %}
            <div class="folium-map" id={{ this.get_name()|tojson }}></div>
        {% endmacro %}
        {% macro script(this, kwargs) %}
            var {{ this.get_name() }} = L.map({{ this.get_name()|tojson }}, {
                center: {{ this.location|tojson }},
                ...{{ this.options|tojavascript }}
            });
        {% endmacro %}
    """)

    def get_name(self) -> str:
        """The map's global name in the page; folium's would be a random one."""
        return "kioskMap"


class _KioskTiles(folium.TileLayer):
    """The drawn tiles; the page's own script sets their language and style."""

    def get_name(self) -> str:
        """The layer's global name in the page."""
        return "kioskTiles"


def folium_document(bounds: Bounds) -> FoliumDocument:
    """Have folium write the page of a map that cannot be dragged out of the bounds."""
    figure = _ServedFigure()
    page = _KioskMap(
        location=((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2),
        zoom_start=15,
        tiles=None,
        max_bounds=True,
        min_lat=bounds.south,
        max_lat=bounds.north,
        min_lon=bounds.west,
        max_lon=bounds.east,
        max_bounds_viscosity=1.0,
        min_zoom=MIN_ZOOM,
        max_zoom=MAX_ZOOM,
        zoom_control=False,
        attribution_control=False,
        fade_animation=False,  # a tile is there as soon as it can be
        inertia_deceleration=4000,
        inertia_max_speed=1500,
    )
    _tiles(bounds).add_to(page)
    page.add_to(figure)
    html = figure.render()
    return FoliumDocument(html=html, script=figure.script.render())


def _tiles(bounds: Bounds) -> _KioskTiles:
    return _KioskTiles(
        tiles=_TILES,
        name="base",
        attr="Antwerp Showcase",
        min_zoom=MIN_ZOOM,
        max_zoom=MAX_ZOOM,
        tile_size=TILE_PIXELS,
        zoom_offset=-1,
        keep_buffer=1,
        show=False,  # the page adds it once it knows where to look
        bounds=[[bounds.south, bounds.west], [bounds.north, bounds.east]],
    )
