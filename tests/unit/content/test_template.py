from datetime import date
from pathlib import Path

import pytest

from showcase.content.check import check_folder
from showcase.content.exhibition import NOUNS
from showcase.content.placeholders import MARK
from showcase.content.review import review
from showcase.content.template import start, stock_of
from showcase.errors import ContentError, StorageError
from showcase.paths import TEMPLATES
from tests.unit.content.conftest import edit

TODAY = date(2026, 11, 25)
HOMES = {kind: noun for noun, kind in NOUNS.items()}


@pytest.mark.parametrize("kind", HOMES)
def test_a_new_thing_passes_the_check_and_says_what_to_write(
    folder: Path, kind: str
) -> None:
    made = start(stock_of(folder), kind, "brand-new", "blue", TODAY)
    assert made == folder / HOMES[kind] / "brand-new"
    assert {file.name for file in made.iterdir()} == {f"{kind}.yaml", "nl.md"}
    checked = check_folder(folder)
    assert checked.faults == ()
    assert checked.edition is not None
    warnings = review(folder, checked.edition, TODAY, checked.remarks)
    path = f"{HOMES[kind]}/brand-new"
    assert {warning.path for warning in warnings} == {f"{path}/nl.md", f"{path}/en.md"}
    unwritten = [each for each in warnings if each.path.endswith("nl.md")]
    lines = (made / "nl.md").read_text(encoding="utf-8").split("\n")
    marked = [number for number, line in enumerate(lines, 1) if MARK in line]
    assert [each.line for each in unwritten] == marked
    assert all("still says what to write" in each.what for each in unwritten)


@pytest.mark.parametrize("kind", HOMES)
def test_a_template_explains_every_field(kind: str) -> None:
    text = (TEMPLATES / kind / f"{kind}.yaml").read_text(encoding="utf-8")
    for block in text.strip().split("\n\n"):
        assert block.startswith("# ")
        assert len(block.split("\n")) > 1


def test_the_examples_of_a_template_hold_once_they_are_taken(folder: Path) -> None:
    made = start(stock_of(folder), "project", "brand-new", "blue", TODAY)
    for name in ("project.yaml", "nl.md"):
        file = made / name
        lines = file.read_text(encoding="utf-8").split("\n")
        taken = [
            line.removeprefix("# ") if line.startswith(FIELDS) else line
            for line in lines
        ]
        text = "\n".join(taken).replace("source-id", "city-2018")
        file.write_text(text, encoding="utf-8")
    checked = check_folder(folder)
    assert checked.faults == ()
    assert checked.edition is not None
    (project,) = (each for each in checked.edition.projects if each.id == "brand-new")
    assert [figure.id for figure in project.figures] == ["lamps"]
    assert [milestone.id for milestone in project.milestones] == ["start"]
    assert [partner.id for partner in project.partners] == ["city"]


FIELDS = (
    "# from:",
    "# to:",
    "# related:",
    "# figures:",
    "# milestones:",
    "# partners:",
    "# roles:",
    "#   ",
)


def test_things_with_faults_do_not_keep_an_editor_from_starting(folder: Path) -> None:
    edit(folder / "projects/the-beacon/project.yaml", "[the-beacon]", "[new-place]")
    start(stock_of(folder), "place", "new-place", "blue", TODAY)
    assert check_folder(folder).faults == ()


@pytest.mark.parametrize(
    ("kind", "thing_id", "picture", "said"),
    [
        ("project", "The Beacon", "blue", "'The Beacon' is no slug"),
        ("project", "../up", "blue", "'../up' is no slug"),
        ("project", "the-beacon", "blue", "there is such a project. Choose another"),
        ("place", "new", "bleu", "there is no picture 'bleu'; did you mean 'blue'?"),
        ("place", "new", "", "make its folder first"),
    ],
)
def test_what_cannot_be_started_is_refused(
    folder: Path, kind: str, thing_id: str, picture: str, said: str
) -> None:
    before = sorted(folder.rglob("*"))
    with pytest.raises(ContentError) as refused:
        start(stock_of(folder), kind, thing_id, picture, TODAY)
    assert said in str(refused.value)
    assert sorted(folder.rglob("*")) == before


def test_a_tour_needs_two_places_and_a_tag(folder: Path) -> None:
    (folder / "places/mas").rename(folder.parent / "mas")
    with pytest.raises(ContentError, match="two places to walk between"):
        start(stock_of(folder), "tour", "new", "blue", TODAY)
    (folder / "tags.yaml").write_text("[]\n")
    with pytest.raises(ContentError, match="there is no tag, and a tour needs one"):
        start(stock_of(folder), "tour", "new", "blue", TODAY)


def test_a_folder_that_cannot_be_read_names_its_faults(folder: Path) -> None:
    edit(folder / "exhibition.yaml", "lat: 51.22573", "lat: x")
    with pytest.raises(ContentError) as refused:
        stock_of(folder)
    assert "exhibition.yaml:5: 'lat' is not a number" in str(refused.value)
    assert "mend this first; nothing was written" in str(refused.value)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="the file is missing"):
        stock_of(tmp_path / "none")


def test_what_a_killed_run_left_is_taken_away(folder: Path) -> None:
    left = folder / "places/.new.unfinished"
    left.mkdir()
    (left / "old.md").touch()
    made = start(stock_of(folder), "place", "new", "blue", TODAY)
    assert {file.name for file in made.iterdir()} == {"place.yaml", "nl.md"}
    assert not left.exists()


def test_a_disk_that_refuses_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    stock = stock_of(folder)
    before = sorted(folder.rglob("*"))
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StorageError, match="No space left on device"):
        start(stock, "offer", "new", "blue", TODAY)
    assert sorted(folder.rglob("*")) == before
