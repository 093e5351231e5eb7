"""Codes for the visitor's phone: a place or a whole walk in its own map app."""

from collections.abc import Sequence
from urllib.parse import quote, urlencode

from showcase.domain.place import Position

# Google's Maps URLs ("universal links"): they open the map app on every phone. Up to
# nine stops may lie between the ends (developer documentation, "Directions").
_DIRECTIONS = "https://www.google.com/maps/dir/"
_MOST_BETWEEN = 9


def place_uri(position: Position, title: str) -> str:
    """The `geo:` address of a place (RFC 5870), with its name for apps that show it."""
    point = _point(position)
    return f"geo:{point}?q={point}({quote(title)})"


def tour_uri(positions: Sequence[Position]) -> str:
    """A link to walking directions along all positions.

    Args:
        positions: two at least, in order. Where more lie between the ends than the
            link can carry, they are thinned evenly.

    Raises:
        ValueError: for fewer than two positions.
    """
    if len(positions) < 2:
        raise ValueError("a walk needs at least two positions")
    between = thinned(positions[1:-1], _MOST_BETWEEN)
    query = {
        "api": "1",
        "travelmode": "walking",
        "origin": _point(positions[0]),
        "destination": _point(positions[-1]),
    }
    if between:
        query["waypoints"] = "|".join(_point(position) for position in between)
    return f"{_DIRECTIONS}?{urlencode(query)}"


def thinned(positions: Sequence[Position], most: int) -> tuple[Position, ...]:
    """At most so many of the positions, spread evenly, the ends among them."""
    if len(positions) <= most:
        return tuple(positions)
    last = len(positions) - 1
    return tuple(positions[round(i * last / (most - 1))] for i in range(most))


def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """The modules of a QR code, row by row, True where dark, without a quiet zone.

    Error correction is M or better: a reflection on the glass may hide 15 %.
    """
    import segno  # noqa: PLC0415 - no code is on the first screen

    code = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _point(position: Position) -> str:
    return f"{position.lat:.5f},{position.lon:.5f}"
