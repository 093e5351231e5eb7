"""One visitor's session: a state machine on a clock that cannot be set.

Attract: nobody there. Active: a visitor. Asking: no touch for a while, "still
there?" with a countdown. Any touch leads from asking back to active, as often as
wanted; leaving or the end of the countdown leads to attract. Nobody is asked while
they listen to speech; the time runs anew when it ends.

Only the monotonic clock counts, so setting the wall clock changes nothing. The
question stays up for its whole countdown from the moment `tick` raises it, also
when the machine was too busy to tick in time.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from showcase.domain.language import LanguageCode

# A player that never says it is done must not keep a visitor's traces for ever.
_LONGEST_SPEECH_S: Final = 600.0


class State(StrEnum):
    """Nobody there, a visitor, or a visitor who may have gone."""

    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"


class EndReason(StrEnum):
    """Why a session ended."""

    LEFT = "left"
    TIMED_OUT = "timed-out"


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a touch, in seconds.

    Attributes:
        idle_s: before asking whether somebody is still there; 90 at least.
        asking_s: before giving up then; 20 at least (EN 301 549, clause 5: WCAG 2.2.1).
    """

    idle_s: float = 90.0
    asking_s: float = 30.0

    def __post_init__(self) -> None:
        """Refuse to hurry people."""
        if self.idle_s < 90 or self.asking_s < 20:
            raise ValueError("wait at least 90 s before asking and 20 s for an answer")


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What statistics may know of a session: nothing typed, nobody's name.

    Attributes:
        language: the one spoken last.
        pages: ids of the pages seen, each once, in order of the first look.
        dwell_s: seconds from the first touch to the last; kept as a bucket only.
        reason: why it ended.
    """

    language: LanguageCode
    pages: tuple[str, ...]
    dwell_s: float
    reason: EndReason


@dataclass(frozen=True, slots=True)
class Began:
    """Somebody touched the attract loop."""

    language: LanguageCode


@dataclass(frozen=True, slots=True)
class Asked:
    """The question whether somebody is still there went up."""


@dataclass(frozen=True, slots=True)
class Stayed:
    """Somebody is still there: the question goes away."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The visitor is gone; everything of theirs must go too."""

    record: SessionRecord


Event = Began | Asked | Stayed | Ended


class Session:
    """The session at one kiosk; it can be extended without end.

    Attributes:
        patience: how long it waits for a touch.
    """

    def __init__(
        self, clock: Callable[[], float], patience: Patience | None = None
    ) -> None:
        """Wait for a visitor.

        Args:
            clock: seconds that only ever grow, such as `time.monotonic`.
            patience: how long to wait for a touch; 90 s and 30 s when not given.
        """
        self._clock = clock
        self.patience = patience or Patience()
        self._state = State.ATTRACT
        self._language = LanguageCode("")
        self._pages: dict[str, None] = {}
        self._listening = False
        self._began_at = self._touched_at = self._asked_at = 0.0
        self._alone_since = 0.0

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._state

    @property
    def seconds_left(self) -> int:
        """Whole seconds until giving up while asking, else 0."""
        if self._state is not State.ASKING:
            return 0
        return max(0, math.ceil(self._gives_up_at - self._clock()))

    def begin(self, language: LanguageCode) -> Event | None:
        """Somebody touches the attract loop; later on it is a touch like any other."""
        if self._state is not State.ATTRACT:
            return self.touch()
        self._state = State.ACTIVE
        self._language = language
        self._pages = {}
        self._began_at = self._touched_at = self._alone_since = self._clock()
        return Began(language)

    def touch(self) -> Event | None:
        """Any touch or key: the time runs anew, and a question is answered."""
        if self._state is State.ATTRACT:
            return None
        self._touched_at = self._alone_since = self._clock()
        if self._state is State.ACTIVE:
            return None
        self._state = State.ACTIVE
        return Stayed()

    def leave(self) -> Event | None:
        """The visitor says goodbye."""
        if self._state is State.ATTRACT:
            return None
        self._touched_at = self._clock()
        return self._end(EndReason.LEFT)

    def speak(self, language: LanguageCode) -> None:
        """The visitor chose another language."""
        if self._state is not State.ATTRACT:
            self._language = language

    def see(self, page: str) -> None:
        """The visitor looks at a page, given by its id."""
        if self._state is not State.ATTRACT:
            self._pages[page] = None

    def listen(self, *, listening: bool) -> None:
        """Speech begins or ends; meanwhile nobody is asked whether they are there."""
        self._listening = listening
        self._alone_since = self._clock()

    def tick(self) -> Event | None:
        """Look at the clock; call it about once a second."""
        now = self._clock()
        if self._state is State.ACTIVE:
            if not self._is_listening(now) and (
                now - self._alone_since >= self.patience.idle_s
            ):
                self._state = State.ASKING
                self._asked_at = now
                return Asked()
        elif self._state is State.ASKING and now >= self._gives_up_at:
            return self._end(EndReason.TIMED_OUT)
        return None

    @property
    def _gives_up_at(self) -> float:
        return self._asked_at + self.patience.asking_s

    def _is_listening(self, now: float) -> bool:
        return self._listening and now - self._touched_at < _LONGEST_SPEECH_S

    def _end(self, reason: EndReason) -> Ended:
        dwell_s = self._touched_at - self._began_at
        record = SessionRecord(self._language, tuple(self._pages), dwell_s, reason)
        self._state = State.ATTRACT
        self._language = LanguageCode("")
        self._pages = {}
        self._listening = False
        return Ended(record)
