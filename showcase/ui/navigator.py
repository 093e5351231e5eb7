"""The visitor's way between pages, as QML sees it."""

import logging
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.services.navigating import Page, Trail, View

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)
_SHOWS_A_THING = frozenset((Page.PROJECT, Page.TOUR, Page.STORY))


class Titles(Protocol):
    """Who knows what things are called."""

    def title(self, view: View, language: LanguageCode) -> str | None:
        """The name of what a view shows, or None."""


@QmlElement
@QmlUncreatable("the exhibition has one")
class Navigator(QObject):  # type: ignore[operator]
    """Where the visitor is, and the ways on from there."""

    pageChanged = Signal()
    whereTextChanged = Signal()

    def __init__(self, titles: Titles, parent: QObject | None = None) -> None:
        """Start at the attract loop."""
        super().__init__(parent)
        self._titles = titles
        self._language = LanguageCode("")
        self._trail = Trail()
        self._crumbs: tuple[str, ...] = ()
        self._name_crumbs()

    @property
    def view(self) -> View:
        """The view on the screen."""
        return self._trail.current

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page on the screen."""
        return self.view.page.value

    @Property(str, notify=pageChanged)
    def argument(self) -> str:
        """The id of the thing it shows, or empty."""
        return self.view.argument

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        """Whether there is a page to go back to."""
        return self._trail.can_go_back

    @Property(str, notify=whereTextChanged)
    def hereText(self) -> str:
        """What the page or the thing on it is called."""
        return self._crumbs[-1]

    @Property(str, notify=whereTextChanged)
    def pathText(self) -> str:
        """The way from home down to here, to stand before it; empty at home."""
        return "".join(f"{crumb} › " for crumb in self._crumbs[:-1])  # noqa: RUF001

    @Property(str, notify=whereTextChanged)
    def whereText(self) -> str:
        """The whole way as one line, to be read out."""
        return ", ".join(self._crumbs)

    @Slot(str)
    @Slot(str, str)
    def open(self, page: str, argument: str = "") -> None:
        """Go to a page; what no visitor could mean is logged and left alone."""
        try:
            view = View(Page(page), argument)
        except ValueError:
            _log.warning("There is no page %r", page)
            return
        if not self.is_there(view):
            _log.warning("There is no %s %r", page, argument)
            return
        self._go(self._trail.opened(view))

    @Slot()
    def back(self) -> None:
        """Go to the page before."""
        self._go(self._trail.back())

    @Slot()
    def home(self) -> None:
        """Go home; nothing lies behind it."""
        self._go(self._trail.home())

    def is_there(self, view: View) -> bool:
        """Whether a view shows something: its page needs nothing, or knows it."""
        return view.page not in _SHOWS_A_THING or self._title(view) is not None

    def consult(self, titles: Titles) -> None:
        """Ask another from now on; the way leads past what it does not know."""
        self._titles = titles
        self._go(self._trail.among(self.is_there))

    def reset(self) -> None:
        """Forget the way and show the attract loop."""
        self._go(Trail())

    def speak(self, code: str) -> None:
        """Name the pages in a language."""
        self._language = LanguageCode(code)
        self._name_crumbs()

    def _go(self, trail: Trail) -> None:
        if trail == self._trail:
            return
        self._trail = trail
        self._name_crumbs()
        self.pageChanged.emit()

    def _name_crumbs(self) -> None:
        self._crumbs = tuple(map(self._name, self._trail.crumbs))
        self.whereTextChanged.emit()

    def _name(self, view: View) -> str:
        if view == self.view and view.page is Page.HOME:
            return QCoreApplication.translate("Navigator", "at the start")
        return self._title(view) or _page_name(view.page)

    def _title(self, view: View) -> str | None:
        return self._titles.title(view, self._language)


def _page_name(page: Page) -> str:
    translate = QCoreApplication.translate
    names = {
        Page.HOME: translate("Navigator", "Home"),
        Page.PROJECTS: translate("Navigator", "Projects"),
        Page.MAP: translate("Navigator", "Map"),
        Page.TOURS: translate("Navigator", "Walks"),
        Page.WORK: translate("Navigator", "Work with Antwerp"),
        Page.ABOUT: translate("Navigator", "About this screen"),
    }
    return names.get(page, "")
