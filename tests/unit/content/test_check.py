from dataclasses import replace
from pathlib import Path

import pytest

from showcase.content import folder as files
from showcase.content.check import check_folder
from showcase.content.export import write_folder
from showcase.domain.media import PictureId
from showcase.domain.project import FigureText
from showcase.domain.source import SourceId
from tests.builders import NL, a_picture, a_source, an_edition
from tests.unit.content.conftest import Faults, edit

BEACON = "projects/the-beacon/project.yaml"
BEACON_NL = "projects/the-beacon/nl.md"
MAS = "places/mas/place.yaml"
DOCKS = "tours/the-docks/tour.yaml"
DOCKS_NL = "tours/the-docks/nl.md"
VISIT_NL = "stories/the-visit/nl.md"
LANDING_NL = "offers/soft-landing/nl.md"

# (file, what stands there, what an editor made of it, what the check says)
MISTAKES = [
    (BEACON, "status: running", "status: [running", "this is no YAML"),
    (BEACON, "status: running", "status: running\nstatus: finished", "twice"),
    (BEACON, "status: running", "stats: running", "did you mean 'status'?"),
    (BEACON, "status: running\n", "", "the key 'status' is missing"),
    (BEACON, "status: running", "status:", "'status' is not a value after the colon"),
    (BEACON, "status: running", "status: [running]", "'status' is not a text"),
    (BEACON, "status: running", "status: runing", "did you mean 'running'?"),
    (BEACON, "from: 2018-12~", "from: 2018-13", "'2018-13' is no date"),
    (BEACON, "from: 2018-12~", "from: 2018-12~\nto: 2017", "before it starts"),
    (BEACON, "'2026-11-23'", "2026-02-30", "'2026-02-30' is no date"),
    (BEACON, "tags: [smart-city]", "tags: [smart-cty]", "did you mean 'smart-city'?"),
    (BEACON, "tags: [smart-city]", "tags: smart-city", "'tags' is not a list"),
    (BEACON, "tags: [smart-city]", "tags: []", "needs at least one tag"),
    (BEACON, "tags: [smart-city]", "tags: [[a]]", "a part of 'tags' is not a word"),
    (BEACON, "places: [the-beacon]", "places: [beacon]", "did you mean 'the-beacon'?"),
    (BEACON, "picture: blue", "picture: blu", "did you mean 'blue'?"),
    (BEACON, "picture: blue", "picture: blue\nrelated: [x]", "no project 'x'"),
    (BEACON, "sources: [city-2018]", "sources: [city]", "did you mean 'city-2018'?"),
    (BEACON, "sources: [city-2018]", "sources: []", "figure floors needs a source"),
    (BEACON, "status: running", "- status", "this is no YAML"),
    (BEACON_NL, "title: The Beacon", "titel: The Beacon", "did you mean 'title'?"),
    (BEACON_NL, "floors: floors", "flors: floors", "did you mean 'floors'?"),
    (BEACON_NL, "floors: floors", "floors: {lable: x}", "the key 'label' is missing"),
    (BEACON_NL, "opened: The doors open.", "opened: ", "'opened' is not a value"),
    (BEACON_NL, "imec: does research", "IMEC: x", "the key 'imec' is missing"),
    (BEACON_NL, "## who", "## whom", "the heading `## whom` is unknown"),
    (BEACON_NL, "## who", "## what", "the heading `## what` stands here twice"),
    (BEACON_NL, "## what", "Hello.\n\n## what", "text before the first heading"),
    (BEACON_NL, "De hub: what. [@city-2018]", "", "no text under `## what`"),
    (BEACON_NL, "[@city-2018]", "[@city]", "no source 'city'"),
    (BEACON_NL, "[@city-2018]", "[@city-2018; x]", "is no citation"),
    (BEACON_NL, "De hub: what.", "<b>De hub</b>", "raw HTML"),
    (BEACON_NL, "De hub: what.", "<script>x()</script>", "raw HTML"),
    (BEACON_NL, "De hub: what.", "A [link](https://a.be).", "a link"),
    (BEACON_NL, "De hub: what.", "See www.example.org now.", "www.example.org"),
    (BEACON_NL, "De hub: what.", "![x](y.png)", "a picture in the text"),
    (BEACON_NL, "De hub: what.", "# Big", "a heading in the text"),
    (BEACON_NL, "De hub: what.", "Big\n===\n\nx", "a heading in the text"),
    (BEACON_NL, "De hub: what.", "a\n\n    code\n\nb", "a code block (four spaces)"),
    (BEACON_NL, "De hub: what.", "```\ncode\n```\n", "a code block"),
    (BEACON_NL, "De hub: what.", "> said", "a quotation block"),
    (BEACON_NL, "De hub: what.", "a\n\n***\n\nb", "a rule"),
    (BEACON_NL, "De hub: what.", "|a|b|\n|-|-|\n|c|d|\n", "a table"),
    (BEACON_NL, "---\n", "", "the front matter is missing"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 4.40473, lon: 51.22894", "swapped?"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 0, lon: 0", "outside the exhibition"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 95, lon: 200", "outside the"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 52, lon: 4.4", "correct it, or the"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: nan, lon: 4.4", "is not a number"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: x, lon: 4.4", "'lat' is not a number"),
    (MAS, "lat: 51.22894, ", "", "the key 'lat' is missing"),
    (MAS, "lat: 51.22894, lon: 4.40473", "lat: 51.23, lon: 4.394", "no street leads"),
    (MAS, "accuracy_m: 30", "accuracy_m: 3.5", "'accuracy_m' is not a whole number"),
    (MAS, "accuracy_m: 30", "accuracy_m: 0", "accuracy_m must be above 0"),
    (MAS, "kinds: [museum]", "kinds: []", "needs at least one kind"),
    (MAS, "kinds: [museum]", "kinds: [musuem]", "did you mean 'museum'?"),
    (MAS, "step_free: true", "step_free: maybe", "'step_free' is not true or false"),
    (MAS, "rule: Tu-Su", "rule: Zu-Su", "is no opening rule"),
    (MAS, "access: hours", "access: hour", "did you mean 'hours'?"),
    ("places/mas/nl.md", "Een museum aan het dok.", "", "no text under the front"),
    (
        "places/mas/nl.md",
        "Een museum",
        "## what\n\nEen museum",
        "headings here are: none",
    ),
    (DOCKS, "place: mas", "place: mass", "did you mean 'mas'?"),
    (DOCKS, "project: the-beacon", "project: beacon", "did you mean 'the-beacon'?"),
    (DOCKS, "stay_min: 10", "stay_min: 5000", "stay_min must be 0 to 1440"),
    (DOCKS_NL, "## mas", "## museum", "the headings are not those wanted"),
    (DOCKS_NL, "### Start\n", "", "has no `### ` line"),
    (DOCKS_NL, "### Start", "> Go.\n\n### Start", "a way leads to the first stop"),
    ("stories/the-visit/story.yaml", "tour: the-docks", "tour: dock", "no tour 'dock'"),
    ("stories/the-visit/story.yaml", "id: arrival", "id: Arrival!", "is no slug"),
    (VISIT_NL, "### Arrival\n", "", "does not start with a `### ` title"),
    (VISIT_NL, "## arrival", "## departure", "`## departure` is unknown"),
    (LANDING_NL, "## whom\n\nStart-ups.\n", "", "wanted: what, whom, start"),
    ("offers/soft-landing/offer.yaml", "icon: rocket", "icon: Rocket!", "is no slug"),
    ("media/blue/media.yaml", "credit: Antwerp Showcase\n", "", "'credit' is missing"),
    ("media/blue/media.yaml", "GPL-3.0-or-later", "''", "'licence' is not a text"),
    ("media/blue/nl.md", "alt: Blauw vlak\n", "", "the key 'alt' is missing"),
    ("media/blue/nl.md", "Blauw\n---\n", "Blauw\n---\nMore.\n", "text under the front"),
    ("exhibition.yaml", "featured: the-visit", "featured: visit", "no story 'visit'"),
    (
        "exhibition.yaml",
        "first:",
        "first:\n  offer: [x]",
        "the key 'offer' is unknown",
    ),
    ("exhibition.yaml", "kmh: 4.5", "kmh: 0", "above 0 and at most 10 km/h"),
    ("exhibition.yaml", "south: 51.18", "south: 52.18", "bounds must run"),
    ("exhibition.yaml", "code: nl", "code: Dutch", "is no language tag"),
    ("exhibition.yaml", "code: nl", "code: en", "there is no language, or one twice"),
    (
        "exhibition.yaml",
        "nl: Een haven aan het werk.",
        "fr: Un port",
        "'nl' is missing",
    ),
    ("exhibition.yaml", "place: the-beacon", "place: beacon", "no place 'beacon'"),
    ("sources.yaml", "confidence: B", "confidence: C", "is no value of 'confidence'"),
    ("sources.yaml", "https://example.org/news", "javascript:x", "address"),
    ("sources.yaml", "city-2018:", "City 2018:", "is no slug"),
    ("tags.yaml", "hue: scheldt", "hue: pink", "is no value of 'hue'"),
    ("tags.yaml", "names:", "name:", "did you mean 'names'?"),
    ("tags.yaml", "- id: smart-city", "id: smart-city\n- x", "this is no YAML"),
]


