"""Making map files: the operator's detailed base map, and tiles drawn ahead."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtGui import QGuiApplication

from showcase.domain.edition import Edition
from showcase.kiosk.basemaps import ActiveBasemap, open_basemap, open_store
from showcase.kiosk.tiles import addresses, draw_ahead, tiles_of
from showcase.maps.map_file import MapFile
from showcase.maps.style import StyleName
from showcase.storage.basemaps import write_basemap
from showcase.storage.publishing import replacing
from showcase.storage.tiles import TileStore, require_tiles_only
from showcase.ui.fonts import register_fonts

_DUTCH = "nl"
Step = TypeVar("Step")


class Progress(Protocol):
    """Hands on steps one by one, and shows a person how far they have come."""

    def __call__(
        self, what: str, steps: Iterable[Step], count: int | None = None
    ) -> Iterable[Step]:
        """The same steps; `count` is how many, where that is known."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tiles to draw ahead.

    Attributes:
        styles: names of styles.
        languages: codes of the names' languages.
        zooms: of tiles of 512 pixels.
    """

    styles: tuple[str, ...] = (StyleName.LIGHT.value,)
    languages: tuple[str, ...] = (_DUTCH,)
    zooms: range = range(12, 17)


AHEAD = Wanted()
"""What is drawn into a new map: all a visitor sees first, in its default style."""


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: shapes written, tiles drawn, and tiles that were there before."""

    shapes: int
    drawn: int
    kept: int


def build_basemap(
    file: MapFile, out: Path, edition: Edition, progress: Progress
) -> Made:
    """Make a detailed base map, with the first tiles a visitor will see.

    Args:
        file: the operator's data.
        out: the map to make or replace; after any fault, the old one stays.
        edition: the exhibition that it is for.
        progress: told of every shape and tile.

    Raises:
        SettingsError: when the data cannot be used.
        StorageError: when the map cannot be written.
    """
    with replacing(out) as unfinished:
        shapes = progress("Reading", file.shapes(out.parent))
        written = write_basemap(unfinished, shapes, file.attribution, file.bounds)
        basemap = open_basemap(unfinished, edition, settled=False)
        store = TileStore(unfinished, basemap.tileset)
        drawn = _draw(basemap, store, AHEAD, progress)
    return Made(written, *drawn)


def render_tiles(
    basemap: ActiveBasemap, wanted: Wanted, out: Path | None, progress: Progress
) -> Made:
    """Draw tiles ahead; those that are there already are left as they are.

    Args:
        basemap: what is drawn.
        wanted: which tiles of it.
        out: a file of their own; None for the kiosk's store.
        progress: told of every tile.

    Raises:
        StorageError: when a tile cannot be read or written.
    """
    if out is None:
        store = open_store(basemap)
    else:
        require_tiles_only(out)
        store = TileStore(out, basemap.tileset)
    return Made(0, *_draw(basemap, store, wanted, progress))


def _draw(
    basemap: ActiveBasemap,
    store: TileStore,
    wanted: Wanted,
    progress: Progress,
) -> tuple[int, int]:
    """Draw tiles into a store and close it; how many were drawn, and were there."""
    try:
        _make_ready_to_paint()
        every = addresses(basemap.bounds, wanted.styles, wanted.languages, wanted.zooms)
        draw = tiles_of(basemap.painter(), basemap.bounds)
        steps = progress("Drawing", draw_ahead(every, draw, store), len(every))
        drawn = sum(steps)
    finally:
        basemap.close()
        store.close()
    return drawn, len(every) - drawn


def _make_ready_to_paint() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if QGuiApplication.instance() is None:
        # Qt keeps it alive only as long as somebody holds it.
        _APPLICATION.append(QGuiApplication(["showcase"]))
    register_fonts()


_APPLICATION: list[QGuiApplication] = []
