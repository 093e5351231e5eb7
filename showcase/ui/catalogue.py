"""The list of projects, and what narrows it."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.domain.project import ProjectId, Status
from showcase.domain.tag import TagId
from showcase.services.catalogue import Catalogue as Projects
from showcase.services.catalogue import Result, TagChoice, Wish
from showcase.ui.project_card import CardRecord, card_record
from showcase.ui.records import RecordModel
from showcase.ui.wording import Wording

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TagRecord:
    """A sector or theme to choose."""

    id: str
    name: str
    icon: str
    hue: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class StatusRecord:
    """A status to choose."""

    id: str
    name: str
    count: int
    selected: bool


@QmlElement
@QmlUncreatable("the exhibition has one")
class Catalogue(QObject):  # type: ignore[operator]
    """The projects that the visitor's filters and words leave."""

    wishChanged = Signal()
    resultChanged = Signal()

    def __init__(
        self,
        projects: Projects,
        wordings: Mapping[LanguageCode, Wording],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a language is spoken.

        Args:
            projects: knows the projects.
            wordings: how each language says things.
            parent: the owner.
        """
        super().__init__(parent)
        self._projects = projects
        self._wordings = wordings
        self._language = LanguageCode("")
        self._wish = Wish()
        self._suggestion = ""
        self._made: dict[LanguageCode, dict[ProjectId, CardRecord]] = {}
        self._cards = RecordModel(CardRecord, self)
        self._themes = RecordModel(TagRecord, self)
        self._sectors = RecordModel(TagRecord, self)
        self._statuses = RecordModel(StatusRecord, self)

    @Property(RecordModel, constant=True)
    def cards(self) -> RecordModel[CardRecord]:
        """The projects left, the best match first."""
        return self._cards

    @Property(RecordModel, constant=True)
    def themes(self) -> RecordModel[TagRecord]:
        """All themes, each with how many projects it would leave."""
        return self._themes

    @Property(RecordModel, constant=True)
    def sectors(self) -> RecordModel[TagRecord]:
        """All sectors, each with how many projects it would leave."""
        return self._sectors

    @Property(RecordModel, constant=True)
    def statuses(self) -> RecordModel[StatusRecord]:
        """All statuses, each with how many projects it would leave."""
        return self._statuses

    @Property(int, notify=resultChanged)
    def shown(self) -> int:
        """How many projects are left."""
        return len(self._cards.records)

    @Property(int, notify=resultChanged)
    def total(self) -> int:
        """How many projects there are."""
        return self._projects.total

    @property
    def left(self) -> frozenset[ProjectId] | None:
        """The projects left, by id; None where nothing narrows them."""
        if not self._wish.narrows:
            return None
        return frozenset(ProjectId(record.id) for record in self._cards.records)

    @Property(str, notify=resultChanged)
    def suggestion(self) -> str:
        """What was meant perhaps, when the words find nothing; or empty."""
        return self._suggestion

    @Property(bool, notify=wishChanged)
    def filtered(self) -> bool:
        """Whether a tag, a status or words narrow the list."""
        return self._wish.narrows

    @Property(str, notify=wishChanged)
    def searchText(self) -> str:
        """The words to find, as typed."""
        return self._wish.text

    @searchText.setter  # type: ignore[no-redef]
    def searchText(self, text: str) -> None:
        self._look_for(replace(self._wish, text=text))

    @Slot(str)
    def toggleTag(self, tag: str) -> None:
        """Choose a tag, or no longer; an unknown one is logged and ignored."""
        tags = (*self._themes.records, *self._sectors.records)
        if any(tag == record.id for record in tags):
            self._look_for(self._wish.toggled(TagId(tag)))
        else:
            _log.warning("There is no tag %r", tag)

    @Slot(str)
    def setStatus(self, status: str) -> None:
        """Choose a status; empty is any, an unknown one is logged and ignored."""
        if status in ("", *Status):
            chosen = Status(status) if status else None
            self._look_for(replace(self._wish, status=chosen))
        else:
            _log.warning("There is no status %r", status)

    @Slot()
    def clear(self) -> None:
        """Show all projects."""
        self._look_for(Wish())

    def consult(
        self, projects: Projects, wordings: Mapping[LanguageCode, Wording]
    ) -> None:
        """Ask others from the next words on; what can still be wished for is kept."""
        self._projects, self._wordings = projects, wordings
        self._made.clear()
        self._wish = projects.possible(self._wish)
        self.wishChanged.emit()

    def speak(self, code: str) -> None:
        """Show the projects in a language."""
        self._language = LanguageCode(code)
        self._show()

    def reset(self) -> None:
        """Forget what was looked for."""
        self.clear()

    def _look_for(self, wish: Wish) -> None:
        if wish == self._wish:
            return
        self._wish = wish
        self._show()
        self.wishChanged.emit()

    def _show(self) -> None:
        result = self._projects.cards(self._language, self._wish)
        self._suggestion = result.suggestion or ""
        self._cards.replace(self._records(result))
        self._themes.replace(tuple(map(_tag_record, result.themes)))
        self._sectors.replace(tuple(map(_tag_record, result.sectors)))
        wording = self._wordings[self._language]
        self._statuses.replace(
            tuple(
                StatusRecord(
                    choice.status.value,
                    wording.status_name(choice.status),
                    choice.count,
                    choice.selected,
                )
                for choice in result.statuses
            )
        )
        self.resultChanged.emit()

    def _records(self, result: Result) -> tuple[CardRecord, ...]:
        """The cards' records, each made once per language: typing stays fast."""
        wording = self._wordings[self._language]
        made = self._made.setdefault(self._language, {})
        for card in result.cards:
            if card.id not in made:
                made[card.id] = card_record(card, wording)
        return tuple([made[card.id] for card in result.cards])


def _tag_record(choice: TagChoice) -> TagRecord:
    return TagRecord(
        id=choice.tag.id,
        name=choice.name,
        icon=choice.tag.icon,
        hue=choice.tag.hue.value,
        count=choice.count,
        selected=choice.selected,
    )
