from dataclasses import replace
from typing import Any

from showcase.domain.origin import Making, Origin
from showcase.domain.period import PartialDate
from showcase.services.origins import Provenance, Share, provenances
from tests.builders import EN, NL, a_project, a_story, an_edition, the_settings

TODAY = PartialDate(2026, 11, 25)
MACHINE = Origin(Making.MACHINE_TRANSLATED, source=NL)
CHECKED = replace(MACHINE, checked_by="Jo", checked=TODAY)
EVERY = 8  # things with texts in the small edition, and the language's own entry


def test_texts_of_which_nothing_is_said_are_written() -> None:
    dutch, english = provenances(an_edition())
    assert dutch == Provenance(
        NL, "Nederlands", (Share(Making.WRITTEN, None, checked=False, count=EVERY),)
    )
    assert english.shares == dutch.shares


def test_texts_are_counted_by_how_they_came_about_the_commonest_first() -> None:
    project, story = a_project(), a_story()
    edition = an_edition(
        settings=the_settings(origins={EN: MACHINE}),
        projects=(_as(project, MACHINE),),
        stories=(_as(story, CHECKED),),
    )
    _, english = provenances(edition)
    assert english.shares == (
        Share(Making.WRITTEN, None, checked=False, count=EVERY - 3),
        Share(Making.MACHINE_TRANSLATED, NL, checked=False, count=2),
        Share(Making.MACHINE_TRANSLATED, NL, checked=True, count=1),
    )


def test_a_text_that_a_language_lacks_is_not_counted_as_its_own() -> None:
    project = a_project()
    lacking = replace(project, texts={NL: project.texts[NL]})
    _, english = provenances(an_edition(projects=(lacking,)))
    assert [share.count for share in english.shares] == [EVERY - 1]


def _as(thing: Any, origin: Origin) -> Any:
    texts = {**thing.texts, EN: replace(thing.texts[EN], origin=origin)}
    return replace(thing, texts=texts)
