"""What a visitor could leave behind: the state of all models and all that is shown."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from tests.e2e.visitor import Visitor
from tests.ui.seen import seen, whole

_TOLD = (
    "text",
    "contentY",
    "checked",
    "selected",
    "chosen",
    "on",
    "enabled",
    "activeFocus",
)

Look = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Untouched:
    """A kiosk that nobody has touched.

    Attributes:
        models: every property of every model but the clock.
        attract: every item of the attract loop.
        home: every item of the page that the first touch leads to.
    """

    models: dict[str, Any]
    attract: Look
    home: Look

    @classmethod
    def of(cls, visitor: Visitor) -> "Untouched":
        """Look at a kiosk, and leave it at the attract loop."""
        visitor.is_on("attract")
        visitor.driver.settle()
        models, attract = models_of(visitor), look_of(visitor)
        visitor.touch("begin-en")
        visitor.is_on("home")
        visitor.driver.settle()
        home = look_of(visitor)
        visitor.kiosk.start_over("en")
        return cls(models, attract, home)


def models_of(visitor: Visitor) -> dict[str, Any]:
    """Every property of every model; the clock goes on, and is nobody's trace."""
    models = whole(visitor.kiosk.exhibition)
    del models["clock"]
    return models


def look_of(visitor: Visitor) -> Look:
    """Every visible item: what it is, where it lies, what it says."""
    time = seen(visitor.models.clock, "text")
    return [
        _look(item) for item in visitor.driver.items() if item.property("text") != time
    ]


def _look(item: QQuickItem) -> tuple[Any, ...]:
    corner = item.mapToScene(QPointF(0, 0))
    place = (corner.x(), corner.y(), item.width(), item.height())
    told = tuple(str(item.property(name)) for name in _TOLD)
    return (item.objectName(), tuple(map(round, place)), *told)
