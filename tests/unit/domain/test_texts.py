from dataclasses import replace

import pytest

from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.origin import Making, Origin
from showcase.domain.project import FigureText
from showcase.domain.texts import TextRow, completed, reworded, rows_of
from tests.builders import EN, NL, a_project, an_edition, the_settings

RU = LanguageCode("ru")


def in_russian_too(**changes: object) -> Edition:
    """The edition with Russian beside its languages, which English stands in for."""
    plain = an_edition(**changes)
    russian = Language(RU, "Русский", "ru_RU", fallback=EN)
    languages = (*plain.settings.languages, russian)
    return replace(plain, settings=replace(plain.settings, languages=languages))


def test_every_text_has_a_row_with_its_wording_in_each_language() -> None:
    rows = {(row.noun, row.id, row.key): row for row in rows_of(an_edition())}
    assert rows["project", "the-beacon", "subtitle"].texts == {
        NL: "De hub",
        EN: "The hub",
    }
    assert rows["tag", "smart-city", "name"].texts[EN] == "Smart city"
    assert rows["attract", "1", "line"].texts[EN] == "A harbour at work."
    keys = {key for noun, _, key in rows if noun == "project"}
    assert {"what", "figure.floors", "milestone.opened", "role.imec"} <= keys
    keys = {key for noun, _, key in rows if noun == "tour"}
    assert {"stop.1.subtitle", "stop.1.body", "stop.2.leg"} <= keys
    assert any(key.startswith("chapter.") for noun, _, key in rows if noun == "story")


def test_rewording_with_its_own_rows_changes_nothing() -> None:
    edition = an_edition()
    assert reworded(edition, rows_of(edition)) == edition


def test_every_row_can_be_reworded() -> None:
    edition = an_edition()
    shouted = [
        replace(row, texts={code: text.upper() for code, text in row.texts.items()})
        for row in rows_of(edition)
    ]
    found = rows_of(reworded(edition, shouted))
    assert found == tuple(shouted)


def test_a_text_without_a_row_is_taken_away_in_that_language_only() -> None:
    edition = an_edition()
    rows = [
        replace(row, texts={**row.texts, EN: ""}) if row.key == "lead" else row
        for row in rows_of(edition)
    ]
    project = reworded(edition, rows).projects[0]
    assert project.texts[EN].lead == ""
    assert project.texts[NL].lead == "De hub in the customs house."


def test_a_rewording_keeps_how_the_text_came_about() -> None:
    machine = Origin(Making.MACHINE_TRANSLATED, source=NL)
    plain = a_project()
    texts = {**plain.texts, EN: replace(plain.texts[EN], origin=machine)}
    edition = an_edition(projects=(replace(plain, texts=texts),))
    row = TextRow("project", "the-beacon", "title", {EN: "Beacon"})
    assert reworded(edition, [row]).projects[0].texts[EN].origin == machine


def test_a_missing_text_is_read_in_the_fallback_then_in_the_first_language() -> None:
    project = a_project()
    english = replace(project.texts[EN], subtitle="")
    russian = replace(
        project.texts[EN], title="Маяк", subtitle="", lead="", sections={}
    )
    texts = {NL: project.texts[NL], EN: english, RU: russian}
    edition = in_russian_too(projects=(replace(project, texts=texts),))
    read = completed(edition).projects[0].texts[RU]
    assert read.title == "Маяк"
    assert read.lead == english.lead
    assert read.subtitle == "De hub"
    assert read.sections == english.sections


def test_a_language_without_any_text_reads_like_its_fallback() -> None:
    whole = completed(in_russian_too())
    for thing in (*whole.places, *whole.tours, *whole.stories, *whole.offers):
        assert thing.texts[RU].rows() == thing.texts[EN].rows()  # type: ignore[attr-defined]
    assert whole.tags[0].names[RU] == "Smart city"
    assert whole.settings.attract[0].lines[RU] == "A harbour at work."


def test_a_whole_edition_is_read_as_it_is() -> None:
    assert completed(an_edition()) == an_edition()


@pytest.mark.parametrize(("label", "value"), [("этажей", ""), ("", "10 000")])
def test_a_figure_is_written_as_the_language_of_its_label_does(
    label: str, value: str
) -> None:
    project = a_project()
    english = replace(
        project.texts[EN], figures={"floors": FigureText("floors", "10 000")}
    )
    russian = replace(
        project.texts[EN], figures={"floors": FigureText(label)} if label else {}
    )
    texts = {NL: project.texts[NL], EN: english, RU: russian}
    read = completed(in_russian_too(projects=(replace(project, texts=texts),)))
    figure = read.projects[0].texts[RU].figures["floors"]
    assert figure == FigureText(label or "floors", value)


def test_a_figure_as_one_language_writes_it_is_no_text_that_others_need() -> None:
    row = TextRow("project", "the-beacon", "figure.floors.value", {NL: "1.200"})
    assert not row.is_needed
    assert replace(row, key="figure.floors").is_needed


def test_slides_may_lack_a_second_line() -> None:
    plain = an_edition()
    line = replace(plain.settings.attract[0], details={})
    edition = replace(plain, settings=the_settings(attract=(line,)))
    assert "detail" not in {row.key for row in rows_of(edition)}
    assert reworded(edition, rows_of(edition)) == edition
