from dataclasses import replace

from showcase.content.reading import SIMPLE, USUAL, Reading, readings
from showcase.domain.language import Language, LanguageCode
from showcase.domain.texts import shared_rows
from tests.builders import EN, NL, a_place, an_edition, the_settings


def in_words(*counts: int) -> str:
    return " ".join("Woord" + " woord" * (count - 1) + "." for count in counts)


def reading(body: str) -> Reading:
    """What Dutch has to read when the only running text is a place's."""
    place = a_place(texts={NL: replace(a_place().texts[NL], body=body)})
    nothing = dict.fromkeys(("projects", "tours", "stories", "offers", "pictures"), ())
    return readings(an_edition(places=(place,), **nothing))[NL]


def test_the_percentile_is_the_length_of_the_95th_of_100_sentences() -> None:
    assert reading(in_words(*range(1, 101))).p95 == 95
    assert reading(in_words(*range(1, 11))).p95 == 10
    assert reading(in_words(7)).p95 == reading(in_words(7)).longest == 7


def test_a_language_without_running_text_has_no_lengths() -> None:
    english = readings(an_edition(projects=(), tours=(), stories=(), offers=()))[EN]
    assert english.p95 > 0
    assert (reading("").p95, reading("").longest) == (0, 0)


def test_labels_do_not_count_as_sentences() -> None:
    keys = {each.row.key for each in readings(an_edition())[NL].sentences}
    assert {"lead", "what", "body", "stop.2.leg", "chapter.arrival", "alt"} <= keys
    assert not {"title", "subtitle", "caption", "line", "detail", "name"} & keys
    assert not any(
        key.endswith(".title") or "." not in key for key in keys if "." in key
    )
    assert not any(key.startswith(("figure.", "role.", "milestone.")) for key in keys)


def test_every_language_has_its_limits() -> None:
    simple = Language(LanguageCode("nl-simple"), "Makkelijk", "nl_BE")
    languages = (*the_settings().languages, simple)
    found = readings(an_edition(settings=the_settings(languages=languages)))
    assert [each.limits for each in found.values()] == [USUAL, USUAL, SIMPLE]
    assert found[simple.code].sentences == ()


def test_the_words_of_tags_and_slides_stand_together() -> None:
    assert shared_rows(an_edition(), EN) == {
        "tag.smart-city.name": "Smart city",
        "attract.1.line": "A harbour at work.",
        "attract.1.detail": "Antwerp",
    }
    assert shared_rows(an_edition(), LanguageCode("fr")) == {}
