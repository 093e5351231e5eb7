"""Where everything in the exhibition comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.services.credits import Credit, Credits
from showcase.services.origins import Provenance
from showcase.ui.origins import provenance_text
from showcase.ui.records import RecordModel
from showcase.ui.source_line import SourceRecord, source_record
from showcase.ui.wording import Wording

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Colophon:
    """Which program shows which content, and how its texts came about."""

    program: str
    content: str
    provenances: tuple[Provenance, ...] = ()


@dataclass(frozen=True, slots=True)
class ProvenanceRecord:
    """How the texts of a language came about; `own` for the visitor's language."""

    language: str
    name: str
    ways: str
    own: bool


@QmlElement
@QmlUncreatable("the exhibition has one")
class About(QObject):  # type: ignore[operator]
    """Sources, credits, versions and how the texts came about."""

    contentVersionChanged = Signal()

    def __init__(
        self,
        credit: Credits,
        colophon: Colophon,
        wordings: Mapping[LanguageCode, Wording],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing but the versions until a language is spoken.

        Args:
            credit: knows the sources and whose the pictures are.
            colophon: versions, and how the texts came about.
            wordings: how each language says things.
            parent: the owner.
        """
        super().__init__(parent)
        self._credit = credit
        self._colophon = colophon
        self._wordings = wordings
        self._sources = RecordModel(SourceRecord, self)
        self._credits = RecordModel(Credit, self)
        self._provenances = RecordModel(ProvenanceRecord, self)

    @Property(RecordModel, constant=True)
    def sources(self) -> RecordModel[SourceRecord]:
        """Every source of the edition."""
        return self._sources

    @Property(RecordModel, constant=True)
    def credits(self) -> RecordModel[Credit]:
        """Every picture's maker and licence."""
        return self._credits

    @Property(RecordModel, constant=True)
    def provenances(self) -> RecordModel[ProvenanceRecord]:
        """How the texts of every language came about."""
        return self._provenances

    @Property(str, constant=True)
    def version(self) -> str:
        """The program's version."""
        return self._colophon.program

    @Property(str, notify=contentVersionChanged)
    def contentVersion(self) -> str:
        """The content's version."""
        return self._colophon.content

    def consult(
        self,
        credit: Credits,
        version: str,
        provenances: tuple[Provenance, ...],
        wordings: Mapping[LanguageCode, Wording],
    ) -> None:
        """Ask others from the next words on, of another content."""
        self._credit, self._wordings = credit, wordings
        self._colophon = replace(
            self._colophon, content=version, provenances=provenances
        )
        self.contentVersionChanged.emit()

    def speak(self, code: str) -> None:
        """Date the sources, name the pictures and tell of the texts in a language."""
        language = LanguageCode(code)
        wording = self._wordings[language]
        self._sources.replace(
            tuple(source_record(source, wording) for source in self._credit.sources)
        )
        self._credits.replace(self._credit.credits(language))
        self._provenances.replace(
            tuple(
                ProvenanceRecord(
                    language=each.language,
                    name=each.name,
                    ways=provenance_text(each),
                    own=each.language == language,
                )
                for each in self._colophon.provenances
            )
        )

    def reset(self) -> None:
        """Keep showing them: there is nothing of the visitor's here."""
