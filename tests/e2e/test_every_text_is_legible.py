"""Every screen, in every language and two pseudo-languages, on screens of three sizes.

The longest and the right-to-left pseudo-language stand for those to come. A screen is
walked to once, and speaks one language after another: the layout is what is looked at.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from showcase import app
from showcase.app import Options, open_kiosk
from showcase.content.build import build
from showcase.content.export import write_folder
from showcase.kiosk.demo import VISIT
from showcase.kiosk.driver import wait
from showcase.kiosk.kiosk import Display, Kiosk
from showcase.kiosk.legibility import illegible_texts
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition
from showcase.ui.fonts import register_fonts
from tests.e2e.visitor import LANDSCAPE, Visitor
from tests.pseudo import PSEUDO, with_pseudo_languages, write_locale
from tests.ui.seen import put

# Measured, not covered: tracing doubles the minutes, and tests/ui covers the measure.
pytestmark = [pytest.mark.no_qt_log, pytest.mark.no_cover]

PORTRAIT = (1080, 1920)
ULTRA_HD = (3840, 2160)
LOOKS = [
    pytest.param(LANDSCAPE, False, id="landscape"),
    pytest.param(LANDSCAPE, True, id="landscape-large"),
    pytest.param(PORTRAIT, False, id="portrait"),
    pytest.param(PORTRAIT, True, id="portrait-large"),
    # Twice landscape in everything: what differs is rounding.
    pytest.param(ULTRA_HD, False, id="4k"),
]
# Large text is longer than any language: the pseudo-languages stand for all there.
PSEUDO_CODES = tuple(each.language.code for each in PSEUDO)
FRAME_MS = 20
MOST_FRAMES = 50


@pytest.fixture(scope="module")
def pseudo_content(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content in the pseudo-languages as well, built as an editor would."""
    folder = tmp_path_factory.mktemp("pseudo")
    opened = connect_content(content)
    edition = with_pseudo_languages(read_edition(opened, with_files=True))
    opened.close()
    write_folder(edition, folder / "content")
    build(folder / "content", folder / "content.db")
    return folder / "content.db"


@pytest.fixture(scope="module")
def reader(
    qapp: QGuiApplication,
    pseudo_content: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Visitor]:
    """Somebody at a kiosk that speaks the pseudo-languages, without the web view."""
    register_fonts()
    folder = tmp_path_factory.mktemp("kiosk")
    write_locale(folder / "locale")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "LOCALE", folder / "locale")
        patch.setattr(Kiosk, "prepare", lambda _: None)  # a map has no text of ours
        options = Options(pseudo_content, folder / "state.db", "en", Display())
        kiosk = open_kiosk(options)
        yield Visitor(kiosk)
        kiosk.exhibition.setLanguage("en")  # its words are the application's
        kiosk.close()


@pytest.mark.parametrize(("size", "large"), LOOKS)
def test_every_text_can_be_read_as_it_should(
    reader: Visitor, size: tuple[int, int], large: bool
) -> None:
    access = reader.models.access
    reader.resize(size)
    reader.kiosk.start_over("en")
    put(access, "reducedMotion", True)
    faults: list[str] = []
    for screen in VISIT:
        reader.kiosk.exhibition.setLanguage("en")
        for action in screen.actions:
            action(reader.driver)
            at_rest(reader)
        if screen.name == "home":
            put(access, "reducedMotion", True)
            put(access, "large", large)
        if screen.name == "still-there":
            reader.kiosk.fall_idle()
        codes = PSEUDO_CODES if large else reader.kiosk.exhibition.codes
        faults += [f"{screen.name}: {fault}" for fault in faults_of(reader, codes)]
    assert faults == [], "\n".join(faults)
    assert reader.kiosk.messages.taken() == []


def faults_of(reader: Visitor, codes: Iterable[str]) -> Iterator[str]:
    """What cannot be read on a screen, in one language after another."""
    for code in codes:
        reader.kiosk.exhibition.setLanguage(code)
        yield from (f"{code}: {fault}" for fault in at_rest(reader))


def at_rest(reader: Visitor) -> list[str]:
    """What cannot be read once the layout stands still."""
    looks: list[list[str]] = [["not looked yet"]]
    for _ in range(MOST_FRAMES):
        wait(FRAME_MS)
        reader.kiosk.window.grabWindow()  # lays out what waits for a frame
        looks.append(illegible_texts(reader.kiosk.window))
        if looks[-1] == looks[-2]:
            return looks[-1]
    raise AssertionError(f"the layout does not come to rest: {looks[-1]}")
