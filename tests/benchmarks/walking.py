"""The walking network: built, and tours of eight stops routed on it.

On our own drawing as the kiosk reads it, and on the reference's real streets where
they are on this machine.
"""

import json
from itertools import pairwise
from pathlib import Path
from random import Random
from time import perf_counter

from showcase.domain.basemap import Basemap, Line, Name
from showcase.domain.network import Network
from showcase.domain.place import PlaceId, Position
from showcase.maps.drawing import read_drawing
from showcase.maps.network import build_network
from showcase.maps.router import Router, walks_among
from showcase.paths import BASEMAP
from showcase.storage.database import connect_content
from showcase.storage.walks import read_network
from tests.benchmarks.figures import Figure, hand_over, times
from tests.benchmarks.scratch import content

_REFERENCE = Path(__file__).parents[3] / "shared" / "data" / "antwerp-ways.geojson"
_STOPS = 8
_TOURS = 40
_PLACES = 30
_BUILD_S = 1.0
_TOUR_MS = 20.0


def main() -> None:
    """Measure and hand over."""
    _built("our drawing", read_drawing(BASEMAP))
    network = read_network(connect_content(content()))
    _routed(network)
    _joined(network)
    if _REFERENCE.exists():
        _routed(_built("the reference", _real_streets()))


def _real_streets() -> Basemap:
    features = json.loads(_REFERENCE.read_text(encoding="utf-8"))["features"]
    lines = (feature["geometry"]["coordinates"] for feature in features)
    streets = tuple(
        Line("street", "street", Name(""), tuple((lon, lat) for lon, lat in line))
        for line in lines
    )
    return Basemap(Name(""), streets=streets, joined_at_corners=True)


def _built(what: str, basemap: Basemap) -> Network:
    began = perf_counter()
    network = build_network(basemap)
    taken = perf_counter() - began
    named = f"network of {what}, {len(basemap.streets):,} ways"
    kept = taken <= _BUILD_S
    hand_over(Figure(named, f"{taken:.2f} s", f"<= {_BUILD_S:.0f} s", kept))
    return network


def _routed(network: Network) -> None:
    """Eight stops in a row, each at most half a kilometre from a common middle."""
    router = Router(network)
    draw = Random(2018)  # noqa: S311 - the same tours every time
    taken = []
    for _ in range(_TOURS):
        lon, lat = draw.choice(network.nodes)
        stops = [_around(lon, lat, draw) for _ in range(_STOPS)]
        began = perf_counter()
        for start, end in pairwise(stops):
            router.leg(start, end)
        taken.append((perf_counter() - began) * 1000)
    hand_over(times(f"  route of {_STOPS} stops on it", taken, _TOUR_MS))


def _around(lon: float, lat: float, draw: Random) -> Position:
    return Position(
        lat + draw.uniform(-0.004, 0.004), lon + draw.uniform(-0.006, 0.006)
    )


def _joined(network: Network) -> None:
    draw = Random(2018)  # noqa: S311 - the same places every time
    nodes = draw.sample(network.nodes, _PLACES)
    places = {
        PlaceId(f"place-{number}"): Position(lat, lon)
        for number, (lon, lat) in enumerate(nodes)
    }
    began = perf_counter()
    legs = walks_among(network, places).legs
    measured = f"{perf_counter() - began:.2f} s"
    hand_over(Figure(f"  all {len(legs)} legs of {_PLACES} places on it", measured))


if __name__ == "__main__":
    main()
