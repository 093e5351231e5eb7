"""Languages beside the first one: their files may be missing, whole or in part."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from showcase.content.build import build
from showcase.content.check import check_folder
from showcase.content.export import export, write_folder
from showcase.domain.edition import Edition
from showcase.domain.language import Language
from showcase.domain.origin import Making, Origin, mark_of
from showcase.domain.period import PartialDate
from showcase.domain.texts import rows_of
from tests.builders import EN, NL, an_edition, the_settings
from tests.unit.content.conftest import Faults, edit

BEACON_EN = "projects/the-beacon/en.md"
TOUR_EN = "tours/docks/en.md"
EXHIBITION = "exhibition.yaml"
MACHINE = Origin(
    Making.MACHINE_TRANSLATED, PartialDate(2026, 11, 25), NL, mark_of({"a": "b"})
)
CHECKED = replace(MACHINE, checked_by="A. Reader", checked=PartialDate(2026, 12, 1))


def read(folder: Path) -> Edition:
    checked = check_folder(folder)
    assert checked.faults == ()
    assert checked.edition is not None
    return checked.edition


def test_a_language_other_than_the_first_may_have_no_files(folder: Path) -> None:
    for file in folder.rglob("en.md"):
        file.unlink()
    edition = read(folder)
    assert all(EN not in thing.texts for thing in edition.projects)
    assert all(NL in thing.texts for thing in edition.places)


def test_each_of_its_texts_may_be_missing(folder: Path) -> None:
    whole = rows_of(read(folder))
    for file in folder.rglob("en.md"):
        if file.parent.parent.name != "media":
            file.write_text("---\n{}\n---\n", encoding="utf-8")
    rows = rows_of(read(folder))
    kept = {row.noun for row in rows if EN in row.texts}
    assert kept == {"picture", "tag", "attract"}
    assert [row.texts[NL] for row in rows] == [row.texts[NL] for row in whole]


def test_its_tags_and_slides_may_be_missing(folder: Path) -> None:
    edit(folder / "tags.yaml", "en: Smart city", "")
    assert read(folder).tags[0].names == {NL: "Slimme stad"}


def test_the_first_language_must_have_every_text(folder: Path, faults: Faults) -> None:
    edit(folder / "tags.yaml", "nl: Slimme stad, ", "")
    assert any("the key 'nl' is missing" in line for line in faults())


def test_a_picture_is_never_silent_where_it_has_a_file(
    folder: Path, faults: Faults
) -> None:
    (folder / "media/blue/en.md").write_text("---\ncaption: Blue\n---\n")
    assert any("the key 'alt' is missing" in line for line in faults())


@pytest.mark.parametrize(
    "headings", ["## the-beacon\n\nB\n\n## mas\n\nA", "## mas\n\nA"]
)
def test_some_stops_may_be_told_in_their_order(folder: Path, headings: str) -> None:
    tour = next(folder.glob("tours/*/en.md"))
    stops = [stop.place for stop in read(folder).tours[0].stops]
    told = headings.replace("the-beacon", stops[0]).replace("mas", stops[1])
    tour.write_text(f"---\ntitle: Docks\n---\n{told}\n", encoding="utf-8")
    text = read(folder).tours[0].texts[EN]
    assert text.stops[1].body == "A"
    assert (text.stops[0].body == "B") is ("B" in headings)
    assert text.subtitle == text.stops[1].subtitle == ""


def test_stops_in_another_order_are_refused(folder: Path, faults: Faults) -> None:
    tour = next(folder.glob("tours/*/en.md"))
    first, second = (stop.place for stop in read(folder).tours[0].stops[:2])
    tour.write_text(f"---\n{{}}\n---\n## {second}\n\nA\n\n## {first}\n\nB\n")
    assert any("the headings are not those wanted" in line for line in faults())


@pytest.mark.parametrize("origin", [MACHINE, CHECKED])
def test_how_a_text_came_about_is_read_kept_and_written(
    tmp_path: Path, origin: Origin
) -> None:
    plain = an_edition()
    things: dict[str, Any] = {
        noun: tuple(
            replace(
                thing,
                texts={**thing.texts, EN: replace(thing.texts[EN], origin=origin)},
            )
            for thing in getattr(plain, noun)
        )
        for noun in ("projects", "places", "tours", "stories", "offers", "pictures")
    }
    edition = replace(plain, settings=the_settings(origins={EN: origin}), **things)
    write_folder(edition, tmp_path / "content")
    assert build(tmp_path / "content", tmp_path / "content.db") == edition
    export(tmp_path / "content.db", tmp_path / "again")
    assert read(tmp_path / "again") == edition


def test_a_partial_language_is_kept_and_written_as_it_is(tmp_path: Path) -> None:
    plain = an_edition()
    things: dict[str, Any] = {
        noun: tuple(
            replace(
                thing,
                texts={**thing.texts, EN: thing.texts[NL].reworded(rows, MACHINE)},
            )
            for thing in getattr(plain, noun)
        )
        for noun, rows in {
            "projects": {"title": "Beacon", "milestone.opened": "It opens."},
            "tours": {"stop.2.body": "Boxes.", "stop.2.leg": "North."},
            "stories": {"chapter.landing.title": "Landing"},
            "offers": {"whom": "Start-ups."},
            "places": {"access": "Ring the bell."},
        }.items()
    }
    edition = replace(plain, **things)
    write_folder(edition, tmp_path / "content")
    build(tmp_path / "content", tmp_path / "content.db")
    export(tmp_path / "content.db", tmp_path / "again")
    assert read(tmp_path / "again") == read(tmp_path / "content") == edition


def test_a_language_names_what_stands_in_for_it(tmp_path: Path) -> None:
    plain = an_edition()
    nl, en = plain.settings.languages
    russian = Language(EN.__class__("ru"), "Русский", "ru_RU", fallback=EN)
    edition = replace(plain, settings=the_settings(languages=(nl, en, russian)))
    write_folder(edition, tmp_path / "content")
    build(tmp_path / "content", tmp_path / "content.db")
    export(tmp_path / "content.db", tmp_path / "again")
    assert read(tmp_path / "again").settings.languages == (nl, en, russian)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("origin: {how: translated}", "names the language it is from"),
        ("origin: {how: translated, from: pl}", "there is no language 'pl'"),
        ("origin: {how: guessed}", "'guessed' is no value of 'how'"),
        ("origin: {how: written, by: me}", "the key 'by' is unknown"),
        ("origin: written", "is not a map"),
        ("origin: {how: written, checked: 2026}", "who did it and when"),
    ],
)
def test_an_origin_that_cannot_be_is_named(
    folder: Path, faults: Faults, line: str, said: str
) -> None:
    edit(folder / BEACON_EN, "---\n", f"---\n{line}\n")
    assert any(text.startswith(BEACON_EN) and said in text for text in faults()), (
        faults()
    )


@pytest.mark.parametrize(
    ("fallback", "said"),
    [("en", "cannot stand in for itself"), ("pl", "'pl' stands in for en")],
)
def test_a_fallback_that_cannot_be_is_named(
    folder: Path, faults: Faults, fallback: str, said: str
) -> None:
    edit(folder / EXHIBITION, "locale: en_GB", f"locale: en_GB, fallback: {fallback}")
    assert any(said in line for line in faults())
