"""What the map page shows, and what is tapped there: all that the page can reach."""

import json
from math import isfinite
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from showcase.domain.language import LanguageCode, base_of

QML_IMPORT_NAME = "Showcase.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("the exhibition has one")
class MapBridge(QObject):  # type: ignore[operator]
    """Carries texts of JSON to the map page, and reports from it back.

    The texts are taken over from the models by `follow`. The page calls the report
    slots, and may call any slot with anything: none does more than move the map.
    """

    contentChanged = Signal()
    pinsJsonChanged = Signal()
    routeJsonChanged = Signal()
    hereJsonChanged = Signal()
    lookJsonChanged = Signal()
    viewJsonChanged = Signal()
    languageChanged = Signal()
    creditsChanged = Signal()
    drawingChanged = Signal()
    zoomRequested = Signal(int, arguments=["steps"])

    ready = Signal()
    presented = Signal()
    failed = Signal()
    pinTapped = Signal(str, arguments=["id"])
    stopTapped = Signal(str, arguments=["id"])
    mapTapped = Signal()
    viewMoved = Signal(list, arguments=["ids"])

    def __init__(self, parent: QObject | None = None) -> None:
        """Show an empty map until told what to show."""
        super().__init__(parent)
        self._texts = dict.fromkeys(("pins", "route", "here", "look"), "")
        self._content = "pins"
        self._drawing = False
        self._view: dict[str, Any] = {"order": 0, "fit": "all"}
        self._language = self._credits = ""

    def follow(self, model: QObject, *properties: str) -> None:
        """Take over properties of a model, by name, now and whenever they change."""
        for name in properties:
            changed = getattr(model, f"{name}Changed")
            changed.connect(lambda name=name: self._copy(model, name))
            self._copy(model, name)

    def speak(self, code: str, credit: str) -> None:
        """Name the base map's names and its makers in a language."""
        # What is drawn has the same names in every form of a language.
        self._language, self._credits = base_of(LanguageCode(code)), credit
        self.languageChanged.emit()
        self.creditsChanged.emit()

    @Property(str, notify=contentChanged)
    def content(self) -> str:
        """What is shown: the "pins" with the visitor's place, or the "route"."""
        return self._content

    @content.setter  # type: ignore[no-redef]
    def content(self, wanted: str) -> None:
        if wanted != self._content:
            self._content = wanted
            self.contentChanged.emit()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of the base map's names."""
        return self._language

    @Property(str, notify=creditsChanged)
    def credits(self) -> str:
        """Who drew the map and after what."""
        return self._credits

    @Property(str, notify=pinsJsonChanged)
    def pinsJson(self) -> str:
        """The pins: an array of {id, lat, lon, title, hue, icon, selected}."""
        return self._texts["pins"]

    @pinsJson.setter  # type: ignore[no-redef]
    def pinsJson(self, text: str) -> None:
        self._put("pins", text)

    @Property(str, notify=routeJsonChanged)
    def routeJson(self) -> str:
        """The walk: {stops, legs}, or null, or nothing."""
        return self._texts["route"]

    @routeJson.setter  # type: ignore[no-redef]
    def routeJson(self, text: str) -> None:
        self._put("route", text)

    @Property(str, notify=hereJsonChanged)
    def hereJson(self) -> str:
        """Where the kiosk stands: {lat, lon, label}."""
        return self._texts["here"]

    @hereJson.setter  # type: ignore[no-redef]
    def hereJson(self, text: str) -> None:
        self._put("here", text)

    @Property(str, notify=lookJsonChanged)
    def lookJson(self) -> str:
        """How: {style, language, credits, scale, still, colours, insets}."""
        return self._texts["look"]

    @lookJson.setter  # type: ignore[no-redef]
    def lookJson(self, text: str) -> None:
        self._put("look", text)

    @Property(str, notify=viewJsonChanged)
    def viewJson(self) -> str:
        """What the map was last told to bring into view, and where it stands since.

        {order, fit, cut, at}: "cut" means at once, without a flight; a page that is
        started anew begins "at" {lat, lon, zoom}. The page's reports name the order.
        """
        return json.dumps(self._view)

    @Property(bool, notify=drawingChanged)
    def drawing(self) -> bool:
        """Whether pieces of the base map are still to come."""
        return self._drawing

    @Slot()
    def zoomIn(self) -> None:
        """Show less of the city, larger."""
        self.zoomRequested.emit(1)

    @Slot()
    def zoomOut(self) -> None:
        """Show more of the city, smaller."""
        self.zoomRequested.emit(-1)

    @Slot()
    def locate(self) -> None:
        """Show where the kiosk stands."""
        self._order({"fit": "here"})

    @Slot(str)
    def fit(self, what: str) -> None:
        """Show all "pins", the whole "route", the "leg" to walk now, or "all" there is.

        "all" is what suits the content: the pins, or the leg, or the whole route.
        """
        self._order({"fit": what})

    @Slot()
    def present(self) -> None:
        """Show all that suits the content, at once; `presented` comes when it is seen.

        For a map that comes onto the screen: what it showed before is nobody's view.
        """
        self._order({"fit": "all", "cut": True})

    @Slot(float, float, float)
    def goTo(self, lat: float, lon: float, zoom: float) -> None:
        """Show a point at a zoom; at zoom 0 move no further than needed to see it."""
        self._order({"fit": {"lat": lat, "lon": lon, "zoom": zoom}})

    @Slot()
    def reportReady(self) -> None:
        """From the page: it stands and has drawn what there was."""
        self.ready.emit()

    @Slot(int)
    def reportPresented(self, order: int) -> None:
        """From the page: what was ordered is painted; an old order's is no news."""
        if order == self._view["order"]:
            self.presented.emit()

    @Slot(int, float, float, float)
    def reportStanding(self, order: int, lat: float, lon: float, zoom: float) -> None:
        """From the page: its middle and zoom, for a page started in its place.

        What still comes from before the latest order is let go.
        """
        if order == self._view["order"] and all(map(isfinite, (lat, lon, zoom))):
            self._view["at"] = {"lat": lat, "lon": lon, "zoom": zoom}

    @Slot(bool)
    def reportDrawing(self, drawing: bool) -> None:  # noqa: FBT001 - as the page calls it
        """From the page: pieces of the base map are awaited, or all are there."""
        if drawing != self._drawing:
            self._drawing = drawing
            self.drawingChanged.emit()

    @Slot(str)
    def reportPinTap(self, pin: str) -> None:
        """From the page: a pin was tapped."""
        self.pinTapped.emit(pin)

    @Slot(str)
    def reportStopTap(self, stop: str) -> None:
        """From the page: a stop of the walk was tapped."""
        self.stopTapped.emit(stop)

    @Slot()
    def reportMapTap(self) -> None:
        """From the page: the map was tapped where nothing stands."""
        self.mapTapped.emit()

    @Slot("QVariantList")
    def reportView(self, pins: list[Any]) -> None:
        """From the page: these pins can be seen now."""
        self.viewMoved.emit([pin for pin in pins if isinstance(pin, str)])

    def _copy(self, model: QObject, name: str) -> None:
        self.setProperty(name, model.property(name))

    def _put(self, name: str, text: str) -> None:
        if text != self._texts[name]:
            self._texts[name] = text
            getattr(self, f"{name}JsonChanged").emit()

    def _order(self, view: dict[str, Any]) -> None:
        self._view = {"order": self._view["order"] + 1, **view}
        self.viewJsonChanged.emit()
