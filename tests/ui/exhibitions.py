"""A whole exhibition on the small edition, with clocks that only a test moves."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QTimer

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.services.catalogue import Found
from showcase.services.origins import provenances
from showcase.services.session import Session as Machine
from showcase.services.session import SessionRecord
from showcase.ui.exhibition import Exhibition
from showcase.ui.models import Content, Services, make_models
from showcase.ui.session import Session
from tests.builders import RoundTheCorner, an_edition


class Surroundings:
    """What lies around an exhibition: clocks, the timer and the statistics."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.time = datetime(2026, 12, 1, 14, 5)
        self.timer = QTimer()
        self.records: list[SessionRecord] = []
        self.installed: list[str] = []

    def now(self) -> datetime:
        return self.time

    def add(self, record: SessionRecord) -> None:
        self.records.append(record)

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.timer.timeout.emit()


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


class NoPictures:
    """Pictures that nobody asks for."""

    def rendition(self, picture_id: PictureId, width: int, *, night: bool) -> bytes:
        raise KeyError(picture_id, width, night)


def a_content(edition: Edition | None = None) -> Content:
    """The small edition, or another, as the models are shown it."""
    shown = edition or an_edition()
    told = provenances(shown)
    return Content(shown, EmptyIndex(), RoundTheCorner(shown), NoPictures(), "1", told)


def an_exhibition(
    around: Surroundings, edition: Edition | None = None, start: str = ""
) -> Exhibition:
    """All models on an edition, joined."""
    content = a_content(edition)
    session = Session(Machine(lambda: around.seconds), around, around.timer)
    models = make_models(Services(content), session, around.now, "1.0")
    return Exhibition(models, content, around.installed.append, start)
