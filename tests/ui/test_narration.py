from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from showcase.ui.exhibition import Exhibition
from showcase.ui.narration import Narration
from tests.ui.exhibitions import Jukebox, Surroundings, an_exhibition
from tests.ui.seen import seen

LEAD = "nl/The hub in the customs house."


@pytest.fixture
def around(qapp: object) -> Surroundings:
    return Surroundings()


@pytest.fixture
def exhibition(around: Surroundings) -> Exhibition:
    exhibition = an_exhibition(around)
    exhibition.models.session.begin("nl")
    return exhibition


@pytest.fixture
def narration(exhibition: Exhibition) -> Narration:
    return exhibition.models.narration


@pytest.fixture
def player(around: Surroundings) -> Jukebox:
    return around.player


def state(narration: QObject) -> tuple[str, str]:
    return seen(narration, "state"), seen(narration, "source")


def test_nothing_is_heard_and_no_player_made_until_somebody_asks(
    exhibition: Exhibition, narration: Narration, player: Jukebox
) -> None:
    exhibition.models.navigator.open("project", "the-beacon")
    exhibition.models.navigator.home()
    assert state(narration) == ("idle", "")
    assert (player.told, player.report) == ([], None)


def test_a_source_is_named_where_a_part_was_recorded(narration: Narration) -> None:
    lead = narration.sourceOf("project", "the-beacon", "lead", "en")
    assert Path(lead) == Path("en/The hub in the customs house.")
    assert narration.sourceOf("project", "the-beacon", "what", "en") == ""


def test_it_plays_pauses_goes_on_and_ends(
    narration: Narration, player: Jukebox
) -> None:
    narration.play(LEAD)
    assert state(narration) == ("playing", LEAD)
    narration.pause()
    assert state(narration) == ("paused", LEAD)
    narration.play(LEAD)
    assert state(narration) == ("playing", LEAD)
    player.end()
    assert state(narration) == ("finished", LEAD)
    assert player.told == [f"play {LEAD}", "pause", "resume"]


def test_it_is_repeated_from_the_start_at_any_time(
    narration: Narration, player: Jukebox
) -> None:
    narration.play(LEAD)
    narration.pause()
    narration.repeat()
    player.end()
    narration.repeat()
    assert state(narration) == ("playing", LEAD)
    assert player.told == [f"play {LEAD}", "pause", f"play {LEAD}", f"play {LEAD}"]


def test_another_text_takes_the_place_of_the_one_paused(
    narration: Narration, player: Jukebox
) -> None:
    narration.play(LEAD)
    narration.pause()
    narration.play("nl/other")
    assert state(narration) == ("playing", "nl/other")
    assert player.told[-1] == "play nl/other"


def test_what_is_not_heard_cannot_be_paused_repeated_or_stopped(
    narration: Narration, player: Jukebox
) -> None:
    narration.pause()
    narration.repeat()
    narration.stop()
    assert state(narration) == ("idle", "")
    assert player.told == []


def test_where_nothing_can_be_heard_it_says_so_and_can_be_tried_again(
    narration: Narration, player: Jukebox
) -> None:
    player.works = False
    narration.play(LEAD)
    assert state(narration) == ("failed", LEAD)
    player.works = True
    narration.play(LEAD)
    assert state(narration) == ("playing", LEAD)
    player.end(heard=False)
    assert state(narration) == ("failed", LEAD)


def test_a_player_that_fails_at_once_is_believed(
    narration: Narration, player: Jukebox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_file: Path) -> bool:
        player.end(heard=False)
        return True

    monkeypatch.setattr(player, "play", fail)
    narration.play(LEAD)
    assert state(narration) == ("failed", LEAD)


def test_a_report_that_comes_too_late_changes_nothing(
    narration: Narration, player: Jukebox
) -> None:
    narration.play(LEAD)
    narration.stop()
    player.end()
    assert state(narration) == ("idle", "")


def test_another_page_stop_or_language_ends_it(
    exhibition: Exhibition, narration: Narration, player: Jukebox
) -> None:
    models = exhibition.models
    narration.play(LEAD)
    models.navigator.open("tour", "the-docks")
    assert state(narration) == ("idle", "")
    narration.play(LEAD)
    models.tour.next()
    assert state(narration) == ("idle", "")
    narration.play(LEAD)
    exhibition.setLanguage("en")
    assert state(narration) == ("idle", "")
    assert player.told == [f"play {LEAD}", "stop"] * 3


def test_nobody_is_asked_while_they_listen(
    exhibition: Exhibition, around: Surroundings, narration: Narration
) -> None:
    session = exhibition.models.session
    narration.play(LEAD)
    around.wait(120)
    assert seen(session, "state") == "active"
    narration.pause()
    around.wait(89)
    assert seen(session, "state") == "active"
    around.wait(1)
    assert seen(session, "state") == "asking"


def test_the_end_of_the_session_ends_it(
    exhibition: Exhibition, narration: Narration, player: Jukebox
) -> None:
    narration.play(LEAD)
    exhibition.models.session.leave()
    assert state(narration) == ("idle", "")
    assert player.told[-1] == "stop"
