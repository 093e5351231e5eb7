"""The kiosk that the end-to-end tests visit: the real one, one for all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from showcase.app import Options, open_kiosk
from showcase.content.build import build
from showcase.content.ogg import encoded
from showcase.kiosk.kiosk import Display, Kiosk
from showcase.kiosk.loudspeaker import Muted
from showcase.paths import CONTENT, narration_folder
from showcase.services.narrating import speeches
from showcase.storage.narrations import Narrations
from showcase.ui.fonts import register_fonts
from tests.e2e.traces import Untouched
from tests.e2e.visitor import LANDSCAPE, Visitor
from tests.voices import write_tone


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content database; its pictures come from the cache where they are there.

    Everything in it was narrated, by a tone.
    """
    folder = tmp_path_factory.mktemp("content")
    database = folder / "content.db"
    edition = build(CONTENT, database)
    write_tone(folder / "tone.wav", 440)
    tone = encoded(folder / "tone.wav", "a tone")
    narrations = Narrations(narration_folder(database))
    for language in edition.settings.languages:
        for speech in speeches(edition, language.code):
            narrations.add(speech, tone)
    return database


@pytest.fixture(scope="session")
def kiosk(
    qapp: QGuiApplication, content: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kiosk]:
    """The kiosk, in English from the start."""
    register_fonts()
    state = tmp_path_factory.mktemp("state") / "state.db"
    display = Display(size=LANDSCAPE)
    kiosk = open_kiosk(Options(content, state, "en", display, make_player=Muted))
    yield kiosk
    kiosk.close()


@pytest.fixture(scope="session")
def untouched(kiosk: Kiosk) -> Untouched:
    """What a kiosk is like that nobody has touched yet."""
    return Untouched.of(Visitor(kiosk))


@pytest.fixture
def visitor(kiosk: Kiosk, untouched: Untouched) -> Iterator[Visitor]:
    """Somebody at the kiosk; in the end Qt has warned of nothing, nothing got out."""
    visitor = Visitor(kiosk)
    visitor.resize(LANDSCAPE)
    kiosk.start_over("en")
    yield visitor
    visitor.resize(LANDSCAPE)
    assert kiosk.messages.taken() == []
    assert kiosk.profile.guard.refused == 0
