"""Records: any tuple of one frozen dataclass as a list that QML can show."""

from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

Record = TypeVar("Record")
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


def camel(name: str) -> str:
    """A field's name as QML writes it: `status_text` becomes `statusText`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def as_map(record: object) -> dict[str, Any]:
    """A record as a map for QML, nested records too."""
    names = (field.name for field in fields(record))  # type: ignore[arg-type]
    return {camel(name): as_value(getattr(record, name)) for name in names}


def as_value(value: object) -> object:
    """A field's value as QML takes it: records become maps, tuples become lists."""
    if is_dataclass(value):
        return as_map(value)
    if isinstance(value, tuple):
        return [as_value(each) for each in value]
    return value


@QmlElement
@QmlUncreatable("models make theirs")
class RecordModel(QAbstractListModel, Generic[Record]):  # type: ignore[operator]
    """A list of records; every field is a role."""

    countChanged = Signal()

    def __init__(self, kind: type[Record], parent: QObject | None = None) -> None:
        """An empty list.

        Args:
            kind: the dataclass of its records.
            parent: the owner.
        """
        super().__init__(parent)
        self._names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
        self._records: tuple[Record, ...] = ()

    @property
    def records(self) -> tuple[Record, ...]:
        """The records shown."""
        return self._records

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many there are."""
        return len(self._records)

    def replace(self, records: tuple[Record, ...]) -> None:
        """Show other records; the same ones again change nothing.

        Where the same things stay in the same order, known by their first field, only
        the rows that differ change: what shows them keeps its focus and its place.
        """
        before = len(self._records)
        if records == self._records:
            return
        if self._are_the_same_things(records):
            self._change(records)
            return
        self.beginResetModel()
        self._records = records
        self.endResetModel()
        if len(records) != before:
            self.countChanged.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """The number of rows: a list has none below a row."""
        return 0 if parent.isValid() else len(self._records)

    def roleNames(self) -> dict[int, QByteArray]:
        """A role for each field."""
        return {
            _FIRST_ROLE + place: QByteArray(camel(name).encode())
            for place, name in enumerate(self._names)
        }

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = _FIRST_ROLE,
    ) -> object:
        """The value of a field, or None for a role or row that is not there."""
        field = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= field < len(self._names):
            return None
        return as_value(getattr(self._records[index.row()], self._names[field]))

    def _change(self, records: tuple[Record, ...]) -> None:
        before, self._records = self._records, records
        for row, (old, new) in enumerate(zip(before, records, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _are_the_same_things(self, records: tuple[Record, ...]) -> bool:
        key = attrgetter(self._names[0])
        return len(records) == len(self._records) and all(
            key(old) == key(new)
            for old, new in zip(self._records, records, strict=True)
        )
