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
from dataclasses import dataclass, field, replace
from importlib.metadata import version
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWebEngineQuick import QtWebEngineQuick

from showcase.domain.basemap import Name
from showcase.errors import StorageError
from showcase.kiosk.allocation import give_pictures_back
from showcase.kiosk.basemaps import open_basemap_or_own, shelf_of
from showcase.kiosk.chromium import chromium_flags
from showcase.kiosk.counting import counting
from showcase.kiosk.fault_page import wait_for_content
from showcase.kiosk.keyboard import keyboard_environment
from showcase.kiosk.kiosk import Display, Kiosk
from showcase.kiosk.loudspeaker import Loudspeaker, Muted
from showcase.kiosk.map_scheme import MapSchemeHandler, register_scheme
from showcase.kiosk.messages import Messages
from showcase.kiosk.preview import Preview
from showcase.kiosk.times import Monotonic, local_now
from showcase.maps.page import prepared_page
from showcase.paths import ICONS, LOCALE, QML, cache_folder, narration_folder
from showcase.services.narrating import Recordings
from showcase.services.origins import provenances
from showcase.services.session import Patience
from showcase.services.session import Session as Machine
from showcase.services.statistics import Uncounted
from showcase.storage.database import connect_content
from showcase.storage.narrations import Narrations
from showcase.storage.publication import Publication, publication_of
from showcase.ui.exhibition import Exhibition
from showcase.ui.first_images import ask_first
from showcase.ui.fonts import register_fonts
from showcase.ui.icons import IconImages
from showcase.ui.insets import InsetImages
from showcase.ui.map_bridge import MapBridge
from showcase.ui.models import Content, Services, make_models
from showcase.ui.narration import MakePlayer
from showcase.ui.pictures import PictureImages
from showcase.ui.proof_notes import ProofNotes
from showcase.ui.qr_images import QrImages
from showcase.ui.session import Session
from showcase.ui.translations import Translations

if TYPE_CHECKING:
    from showcase.kiosk.demo import Shot


@dataclass(frozen=True, slots=True)
class Options:
    """What the operator asked for.

    Attributes:
        content: the content database.
        state: the state database, made when missing.
        language: the code of the language to start in, or empty.
        display: where and how large.
        basemap: the operator's detailed base map; None for the program's own.
        make_player: who makes the narration heard.
    """

    content: Path
    state: Path
    language: str = ""
    display: Display = field(default_factory=Display)
    basemap: Path | None = None
    make_player: MakePlayer = Loudspeaker


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
        wait_for_content(error, start)
    code = application.exec()
    for kiosk in opened:
        kiosk.close()
    return code


def run_preview(options: Options, folder: Path) -> int:
    """Run the kiosk that follows a content folder until its window is closed.

    Returns:
        The process's exit code.

    Raises:
        StorageError: when the operator's base map cannot be read.
        SettingsError: for an option that cannot be followed.
    """
    application = make_application()
    followed = preview(options, folder)
    code = application.exec()
    followed.close()
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
        shown = replace(options, display=Display(size=size), make_player=Muted)
        kiosk = open_kiosk(shown)
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
    publication = publication_of(connect_content(options.content))
    clock = Monotonic()
    session = Session(Machine(clock), counting(options.state, publication.version))
    return _opened(publication, options, session, clock)


def preview(options: Options, folder: Path) -> Preview:
    """Make the kiosk that follows a content folder; needs an application.

    It counts no visit, and nobody is asked whether they are still there.

    Raises:
        StorageError: when the operator's base map cannot be read.
        SettingsError: for an option that cannot be followed.
    """
    # The kiosk of visitors never reads a folder, and starts sooner without this.
    from showcase.content.proofs import Proofs  # noqa: PLC0415
    from showcase.storage.basemaps import DetailedBasemap  # noqa: PLC0415

    streets = None if options.basemap is None else DetailedBasemap(options.basemap)
    proofs = Proofs(folder, streets)

    def open_first(publication: Publication, notes: ProofNotes) -> Kiosk:
        clock = Monotonic()
        session = Session(Machine(clock, Patience(idle_s=inf)), Uncounted())
        return _opened(publication, options, session, clock, notes)

    followed = Preview(proofs.look, open_first, show)
    followed.follow(proofs.read())
    return followed


def show(kiosk: Kiosk, publication: Publication) -> None:
    """Show another publication on a running kiosk; the visitor stays where they are.

    The map keeps the bounds, and the room for pins, that it was opened with.
    """
    recordings = kiosk.exhibition.content.recordings
    kiosk.exhibition.show(_content(publication, recordings))


def _opened(
    publication: Publication,
    options: Options,
    session: Session,
    clock: Monotonic,
    notes: ProofNotes | None = None,
) -> Kiosk:
    messages = Messages()
    content = _content(publication, Narrations(narration_folder(options.content)))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    translations = Translations(LOCALE, cache_folder() / "locale")
    program = version("antwerp-showcase")
    services, heard = Services(content), options.make_player
    models = make_models(services, session, heard, local_now, program)
    exhibition = Exhibition(models, content, translations.speak, options.language)
    exhibition.languageChanged.connect(engine.retranslate)

    basemap = open_basemap_or_own(options.basemap, content.edition)
    painter = basemap.painter()
    pictures = PictureImages(lambda: exhibition.content.pictures)
    engine.addImageProvider("pictures", pictures)
    engine.addImageProvider("icons", IconImages(ICONS))
    engine.addImageProvider("qr", QrImages())
    engine.addImageProvider("basemap", InsetImages(painter))
    ask_first(engine, ("pictures", "basemap"))

    page = prepared_page(cache_folder(), content.edition.settings.bounds)
    handler = MapSchemeHandler(page, shelf_of(basemap, painter))
    bridge = join_map(exhibition, basemap.attribution)
    given: dict[str, QObject] = {"exhibition": exhibition, "mapBridge": bridge}
    if notes is not None:
        given["proofNotes"] = notes
    for owned in given.values():
        owned.setParent(engine)
    engine.setInitialProperties(given)
    engine.load(QUrl.fromLocalFile(QML / "Showcase" / "Main.qml"))
    kiosk = Kiosk(engine, exhibition, handler, clock, messages)
    kiosk.show(options.display)
    return kiosk


def _content(publication: Publication, recordings: Recordings) -> Content:
    stock = publication.stock
    return Content(
        publication.edition,
        publication.index,
        stock.legs,
        stock.pictures,
        publication.version[:8],
        recordings,
        provenances(publication.written),
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
