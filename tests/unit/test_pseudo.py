"""The pseudo-languages: longer or mirrored, and nothing lost that is no text."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from showcase.domain.texts import rows_of
from showcase.paths import LOCALE
from tests.builders import an_edition
from tests.pseudo import (
    LONG,
    MIRRORED,
    PSEUDO,
    Pseudo,
    longer,
    right_to_left,
    with_pseudo_languages,
    write_locale,
)

every_pseudo = pytest.mark.parametrize(
    "pseudo", PSEUDO, ids=[each.language.code for each in PSEUDO]
)


def test_the_long_one_is_some_two_fifths_longer_and_shows_both_ends() -> None:
    text = "The former customs house gives light to the old docks again"
    assert 1.25 < len(longer(text)) / len(text) < 1.55
    assert longer(text)[0] + longer(text)[-1] == "⟦⟧"


def test_the_mirrored_one_has_no_latin_letter_left() -> None:
    said = right_to_left("Antwerp, quite a JAZZ box")
    assert not any(letter.isascii() and letter.isalpha() for letter in said)


@every_pseudo
@pytest.mark.parametrize(
    "kept", ["[@city-2018]", "[@a; @b]", "**", "%1", "%n", "%L2", "\n\n> ", "\n## "]
)
def test_what_is_no_text_stays(pseudo: Pseudo, kept: str) -> None:
    assert kept in pseudo.say(f"before{kept}after")


def test_an_edition_speaks_both_in_every_text() -> None:
    edition = with_pseudo_languages(an_edition())
    for pseudo in PSEUDO:
        assert pseudo.language in edition.settings.languages
        for row in rows_of(edition):
            assert row.texts[pseudo.language.code] == pseudo.say(row.texts["en"])  # type: ignore[index]


@pytest.mark.parametrize(("pseudo", "forms"), [(LONG, 2), (MIRRORED, 6)])
def test_the_interface_speaks_it_with_all_its_plural_forms(
    tmp_path: Path, pseudo: Pseudo, forms: int
) -> None:
    write_locale(tmp_path)
    said = ET.parse(tmp_path / f"showcase_{pseudo.language.code}.ts").getroot()  # noqa: S314
    dutch = ET.parse(LOCALE / "showcase_nl.ts").getroot()  # noqa: S314
    assert len(list(said.iter("message"))) == len(list(dutch.iter("message")))
    counts = {
        len(list(message.iter("numerusform")))
        for message in said.iter("message")
        if message.get("numerus")
    }
    assert counts == {forms}
    dates = [one for one in said.iter("message") if one.findtext("source") == "yyyy"]
    assert [one.findtext("translation") for one in dates] == ["yyyy"]
