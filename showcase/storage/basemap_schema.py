"""The tables of a map file: tiles in MBTiles form, and a base map's shapes.

MBTiles 1.3 (github.com/mapbox/mbtiles-spec) wants `metadata(name, value)` and
`tiles(zoom_level, tile_column, tile_row, tile_data)`, rows counted from the south. Ours
hold tiles of several styles, languages and scales, rows counted from the north as the
map page counts them; `tiles` is a view of one of them.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

TILES = Migrations("tiles")
SHAPES = Migrations("shapes")

_TILES = """
CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE map_tiles (
    style TEXT NOT NULL,
    language TEXT NOT NULL,
    scale INTEGER NOT NULL,
    zoom INTEGER NOT NULL,
    tile_column INTEGER NOT NULL,
    tile_row INTEGER NOT NULL,
    tile_data BLOB NOT NULL,
    PRIMARY KEY (zoom, tile_column, tile_row, style, language, scale)
) STRICT;
CREATE VIEW tiles AS
    SELECT
        zoom AS zoom_level,
        tile_column,
        (1 << zoom) - 1 - tile_row AS tile_row,
        tile_data
    FROM map_tiles
    WHERE style = 'light' AND language = 'nl' AND scale = 1;
"""
# Points are pairs of 32-bit integers, longitude first, in ten-millionths of a degree
# (1 cm), OpenStreetMap's own unit; the tree of rectangles is in the same.
_SHAPES = """
CREATE TABLE shapes (
    id INTEGER PRIMARY KEY,
    layer TEXT NOT NULL,
    kind TEXT NOT NULL,
    rank TEXT NOT NULL,
    name TEXT NOT NULL CHECK (json_valid(name)),
    walkable INTEGER NOT NULL CHECK (walkable IN (0, 1)),
    named_from REAL NOT NULL,
    points BLOB NOT NULL,
    holes BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE shape_bounds USING rtree_i32 (id, west, east, south, north);
"""


@TILES()
def m001_tiles(database: Database) -> None:
    """Tiles of every style, language and scale, and what MBTiles shows of them."""
    database.executescript(_TILES)


@SHAPES()
def m001_shapes(database: Database) -> None:
    """One row per shape, found by its rectangle."""
    database.executescript(_SHAPES)
