"""One map in a web view of the kiosk's flags, panned: started by `pan.py`."""

import json
import os
import sys

from PySide6.QtCore import QLocale
from sqlite_utils import Database

from showcase.app import make_application
from showcase.domain.basemap import Basemap
from showcase.domain.edition import Edition
from showcase.kiosk.driver import wait
from showcase.kiosk.map_scheme import MapSchemeHandler
from showcase.kiosk.tiles import TileShelf, tiles_of
from showcase.kiosk.times import local_now
from showcase.maps.page import prepared_page
from showcase.maps.painter import MapPainter
from showcase.services.gazetteer import Gazetteer
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition
from showcase.storage.walks import Legs
from showcase.ui.map import MapModel
from showcase.ui.map_bridge import MapBridge
from tests.benchmarks.pan_pages import canvas_page, stock_page
from tests.benchmarks.scratch import content, scratch
from tests.benchmarks.streets import detailed, drawn
from tests.benchmarks.web_window import Served, WebWindow

# A square of 600 px a side, a second each, once for the tiles and once for the frames.
_PAN = """
(() => {
  const map = Object.values(window).find((each) => each instanceof L.Map);
  const square = [[600, 0], [0, 600], [-600, 0], [0, -600]];
  const pan = (way) => new Promise((done) => {
    map.once("moveend", done);
    map.panBy(way, { animate: true, duration: 1, easeLinearity: 1 });
  });
  const lap = async () => { for (const way of square) await pan(way); };
  const loaded = () => [...document.querySelectorAll("img.leaflet-tile")]
    .every((tile) => tile.complete);
  const frames = [];
  let last = null;
  const frame = () => {
    const now = performance.now();
    if (last !== null) frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  const measure = async () => {
    map.setView([51.2255, 4.4045], 15, { animate: false });
    await lap();
    while (!loaded()) await new Promise((done) => setTimeout(done, 100));
    await new Promise((done) => setTimeout(done, 1000));
    requestAnimationFrame(frame);
    await lap();
    window.panned = [...frames];
  };
  measure();
  return true;
})()
"""


def main(name: str) -> None:
    """Print the milliseconds between frames, as a JSON array."""
    application = make_application()
    window = WebWindow(_peer(name, connect_content(content())))
    wait(1500)
    window.ask(_PAN)
    window.until("window.panned !== undefined")
    print(json.dumps(window.ask("window.panned")), flush=True)  # noqa: T201
    application.quit()


def _peer(name: str, database: Database) -> Served:
    edition = read_edition(database)
    model = _pins(edition, Legs(database))
    pins = json.loads(str(model.property("pinsJson")))
    places = [(pin["lat"], pin["lon"]) for pin in pins]
    basemap = detailed() if name.startswith("detailed") else drawn()
    match name:
        case "stock":
            return Served(stock_page(basemap, places))
        case "canvas" | "detailed-canvas":
            return Served(canvas_page(basemap, places))
        case _:
            return _ours(basemap, edition, model)


def _pins(edition: Edition, legs: Legs) -> MapModel:
    spoken = edition.settings.languages
    locales = {each.code: QLocale(each.locale) for each in spoken}
    model = MapModel(Gazetteer(edition, legs), local_now, locales)
    model.speak(spoken[0].code)
    return model


def _ours(basemap: Basemap, edition: Edition, model: MapModel) -> Served:
    bounds = edition.settings.bounds
    shelf = TileShelf(tiles_of(MapPainter(basemap), bounds))
    handler = MapSchemeHandler(prepared_page(scratch(), bounds), shelf)
    bridge = MapBridge()
    bridge.follow(model, "pinsJson", "hereJson")
    bridge.speak("nl", basemap.attribution.dutch)
    return Served(handler, bridge)


if __name__ == "__main__":
    main(sys.argv[1])
    os._exit(0)  # Chromium's farewell is no part of the figure
