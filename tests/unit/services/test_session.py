import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from showcase.services.session import (
    Asked,
    Began,
    Ended,
    EndReason,
    Event,
    Patience,
    Session,
    SessionRecord,
    State,
    Stayed,
)
from tests.builders import EN, NL


@dataclass
class HandClock:
    """A monotonic clock that only a test can wind."""

    seconds: float = 5000.0

    def __call__(self) -> float:
        return self.seconds

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session(clock: HandClock) -> Session:
    return Session(clock)


def test_a_touch_on_the_attract_loop_begins_in_the_language_shown(
    session: Session,
) -> None:
    assert session.begin(NL) == Began(NL)
    assert session.state is State.ACTIVE


def test_beginning_twice_is_one_session(session: Session, clock: HandClock) -> None:
    session.begin(NL)
    clock.pass_(89)
    assert session.begin(EN) is None
    clock.pass_(89)
    assert session.tick() is None
    assert session.leave() == Ended(SessionRecord(NL, (), 178, EndReason.LEFT))


def test_nobody_is_asked_before_ninety_seconds(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    clock.pass_(89.9)
    assert session.tick() is None
    clock.pass_(0.1)
    assert session.tick() == Asked()
    assert session.state is State.ASKING
    assert session.seconds_left == 30


def test_the_countdown_ends_the_session(session: Session, clock: HandClock) -> None:
    session.begin(NL)
    clock.pass_(90)
    session.tick()
    clock.pass_(29.5)
    assert session.tick() is None
    assert session.seconds_left == 1
    clock.pass_(0.5)
    assert session.tick() == Ended(SessionRecord(NL, (), 0, EndReason.TIMED_OUT))
    assert session.state is State.ATTRACT
    assert session.seconds_left == 0


def test_a_late_tick_still_leaves_the_whole_countdown_to_answer(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    clock.pass_(3600)
    assert session.tick() == Asked()
    clock.pass_(29)
    assert session.tick() is None


def test_the_seconds_left_never_fall_below_none(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    clock.pass_(90)
    session.tick()
    clock.pass_(45)
    assert session.seconds_left == 0


def test_any_touch_extends_the_session_as_often_as_wanted(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    for _ in range(100):
        clock.pass_(90)
        assert session.tick() == Asked()
        clock.pass_(29)
        assert session.touch() == Stayed()
        assert session.state is State.ACTIVE


def test_a_touch_while_active_starts_the_time_anew(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    clock.pass_(60)
    assert session.touch() is None
    clock.pass_(89)
    assert session.tick() is None


def test_leaving_ends_the_session_from_active_and_from_asking(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    assert isinstance(session.leave(), Ended)
    session.begin(NL)
    clock.pass_(90)
    session.tick()
    assert isinstance(session.leave(), Ended)
    assert session.state is State.ATTRACT


@pytest.mark.parametrize("do", [Session.touch, Session.leave, Session.tick])
def test_nothing_happens_while_nobody_is_there(
    do: Callable[[Session], Event | None], session: Session, clock: HandClock
) -> None:
    clock.pass_(1000)
    assert do(session) is None
    assert session.state is State.ATTRACT


def test_the_record_has_the_last_language_each_page_once_and_the_time_of_touches(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    for page in ("home", "project/the-beacon", "home"):
        session.see(page)
    session.speak(EN)
    clock.pass_(200)
    session.touch()
    clock.pass_(90)
    session.tick()
    clock.pass_(30)
    pages = ("home", "project/the-beacon")
    assert session.tick() == Ended(SessionRecord(EN, pages, 200, EndReason.TIMED_OUT))


def test_nothing_of_one_visitor_reaches_the_next(session: Session) -> None:
    session.begin(NL)
    session.see("about")
    session.leave()
    session.see("home")
    session.speak(NL)
    session.begin(EN)
    assert session.leave() == Ended(SessionRecord(EN, (), 0, EndReason.LEFT))


@pytest.mark.parametrize(("idle_s", "asking_s"), [(89, 30), (90, 19)])
def test_hurrying_people_is_refused(idle_s: float, asking_s: float) -> None:
    with pytest.raises(ValueError, match="90 s before asking and 20 s"):
        Patience(idle_s, asking_s)


def test_it_can_be_told_to_be_more_patient(clock: HandClock) -> None:
    session = Session(clock, Patience(120, 60))
    session.begin(NL)
    clock.pass_(119)
    assert session.tick() is None
    clock.pass_(1)
    session.tick()
    assert session.seconds_left == 60


class Referee:
    """Plays a session at random and knows what must hold after every step."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - a game, no secret
        self.clock = HandClock()
        self.session = Session(self.clock)
        self.touched_at = self.asked_at = self.clock()
        self.begun = self.ended = 0

    def step(self) -> None:
        before = self.session.state
        name, event = self._act()
        after = self.session.state
        self._judge_event(name, before, event)
        assert (after, type(event)) in {
            (before, type(None)),
            (State.ACTIVE, Began),
            (State.ASKING, Asked),
            (State.ACTIVE, Stayed),
            (State.ATTRACT, Ended),
        }
        assert self.begun - self.ended == (after is not State.ATTRACT)
        assert 0 <= self.session.seconds_left <= 30
        assert after is State.ASKING or self.session.seconds_left == 0

    def _act(self) -> tuple[str, Event | None]:
        name = self.random.choice(
            ["begin", "touch", "leave", "wait", "wait", "wait", "wait", "wait"]
        )
        if name == "wait":
            self.clock.pass_(self.random.choice([0.5, 1, 1, 15, 29, 60, 90, 400]))
            return name, self.session.tick()
        if name == "begin":
            return name, self.session.begin(self.random.choice([NL, EN]))
        return name, getattr(self.session, name)()

    def _judge_event(self, name: str, before: State, event: Event | None) -> None:
        now = self.clock()
        if isinstance(event, Began):
            assert (name, before) == ("begin", State.ATTRACT)
            self.begun += 1
        if isinstance(event, Asked):
            assert now - self.touched_at >= 90
            self.asked_at = now
        if isinstance(event, Ended):
            self.ended += 1
            if event.record.reason is EndReason.TIMED_OUT:
                assert before is State.ASKING
                assert now - self.asked_at >= 30
            else:
                assert name == "leave"
        if name in {"begin", "touch"}:
            self.touched_at = now


@pytest.mark.parametrize("seed", range(5))
def test_no_sequence_of_events_hurries_loses_or_doubles_a_session(seed: int) -> None:
    referee = Referee(seed)
    for _ in range(2000):
        referee.step()
    assert referee.ended > 20


def test_nobody_is_asked_while_they_listen_and_the_time_runs_anew_after_it(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    clock.pass_(60)
    session.listen(listening=True)
    clock.pass_(300)
    assert session.tick() is None
    session.listen(listening=False)
    clock.pass_(89)
    assert session.tick() is None
    clock.pass_(1)
    assert session.tick() == Asked()


def test_speech_that_never_ends_does_not_keep_the_session_for_ever(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    session.listen(listening=True)
    clock.pass_(599)
    assert session.tick() is None
    clock.pass_(1)
    assert session.tick() == Asked()


def test_listening_is_no_touch(session: Session, clock: HandClock) -> None:
    session.begin(NL)
    clock.pass_(10)
    session.touch()
    session.listen(listening=True)
    clock.pass_(100)
    session.listen(listening=False)
    clock.pass_(90)
    session.tick()
    clock.pass_(30)
    ended = session.tick()
    assert isinstance(ended, Ended)
    assert ended.record.dwell_s == 10


def test_the_next_visitor_listens_to_nothing(
    session: Session, clock: HandClock
) -> None:
    session.begin(NL)
    session.listen(listening=True)
    session.leave()
    session.begin(EN)
    clock.pass_(90)
    assert session.tick() == Asked()
