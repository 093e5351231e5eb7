"""What OpenStreetMap's tags mean on our map: layer, kind, rank, name, walkable or not.

Source of every tag's meaning: wiki.openstreetmap.org, "Map features" and the page of
the tag. What is planned, under construction, given up or underground is not drawn.
"""

import math
import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from showcase.domain.basemap import Area, Layer, Line, Name, Point, Shape, Spot

KEYS = (
    *("highway", "railway", "waterway", "natural", "landuse", "leisure"),
    *("building", "place"),
)
"""One of these is on everything that is drawn."""

Tags = Mapping[str, str]
_Points = tuple[Point, ...]
_NO_NAME = Name("")
_LANGUAGE = re.compile(r"name:([a-z]{2,3})")
_RANKS = {
    **dict.fromkeys(("motorway", "motorway_link"), "motorway"),
    **dict.fromkeys(("trunk", "trunk_link", "primary", "primary_link"), "main"),
    **dict.fromkeys(("secondary", "secondary_link"), "main"),
    **dict.fromkeys(("tertiary", "tertiary_link"), "main"),
    **dict.fromkeys(("residential", "unclassified", "living_street"), "street"),
    **dict.fromkeys(("service", "pedestrian", "road"), "street"),
    **dict.fromkeys(("footway", "path", "cycleway", "track", "bridleway"), "path"),
    "steps": "steps",
}
_RAILS = {"rail": "rail", "light_rail": "rail", "tram": "tram"}
_CLOSED = frozenset({"no", "private"})
_OPEN = frozenset({"yes", "designated", "permissive"})
_NO_FOOT = frozenset({"no", "private", "use_sidepath"})
_PARKS = frozenset({"park", "garden", "cemetery"})
_GREEN = {
    "leisure": frozenset({"park", "garden", "common", "nature_reserve", "playground"}),
    "landuse": frozenset(
        {"grass", "forest", "cemetery", "meadow", "recreation_ground", "village_green"}
        | {"allotments", "flowerbed", "orchard"}
    ),
    "natural": frozenset({"wood", "scrub", "grassland", "heath"}),
}
_WATER = {
    "natural": frozenset({"water"}),
    "waterway": frozenset({"riverbank", "dock"}),
    "landuse": frozenset({"basin", "reservoir"}),
}
_WATER_KINDS = {"river": "river", "canal": "canal"} | dict.fromkeys(
    ("dock", "harbour", "lock", "basin"), "dock"
)
_BLOCKS = frozenset({"residential", "commercial", "retail", "industrial"})
_SQUARES = frozenset({"pedestrian", "footway"})
_DISTRICTS = {"suburb": 1, "quarter": 2, "neighbourhood": 2}


def lines(tags: Tags, points: _Points) -> Iterator[tuple[Layer, Line]]:
    """What a way is as a line: a street, a railway, a river's name, or nothing."""
    rank = _RANKS.get(tags.get("highway", ""))
    if rank is not None and tags.get("area") != "yes":
        yield from _street(tags, points, rank)
    rail = _RAILS.get(tags.get("railway", ""))
    if rail is not None and not _is_underground(tags):
        yield Layer.RAILWAY, Line(rail, "", _NO_NAME, points, walkable=False)
    if tags.get("waterway") in {"river", "canal"} and not _is_underground(tags):
        name = name_of(tags)
        if name.dutch:
            kind = "water" if tags["waterway"] == "river" else "dock"
            yield Layer.CURVES, Line(kind, "", name, points, walkable=False)


def areas(
    tags: Tags, ring: _Points, holes: tuple[_Points, ...]
) -> Iterator[tuple[Layer, Shape]]:
    """What a closed way or multipolygon is as an area, if anything.

    A dock or lake also bears its name, along its length.
    """
    found = _area(tags)
    if found is None or tags.get("location") == "underground":
        return
    layer, kind = found
    name = _NO_NAME if layer in {Layer.BUILDINGS, Layer.BLOCKS} else name_of(tags)
    yield layer, Area(kind, name, ring, holes)
    if layer is Layer.WATER and kind != "river" and name.dutch:
        curve = lengthwise(ring)
        yield Layer.CURVES, Line("dock", "", name, curve, walkable=False)


