import pytest
from pytestqt.modeltest import ModelTester

from showcase.services.credits import Credits
from showcase.services.origins import provenances
from showcase.ui.about import About, Colophon
from showcase.ui.wording import Wording
from tests.builders import EN, NL, a_source, an_edition
from tests.ui.seen import check_rows, rows, seen


@pytest.fixture
def about(qapp: object) -> About:
    wordings = {NL: Wording("nl_BE"), EN: Wording("en_GB")}
    edition = an_edition(sources=(a_source(), a_source(published=None)))
    return About(
        Credits(edition),
        Colophon("1.2.0", "2026-12-01", provenances(edition)),
        wordings,
    )


def test_it_says_which_program_shows_which_content(about: About) -> None:
    assert seen(about, "version") == "1.2.0"
    assert seen(about, "contentVersion") == "2026-12-01"


def test_every_source_is_named_with_its_date_if_it_has_one(
    about: About, qtmodeltester: ModelTester
) -> None:
    about.speak("en")
    check_rows(qtmodeltester, seen(about, "sources"))
    dated, undated = rows(seen(about, "sources"))
    assert (dated["publisher"], dated["title"]) == ("City of Antwerp", "News item")
    assert "July 2018" in dated["date"]
    assert undated["date"] == ""


def test_every_picture_is_credited_and_outlasts_the_session(about: About) -> None:
    about.speak("nl")
    about.reset()
    assert rows(seen(about, "credits")) == [
        {
            "title": "Blauw",
            "credit": "Antwerp Showcase",
            "licence": "GPL-3.0-or-later",
        }
    ]
