"""What a check warns of: a sound folder, changed in one spot, and what is said then."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from showcase.content.check import check_folder
from showcase.content.export import write_folder
from showcase.content.notes import Remark
from showcase.content.review import review
from showcase.domain.language import Language, LanguageCode
from showcase.domain.origin import Making, Origin, mark_of
from showcase.domain.period import PartialDate
from showcase.domain.place import Position
from showcase.domain.texts import shared_rows
from tests.builders import EN, NL, a_place, an_edition, the_settings
from tests.unit.content.conftest import edit

TODAY = date(2026, 11, 25)
BEACON = "projects/the-beacon/project.yaml"
BEACON_NL = "projects/the-beacon/nl.md"
BEACON_EN = "projects/the-beacon/en.md"
MAS = "places/mas/place.yaml"
MAS_EN = "places/mas/en.md"
DOCKS_EN = "tours/the-docks/en.md"
VISIT_EN = "stories/the-visit/en.md"
BLUE = "media/blue"
EXHIBITION = "exhibition.yaml"
WORD_41 = "Word " + "word " * 39 + "end."

Warnings = Callable[[], list[str]]


@pytest.fixture
def warnings(folder: Path) -> Warnings:
    """What the folder is warned of, as printed."""

    def found() -> list[str]:
        return [str(remark) for remark in remarks(folder)]

    return found


def remarks(folder: Path, today: date = TODAY) -> tuple[Remark, ...]:
    checked = check_folder(folder)
    assert checked.faults == ()
    assert checked.edition is not None
    return review(folder, checked.edition, today, checked.remarks)


def test_a_sound_folder_is_warned_of_nothing(warnings: Warnings) -> None:
    assert warnings() == []


# (file, what stands there, what an editor made of it, the line, what is said)
LAPSES = [
    (BEACON, "2026-11-23", "2025-11-24", 3, "nobody has checked this project since"),
    (BEACON, "2026-11-23", "2025-10", 3, "nobody has checked this project since 2025-"),
    (BEACON, "from: 2018-12~", "to: 2026-11-24", 1, "ended in 2026-11-24, but its"),
    (BEACON, "from: 2018-12~", "to: 2025", 1, "write `status: finished`"),
    (BEACON, "running", "planned", 1, "began in 2018-12~, but its status is planned"),
    (BEACON, "picture: blue", "picture: blue\nrelated: [the-beacon]", 7, "to itself"),
    (MAS, "step_free", "  from: 2027\nstep_free", 5, "no rule holds today"),
    (BEACON_NL, "## who\n\nDe", "## who\n\n…Schrijf de", 15, "'who' still says what"),
    (BEACON_NL, "title: The Beacon", "title: …schrijf", 2, "'title' still says what"),
    (BEACON_NL, "imec: does", "imec: …schrijf", 7, "'role.imec' still says"),
    (BEACON_EN, "{imec: does research}", "{}", 7, "'role.imec' is missing in en"),
    (BEACON_EN, "subtitle: The hub\n", "", 1, "'subtitle' is missing in en: who chose"),
    (
        BEACON_EN,
        "## who\n\nThe hub: who. [@city-2018]",
        "",
        1,
        "'who' is missing in en",
    ),
    (
        BEACON_NL,
        "## who\n\nDe hub: who. [@city-2018]",
        "",
        1,
        "finds nothing here - tr",
    ),
    (BEACON_NL, "De hub: who.", f"Kort.\n\nKort. {WORD_41}", 17, "of 41 words (Word w"),
    (BEACON_NL, "De hub: who.", "- a\n- " + "Kort en snel. " * 34, 16, "of 102 words"),
    (DOCKS_EN, "Keep the dock", f"{WORD_41} Keep the dock", 14, "of 41 words"),
    (DOCKS_EN, "Ten of them.", f"Ten.\n\n{WORD_41}", 20, "of 41 words"),
    (VISIT_EN, "They came.", f"They came.\n{WORD_41}", 11, "of 41 words"),
    (MAS_EN, "A museum by the dock.", WORD_41, 5, "of 41 words"),
    (f"{BLUE}/en.md", "Blue area", WORD_41, 2, "of 41 words"),
    (
        EXHIBITION,
        "en: Antwerp}",
        "}",
        11,
        "'detail' is missing in en: who chose English",
    ),
    (
        "tags.yaml",
        "en: Smart city",
        "",
        1,
        "'name' is missing in en: who chose English",
    ),
    (
        "tags.yaml",
        "icon: building",
        "icon: bilding",
        1,
        "did you mean 'building'? Else",
    ),
    ("offers/soft-landing/offer.yaml", "icon: rocket", "icon: q", 2, "no icon 'q'"),
]


@pytest.mark.parametrize("lapse", LAPSES)
def test_each_lapse_is_warned_of_with_its_line(
    folder: Path, warnings: Warnings, lapse: tuple[str, str, str, int, str]
) -> None:
    file, old, new, line, said = lapse
    edit(folder / file, old, new)
    (warning,) = warnings()
    assert warning.startswith(f"{file}:{line}: warning: ")
    assert said in warning


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (BEACON, "2026-11-23", "2025-11-25"),
        (BEACON, "2026-11-23", "2025-11"),
        (BEACON, "from: 2018-12~", "to: 2026"),
        (BEACON, "status: running\nfrom: 2018-12~", "status: planned\nfrom: 2026"),
        (BEACON, "status: running\nfrom: 2018-12~", "status: planned"),
        (BEACON, "running", "finished"),
        (BEACON_NL, "floors: floors", "floors: {label: floors, value: '11'}"),
        (BEACON_NL, "De hub: who.", "Kort en snel. " * 33),
    ],
)
def test_what_is_still_right_is_not_warned_of(
    folder: Path, warnings: Warnings, file: str, old: str, new: str
) -> None:
    edit(folder / file, old, new)
    assert warnings() == []


def test_a_whole_missing_file_is_one_warning(folder: Path, warnings: Warnings) -> None:
    (folder / BEACON_EN).unlink()
    assert warnings() == [
        (
            f"{BEACON_EN}:1: warning: this file is missing in en: "
            "who chose English reads Nederlands here - translate it from nl"
        )
    ]


def test_the_language_that_stands_in_is_named(folder: Path, warnings: Warnings) -> None:
    edit(
        folder / EXHIBITION,
        "en_GB}",
        "en_GB}\n- {code: fr, name: F, locale: fr_BE, fallback: en}",
    )
    found = warnings()
    assert all(" in fr: who chose F reads English here" in line for line in found)
    assert f"{MAS_EN.replace('en', 'fr')}:1" in " ".join(found)
    (folder / MAS_EN).unlink()
    said = [line for line in warnings() if line.startswith("places/mas/fr.md:1: ")]
    assert "who chose F reads Nederlands here - translate it from nl" in said[0]


def test_a_place_far_from_any_street_is_warned_of_among_the_rest(
    tmp_path: Path,
) -> None:
    afloat = a_place(position=Position(51.22898, 4.40845))
    folder = tmp_path / "afloat"
    write_folder(an_edition(places=(an_edition().places[0], afloat)), folder)
    (remark,) = remarks(folder)
    assert remark.what.endswith(" m from the nearest street")


TRANSLATED = Origin(Making.TRANSLATED, source=NL, mark="00000000")


def translated(folder: Path, origin: Origin) -> None:
    """Write the edition with an English MAS that was translated."""
    beacon, mas = an_edition().places
    texts = {**mas.texts, EN: replace(mas.texts[EN], origin=origin)}
    write_folder(an_edition(places=(beacon, replace(mas, texts=texts))), folder)


def test_a_translation_older_than_its_source_is_told_the_mark_to_write(
    tmp_path: Path,
) -> None:
    mark = mark_of(a_place().texts[NL].rows())
    translated(tmp_path / "old", TRANSLATED)
    assert list(map(str, remarks(tmp_path / "old"))) == [
        (
            f"{MAS_EN}:4: warning: translated from nl: older than its source - "
            f"compare it with places/mas/nl.md, then write `mark: {mark}` in its origin"
        )
    ]
    translated(tmp_path / "new", replace(TRANSLATED, mark=mark))
    assert remarks(tmp_path / "new") == ()


def test_a_translation_without_a_mark_cannot_be_told_from_an_old_one(
    tmp_path: Path,
) -> None:
    translated(tmp_path / "none", replace(TRANSLATED, mark=""))
    (remark,) = remarks(tmp_path / "none")
    assert "nobody noted which wording it was made from" in remark.what
    assert "write `mark: " in remark.mend


def test_a_translation_whose_source_is_gone_is_warned_of(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    translated(folder, TRANSLATED)
    edit(folder / EXHIBITION, "en_GB}", "en_GB}\n- {code: de, name: D, locale: de_BE}")
    edit(folder / MAS_EN, "from: nl", "from: de")
    (remark,) = (each for each in remarks(folder) if each.path == MAS_EN)
    assert remark.what == "translated from de: its source is not there"
    assert "name the language it is from now" in remark.mend


def test_tags_and_slides_have_one_origin_a_language(tmp_path: Path) -> None:
    mark = mark_of(shared_rows(an_edition(), NL))
    for made, count in ((TRANSLATED, 1), (replace(TRANSLATED, mark=mark), 0)):
        folder = tmp_path / made.mark
        origins = {EN: made, NL: Origin(on=PartialDate(2026))}
        write_folder(an_edition(settings=the_settings(origins=origins)), folder)
        found = remarks(folder)
        assert len(found) == count
    folder = tmp_path / TRANSLATED.mark
    (remark,) = remarks(folder)
    assert (remark.path, remark.line) == (EXHIBITION, 6)
    assert "the words of that language in tags.yaml and exhibition.yaml" in remark.mend


def test_sentences_beyond_the_limit_count_when_they_are_many(folder: Path) -> None:
    sentence = "Word " + "word " * 24 + "end."  # 26 words
    edit(folder / BEACON_NL, "De hub: who.", sentence)
    found = [str(remark) for remark in remarks(folder)]
    assert any("a sentence of 26 words" in line for line in found)
    many = " ".join(["Kort en snel gezegd."] * 20)
    edit(folder / "places/mas/nl.md", "Een museum", f"{many}\n\n{many}\n\nEen museum")
    assert remarks(folder) == ()


def test_an_easy_language_has_shorter_sentences(tmp_path: Path) -> None:
    simple = Language(LanguageCode("nl-simple"), "Makkelijk", "nl_BE")
    languages = (*the_settings().languages, simple)
    beacon, mas = an_edition().places
    easy = replace(mas.texts[NL], body="Word " + "word " * 14 + "end.")
    shown = replace(mas, texts={**mas.texts, simple.code: easy})
    folder = tmp_path / "easy"
    write_folder(
        an_edition(places=(beacon, shown), settings=the_settings(languages=languages)),
        folder,
    )
    said = [str(each) for each in remarks(folder) if "missing" not in each.what]
    assert said == [
        (
            "places/mas/nl-simple.md:5: warning: a sentence of 16 words "
            "(Word word word word ...) - make it two; up to 15 words are read easily"
        )
    ]


def test_what_nobody_uses_is_warned_of(folder: Path, warnings: Warnings) -> None:
    (folder / BLUE).rename(folder / "media/other")
    for name in ("media.yaml", "nl.md", "en.md", "day.svg"):
        (folder / BLUE).mkdir(exist_ok=True)
        (folder / BLUE / name).write_bytes((folder / "media/other" / name).read_bytes())
    with (folder / "sources.yaml").open("a") as sources:
        sources.write("idle:\n  publisher: A\n  title: B\n  confidence: A\n")
    with (folder / "tags.yaml").open("a") as tags:
        tags.write(
            "- {id: idle, kind: theme, hue: teal, icon: hub, names: {nl: A, en: B}}\n"
        )
    assert [line.partition(" - ")[0] for line in warnings()] == [
        "media/other/media.yaml:1: warning: nothing shows this picture",
        "sources.yaml:3: warning: nothing cites the source 'idle'",
        "tags.yaml:6: warning: nothing has the tag 'idle'",
    ]


@pytest.mark.parametrize(
    ("colour", "night", "said"),
    [
        ("#A7CBD6", False, "add a dark night picture"),
        ("#A7CBD6", True, "darken it behind them"),
        ("#0E1B3A", True, ""),
    ],
)
def test_a_picture_too_bright_for_the_words_on_it_is_warned_of(
    folder: Path, warnings: Warnings, colour: str, night: bool, said: str
) -> None:
    drawing = (folder / BLUE / "day.svg").read_text().replace("#0F4C75", colour)
    name = "night.svg" if night else "day.svg"
    (folder / BLUE / name).write_text(drawing)
    found = warnings()
    assert len(found) == bool(said)
    assert all(f"{BLUE}/{name}:1: " in line and said in line for line in found)
    assert all("have a contrast of" in line for line in found)
