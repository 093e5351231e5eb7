from dataclasses import replace

import pytest

from showcase.domain.language import LanguageCode
from showcase.domain.origin import WRITTEN, Making, Origin
from showcase.domain.period import PartialDate
from showcase.services.origins import Provenance, Share
from showcase.ui.origins import origin_note, provenance_text
from tests.builders import EN, NL

MACHINE = Origin(Making.MACHINE_TRANSLATED, source=NL)
CHECKED = replace(MACHINE, checked_by="Jo", checked=PartialDate(2026, 11, 25))
UNCHECKED = "Translated by a machine from Dutch; no person has checked it yet."


def shares(*counts: int) -> tuple[Share, ...]:
    """Machine texts unchecked and checked, and written ones, as many as told."""
    kinds = (
        (Making.MACHINE_TRANSLATED, NL, False),
        (Making.MACHINE_TRANSLATED, NL, True),
        (Making.WRITTEN, None, False),
    )
    return tuple(
        Share(how, source, checked, count)
        for (how, source, checked), count in zip(kinds, counts, strict=False)
    )


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        (WRITTEN, ""),
        (CHECKED, ""),
        (Origin(Making.TRANSLATED, source=NL), ""),
        (MACHINE, UNCHECKED),
    ],
)
def test_only_a_machine_text_that_nobody_checked_has_a_note(
    origin: Origin, said: str, qapp: object
) -> None:
    assert origin_note(origin) == said


@pytest.mark.parametrize(
    ("source", "said"),
    [
        *(("nl", "Dutch"), ("en", "English"), ("fr", "French")),
        *(("de", "German"), ("ru", "Russian"), ("eo", "another language")),
    ],
)
def test_a_note_names_the_language_it_is_from(
    source: str, said: str, qapp: object
) -> None:
    note = origin_note(replace(MACHINE, source=LanguageCode(source)))
    assert note.startswith(f"Translated by a machine from {said};")


def test_texts_that_came_about_in_one_way_need_no_number(qapp: object) -> None:
    assert provenance_text(Provenance(EN, "English", shares(8))) == UNCHECKED


def test_texts_that_came_about_in_several_ways_are_counted(qapp: object) -> None:
    assert provenance_text(Provenance(EN, "English", shares(6, 3, 1))) == (
        f"{UNCHECKED} (6 of 10) "
        "Translated by a machine from Dutch, checked by a person. (3 of 10) "
        "Written in this language. (1 of 10)"
    )


def test_a_translation_by_a_person_says_so(qapp: object) -> None:
    share = Share(Making.TRANSLATED, NL, checked=False, count=8)
    said = provenance_text(Provenance(EN, "English", (share,)))
    assert said == "Translated from Dutch."