def test_a_sound_folder_gives_its_edition(folder: Path) -> None:
    checked = check_folder(folder)
    assert (checked.faults, checked.edition) == ((), an_edition())


@pytest.mark.parametrize(
    ("name", "old", "new", "said"), MISTAKES, ids=lambda part: str(part)[:32]
)
def test_a_mistake_is_named_at_its_line(
    folder: Path, name: str, old: str, new: str, said: str
) -> None:
    edit(folder / name, old, new)
    checked = check_folder(folder)
    assert checked.edition is None
    named = [fault for fault in checked.faults if said in str(fault)]
    assert named, [str(fault) for fault in checked.faults]
    assert named[0].path == name
    lines = (folder / name).read_text(encoding="utf-8").split("\n")
    assert 1 <= named[0].line <= len(lines)


def test_the_line_is_the_very_line(folder: Path, faults: Faults) -> None:
    edit(folder / BEACON, "status: running", "status: runing")
    edit(folder / BEACON_NL, "De hub: learnt.", "Fine.\nBut <b>this</b>.")
    edit(folder / DOCKS_NL, "Ten of them.", "Ten\nof [@them].")
    mentions = [line.partition(" ")[0] for line in faults()]
    assert mentions == [f"{BEACON_NL}:19:", f"{BEACON}:1:", f"{DOCKS_NL}:19:"]