def spots(tags: Tags, at: Point) -> Iterator[tuple[Layer, Spot]]:
    """What a node is: a district's name, traffic lights at a crossing, or nothing."""
    rank, name = _DISTRICTS.get(tags.get("place", "")), name_of(tags)
    if rank is not None and name.dutch:
        yield Layer.DISTRICTS, Spot("district", rank, name, at)
    lights = "traffic_signals" in tags.get("crossing", "")
    if tags.get("highway") == "crossing" and (
        lights or tags.get("crossing:signals") == "yes"
    ):
        yield Layer.SIGNALS, Spot("signals", 1, _NO_NAME, at)


def name_of(tags: Tags) -> Name:
    """The Dutch name, else the one on the spot; and those in languages that differ."""
    dutch = tags.get("name:nl") or tags.get("name", "")
    translations = []
    for key, text in sorted(tags.items()):
        language = _LANGUAGE.fullmatch(key)
        if language is not None and text != dutch:
            translations.append((language[1], text))
    return Name(dutch, tuple(translations))


def is_walkable(tags: Tags) -> bool:
    """Whether the public may walk along a way.

    Source: wiki.openstreetmap.org, "OSM tags for routing/Access restrictions",
    Belgium: nobody walks on a motorway or motor road; elsewhere what the tags say.
    """
    foot = tags.get("foot")
    if foot in _NO_FOOT or foot in _OPEN:
        return foot in _OPEN
    if tags.get("motorroad") == "yes" or tags.get("access") in _CLOSED:
        return False
    return _RANKS.get(tags.get("highway", "")) != "motorway"


def lengthwise(ring: _Points) -> tuple[Point, Point]:
    """A straight line through the middle of a ring, along its greatest extent.

    The direction is the first principal axis of the corners, each weighted with the
    sides that meet in it.
    """
    narrow = math.cos(math.radians(ring[0][1]))  # a degree of longitude in latitudes
    flat = [(lon * narrow, lat) for lon, lat in ring]
    middles = [
        ((ax + bx) / 2, (ay + by) / 2, math.dist((ax, ay), (bx, by)))
        for (ax, ay), (bx, by) in pairwise(flat)
    ]
    whole = sum(long for *_, long in middles)
    x = sum(each * long for each, _, long in middles) / whole
    y = sum(each * long for _, each, long in middles) / whole
    xx = sum((ex - x) ** 2 * long for ex, _, long in middles)
    yy = sum((ey - y) ** 2 * long for _, ey, long in middles)
    xy = sum((ex - x) * (ey - y) * long for ex, ey, long in middles)
    turn = math.atan2(2 * xy, xx - yy) / 2
    east, north = math.cos(turn), math.sin(turn)
    along = [(ex - x) * east + (ey - y) * north for ex, ey in flat]
    begin, end = (
        ((x + east * part) / narrow, y + north * part)
        for part in (min(along), max(along))
    )
    return (begin, end) if begin <= end else (end, begin)


def _street(tags: Tags, points: _Points, rank: str) -> Iterator[tuple[Layer, Line]]:
    name, walkable = name_of(tags), is_walkable(tags)
    if rank == "street" and name.dutch.endswith("kaai"):
        rank = "quay"
    if _is_underground(tags):
        yield Layer.TUNNELS, Line("tunnel", rank, name, points, walkable=walkable)
        return
    yield Layer.STREETS, Line("street", rank, name, points, walkable=walkable)
    if tags.get("bridge", "no") != "no":
        yield Layer.BRIDGES, Line("bridge", rank, name, points, walkable=walkable)


def _is_underground(tags: Tags) -> bool:
    # Through a building one walks on the street's level.
    return tags.get("tunnel", "no") not in {"no", "building_passage"}


def _area(tags: Tags) -> tuple[Layer, str] | None:
    if tags.get("building", "no") != "no":
        return Layer.BUILDINGS, "building"
    if any(tags.get(key) in values for key, values in _WATER.items()):
        water = tags.get("water", tags.get("waterway", ""))
        return Layer.WATER, _WATER_KINDS.get(
            "river" if water == "riverbank" else water, "lake"
        )
    if tags.get("place") == "square" or _is_paved(tags):
        return Layer.SQUARES, "square"
    for key, values in _GREEN.items():
        if tags.get(key) in values:
            return Layer.GREEN, "park" if tags[key] in _PARKS else "grass"
    if tags.get("landuse") in _BLOCKS:
        return Layer.BLOCKS, "city"
    return None


def _is_paved(tags: Tags) -> bool:
    """Whether it is ground to walk about on, and not a way round something."""
    return tags.get("area") == "yes" and tags.get("highway") in _SQUARES
