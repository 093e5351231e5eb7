"""The base map: the shapes and names that lie under the pins and routes.

A drawn base map is read whole from the repository's files; a detailed one, made from
the operator's OpenStreetMap data, is read a piece at a time. Both are of these shapes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from showcase.domain.place import Bounds

Point: TypeAlias = tuple[float, float]
"""Longitude and latitude in degrees, WGS84; the order of GeoJSON."""


class Layer(StrEnum):
    """What lies over what, the lowest first; also the fields of a `Basemap`."""

    BLOCKS = "blocks"
    GREEN = "green"
    WATER = "water"
    SQUARES = "squares"
    BUILDINGS = "buildings"
    TUNNELS = "tunnels"
    STREETS = "streets"
    RAILWAY = "railway"
    BRIDGES = "bridges"
    CURVES = "curves"
    DISTRICTS = "districts"
    LANDMARKS = "landmarks"
    SIGNALS = "signals"


EVERY_LAYER = frozenset(Layer)


@dataclass(frozen=True, slots=True)
class Name:
    """What something is called: in Dutch, and in the languages that differ."""

    dutch: str
    translations: tuple[tuple[str, str], ...] = ()

    def shown(self, language: str) -> str:
        """The name for a reader of a language; Dutch where it has no other."""
        return dict(self.translations).get(language.partition("-")[0], self.dutch)


@dataclass(frozen=True, slots=True)
class Area:
    """A closed shape; its ring and the rings of its holes end where they began."""

    kind: str
    name: Name
    ring: tuple[Point, ...]
    holes: tuple[tuple[Point, ...], ...] = ()

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners of its outline."""
        return self.ring


@dataclass(frozen=True, slots=True)
class Line:
    """A way, or the curve that a name is written along.

    Attributes:
        kind: street, bridge, tunnel, rail, tram; of a name's curve, water or dock.
        rank: of a street or bridge: motorway, main, street, quay, path or steps.
        name: empty where it has none.
        points: two at least.
        walkable: whether people may walk along it.
    """

    kind: str
    rank: str
    name: Name
    points: tuple[Point, ...]
    walkable: bool = True


@dataclass(frozen=True, slots=True)
class Spot:
    """A name or landmark at one point, shown from a zoom on (rank 1 before 2)."""

    kind: str
    rank: int
    name: Name
    at: Point
    named_from: float = 0.0

    @property
    def points(self) -> tuple[Point, ...]:
        """Its one point."""
        return (self.at,)


Shape: TypeAlias = Area | Line | Spot


@dataclass(frozen=True, slots=True)
class Basemap:
    """Everything drawn under the pins and routes, or a piece of it.

    Attributes:
        attribution: who made it, to be shown on the map.
        joined_at_corners: whether ways meet only where both have a corner, as in
            OpenStreetMap; else wherever they cross or nearly touch.
    """

    attribution: Name
    blocks: tuple[Area, ...] = ()
    green: tuple[Area, ...] = ()
    water: tuple[Area, ...] = ()
    squares: tuple[Area, ...] = ()
    buildings: tuple[Area, ...] = ()
    tunnels: tuple[Line, ...] = ()
    streets: tuple[Line, ...] = ()
    railway: tuple[Line, ...] = ()
    bridges: tuple[Line, ...] = ()
    curves: tuple[Line, ...] = ()
    districts: tuple[Spot, ...] = ()
    landmarks: tuple[Spot, ...] = ()
    signals: tuple[Spot, ...] = ()
    joined_at_corners: bool = False

    @classmethod
    def of(
        cls,
        attribution: Name,
        shapes: Iterable[tuple[Layer, Shape]],
        *,
        joined_at_corners: bool = False,
    ) -> "Basemap":
        """The base map of some shapes, in the order given."""
        layers: defaultdict[str, list[Any]] = defaultdict(list)
        for layer, shape in shapes:
            layers[layer.value].append(shape)
        return cls(
            attribution,
            **{layer: tuple(found) for layer, found in layers.items()},
            joined_at_corners=joined_at_corners,
        )

    def shapes(self) -> Iterator[tuple[Layer, Shape]]:
        """Every shape with its layer, the lowest first."""
        for layer in Layer:
            for shape in getattr(self, layer.value):
                yield layer, shape

    def within(
        self, bounds: Bounds, layers: frozenset[Layer] = EVERY_LAYER
    ) -> "Basemap":
        """The shapes of some layers whose rectangle touches the bounds, whole."""
        return Basemap.of(
            self.attribution,
            (
                (layer, shape)
                for layer in Layer
                if layer in layers
                for shape in getattr(self, layer.value)
                if _touches(shape.points, bounds)
            ),
            joined_at_corners=self.joined_at_corners,
        )


def _touches(points: tuple[Point, ...], bounds: Bounds) -> bool:
    lons = [lon for lon, _ in points]
    lats = [lat for _, lat in points]
    beside = min(lons) > bounds.east or max(lons) < bounds.west
    return not beside and min(lats) <= bounds.north and max(lats) >= bounds.south
