import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from showcase.content.export import write_folder
from showcase.content.report import report
from showcase.content.sourcing import Unsourced, unsourced
from showcase.content.tally import Tally, tallies
from showcase.domain.edition import Edition
from showcase.domain.language import Language
from showcase.domain.offer import OfferText
from showcase.domain.opening import OpeningHours
from showcase.domain.origin import Making, Origin
from showcase.domain.period import PartialDate, Period
from showcase.domain.project import Partner, SectionKind
from showcase.domain.texts import reworded, rows_of
from showcase.errors import ContentError, StorageError
from tests.builders import (
    EN,
    NL,
    TUESDAY_TO_SUNDAY,
    a_place,
    a_project,
    a_story,
    an_edition,
    an_offer,
    the_settings,
)
from tests.unit.content.conftest import edit

TODAY = date(2026, 11, 25)
HOSTILE = "<script>alert(1)</script> {{ 7*7 }} {% x %} ' \" & \u2028"
MACHINE = Origin(Making.MACHINE_TRANSLATED, source=NL, mark="00000000")


class Seen(HTMLParser):
    """The tags, attributes and words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += " " if tag in {"td", "th"} else ""
        self.tags.append((tag, {key: value or "" for key, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


def written(edition: Edition, where: Path) -> Seen:
    write_folder(edition, where / "content")
    report(where / "content", where / "report.html", TODAY)
    return Seen((where / "report.html").read_text(encoding="utf-8"))


def made_otherwise() -> Edition:
    """An edition with a text of every origin, some out of date."""
    beacon, mas = an_edition().places
    english = replace(mas.texts[EN], origin=MACHINE)
    checked = replace(MACHINE, checked_by="A. R.", checked=PartialDate(2026))
    offered = an_offer().texts
    return an_edition(
        places=(beacon, replace(mas, texts={NL: mas.texts[NL], EN: english})),
        offers=(an_offer(texts={**offered, EN: replace(offered[EN], origin=checked)}),),
        projects=(a_project(texts={NL: a_project().texts[NL]}),),
        settings=the_settings(
            origins={EN: Origin(Making.TRANSLATED, source=NL, mark="00000000")}
        ),
    )


def test_each_text_is_counted_by_how_it_came_about() -> None:
    dutch, english = tallies(made_otherwise())
    texts = dutch.texts
    assert dutch == Tally(dutch.language, texts, 0, texts, 0, 0, 0, 0, dutch.reading)
    project, place, offer, shared = 11, 3, 5, 3
    assert english.missing == project
    assert english.present == texts - project
    assert english.translated == shared
    assert english.machine_unchecked == place
    assert english.machine_checked == offer
    assert english.written == texts - project - place - offer - shared
    assert english.outdated == place + offer + shared


def test_a_figure_as_one_language_writes_it_is_no_text_of_its_own() -> None:
    project = a_project()
    texts = project.texts[NL]
    figures = {"floors": replace(texts.figures["floors"], value="tien")}
    other = replace(
        project, texts={**project.texts, NL: replace(texts, figures=figures)}
    )
    plain, told = (
        next(iter(tallies(an_edition(projects=(each,))))).texts
        for each in (project, other)
    )
    assert plain == told


def test_what_names_no_source_is_listed_with_its_file() -> None:
    texts = a_project().texts
    bare = {
        code: replace(
            text,
            sections={
                kind: replace(section, cites=())
                if kind is SectionKind.PRIVACY and code == EN
                else section
                for kind, section in text.sections.items()
            },
        )
        for code, text in texts.items()
    }
    hours = OpeningHours(TUESDAY_TO_SUNDAY, Period(), PartialDate(2026), ())
    edition = an_edition(
        projects=(a_project(texts=bare, partners=(Partner("imec", "imec", ()),)),),
        places=(a_place(sources=(), hours=(hours,)),),
        stories=(a_story(),),
        offers=(an_offer(texts={NL: OfferText("A", "B", "C", "D", "E")}),),
    )
    assert list(unsourced(edition)) == [
        Unsourced("projects/the-beacon/project.yaml", "the partner imec"),
        Unsourced("projects/the-beacon/en.md", "the section privacy", (EN,)),
        Unsourced("places/mas/place.yaml", "where it is"),
        Unsourced("places/mas/place.yaml", "the opening hours as of 2026"),
        Unsourced("places/mas/nl.md", "its text", (NL, EN)),
        Unsourced("stories/the-visit/nl.md", "the chapter arrival", (NL, EN)),
        Unsourced("offers/soft-landing/nl.md", "the offer", (NL,)),
    ]


def sourced() -> Edition:
    """An edition whose every text says `[@city-2018]`."""
    edition = an_edition()
    rows = (
        replace(
            row,
            texts={code: f"{text} [@city-2018]" for code, text in row.texts.items()},
        )
        if row.key in {"body", "what", "chapter.arrival"}
        else row
        for row in rows_of(edition)
    )
    return reworded(edition, rows)


def test_what_names_its_source_is_not() -> None:
    assert list(unsourced(sourced())) == []
    beacon, mas = sourced().places
    silent = {
        code: replace(text, body="", cites=()) for code, text in mas.texts.items()
    }
    edition = replace(sourced(), places=(beacon, replace(mas, texts=silent)))
    assert list(unsourced(edition)) == []


def test_the_report_says_how_the_content_stands(tmp_path: Path) -> None:
    old = a_project(checked=PartialDate(2024, 5), texts={NL: a_project().texts[NL]})
    page = written(replace(made_otherwise(), projects=(old,)), tmp_path)
    words = " ".join(page.words.split())
    assert "25 November 2026 · content version " in words
    assert re.search(r"content version [0-9a-f]{12} ", words)
    assert "2 languages 3 out of date" in words
    assert "1 not checked for a year" in words
    assert "places/mas/en.md:4 English Nederlands older than its source" in words
    assert "The Beacon projects/the-beacon/project.yaml 2024-05" in words
    assert "projects/the-beacon/en.md:1 this file is missing in en" in words
    assert "places/mas/nl.md its text nl, en" in words


def test_a_report_of_sound_content_says_so(tmp_path: Path) -> None:
    page = written(sourced(), tmp_path)
    assert "Every translation says what its source says." in page.words
    assert "Everything names its source." in page.words
    assert "Every project was checked within the year." in page.words
    assert "There is nothing to warn about." in page.words
    assert "too long" not in page.words


def test_a_language_whose_sentences_are_too_long_is_told(tmp_path: Path) -> None:
    mas = a_place()
    long = replace(mas.texts[NL], body="Woord " + "woord " * 40 + "eind.")
    shown = replace(mas, texts={**mas.texts, NL: long})
    page = written(an_edition(places=(an_edition().places[0], shown)), tmp_path)
    assert "42 of 40 too long" in " ".join(page.words.split())
    assert "1 warning" in page.words


def test_a_report_needs_nothing_but_itself(tmp_path: Path) -> None:
    page = written(made_otherwise(), tmp_path)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert not {name for name, _ in page.tags} & {"script", "link", "img", "iframe"}
    assert "url(" not in text
    assert "://" not in text
    assert not any(
        key.startswith("on") for _, attributes in page.tags for key in attributes
    )


def test_a_report_can_be_read_by_every_reader(tmp_path: Path) -> None:
    page = written(made_otherwise(), tmp_path)
    (html,) = page.all("html")
    assert html["lang"] == "en"
    assert len(page.all("h1")) == 1
    assert len(page.all("caption")) == len(page.all("table")) > 3
    assert all(each["scope"] in {"col", "row"} for each in page.all("th"))
    assert all(each["aria-label"] for each in page.all("span") if "role" in each)
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    named = {each["aria-labelledby"] for each in page.all("section")}
    jumps = {each["href"][1:] for each in page.all("a") if each["href"][0] == "#"}
    assert named | jumps <= ids


def test_the_names_of_files_lead_to_them(tmp_path: Path) -> None:
    page = written(made_otherwise(), tmp_path)
    links = [each["href"] for each in page.all("a") if each["href"][0] != "#"]
    assert "content/places/mas/en.md" in links
    there = [link for link in links if (tmp_path / link).exists()]
    assert set(links) - set(there) == {"content/projects/the-beacon/en.md"}


def test_on_another_drive_files_are_named_without_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", refuse)
    page = written(made_otherwise(), tmp_path)
    assert all(each["href"][0] == "#" for each in page.all("a"))
    assert "places/mas/en.md:4" in page.words


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    nl, en = the_settings().languages
    texts = a_project().texts
    hostile = {
        code: replace(text, title=HOSTILE, lead=f"{HOSTILE} " + "x " * 41 + "end.")
        for code, text in texts.items()
    }
    languages = (nl, Language(EN, HOSTILE, en.locale))
    edition = an_edition(
        settings=the_settings(languages=languages),
        projects=(a_project(texts=hostile, checked=PartialDate(2020)),),
        places=made_otherwise().places,
    )
    page = written(edition, tmp_path)
    assert not page.all("script")
    assert page.words.count(HOSTILE) >= 3
    assert "<script>alert(1)</script> {{ ... " not in page.words


def test_a_folder_with_faults_gets_no_report(folder: Path, tmp_path: Path) -> None:
    edit(folder / "tags.yaml", "kind: theme", "kind: x")
    out = tmp_path / "report.html"
    with pytest.raises(ContentError, match="1 to mend; no report was written"):
        report(folder, out, TODAY)
    assert not out.exists()


def test_a_report_that_cannot_be_written_leaves_the_old_one(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="cannot be written"):
        report(folder, tmp_path / "file" / "report.html", TODAY)