def test_all_faults_are_told_at_once(folder: Path, faults: Faults) -> None:
    edit(folder / BEACON, "status: running", "status: runing")
    edit(folder / MAS, "kinds: [museum]", "kinds: [musuem]")
    edit(folder / LANDING_NL, "title:", "titel:")
    assert len(faults()) == 4  # a missing title and an unknown titel are two


def test_a_fault_says_what_why_and_how_to_mend_it(folder: Path, faults: Faults) -> None:
    edit(folder / BEACON, "picture: blue", "picture: blu")
    (fault,) = faults()
    assert fault == (
        f"{BEACON}:6: there is no picture 'blu' - a picture mentioned must exist - "
        "did you mean 'blue'? Else add it or correct the id"
    )


def test_an_anchor_that_is_used_is_refused(folder: Path, faults: Faults) -> None:
    edit(
        folder / BEACON, "places: [the-beacon]", "places: &a [the-beacon]\nrelated: *a"
    )
    assert "a YAML anchor is used" in faults()[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("status: !!python/object/apply:os.system [ls]", "is no plain value"),
        ("<<: {status: running}", "is no plain value"),
        ("[a, b]: c", "a key is a list or a map"),
        ("status: run\x07ning", "this is no YAML"),
        ("[" * 5000, "this is no YAML"),
        ("[" * 200_000, "it is nested more than 100 deep"),
        ("- " * 200_000, "it is nested more than 100 deep"),
        ("--- a\n--- b", "this is no YAML"),
        ("just words", "this is not a map"),
        ("", "the key 'status' is missing"),
    ],
)
def test_yaml_that_could_harm_is_refused(
    folder: Path, faults: Faults, text: str, said: str
) -> None:
    (folder / BEACON).write_text(text, encoding="utf-8")
    assert any(said in line for line in faults())


@pytest.mark.parametrize("name", [BEACON, DOCKS, "stories/the-visit/story.yaml"])
def test_of_a_broken_file_only_that_is_told(
    folder: Path, faults: Faults, name: str
) -> None:
    (folder / name).write_text("a: [b", encoding="utf-8")
    (fault,) = faults()
    assert fault.startswith(f"{name}:1: this is no YAML")


def test_an_empty_front_matter_misses_its_fields(folder: Path, faults: Faults) -> None:
    (folder / BEACON_NL).write_text("---\n---\n", encoding="utf-8")
    assert any("the key 'title' is missing" in line for line in faults())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"---\ntitle: caf\xe9\n---\nx", "nl.md:2: this is not UTF-8"),
        (b"---\ntitle: a\n---\nx\0", "nl.md:4: there is a NUL character"),
    ],
)
def test_bytes_that_are_no_text_are_refused(
    folder: Path, faults: Faults, content: bytes, said: str
) -> None:
    (folder / BEACON_NL).write_bytes(content)
    assert any(said in line for line in faults())


def test_line_ends_and_marks_of_windows_are_welcome(folder: Path) -> None:
    for file in folder.rglob("*.md"):
        text = file.read_bytes().replace(b"\n", b"\r\n")
        file.write_bytes(b"\xef\xbb\xbf" + text)
    assert check_folder(folder).edition == an_edition()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    (fault,) = check_folder(tmp_path / "none").faults
    assert "there is no such folder" in str(fault)


def test_a_file_is_no_content_folder(folder: Path) -> None:
    assert check_folder(folder / "tags.yaml").edition is None


def test_an_empty_folder_misses_its_files(tmp_path: Path) -> None:
    missing = [fault.path for fault in check_folder(tmp_path).faults]
    assert missing == ["exhibition.yaml", "sources.yaml", "tags.yaml"]


