"""Every page under whose text it must stand says that a machine translated it."""

from dataclasses import replace
from typing import Any

import pytest

from showcase.domain.edition import Edition
from showcase.domain.origin import Making, Origin
from showcase.domain.period import PartialDate
from showcase.services.navigating import Page
from showcase.ui.exhibition import Exhibition
from tests.builders import EN, NL, an_edition
from tests.ui.exhibitions import Surroundings, an_exhibition
from tests.ui.seen import rows, seen

MACHINE = Origin(Making.MACHINE_TRANSLATED, source=NL)
CHECKED = replace(MACHINE, checked_by="Jo", checked=PartialDate(2026, 11, 25))
NOTE = "Translated by a machine from Dutch; no person has checked it yet."


def translated(origin: Origin) -> Edition:
    """The small edition, its English of an origin."""
    edition = an_edition()

    def marked(things: Any) -> Any:
        return tuple(
            replace(
                thing,
                texts={**thing.texts, EN: replace(thing.texts[EN], origin=origin)},
            )
            for thing in things
        )

    return replace(
        edition,
        projects=marked(edition.projects),
        places=marked(edition.places),
        tours=marked(edition.tours),
        stories=marked(edition.stories),
        offers=marked(edition.offers),
    )


def opened(origin: Origin) -> Exhibition:
    """An exhibition with one of each opened."""
    exhibition = an_exhibition(Surroundings(), translated(origin), start="en")
    models = exhibition.models
    for page, thing in (
        (Page.PROJECT, "the-beacon"),
        (Page.TOUR, "the-docks"),
        (Page.STORY, "the-visit"),
    ):
        models.navigator.open(page.value, thing)
    models.map.select("mas")
    return exhibition


def notes(exhibition: Exhibition) -> set[str]:
    """What stands under each text."""
    models = exhibition.models
    (offer,) = rows(seen(models.work, "offers"))
    pins = {row["originText"] for row in rows(seen(models.map, "pins"))}
    own = (seen(each, "originText") for each in (models.project, models.tour))
    story = seen(models.story, "originText")
    return {offer["originText"], *pins, *own, story}


def test_every_text_that_nobody_checked_says_so(qapp: object) -> None:
    assert notes(opened(MACHINE)) == {NOTE}


@pytest.mark.parametrize("origin", [CHECKED, Origin(Making.TRANSLATED, source=NL)])
def test_a_text_that_a_person_answers_for_says_nothing(
    origin: Origin, qapp: object
) -> None:
    assert notes(opened(origin)) == {""}


def test_the_same_thing_in_the_language_it_was_written_in_says_nothing(
    qapp: object,
) -> None:
    exhibition = opened(MACHINE)
    exhibition.setLanguage("nl")
    assert notes(exhibition) == {""}


def test_the_about_page_tells_how_each_languages_texts_came_about(
    qapp: object,
) -> None:
    exhibition = opened(MACHINE)
    dutch, english = rows(seen(exhibition.models.about, "provenances"))
    assert dutch == {
        "language": "nl",
        "name": "Nederlands",
        "ways": "Written in this language.",
        "own": False,
    }
    assert english["own"]
    assert english["ways"].startswith(f"{NOTE} (6 of 8)")
