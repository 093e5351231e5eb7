"""A model as QML sees it: its properties by name, its lists as plain values."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QObject

if TYPE_CHECKING:  # it can be imported only once pytest-qt knows its Qt
    from pytestqt.modeltest import ModelTester


def seen(model: QObject, name: str) -> Any:
    """A property's value, whatever Qt's type hints call it."""
    return getattr(model, name)


def put(model: QObject, name: str, value: object) -> None:
    """Set a property as QML does."""
    setattr(model, name, value)


def check_rows(tester: "ModelTester", model: QAbstractListModel) -> None:
    """Let Qt's own tester look for faults in a list."""
    tester.check(model)  # type: ignore[no-untyped-call]


def rows(model: QAbstractListModel) -> list[dict[str, Any]]:
    """The rows of a list model, each a dictionary by role name."""
    roles = {
        key: QByteArray(name).toStdString() for key, name in model.roleNames().items()
    }
    return [
        {name: model.index(row, 0).data(key) for key, name in roles.items()}
        for row in range(model.rowCount())
    ]


def whole(model: QObject) -> dict[str, Any]:
    """All properties of a model, and of the models and lists among them."""
    meta = model.metaObject()
    names = [str(meta.property(i).name()) for i in range(meta.propertyCount())]
    return {
        name: _value(getattr(model, name)) for name in names if name != "objectName"
    }


def _value(value: Any) -> Any:
    if isinstance(value, QAbstractListModel):
        return rows(value)
    return whole(value) if isinstance(value, QObject) else value
