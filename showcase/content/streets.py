"""The streets that lead to the places of a content folder."""

from functools import lru_cache
from typing import Protocol

from showcase.domain.basemap import Basemap, Layer
from showcase.domain.place import Bounds
from showcase.maps.drawing import read_drawing
from showcase.maps.network import build_network
from showcase.maps.snaps import Snaps
from showcase.paths import BASEMAP

_WALKED = frozenset(
    {Layer.STREETS, Layer.BRIDGES, Layer.TUNNELS, Layer.SQUARES, Layer.SIGNALS}
)
_NEEDED = _WALKED | {Layer.WATER}  # which gaps between ways are not closed across


class StreetSource(Protocol):
    """A base map, drawn or detailed."""

    def within(self, bounds: Bounds, layers: frozenset[Layer]) -> Basemap:
        """Some layers of the piece of it that touches the bounds."""
        ...

    def __hash__(self) -> int:
        """It can be told from others."""


@lru_cache(maxsize=1)  # a base map stays the same while the program runs
def streets_within(bounds: Bounds, basemap: StreetSource | None) -> Snaps:
    """Where positions join the walking network of a base map, or of our own drawing.

    Raises:
        ContentError: when our own drawing is missing or has a fault.
    """
    if basemap is None:
        return Snaps(build_network(read_drawing(BASEMAP).within(bounds)))
    return Snaps(build_network(basemap.within(bounds, _NEEDED)))
