"""The map's model: the pins, the list beside them and the one that is chosen."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode
from showcase.domain.project import ProjectId
from showcase.services.gazetteer import (
    Gazetteer,
    Pin,
    PinFilter,
    counted,
    filtered,
    narrowed,
    pin_with,
)
from showcase.ui.origins import origin_note
from showcase.ui.records import RecordModel, as_map
from showcase.ui.wording import opening_text

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PinRecord:
    """A pin as QML shows it; `project` is empty for a place without one."""

    id: str
    kind: str
    project: str
    place: str
    title: str
    subtitle: str
    address: str
    hue: str
    icon: str
    lat: float
    lon: float
    metres: int
    minutes: int
    open_text: str
    open_now: bool
    picture: str
    alt: str
    origin_text: str
    selected: bool


@QmlElement
@QmlUncreatable("the exhibition has one")
class MapModel(QObject):  # type: ignore[operator]
    """What is on the map; map, list and card share one selection."""

    countsChanged = Signal()
    filterChanged = Signal()
    selectedChanged = Signal()
    pinsJsonChanged = Signal()
    hereJsonChanged = Signal()

    def __init__(
        self,
        gazetteer: Gazetteer,
        now: Callable[[], datetime],
        locales: Mapping[LanguageCode, QLocale],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing until a language is spoken.

        Args:
            gazetteer: knows the pins.
            now: tells the local time.
            locales: how each language writes numbers and dates.
            parent: the owner.
        """
        super().__init__(parent)
        self._gazetteer = gazetteer
        self._now = now
        self._locales = locales
        self._language = LanguageCode("")
        self._locale = QLocale.c()
        self._every: tuple[Pin, ...] = ()
        self._projects: frozenset[ProjectId] | None = None
        self._counts = counted(())
        self._filter = PinFilter.ALL
        self._selected_id = ""
        self._pins = RecordModel(PinRecord, self)

    @Property(RecordModel, constant=True)
    def pins(self) -> RecordModel[PinRecord]:
        """The pins that the filter lets through, nearest first."""
        return self._pins

    @Property(int, notify=countsChanged)
    def allCount(self) -> int:
        """How many pins there are."""
        return self._counts.all

    @Property(int, notify=countsChanged)
    def projectCount(self) -> int:
        """How many projects there are on the map."""
        return self._counts.project

    @Property(int, notify=countsChanged)
    def placeCount(self) -> int:
        """How many places there are on the map."""
        return self._counts.place

    @Property(str, notify=filterChanged)
    def filter(self) -> str:
        """Which pins are shown: all, project or place."""
        return self._filter.value

    @filter.setter  # type: ignore[no-redef]  # noqa: A003
    def filter(self, wanted: str) -> None:
        if wanted in set(PinFilter):
            self._let_through(PinFilter(wanted))

    @Property(str, notify=selectedChanged)
    def selectedId(self) -> str:
        """The id of the chosen pin, or empty."""
        return self._selected_id

    @selectedId.setter  # type: ignore[no-redef]
    def selectedId(self, wanted: str) -> None:
        self.select(wanted)

    @Property("QVariantMap", notify=selectedChanged)  # type: ignore[arg-type]
    def selected(self) -> dict[str, Any]:
        """The chosen pin with the roles of `pins`, or an empty map."""
        chosen = (pin for pin in self._pins.records if pin.id == self._selected_id)
        return next(map(as_map, chosen), {})

    @Property(str, notify=pinsJsonChanged)
    def pinsJson(self) -> str:
        """The pins for the map page: an array of {id, kind, lat, lon, title, ...}."""
        keys = ("id", "kind", "lat", "lon", "title", "hue", "icon", "selected")
        pins = ({key: getattr(pin, key) for key in keys} for pin in self._pins.records)
        return json.dumps(list(pins))

    @Property(str, notify=hereJsonChanged)
    def hereJson(self) -> str:
        """Where the kiosk stands, for the map page: {lat, lon, label}."""
        here = self._gazetteer.here
        label = QCoreApplication.translate("MapModel", "You are here")
        return json.dumps({"lat": here.lat, "lon": here.lon, "label": label})

    @Property(str, constant=True)
    def routeJson(self) -> str:
        """No walk lies under the pins: always "null"; a tour has its own."""
        return "null"

    @Slot(str)
    def select(self, wanted: str) -> None:
        """Choose a pin by its id, its project's or its place's; an unknown one, none.

        A pin that the filter hides comes into view: the filter is lifted.
        """
        pin = pin_with(self._every, wanted)
        self._selected_id = pin.id if pin else ""
        self._count()
        if pin is not None and not pin.passes(self._filter):
            self._let_through(PinFilter.ALL)
        self._show()

    @Slot()
    def clear(self) -> None:
        """Choose none."""
        self.select("")

    def consult(
        self, gazetteer: Gazetteer, locales: Mapping[LanguageCode, QLocale]
    ) -> None:
        """Ask others from the next words on."""
        self._gazetteer, self._locales = gazetteer, locales

    def speak(self, code: str) -> None:
        """Show the pins in a language."""
        self._language = LanguageCode(code)
        self._locale = self._locales[self._language]
        self.refresh()
        self.hereJsonChanged.emit()

    def refresh(self) -> None:
        """Look at the clock: what is open now."""
        today = self._now().date()
        self._every = self._gazetteer.pins(self._language, today)
        if pin_with(self._every, self._selected_id) is None:
            self._selected_id = ""
        self._count()
        self._show()

    def keep_step(self, projects: frozenset[ProjectId] | None) -> None:
        """Show the pins of some projects only; None shows all. Places stay."""
        if projects != self._projects:
            self._projects = projects
            self._count()
            self._show()

    def reset(self) -> None:
        """Forget what was chosen and filtered."""
        self._projects = None
        self.clear()
        self._let_through(PinFilter.ALL)

    @property
    def _left(self) -> tuple[Pin, ...]:
        if self._projects is None:
            return self._every
        return narrowed(self._every, self._projects, self._selected_id)

    @property
    def _shown(self) -> tuple[Pin, ...]:
        # Every place is a place, whichever projects are looked for.
        left = self._every if self._filter is PinFilter.PLACE else self._left
        return filtered(left, self._filter)

    def _count(self) -> None:
        counts = replace(counted(self._left), place=counted(self._every).place)
        if counts != self._counts:
            self._counts = counts
            self.countsChanged.emit()

    def _let_through(self, wanted: PinFilter) -> None:
        if wanted == self._filter:
            return
        self._filter = wanted
        if not any(pin.id == self._selected_id for pin in self._shown):
            self._selected_id = ""
        self._show()
        self.filterChanged.emit()

    def _show(self) -> None:
        now = self._now()
        records = tuple(
            _record(
                pin,
                opening_text(pin.opening, now, self._locale),
                open_now=pin.open_at(now),
                selected=pin.id == self._selected_id,
            )
            for pin in self._shown
        )
        if records == self._pins.records:
            return
        self._pins.replace(records)
        self.selectedChanged.emit()
        self.pinsJsonChanged.emit()


def _record(pin: Pin, open_text: str, *, open_now: bool, selected: bool) -> PinRecord:
    return PinRecord(
        id=pin.id,
        kind=pin.kind.value,
        project=pin.project or "",
        place=pin.place,
        title=pin.title,
        subtitle=pin.subtitle,
        address=pin.address,
        hue=pin.hue.value,
        icon=pin.icon,
        lat=pin.position.lat,
        lon=pin.position.lon,
        metres=pin.metres,
        minutes=pin.minutes,
        open_text=open_text,
        open_now=open_now,
        picture=pin.picture,
        alt=pin.alt,
        origin_text=origin_note(pin.origin),
        selected=selected,
    )
