"""A whole exhibition on the small edition, with clocks that only a test moves."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.narration import Speech
from showcase.services.catalogue import Found
from showcase.services.narrating import Recordings
from showcase.services.origins import provenances
from showcase.services.session import Session as Machine
from showcase.services.session import SessionRecord
from showcase.ui.exhibition import Exhibition
from showcase.ui.models import Content, Services, make_models
from showcase.ui.narration import Report
from showcase.ui.session import Session
from tests.builders import RoundTheCorner, an_edition


class Surroundings:
    """What lies around an exhibition: clocks, the timer, the statistics, the player.

    Everything was recorded, under its own words.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.time = datetime(2026, 12, 1, 14, 5)
        self.timer = QTimer()
        self.records: list[SessionRecord] = []
        self.installed: list[str] = []
        self.player = Jukebox()

    def now(self) -> datetime:
        return self.time

    def add(self, record: SessionRecord) -> None:
        self.records.append(record)

    def file(self, speech: Speech) -> Path | None:
        return Path(speech.language) / speech.text

    def make_player(self, report: Report) -> "Jukebox":
        self.player.report = report
        return self.player

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.timer.timeout.emit()


class Jukebox:
    """A player that notes what it is told; a test ends what it plays."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.works = True
        self.report: Report | None = None

    def play(self, file: Path) -> bool:
        self.told.append(f"play {file}")
        return self.works

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def stop(self) -> None:
        self.told.append("stop")

    def end(self, *, heard: bool = True) -> None:
        assert self.report is not None
        self.report(heard)


class EmptyIndex:
    """A search that finds nothing but remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, LanguageCode]] = []

    def search(self, text: str, language: LanguageCode, limit: int) -> Sequence[Found]:
        self.asked.append((text[:limit], language))
        return ()

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        self.asked.append((text, language))
        return None


class NoRecordings:
    """Nothing was recorded."""

    def file(self, _speech: Speech) -> Path | None:
        return None


class NoPictures:
    """Pictures that nobody asks for."""

    def rendition(self, picture_id: PictureId, width: int, *, night: bool) -> bytes:
        raise KeyError(picture_id, width, night)


def a_content(
    edition: Edition | None = None, recordings: Recordings | None = None
) -> Content:
    """The small edition, or another, as the models are shown it."""
    shown = edition or an_edition()
    told = provenances(shown)
    heard = recordings or NoRecordings()
    legs = RoundTheCorner(shown)
    return Content(shown, EmptyIndex(), legs, NoPictures(), "1", heard, told)


def an_exhibition(
    around: Surroundings, edition: Edition | None = None, start: str = ""
) -> Exhibition:
    """All models on an edition, joined."""
    content = a_content(edition, around)
    session = Session(Machine(lambda: around.seconds), around, around.timer)
    services = Services(content)
    models = make_models(services, session, around.make_player, around.now, "1.0")
    return Exhibition(models, content, around.installed.append, start)
