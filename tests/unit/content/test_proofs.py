from pathlib import Path

import pytest

from showcase.content import desk
from showcase.content.check import check_folder
from showcase.content.desk import Memory
from showcase.content.markdown import Sheet, read_sheet
from showcase.content.notes import Notes
from showcase.content.proofs import Proof, Proofs
from showcase.domain.language import LanguageCode
from tests.unit.content.conftest import edit

EN = LanguageCode("en")
BEACON = Path("projects", "the-beacon", "en.md")


def title(proof: Proof | None) -> str:
    assert proof is not None
    assert proof.publication is not None
    return proof.publication.edition.projects[0].texts[EN].title


def test_a_proof_shows_what_the_folder_says(folder: Path) -> None:
    proof = Proofs(folder).read()
    assert title(proof) == "The Beacon"
    assert proof.faults == ()


def test_a_look_gives_a_proof_once_the_folder_rests(folder: Path) -> None:
    read = Proofs(folder)
    read.read()
    assert read.look() is None
    edit(folder / BEACON, "The Beacon", "The Light")
    assert read.look() is None  # it may still be written
    assert title(read.look()) == "The Light"
    assert read.look() is None


def test_a_file_put_in_place_of_another_is_seen(folder: Path) -> None:
    read = Proofs(folder)
    read.read()
    fresh = folder / ".en.md.swp"
    fresh.write_text((folder / BEACON).read_text().replace("The Beacon", "The Light"))
    fresh.replace(folder / BEACON)
    assert [read.look() is None, title(read.look())] == [True, "The Light"]


def test_faults_and_remarks_come_with_every_proof(folder: Path) -> None:
    read = Proofs(folder)
    edit(folder / "places" / "mas" / "place.yaml", "4.40473", "4.4085")
    assert "nearest street" in read.read().remarks[0].what
    assert "nearest street" in read.read().remarks[0].what
    edit(folder / BEACON, "lead:", "lied:")
    for _ in range(2):
        proof = read.read()
        assert proof.publication is None
        assert [(fault.path, fault.line) for fault in proof.faults] == [
            (BEACON.as_posix(), 4)
        ]


def test_what_did_not_change_is_not_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noted(text: str, path: str, notes: Notes) -> Sheet:
        asked.append(path)
        return read_sheet(text, path, notes)

    monkeypatch.setattr(desk, "read_sheet", noted)
    memory = Memory()
    first = check_folder(folder, memory=memory)
    assert len(asked) == len([*folder.rglob("*.md")])
    asked.clear()
    edit(folder / BEACON, "The Beacon", "The Light")
    second = check_folder(folder, memory=memory)
    assert asked == [f"projects/the-beacon/{code}.md" for code in ("nl", "en")]
    assert second.edition is not None
    assert second.edition == check_folder(folder).edition != first.edition


def test_another_language_makes_everything_be_read_again(folder: Path) -> None:
    memory = Memory()
    assert check_folder(folder, memory=memory).faults == ()
    edit(folder / "exhibition.yaml", "- {code: en, name: English, locale: en_GB}\n", "")
    strangers = [fault.path for fault in check_folder(folder, memory=memory).faults]
    assert BEACON.as_posix() in strangers


def test_pictures_and_walks_are_made_again_only_when_they_differ(folder: Path) -> None:
    read = Proofs(folder)
    stocks = [stock_of(read)]
    edit(folder / BEACON, "The Beacon", "The Light")
    stocks.append(stock_of(read))
    edit(folder / "media" / "blue" / "day.svg", "#0F4C75", "#FF0000")
    stocks.append(stock_of(read))
    edit(folder / "places" / "mas" / "place.yaml", "51.22894", "51.22895")
    stocks.append(stock_of(read))
    assert stocks[0] is stocks[1]
    assert len({id(stock) for stock in stocks}) == 3


def stock_of(read: Proofs) -> object:
    publication = read.read().publication
    assert publication is not None
    return publication.stock


def test_a_folder_that_is_taken_away_is_a_fault_until_it_is_back(folder: Path) -> None:
    read = Proofs(folder)
    read.read()
    folder.rename(folder.with_name("elsewhere"))
    read.look()
    gone = read.look()
    assert gone is not None
    assert gone.faults[0].what == "there is no such folder"
    folder.with_name("elsewhere").rename(folder)
    read.look()
    assert title(read.look()) == "The Beacon"


def test_a_folder_that_cannot_be_listed_is_a_fault(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.iterdir

    def refuse(path: Path) -> object:
        if path.name == "tours":
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "iterdir", refuse)
    (fault, *_) = [f for f in check_folder(folder).faults if f.path == "tours"]
    assert (fault.what, fault.why) == (
        "the folder cannot be read",
        "Permission denied",
    )


def test_a_link_that_leads_nowhere_is_a_fault(folder: Path) -> None:
    (folder / BEACON).unlink()
    (folder / BEACON).symlink_to(folder / "nowhere.md")
    (fault,) = Proofs(folder).read().faults
    assert (fault.path, fault.what) == (BEACON.as_posix(), "the file is missing")
