import logging
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from showcase.domain.language import LanguageCode
from showcase.domain.project import ProjectId, Status
from showcase.domain.tag import Hue, TagId, TagKind
from showcase.services.catalogue import Catalogue as Projects
from showcase.ui.catalogue import Catalogue
from showcase.ui.wording import Wording
from tests.builders import EN, NL, a_project, a_tag, an_edition
from tests.ui.seen import check_rows, put, rows, seen

CHIPS = TagId("chips")


@dataclass(frozen=True)
class Hit:
    kind: str
    id: str


class Index:
    """Knows one word."""

    def search(self, text: str, language: LanguageCode, limit: int) -> Sequence[Hit]:
        known = text.strip() == "zone" and language == EN
        return (Hit("project", "zone"),)[:limit] if known else ()

    def suggest(self, text: str, language: LanguageCode) -> str | None:
        return "zone" if text == "znoe" and language == EN else None


@pytest.fixture
def catalogue(qapp: object) -> Catalogue:
    sector = a_tag(id=CHIPS, kind=TagKind.SECTOR, hue=Hue.TEAL, icon="chip")
    zone = a_project(id=ProjectId("zone"), status=Status.FINISHED, tags=(CHIPS,))
    edition = an_edition(tags=(a_tag(), sector), projects=(a_project(), zone))
    wordings = {NL: Wording("nl_BE"), EN: Wording("en_GB")}
    model = Catalogue(Projects(edition, Index()), wordings)
    model.speak("en")
    return model


def shown(catalogue: Catalogue) -> list[str]:
    return [row["id"] for row in rows(seen(catalogue, "cards"))]


def counts(catalogue: Catalogue, name: str) -> list[int]:
    return [row["count"] for row in rows(seen(catalogue, name))]


def test_each_project_is_a_card(
    catalogue: Catalogue, qtmodeltester: ModelTester
) -> None:
    cards = seen(catalogue, "cards")
    check_rows(qtmodeltester, cards)
    card = rows(cards)[1]
    assert card["statusText"]
    assert card["statusIcon"]
    words = {key: card[key] for key in card if not key.startswith("status")}
    assert words == {
        "id": "zone",
        "title": "The Beacon",
        "subtitle": "The hub",
        "picture": "blue",
        "alt": "Blue area",
        "hue": "teal",
        "icon": "chip",
    }


def test_before_a_language_is_spoken_nothing_is_shown(catalogue: Catalogue) -> None:
    silent = Catalogue(catalogue._projects, {})
    assert shown(silent) == []
    assert seen(silent, "total") == 2


def test_the_chips_say_what_they_would_leave(catalogue: Catalogue) -> None:
    assert rows(seen(catalogue, "themes")) == [
        {
            "id": "smart-city",
            "name": "Smart city",
            "icon": "building",
            "hue": "scheldt",
            "count": 1,
            "selected": False,
        }
    ]
    assert counts(catalogue, "sectors") == [1]
    statuses = rows(seen(catalogue, "statuses"))
    assert [status["id"] for status in statuses] == [each.value for each in Status]
    assert [status["count"] for status in statuses] == [0, 1, 1, 0]
    assert all(status["name"] for status in statuses)


def test_a_tag_narrows_the_list_until_it_is_touched_again(
    catalogue: Catalogue, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([catalogue.wishChanged, catalogue.resultChanged]):
        catalogue.toggleTag("chips")
    assert shown(catalogue) == ["zone"]
    assert (seen(catalogue, "shown"), seen(catalogue, "total")) == (1, 2)
    assert seen(catalogue, "filtered") is True
    assert rows(seen(catalogue, "sectors"))[0]["selected"] is True
    assert counts(catalogue, "themes") == [0]
    catalogue.toggleTag("chips")
    assert seen(catalogue, "filtered") is False
    assert seen(catalogue, "shown") == 2


def test_a_status_narrows_the_list_until_it_is_empty_again(
    catalogue: Catalogue,
) -> None:
    catalogue.setStatus("running")
    assert shown(catalogue) == ["the-beacon"]
    catalogue.setStatus("")
    assert seen(catalogue, "shown") == 2


def test_words_find_and_are_kept_as_typed(catalogue: Catalogue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(catalogue.wishChanged):
        put(catalogue, "searchText", "zone ")
    assert seen(catalogue, "searchText") == "zone "
    assert shown(catalogue) == ["zone"]


def test_the_same_words_again_change_nothing(
    catalogue: Catalogue, qtbot: QtBot
) -> None:
    put(catalogue, "searchText", "zone")
    with qtbot.assertNotEmitted(catalogue.resultChanged):
        put(catalogue, "searchText", "zone")


def test_a_slip_of_the_finger_is_answered_with_a_suggestion(
    catalogue: Catalogue,
) -> None:
    put(catalogue, "searchText", "znoe")
    assert (seen(catalogue, "shown"), seen(catalogue, "suggestion")) == (0, "zone")
    put(catalogue, "searchText", seen(catalogue, "suggestion"))
    assert (seen(catalogue, "shown"), seen(catalogue, "suggestion")) == (1, "")


def test_clearing_and_the_end_of_a_session_forget_every_wish(
    catalogue: Catalogue,
) -> None:
    for forget in (catalogue.clear, catalogue.reset):
        catalogue.toggleTag("chips")
        catalogue.setStatus("running")
        put(catalogue, "searchText", "zone")
        assert shown(catalogue) == []
        forget()
        assert seen(catalogue, "searchText") == ""
        assert seen(catalogue, "filtered") is False
        assert shown(catalogue) == ["the-beacon", "zone"]


def test_another_language_keeps_the_wish(catalogue: Catalogue) -> None:
    catalogue.toggleTag("smart-city")
    catalogue.speak("nl")
    assert [row["subtitle"] for row in rows(seen(catalogue, "cards"))] == ["De hub"]
    assert rows(seen(catalogue, "themes"))[0]["name"] == "Slimme stad"


def test_what_no_chip_stands_for_is_logged_and_ignored(
    catalogue: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        catalogue.toggleTag("nonsense")
        catalogue.setStatus("broken")
    assert "no tag 'nonsense'" in caplog.text
    assert "no status 'broken'" in caplog.text
    assert seen(catalogue, "filtered") is False
