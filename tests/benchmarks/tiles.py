"""The map's tiles: kept, drawn when asked for, and all of them drawn at once."""

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from time import perf_counter

from showcase.app import make_application
from showcase.domain.place import Bounds
from showcase.domain.tile import TileAddress
from showcase.kiosk.map_scheme import MapSchemeHandler
from showcase.kiosk.tiles import TileShelf, tiles_of
from showcase.maps.mercator import tile_at
from showcase.maps.page import prepared_page
from showcase.maps.painter import MapPainter
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition
from showcase.ui.map_bridge import MapBridge
from tests.benchmarks.figures import Figure, hand_over, times
from tests.benchmarks.scratch import content, scratch
from tests.benchmarks.streets import drawn
from tests.benchmarks.web_window import Served, WebWindow

_ZOOMS = range(12, 17)  # of tiles twice the usual side: Leaflet's 13 to 17
_ALL_S = 25
_KEPT_MS, _DRAWN_MS = 3, 60
_KEPT_REQUESTS = 200
_STRIDE = 7  # one tile in seven, so that every zoom and part of the city is among them
_LOAD = """
(async () => {
  const taken = [];
  for (const url of %s) {
    const began = performance.now();
    await new Promise((done) => Object.assign(new Image(), { onload: done, src: url }));
    taken.push(performance.now() - began);
  }
  window.taken = taken;
})() && true
"""


def main() -> None:
    """Measure and hand over."""
    make_application()
    bounds = read_edition(connect_content(content())).settings.bounds
    addresses = list(_addresses(bounds))
    hand_over(_all_drawn(addresses, bounds))
    shelf = _shelf(bounds)
    for address in _one_a_zoom(addresses):  # the painter has its sheet of each zoom
        shelf.fetch(address)
    some = addresses[::_STRIDE]
    hand_over(times("a tile drawn", _fetches_ms(shelf, some), _DRAWN_MS))
    kept = list(islice(some, _KEPT_REQUESTS))
    for address in kept:
        shelf.fetch(address)
    hand_over(
        times(
            "a tile kept, until the page has it",
            _seen_ms(shelf, bounds, kept),
            _KEPT_MS,
        ),
    )


def _shelf(bounds: Bounds) -> TileShelf:
    return TileShelf(tiles_of(MapPainter(drawn()), bounds), capacity=10_000)


def _addresses(bounds: Bounds) -> Iterator[TileAddress]:
    for zoom in _ZOOMS:
        first = tile_at(bounds.west, bounds.north, zoom)
        last = tile_at(bounds.east, bounds.south, zoom)
        for column in range(first.x, last.x + 1):
            for row in range(first.y, last.y + 1):
                yield TileAddress("light", "nl", zoom, column, row)


def _one_a_zoom(addresses: Iterable[TileAddress]) -> Iterable[TileAddress]:
    return {address.zoom: address for address in addresses}.values()


def _all_drawn(addresses: list[TileAddress], bounds: Bounds) -> Figure:
    shelf = _shelf(bounds)
    began = perf_counter()
    tiles = [shelf.fetch(address) for address in addresses]
    taken = perf_counter() - began
    size = sum(len(tile) for tile in tiles if tile is not None) / 1e6
    return Figure(
        "every tile of zoom 13 to 17 drawn",
        f"{taken:.1f} s ({len(tiles)} tiles, {size:.1f} MB)",
        f"<= {_ALL_S} s",
        taken <= _ALL_S,
    )


def _fetches_ms(shelf: TileShelf, addresses: Iterable[TileAddress]) -> list[float]:
    taken = []
    for address in addresses:
        began = perf_counter()
        shelf.fetch(address)
        taken.append((perf_counter() - began) * 1000)
    return taken


def _seen_ms(
    shelf: TileShelf, bounds: Bounds, addresses: Iterable[TileAddress]
) -> list[float]:
    """How long the page itself waits for each, one after the other."""
    page = prepared_page(scratch(), bounds)
    window = WebWindow(Served(MapSchemeHandler(page, shelf), MapBridge()))
    urls = [
        f"showcase://map/tiles/{each.style}/{each.language}"
        f"/{each.zoom}/{each.column}/{each.row}.webp"
        for each in addresses
    ]
    window.ask(_LOAD % urls)
    window.until("window.taken !== undefined")
    return [float(each) for each in window.ask("window.taken")]


if __name__ == "__main__":
    main()
    os._exit(0)  # the figures are handed over
