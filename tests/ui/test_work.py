import pytest
from pytestqt.modeltest import ModelTester

from showcase.services.offers import Offers
from showcase.ui.wording import Wording
from showcase.ui.work import Work
from tests.builders import EN, NL, an_edition
from tests.ui.seen import check_rows, rows, seen


@pytest.fixture
def work(qapp: object) -> Work:
    wordings = {NL: Wording("nl_BE"), EN: Wording("en_GB")}
    return Work(Offers(an_edition()), wordings)


def test_each_offer_is_a_card_with_its_date(
    work: Work, qtmodeltester: ModelTester
) -> None:
    work.speak("en")
    check_rows(qtmodeltester, seen(work, "offers"))
    (offer,) = rows(seen(work, "offers"))
    assert "2018" in offer.pop("asOfText")
    assert offer == {
        "id": "soft-landing",
        "kind": "soft-landing",
        "title": "Soft landing",
        "lead": "A month.",
        "icon": "rocket",
        "picture": "blue",
        "alt": "Blue area",
        "whatHtml": "<p>An office.</p>",
        "whomHtml": "<p>Start-ups.</p>",
        "startHtml": "<p>Ask the city.</p>",
        "originText": "",
    }


def test_the_offers_follow_the_language_and_outlast_the_session(work: Work) -> None:
    assert rows(seen(work, "offers")) == []
    work.speak("nl")
    work.reset()
    (offer,) = rows(seen(work, "offers"))
    assert offer["title"] == "Zachte landing"
