"""The landmarks' pictograms: flat shapes, each in a box 100 wide, standing on y = 0.

Every shape is a tone and its corners, x to the right and y up, drawn in order. The
light falls from the upper left, so the left face is light and the right one dark.
"""

from typing import TypeAlias

Shape: TypeAlias = tuple[str, tuple[tuple[float, float], ...]]
"""A tone (`light` or `dark`) and the corners of one polygon."""


def _box(tone: str, left: float, right: float, foot: float, top: float) -> Shape:
    return tone, ((left, foot), (right, foot), (right, top), (left, top))


_CHURCH: tuple[Shape, ...] = (
    ("light", ((28, 0), (88, 0), (88, 34), (78, 52), (28, 52))),
    _box("dark", 12, 34, 0, 66),
    ("dark", ((10, 66), (36, 66), (23, 122))),
)

PICTOGRAMS: dict[str, tuple[Shape, ...]] = {
    "cathedral": (
        ("light", ((30, 0), (98, 0), (98, 34), (90, 52), (38, 52), (30, 34))),
        ("dark", ((58, 52), (70, 52), (64, 72))),
        _box("dark", 8, 34, 0, 84),
        ("dark", ((8, 84), (13, 100), (29, 100), (34, 84))),
        ("dark", ((15, 100), (27, 100), (21, 172))),
    ),
    "mas": (
        _box("light", 18, 82, 0, 22),
        _box("dark", 24, 88, 24, 46),
        _box("light", 12, 76, 48, 70),
        _box("dark", 18, 82, 72, 94),
        _box("light", 24, 88, 96, 118),
    ),
    "beacon": (
        _box("light", 24, 58, 0, 88),
        _box("dark", 58, 80, 0, 80),
        _box("dark", 46, 52, 88, 106),
        ("light", ((38, 106), (60, 106), (56, 124), (42, 124))),
        ("dark", ((36, 124), (62, 124), (49, 138))),
    ),
    "port-house": (
        _box("dark", 22, 78, 0, 40),
        _box("light", 46, 56, 40, 58),
        ("light", ((0, 62), (44, 50), (60, 92), (14, 88))),
        ("dark", ((44, 50), (100, 74), (92, 104), (60, 92))),
    ),
    "red-star-line": (
        ("light", ((6, 0), (36, 0), (36, 34), (21, 52), (6, 34))),
        ("dark", ((36, 0), (66, 0), (66, 34), (51, 52), (36, 34))),
        _box("light", 72, 86, 0, 104),
        _box("dark", 70, 88, 104, 112),
    ),
    "steen": (
        _box("light", 10, 90, 0, 44),
        _box("dark", 10, 32, 0, 68),
        ("dark", ((8, 68), (34, 68), (21, 96))),
        _box("dark", 66, 90, 0, 60),
        ("dark", ((64, 60), (92, 60), (78, 86))),
        ("dark", ((42, 0), (58, 0), (58, 20), (50, 28), (42, 20))),
    ),
    "station": (
        _box("light", 4, 96, 0, 34),
        ("dark", ((22, 34), (78, 34), (72, 60), (60, 74), (40, 74), (28, 60))),
        _box("dark", 46, 54, 74, 92),
        _box("dark", 4, 16, 0, 50),
        _box("dark", 84, 96, 0, 50),
    ),
    "townhall": (
        _box("light", 4, 96, 0, 46),
        ("dark", ((4, 46), (96, 46), (88, 58), (12, 58))),
        ("dark", ((36, 0), (64, 0), (64, 74), (50, 98), (36, 74))),
    ),
    "shed": (
        _box("light", 0, 100, 0, 20),
        ("dark", ((0, 20), (100, 20), (84, 36), (16, 36))),
    ),
    "museum": (
        _box("light", 4, 96, 0, 42),
        ("dark", ((20, 42), (80, 42), (50, 62))),
        _box("dark", 24, 32, 0, 36),
        _box("dark", 46, 54, 0, 36),
        _box("dark", 68, 76, 0, 36),
    ),
    "courts": (
        _box("dark", 2, 98, 0, 16),
        ("light", ((6, 16), (32, 16), (20, 70))),
        ("dark", ((32, 16), (60, 16), (46, 88))),
        ("light", ((60, 16), (94, 16), (76, 66))),
    ),
    "church": _CHURCH,
}


def height(kind: str) -> float:
    """How tall a pictogram is, in the units of its box."""
    return max(y for _, corners in PICTOGRAMS[kind] for _, y in corners)
