"""The peer of the map page: folium's page as folium writes it, in a bare Chromium."""

import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import resources
from pathlib import Path
from queue import Queue
from shutil import copytree
from threading import Thread
from time import perf_counter
from typing import Any

import folium

_CHROMIUM = Path("/usr/bin/chromium")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",  # or it takes the page for done and ends
)
_RUNS = 4
_PATIENCE_S = 15
# Asked for once the page with all it fetches is there and two frames were painted.
_REPORT = (
    "<script>onload=()=>requestAnimationFrame(()=>requestAnimationFrame("
    "()=>fetch('/shown')))</script>"
)


@dataclass(frozen=True, slots=True)
class Marker:
    """Where a marker stands."""

    lat: float
    lon: float


def shown_ms(markers: Sequence[Marker]) -> list[float] | None:
    """From the start of Chromium to the markers painted; None where there is none."""
    if not _CHROMIUM.exists():
        return None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write_page(markers, folder / "page")
        moments: Queue[float] = Queue()
        reporting = partial(_Reporting, moments, directory=str(folder / "page"))
        server = ThreadingHTTPServer(("127.0.0.1", 0), reporting)
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/index.html"
        try:
            runs = [_run(address, folder / "profile", moments) for _ in range(_RUNS)]
        finally:
            server.shutdown()
            server.server_close()
    return runs[1:]  # the first one warms the disk and the profile


class _Reporting(SimpleHTTPRequestHandler):
    """Serves the page, and notes when it says that it is shown."""

    def __init__(self, moments: "Queue[float]", *request: Any, directory: str) -> None:
        self._moments = moments
        super().__init__(*request, directory=directory)

    def do_GET(self) -> None:
        if self.path == "/shown":
            self._moments.put(perf_counter())
        super().do_GET()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


def _write_page(markers: Sequence[Marker], folder: Path) -> None:
    leaflet = resources.files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    copytree(str(leaflet), folder)
    middle = (51.226, 4.404)
    page = folium.Map(location=middle, zoom_start=15, tiles=None)
    # What else folium links to (jQuery, Bootstrap) a plain marker does not need.
    page.default_js = [("leaflet", "leaflet.js")]
    page.default_css = [("leaflet_css", "leaflet.css")]
    for marker in markers:
        folium.Marker((marker.lat, marker.lon)).add_to(page)
    html = page.get_root().render()
    (folder / "index.html").write_text(html.replace("</head>", f"{_REPORT}</head>"))


def _run(address: str, profile: Path, moments: "Queue[float]") -> float:
    began = perf_counter()
    chromium = subprocess.Popen(
        (_CHROMIUM, *_FLAGS, f"--user-data-dir={profile}", address),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return (moments.get(timeout=_PATIENCE_S) - began) * 1000
    finally:
        chromium.terminate()
        chromium.wait(_PATIENCE_S)
