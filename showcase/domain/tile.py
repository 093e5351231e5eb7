"""A tile of the map by its address: what the map page asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TileAddress:
    """Which tile: its drawing style, the language of its names, and where it lies.

    Attributes:
        style: name of a base-map style.
        language: code of the language of the names on it.
        zoom: zoom level of the Web Mercator grid, for tiles of 512 pixels.
        column: counted from the antimeridian eastwards.
        row: counted from the north southwards.
        scale: how many of its pixels go on one of the page's, each way: 1 or 2.
    """

    style: str
    language: str
    zoom: int
    column: int
    row: int
    scale: int = 1
