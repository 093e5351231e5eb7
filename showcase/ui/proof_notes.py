"""What an editor must mend and should know, beside the content shown meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.ui.records import RecordModel

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


class Remark(Protocol):
    """Something that may be better."""

    @property
    def path(self) -> str:
        """The file, in the content folder."""

    @property
    def line(self) -> int:
        """Where in it, from 1."""

    @property
    def what(self) -> str:
        """What is wrong."""

    @property
    def mend(self) -> str:
        """What to do."""


class Fault(Remark, Protocol):
    """Something to mend."""

    @property
    def why(self) -> str:
        """Why it cannot stay so."""


@dataclass(frozen=True, slots=True)
class NoteRecord:
    """A fault or a remark as it is listed."""

    where: str
    what: str
    mend: str = ""


@QmlElement
@QmlUncreatable("the preview has one")
class ProofNotes(QObject):  # type: ignore[operator]
    """The faults and remarks of the latest proof."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is noted yet."""
        super().__init__(parent)
        self._faults = RecordModel(NoteRecord, self)
        self._remarks = RecordModel(NoteRecord, self)

    @Property(RecordModel, constant=True)
    def faults(self) -> RecordModel[NoteRecord]:
        """What must be mended before it is shown."""
        return self._faults

    @Property(RecordModel, constant=True)
    def remarks(self) -> RecordModel[NoteRecord]:
        """What is good to know."""
        return self._remarks

    def tell(self, faults: Iterable[Fault], remarks: Iterable[Remark]) -> None:
        """List the faults and remarks of another proof."""
        self._faults.replace(tuple(map(_fault_record, faults)))
        self._remarks.replace(tuple(map(_remark_record, remarks)))


def _fault_record(fault: Fault) -> NoteRecord:
    where = f"{fault.path}:{fault.line}"
    return NoteRecord(where, f"{fault.what} - {fault.why}", fault.mend)


def _remark_record(remark: Remark) -> NoteRecord:
    return NoteRecord(f"{remark.path}:{remark.line}", remark.what, remark.mend)
