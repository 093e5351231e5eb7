"""The pages on screens of other sizes: nothing runs out, everything can be touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from showcase.kiosk.legibility import illegible_texts
from tests.e2e.visitor import Visitor

pytestmark = pytest.mark.no_qt_log

PORTRAIT = (1080, 1920)
ULTRA_HD = (3840, 2160)
WAYS = {
    "home": (),
    "projects": ("discover",),
    "project": ("discover", "project-the-beacon"),
    "map": ("map",),
    "tour": ("tours", "tour-docks-in-an-hour"),
}
NAMED_DESIGN_PX = 64
OTHER_DESIGN_PX = 44


@pytest.mark.parametrize("size", [PORTRAIT, ULTRA_HD], ids=["portrait", "4k"])
@pytest.mark.parametrize("page", WAYS)
def test_nothing_leaves_the_window_and_every_target_is_large_enough(
    visitor: Visitor, page: str, size: tuple[int, int]
) -> None:
    visitor.resize(size)
    visitor.touch("begin-en")
    visitor.is_on("home")
    for name in WAYS[page]:
        visitor.touch(name)
    visitor.is_on(page)
    if visitor.driver.shows("mapView"):
        visitor.map_until("true")
    visitor.driver.settle()
    assert illegible_texts(visitor.kiosk.window) == []
    assert list(small_targets(visitor)) == []
    assert list(runaway_targets(visitor)) == []


def small_targets(visitor: Visitor) -> Iterator[str]:
    """The targets that a finger would miss."""
    unit = min(visitor.kiosk.window.width(), visitor.kiosk.window.height()) / 1080
    for item in targets(visitor):
        least = (NAMED_DESIGN_PX if item.objectName() else OTHER_DESIGN_PX) * unit
        if item.height() < least - 0.5:
            yield f"{item.objectName()!r} is {item.height() / unit:.0f} px high"


def runaway_targets(visitor: Visitor) -> Iterator[str]:
    """The targets that are not wholly in the window."""
    for item in targets(visitor):
        if not fits(visitor, item):
            yield f"{item.objectName()!r} leaves the window: {scene_rect(item)}"


def targets(visitor: Visitor) -> Iterator[QQuickItem]:
    """What can be touched."""
    items = visitor.items()
    return (item for item in items if item.inherits("QQuickAbstractButton"))


def fits(visitor: Visitor, item: QQuickItem) -> bool:
    """Whether an item lies in the window; in a pane it may lie below or above."""
    window, place = visitor.kiosk.window, scene_rect(item)
    if in_pane(item):
        return place.left() >= -1 and place.right() <= window.width() + 1
    return QRectF(-1, -1, window.width() + 2, window.height() + 2).contains(place)


def in_pane(item: QQuickItem) -> bool:
    """Whether a visitor can scroll to an item."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent is not None


def scene_rect(item: QQuickItem) -> QRectF:
    """Where an item lies in the window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
