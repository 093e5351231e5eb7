"""How the base map looks: colours of each style, widths and lettering by zoom.

Zooms are those of 512-pixel tiles. Everything here is plain data; the painter draws it.
"""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class StyleName(StrEnum):
    """The three looks of the map."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Style:
    """The colours of one look, as #RRGGBB."""

    land: str
    block: str
    building: str
    building_edge: str
    quay: str
    square: str
    green: str
    water: str
    shore: str
    street: str
    street_edge: str
    main: str
    main_edge: str
    step: str
    rail: str
    tram: str
    tunnel: str
    water_name: str
    district_name: str
    street_name: str
    square_name: str
    park_name: str
    landmark_name: str
    landmark_dark: str
    landmark_light: str


STYLES = {
    StyleName.LIGHT: Style(
        land="#F3ECDF",
        block="#E7D9BF",
        building="#DCC9A8",
        building_edge="#C9B28B",
        quay="#EFE4CE",
        square="#FBF3E2",
        green="#C3D6A4",
        water="#A7CBD6",
        shore="#7FAFC0",
        street="#FFFAF0",
        street_edge="#DCCBAA",
        main="#FBE6B5",
        main_edge="#D9B36C",
        step="#B9A27C",
        rail="#8C7B66",
        tram="#B0937A",
        tunnel="#7C9CA8",
        water_name="#1D5163",
        district_name="#73482D",
        street_name="#4A4034",
        square_name="#5C4630",
        park_name="#31542F",
        landmark_name="#7C2D23",
        landmark_dark="#8A5A42",
        landmark_light="#B98A68",
    ),
    StyleName.DARK: Style(
        land="#182543",
        block="#22314F",
        building="#2B3C5E",
        building_edge="#3D5179",
        quay="#1D2B4A",
        square="#33456A",
        green="#24463F",
        water="#0B2A48",
        shore="#2F6A8C",
        street="#3A4C70",
        street_edge="#1A2744",
        main="#655634",
        main_edge="#8E7743",
        step="#5E7096",
        rail="#7D88A3",
        tram="#56688C",
        tunnel="#4E7394",
        water_name="#A9D3E6",
        district_name="#F0CFA0",
        street_name="#E6E9F2",
        square_name="#F1E3C8",
        park_name="#BFE0B4",
        landmark_name="#FFC9A8",
        landmark_dark="#C08A5E",
        landmark_light="#E3B788",
    ),
    StyleName.CONTRAST: Style(
        land="#FFFFFF",
        block="#E6E6E6",
        building="#CFCFCF",
        building_edge="#4A4A4A",
        quay="#F7F7F7",
        square="#FFFFFF",
        green="#CFE9C0",
        water="#BCE0F0",
        shore="#00334D",
        street="#FFFFFF",
        street_edge="#333333",
        main="#FFE08A",
        main_edge="#3F2F00",
        step="#000000",
        rail="#202020",
        tram="#6B1F5C",
        tunnel="#00334D",
        water_name="#00263A",
        district_name="#3B1F0C",
        street_name="#000000",
        square_name="#1A1208",
        park_name="#0C3310",
        landmark_name="#5C0F08",
        landmark_dark="#3A1C10",
        landmark_light="#7A4A34",
    ),
}

_ZOOMS = (12, 13, 14, 15, 16, 17, 18)
_WIDTHS = {
    "motorway": (5.0, 8.0, 14.0, 20.0, 30.0, 46.0, 76.0),
    "main": (3.4, 6.0, 12.0, 18.0, 28.0, 44.0, 74.0),
    "street": (1.2, 2.4, 5.4, 9.5, 16.0, 27.0, 46.0),
    "quay": (0.8, 1.8, 4.6, 8.0, 14.0, 23.0, 40.0),
    "path": (0.0, 0.8, 2.0, 3.2, 6.0, 10.0, 16.0),
    "steps": (0.0, 0.0, 1.6, 4.0, 7.0, 11.0, 17.0),
    "rail": (1.4, 2.2, 3.4, 4.6, 5.6, 7.0, 9.0),
    "tram": (0.0, 0.0, 0.9, 1.2, 1.6, 2.2, 3.0),
    "pavement": (0.0, 0.6, 1.6, 2.4, 3.6, 6.0, 10.0),
    "shore": (0.9, 1.2, 1.6, 2.0, 2.4, 2.8, 3.2),
}


@dataclass(frozen=True, slots=True)
class Lettering:
    """How one kind of name is written.

    Attributes:
        colour: the field of `Style` with the letters' colour.
        ground: the field of `Style` with the colour of the halo round them.
        zooms: from this zoom on, and up to this one.
        pixels: height of the letters at the first and at the last zoom.
        spacing: space between letters, in parts of their height.
        repeat: pixels at least from one writing of a name to the next.
    """

    colour: str
    ground: str
    zooms: tuple[float, float]
    pixels: tuple[float, float]
    spacing: float = 0.0
    serif: bool = False
    italic: bool = False
    capitals: bool = False
    weight: int = 400
    repeat: float = 1500.0

    def height(self, zoom: float) -> int:
        """Height of the letters in pixels at a zoom."""
        (first, last), (small, large) = self.zooms, self.pixels
        part = min(1.0, max(0.0, (zoom - first) / (last - first)))
        return round(small + (large - small) * part)

    def shows(self, zoom: float) -> bool:
        """Whether names of this kind are written at a zoom."""
        return self.zooms[0] <= zoom < self.zooms[1]


LETTERINGS = {
    "river": Lettering(
        "water_name", "water", (11.5, 19), (17, 48), 0.22, serif=True, italic=True,
        capitals=True, repeat=900.0,
    ),
    "dock": Lettering(
        "water_name", "water", (13.2, 19), (17, 34), 0.03, serif=True, italic=True
    ),
    "district-1": Lettering(
        "district_name", "block", (11.8, 17), (16, 24), 0.16, capitals=True, weight=700
    ),
    "district-2": Lettering(
        "district_name", "block", (14.2, 17), (16, 22), 0.14, capitals=True, weight=600
    ),
    "landmark": Lettering(
        "landmark_name", "street", (13, 19), (22, 30), serif=True, italic=True,
        weight=600,
    ),
    "square": Lettering(
        "square_name", "square", (14.8, 19), (17, 26), 0.01, weight=600
    ),
    "park": Lettering(
        "park_name", "green", (13.6, 19), (18, 28), 0.02, serif=True, italic=True
    ),
    "main": Lettering("street_name", "main", (13.9, 19), (15, 26), 0.01, weight=600),
    "street": Lettering("street_name", "street", (14.9, 19), (15, 24), 0.01),
    "quay": Lettering("street_name", "street", (14.9, 19), (15, 24), 0.01),
    "path": Lettering("street_name", "street", (15.9, 19), (15, 22), 0.01),
    "steps": Lettering("street_name", "street", (15.9, 19), (15, 22), 0.01),
    "motorway": Lettering(
        "street_name", "main", (13.9, 19), (15, 26), 0.01, weight=600
    ),
}  # fmt: skip


def width(rank: str, zoom: float) -> float:
    """Width in pixels at a zoom: of a way of a rank, a railway, shore or pavement."""
    widths = _WIDTHS[rank]
    if zoom <= _ZOOMS[0]:
        return float(widths[0] * 2 ** (zoom - _ZOOMS[0]))
    if zoom >= _ZOOMS[-1]:
        return widths[-1]
    at = bisect_right(_ZOOMS, zoom) - 1
    part = zoom - _ZOOMS[at]
    return widths[at] + (widths[at + 1] - widths[at]) * part


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
