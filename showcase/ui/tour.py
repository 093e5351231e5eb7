"""One walk: the whole of it, then stop by stop; text and map move as one."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Property, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.domain.tour import TourId
from showcase.services.route import OVERVIEW, route, stop_state
from showcase.services.touring import StopView, Touring
from showcase.ui.records import RecordModel, as_map
from showcase.ui.tour_words import (
    StopRecord,
    TourWords,
    route_json,
    stop_record,
    tour_words,
)
from showcase.ui.wording import opening_text

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the exhibition has one")
class Tour(QObject):  # type: ignore[operator]
    """The walk that is open, and how far the visitor has come in it."""

    tourChanged = Signal()
    indexChanged = Signal()
    routeJsonChanged = Signal()

    def __init__(
        self,
        touring: Touring,
        now: Callable[[], datetime],
        locales: Mapping[LanguageCode, QLocale],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a walk is loaded.

        Args:
            touring: knows the tours.
            now: tells the local time.
            locales: how each language writes numbers and dates.
            parent: the owner.
        """
        super().__init__(parent)
        self._touring = touring
        self._now = now
        self._locales = locales
        self._language = LanguageCode("")
        self._locale = QLocale.c()
        self._words = TourWords()
        self._views: tuple[StopView, ...] = ()
        self._index = OVERVIEW
        self._stops = RecordModel(StopRecord, self)

    @Property(str, notify=tourChanged)
    def id(self) -> str:
        """The walk's id, or empty."""
        return self._words.id

    @Property(str, notify=tourChanged)
    def title(self) -> str:
        """Its name."""
        return self._words.title

    @Property(str, notify=tourChanged)
    def subtitle(self) -> str:
        """A few words under it."""
        return self._words.subtitle

    @Property(str, notify=tourChanged)
    def lead(self) -> str:
        """One sentence."""
        return self._words.lead

    @Property(str, notify=tourChanged)
    def picture(self) -> str:
        """The id of its illustration."""
        return self._words.picture

    @Property(str, notify=tourChanged)
    def alt(self) -> str:
        """What the illustration shows."""
        return self._words.alt

    @Property(str, notify=tourChanged)
    def hue(self) -> str:
        """Its colour's name."""
        return self._words.hue

    @Property(str, notify=tourChanged)
    def asItWasText(self) -> str:
        """The day whose truth it shows, or empty for today's."""
        return self._words.as_it_was_text

    @Property(int, notify=tourChanged)
    def walkMinutes(self) -> int:
        """Minutes on foot."""
        return self._words.walk_minutes

    @Property(int, notify=tourChanged)
    def totalMinutes(self) -> int:
        """Minutes with the stays."""
        return self._words.total_minutes

    @Property(str, notify=tourChanged)
    def distanceText(self) -> str:
        """Its length on foot."""
        return self._words.distance_text

    @Property(str, notify=tourChanged)
    def stepFree(self) -> str:
        """Yes, no or unknown."""
        return self._words.step_free

    @Property(str, notify=tourChanged)
    def qr(self) -> str:
        """Address of the picture of a QR code that opens the walk in a phone's map."""
        return self._words.qr

    @Property(str, notify=tourChanged)
    def originText(self) -> str:
        """That a machine translated its text and nobody checked it, or empty."""
        return self._words.origin_text

    @Property(RecordModel, constant=True)
    def stops(self) -> RecordModel[StopRecord]:
        """The stops, in order."""
        return self._stops

    @Property(int, notify=tourChanged)
    def stopCount(self) -> int:
        """How many stops there are."""
        return len(self._views)

    @Property(int, notify=indexChanged)
    def index(self) -> int:
        """The stop the visitor is at, from 0; -1 while the whole walk is shown."""
        return self._index

    @Property("QVariantMap", notify=indexChanged)  # type: ignore[arg-type]
    def current(self) -> dict[str, Any]:
        """The stop the visitor is at, or an empty map."""
        return self._stop_at(self._index)

    @Property("QVariantMap", notify=indexChanged)  # type: ignore[arg-type]
    def nextStop(self) -> dict[str, Any]:
        """The stop after that, or an empty map."""
        return self._stop_at(self._index + 1)

    @Property(str, notify=routeJsonChanged)
    def routeJson(self) -> str:
        """The walk for the map page, or "null" while none is open."""
        if not self._views:
            return "null"
        return route_json(route(self._views, self._index))

    @Slot()
    def next(self) -> None:
        """Go to the next stop; at the last one, stay."""
        self.show(self._index + 1)

    @Slot()
    def previous(self) -> None:
        """Go to the stop before; from the first, to the whole walk."""
        self.show(self._index - 1)

    @Slot()
    def overview(self) -> None:
        """Show the whole walk."""
        self.show(OVERVIEW)

    @Slot(int)
    def show(self, index: int) -> None:
        """Go to a stop, counted from 0; -1 is the whole walk, else nothing happens."""
        if index != self._index and OVERVIEW <= index < len(self._views):
            self._index = index
            self._show()

    @Slot(str)
    def visit(self, number: str) -> None:
        """Go to a stop by its number, as the map page calls it."""
        if number.isdecimal():
            self.show(int(number) - 1)

    def load(self, tour: str) -> None:
        """Open a walk; one that was left for a page of its own goes on where it was."""
        if tour != self._words.id:
            self._index = OVERVIEW
        self._read(TourId(tour))

    def consult(
        self, touring: Touring, locales: Mapping[LanguageCode, QLocale]
    ) -> None:
        """Ask others from the next words on."""
        self._touring, self._locales = touring, locales

    def speak(self, code: str) -> None:
        """Tell the walk in a language, from the stop the visitor is at."""
        self._language = LanguageCode(code)
        self._locale = self._locales[self._language]
        if self._words.id:
            self._read(TourId(self._words.id))

    def reset(self) -> None:
        """Close the walk."""
        self._words, self._views, self._index = TourWords(), (), OVERVIEW
        self._tell()

    def _read(self, tour: TourId) -> None:
        view = self._touring.tour(tour, self._language, self._now().date())
        self._words = tour_words(view, self._locale)
        self._views = view.stops
        self._index = min(self._index, len(view.stops) - 1)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.tourChanged.emit()

    def _show(self) -> None:
        now, locale = self._now(), self._locale
        self._stops.replace(
            tuple(
                stop_record(
                    stop,
                    stop_state(position, self._index),
                    opening_text(stop.opening, now, locale),
                )
                for position, stop in enumerate(self._views)
            )
        )
        self.indexChanged.emit()
        self.routeJsonChanged.emit()

    def _stop_at(self, index: int) -> dict[str, Any]:
        records = self._stops.records
        return as_map(records[index]) if 0 <= index < len(records) else {}
