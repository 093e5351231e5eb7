from dataclasses import replace
from pathlib import Path

import pytest

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.narration import Speech
from showcase.domain.texts import completed
from showcase.services.narrating import Narrator, speech, speeches, spoken
from tests.builders import EN, NL, a_project, a_tour, an_edition, the_settings

FR = LanguageCode("fr")
SIMPLE = LanguageCode("nl-simple")


class EveryRecording:
    """Where each speech is said to lie under its own words."""

    def file(self, speech: Speech) -> Path | None:
        return Path(speech.language) / speech.text


class SomeRecordings:
    """Where only what an edition says in its own words was recorded."""

    def __init__(self, edition: Edition) -> None:
        codes = [each.code for each in edition.settings.languages]
        self._said = {each for code in codes for each in speeches(edition, code)}

    def file(self, speech: Speech) -> Path | None:
        return Path(speech.mark) if speech in self._said else None


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("A *new* **hub**. [@city-2018]", "A new hub."),
        ("- docks\n- the quays\n", "docks.\nthe quays."),
        ("One line\nand  another.\n\nWhy?", "One line and another.\nWhy?"),
        ("He said: “Come in!”", "He said: “Come in!”"),
        ("Ha\u00adven\u200bstad", "Havenstad."),
        ("[@city-2018]", ""),
    ],
)
def test_a_text_is_said_without_signs_each_block_as_a_sentence(
    written: str, said: str
) -> None:
    assert spoken(written) == said


def test_a_stop_is_its_subtitle_and_its_text_and_the_way_there_is_apart() -> None:
    rows = a_tour().texts[EN].rows()
    assert speech("tour", rows, "stop.2", EN) == Speech(EN, "Boxes.\nTen of them.")
    way = Speech(EN, "Keep the dock on your left.")
    assert speech("tour", rows, "stop.2.leg", EN) == way


@pytest.mark.parametrize("part", ["stop.1.leg", "stop.3", "title", "lead", ""])
def test_what_has_no_words_or_is_not_narrated_is_no_speech(part: str) -> None:
    assert speech("tour", a_tour().texts[EN].rows(), part, EN) is None


def test_leads_stops_legs_and_chapters_are_heard_each_once() -> None:
    assert [each.text for each in speeches(an_edition(), EN)] == [
        "The hub in the customs house.",
        "Start.\nThe old customs house.",
        "Keep the dock on your left.",
        "Boxes.\nTen of them.",
        "A visit.",
        "They came.",
    ]
    twice = an_edition(projects=(a_project(), a_project()))
    assert speeches(twice, EN) == speeches(an_edition(), EN)


def test_a_language_without_texts_is_not_heard() -> None:
    assert speeches(an_edition(), FR) == ()


def test_a_recording_is_found_by_what_the_visitor_reads() -> None:
    narrator = Narrator(an_edition(), EveryRecording())
    found = narrator.recording("project", "the-beacon", "lead", EN)
    assert found == Path("en/The hub in the customs house.")
    chapter = narrator.recording("story", "the-visit", "chapter.arrival", NL)
    assert chapter == Path("nl/They came.")


@pytest.mark.parametrize(
    ("noun", "thing_id", "part"),
    [
        ("project", "nothing", "lead"),
        ("place", "mas", "lead"),
        ("project", "the-beacon", "what"),
        ("tour", "the-docks", "stop.1.leg"),
    ],
)
def test_there_is_no_recording_of_what_is_not_narrated(
    noun: str, thing_id: str, part: str
) -> None:
    narrator = Narrator(an_edition(), EveryRecording())
    assert narrator.recording(noun, thing_id, part, EN) is None
    assert narrator.recording(noun, thing_id, part, FR) is None


def test_a_language_is_never_made_to_say_anothers_texts() -> None:
    """Easy Dutch may say what stands in Dutch: one voice says both."""
    settings = the_settings()
    more = (
        Language(FR, "Français", "fr_BE"),
        Language(SIMPLE, "Eenvoudig Nederlands", "nl_BE"),
    )
    languages = (*settings.languages, *more)
    edition = an_edition(settings=replace(settings, languages=languages))
    narrator = Narrator(completed(edition), SomeRecordings(edition))
    asked = "project", "the-beacon", "lead"
    assert narrator.recording(*asked, FR) is None
    assert narrator.recording(*asked, SIMPLE) == narrator.recording(*asked, NL)
    assert narrator.recording(*asked, NL) is not None
