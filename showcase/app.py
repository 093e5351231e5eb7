"""The composition root: how the kiosk starts, in order.

The environment is set before Qt looks at it: the software renderer where there is no
graphics card, the on-screen keyboard, Chromium's flags. Our web scheme is registered,
then there is an application, and the typefaces are made known to it. The content
database is built if there is none, opened and read into an edition. Services are made
on the edition, models on the services, and the engine loads Main.qml with the
exhibition as its only root. The attract loop is painted first; the map and the pages
are made while it runs.

Where the content cannot be read, a plain page says so and looks again.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from showcase.domain.basemap import Name
from showcase.domain.edition import Edition
from showcase.domain.texts import completed
from showcase.errors import ShowcaseError, StorageError
from showcase.kiosk.allocation import give_pictures_back
from showcase.kiosk.basemaps import open_basemap_or_own, shelf_of
from showcase.kiosk.chromium import chromium_flags
from showcase.kiosk.counting import counting
from showcase.kiosk.keyboard import keyboard_environment
from showcase.kiosk.kiosk import Display, Kiosk
from showcase.kiosk.map_scheme import MapSchemeHandler, register_scheme
from showcase.kiosk.messages import Messages
from showcase.kiosk.times import Monotonic, local_now
from showcase.maps.page import prepared_page
from showcase.paths import ICONS, LOCALE, QML, cache_folder
from showcase.services.catalogue import Catalogue as Projects
from showcase.services.credits import Credits
from showcase.services.gazetteer import Gazetteer
from showcase.services.offers import Offers
from showcase.services.origins import provenances
from showcase.services.project_view import ProjectViews
from showcase.services.session import Session as Machine
from showcase.services.stories import Stories
from showcase.services.titles import Titles
from showcase.services.touring import Touring
from showcase.storage.database import connect_content
from showcase.storage.edition import content_version, read_edition
from showcase.storage.pictures import Pictures
from showcase.storage.search import SearchIndex
from showcase.storage.walks import Legs
from showcase.ui.about import About, Colophon
from showcase.ui.access import Access
from showcase.ui.catalogue import Catalogue
from showcase.ui.clock import Clock
from showcase.ui.exhibition import Exhibition, Models
from showcase.ui.fonts import register_fonts
from showcase.ui.icons import IconImages
from showcase.ui.insets import InsetImages
from showcase.ui.map import MapModel
from showcase.ui.map_bridge import MapBridge
from showcase.ui.navigator import Navigator
from showcase.ui.pictures import PictureImages
from showcase.ui.project import Project
from showcase.ui.qr_images import QrImages
from showcase.ui.session import Session
from showcase.ui.story import Story
from showcase.ui.tour import Tour
from showcase.ui.tours import Tours
from showcase.ui.translations import Translations
from showcase.ui.wording import Wording
from showcase.ui.work import Work

if TYPE_CHECKING:
    from showcase.kiosk.demo import Shot

_LOOK_AGAIN_MS = 10_000


@dataclass(frozen=True, slots=True)
class Options:
    """What the operator asked for.

    Attributes:
        content: the content database.
        state: the state database, made when missing.
        language: the code of the language to start in, or empty.
        display: where and how large.
        basemap: the operator's detailed base map; None for the program's own.
    """

    content: Path
    state: Path
    language: str = ""
    display: Display = field(default_factory=Display)
    basemap: Path | None = None


def make_application() -> QGuiApplication:
    """The application, with everything set that must be set before there is one."""
    give_pictures_back()
    if sys.platform == "linux" and not list(Path("/dev/dri").glob("render*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.update(keyboard_environment(QML))
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = chromium_flags()
    register_scheme()
    QtWebEngineQuick.initialize()
    application = QGuiApplication(["showcase"])
    application.setApplicationDisplayName("Antwerp Showcase")
    register_fonts()
    return application


def run(options: Options) -> int:
    """Run the kiosk until its window is closed.

    Returns:
        The process's exit code.

    Raises:
        SettingsError: for an option that cannot be followed.
    """
    application = make_application()
    opened: list[Kiosk] = []

    def start() -> None:
        opened.append(open_kiosk(options))

    try:
        start()
    except StorageError as error:
        _wait_for_content(error, start)
    code = application.exec()
    for kiosk in opened:
        kiosk.close()
    return code


def demo(
    options: Options,
    folder: Path,
    sizes: tuple[tuple[int, int], ...],
    languages: tuple[str, ...],
) -> "list[Shot]":
    """Take a picture of every screen in every size and language, and a contact sheet.

    Args:
        options: the databases.
        folder: where the pictures go; with several sizes, each into a folder of it.
        sizes: of the window, in pixels.
        languages: codes; all of the edition when empty.

    Returns:
        Every picture with the faults seen on it.
    """
    # The kiosk itself never needs the demo, and starts sooner without it.
    from showcase.kiosk.demo import Demo, write_contact_sheet  # noqa: PLC0415

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_application()
    shots: list[Shot] = []
    for size in sizes:
        kiosk = open_kiosk(replace(options, display=Display(size=size)))
        spoken = kiosk.exhibition.codes
        place = folder / "x".join(map(str, size)) if len(sizes) > 1 else folder
        shots += Demo(kiosk, place).run(languages or spoken)
        kiosk.close()
    write_contact_sheet(folder, shots)
    return shots


def open_kiosk(options: Options) -> Kiosk:
    """Make the kiosk on a content database and show it; needs an application.

    Raises:
        StorageError: when the content cannot be read.
        SettingsError: for an option that cannot be followed.
    """
    messages = Messages()
    clock = Monotonic()
    database = connect_content(options.content)
    written = read_edition(database)
    edition = completed(written)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    translations = Translations(LOCALE, cache_folder() / "locale")
    projects = Projects(edition, SearchIndex(database))
    shown = content_version(database)
    session = Session(Machine(clock), counting(options.state, shown))
    colophon = Colophon(version("antwerp-showcase"), shown[:8], provenances(written))
    models = make_models(edition, projects, Legs(database), session, colophon)
    exhibition = Exhibition(models, edition, translations.speak, options.language)
    exhibition.languageChanged.connect(engine.retranslate)

    basemap = open_basemap_or_own(options.basemap, edition)
    painter = basemap.painter()
    engine.addImageProvider("pictures", PictureImages(Pictures(database)))
    engine.addImageProvider("icons", IconImages(ICONS))
    engine.addImageProvider("qr", QrImages())
    engine.addImageProvider("basemap", InsetImages(painter))

    page = prepared_page(cache_folder(), edition.settings.bounds)
    handler = MapSchemeHandler(page, shelf_of(basemap, painter))
    bridge = join_map(exhibition, basemap.attribution)
    for owned in (exhibition, bridge):
        owned.setParent(engine)
    engine.setInitialProperties({"exhibition": exhibition, "mapBridge": bridge})
    engine.load(QUrl.fromLocalFile(QML / "Showcase" / "Main.qml"))
    kiosk = Kiosk(engine, exhibition, handler, clock, messages)
    kiosk.show(options.display)
    return kiosk


def make_models(
    edition: Edition,
    projects: Projects,
    legs: Legs,
    session: Session,
    colophon: Colophon,
) -> Models:
    """Every model of the exhibition, on its services."""
    languages = edition.settings.languages
    locales = {each.code: QLocale(each.locale) for each in languages}
    wordings = {each.code: Wording(each.locale) for each in languages}
    touring = Touring(edition, legs)
    return Models(
        navigator=Navigator(Titles(edition)),
        session=session,
        catalogue=Catalogue(projects, wordings),
        project=Project(ProjectViews(edition, legs), local_now, wordings),
        map=MapModel(Gazetteer(edition, legs), local_now, locales),
        tours=Tours(touring, locales),
        tour=Tour(touring, local_now, locales),
        story=Story(Stories(edition), wordings),
        work=Work(Offers(edition), wordings),
        about=About(Credits(edition), colophon, wordings),
        access=Access(),
        clock=Clock(local_now, locales),
    )


def join_map(exhibition: Exhibition, attribution: Name) -> MapBridge:
    """The map page's side of the models: pins and route there, taps back."""
    bridge = MapBridge()
    places, tour = exhibition.models.map, exhibition.models.tour
    bridge.follow(places, "pinsJson", "hereJson")
    bridge.follow(tour, "routeJson")
    bridge.pinTapped.connect(places.select)
    bridge.mapTapped.connect(places.clear)
    bridge.stopTapped.connect(tour.visit)

    def speak() -> None:
        code = exhibition.spoken
        bridge.speak(code, attribution.shown(code))

    exhibition.languageChanged.connect(speak)
    speak()
    return bridge


def _wait_for_content(error: ShowcaseError, start: Callable[[], None]) -> None:
    """Show a plain page that names the fault, and look again until it is gone."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("icons", IconImages(ICONS))
    engine.setInitialProperties({"fault": str(error), "visible": True})
    engine.load(QUrl.fromLocalFile(QML / "Showcase" / "FaultPage.qml"))
    page: QObject = engine.rootObjects()[0]
    timer = QTimer(engine)

    def look_again() -> None:
        try:
            start()
        except StorageError as still:
            page.setProperty("fault", str(still))
            return
        timer.stop()
        page.setProperty("visible", 0)
        engine.deleteLater()

    timer.timeout.connect(look_again)
    timer.start(_LOOK_AGAIN_MS)