@pytest.mark.parametrize("name", [BEACON, BEACON_NL, "media/blue/nl.md"])
def test_a_missing_file_is_named(folder: Path, faults: Faults, name: str) -> None:
    (folder / name).unlink()
    assert any(line.startswith(f"{name}:1: the file is missing") for line in faults())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("projects/the-beacon/fr.md", "the language 'fr' is not declared"),
        ("projects/the-beacon/projekt.yaml", "did you mean 'project.yaml'?"),
        ("projects/notes.txt", "this file or folder is unknown"),
        ("project/new/project.yaml", "did you mean 'projects'?"),
        ("places/Het Steen/place.yaml", "is no slug"),
    ],
)
def test_a_file_nobody_reads_is_named(
    folder: Path, faults: Faults, name: str, said: str
) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("x: y\n", encoding="utf-8")
    assert any(said in line for line in faults())


@pytest.mark.parametrize(
    "name",
    ["README.md", "places/README.md", "places/mas/README.md", ".git", "tags.yaml~"],
)
def test_notes_and_backups_are_left_alone(
    folder: Path, faults: Faults, name: str
) -> None:
    (folder / name).write_text("x")
    assert faults() == []


def test_a_link_out_of_the_folder_is_refused(folder: Path, faults: Faults) -> None:
    secret = folder.parent / "secret.md"
    secret.write_text("---\ntitle: x\n---\n")
    (folder / BEACON_NL).unlink()
    (folder / BEACON_NL).symlink_to(secret)
    assert any("it leads out of the content folder" in line for line in faults())


def test_a_folder_in_place_of_a_file_is_named(folder: Path, faults: Faults) -> None:
    (folder / BEACON_NL).unlink()
    (folder / BEACON_NL).mkdir()
    assert any("the file cannot be read" in line for line in faults())


def test_a_huge_file_is_not_read(
    folder: Path, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MOST_BYTES", 3000)
    (folder / "tags.yaml").write_text("#" * 3001)
    assert any("it is larger than 3000 bytes" in line for line in faults())


def test_nouns_without_a_thing_need_no_folder(folder: Path, faults: Faults) -> None:
    for file in sorted((folder / "offers").rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    (folder / "offers").rmdir()
    assert faults() == []


def test_an_unused_source_or_picture_is_no_fault(folder: Path) -> None:
    unused = a_source(id=SourceId("unused")), a_picture(id=PictureId("unused"))
    edition = an_edition()
    more = replace(
        edition,
        sources=(*edition.sources, unused[0]),
        pictures=(*edition.pictures, unused[1]),
    )
    write_folder(more, folder)
    assert check_folder(folder).edition == more


def test_things_shown_first_come_first_and_the_rest_by_id(folder: Path) -> None:
    edit(folder / "exhibition.yaml", "places: [the-beacon]", "places: [mas]")
    edition = check_folder(folder).edition
    assert edition
    assert [place.id for place in edition.places] == ["mas", "the-beacon"]
    edit(folder / "exhibition.yaml", "first:\n  places: [mas]\n", "")
    assert check_folder(folder).edition == edition


def test_two_tags_or_figures_of_one_id_are_named(folder: Path, faults: Faults) -> None:
    tags = folder / "tags.yaml"
    tags.write_text(tags.read_text(encoding="utf-8") * 2, encoding="utf-8")
    figure = "- id: floors\n  value: '10'\n  as_of: '2018'\n  sources: [city-2018]\n"
    edit(folder / BEACON, figure, figure * 2)
    assert ["twice" in line for line in faults()] == [True, True]


def test_without_languages_the_rest_is_still_checked(
    folder: Path, faults: Faults
) -> None:
    exhibition = folder / "exhibition.yaml"
    exhibition.write_text("featured: the-visit\n")
    edit(folder / BEACON, "status: running", "status: runing")
    found = faults()
    assert any("'languages' is missing" in line for line in found)
    assert any("did you mean 'running'?" in line for line in found)


def test_a_figure_may_be_written_otherwise_in_a_language(folder: Path) -> None:
    edit(folder / BEACON_NL, "floors: floors", 'floors: {value: "tien", label: lagen}')
    edition = check_folder(folder).edition
    assert edition
    text = edition.projects[0].texts[NL].figures["floors"]
    assert text == FigureText("lagen", "tien")


def test_lists_emphasis_and_odd_signs_are_prose(folder: Path, faults: Faults) -> None:
    text = "- **one** 3 < 4\n- *two* `tick` ${x} \"q\" 'q' 🚢 مرحبا\n\n**Bold** [x] a-b"
    edit(folder / BEACON_NL, "De hub: what.", text)
    assert faults() == []
