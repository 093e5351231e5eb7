"""A file is replaced whole, or not at all; so is a folder made."""

from pathlib import Path

import pytest

from showcase.errors import StorageError
from showcase.storage import publishing
from showcase.storage.publishing import making_folder, replacing


def test_the_new_file_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    out = tmp_path / "folder" / "map.mbtiles"
    for text in ("first", "second"):
        with replacing(out) as unfinished:
            unfinished.write_text(text)
        assert out.read_text() == text
    assert list(out.parent.iterdir()) == [out]


def test_after_a_fault_the_old_file_stays_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "map.mbtiles"
    out.write_text("old")

    def fail() -> None:
        with replacing(out) as unfinished:
            unfinished.write_text("half")
            unfinished.with_name(f"{unfinished.name}-journal").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_what_a_killed_program_left_behind_is_cleared(tmp_path: Path) -> None:
    out = tmp_path / "map.mbtiles"
    (tmp_path / ".map.mbtiles.unfinished").write_text("half of an old one")
    with replacing(out) as unfinished:
        assert unfinished.read_text() == ""
    assert list(tmp_path.iterdir()) == [out]


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(StorageError, match="nothing was changed"),
        replacing(tmp_path / "file" / "map.mbtiles"),
    ):
        pytest.fail("there is nothing to write to")


def test_where_folders_cannot_be_flushed_the_file_still_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(publishing, "_sync", flushed.append)
    monkeypatch.setattr(publishing, "_FOLDERS_FLUSH", False)
    with replacing(tmp_path / "map.mbtiles") as unfinished:
        unfinished.write_text("new")
    assert (tmp_path / "map.mbtiles").read_text() == "new"
    assert flushed == [tmp_path / ".map.mbtiles.unfinished"]


def test_a_folder_is_made_whole(tmp_path: Path) -> None:
    out = tmp_path / "above" / "folder"
    with making_folder(out) as unfinished:
        (unfinished / "media").mkdir()
        (unfinished / "media" / "file").write_text("new")
        assert not out.exists()
    assert (out / "media" / "file").read_text() == "new"
    assert list(out.parent.iterdir()) == [out]


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    with making_folder(tmp_path / "empty") as unfinished:
        (tmp_path / "empty").mkdir()
        (unfinished / "file").touch()
    assert (tmp_path / "empty" / "file").exists()


def test_a_folder_that_holds_something_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "mine").touch()
    with (
        pytest.raises(StorageError, match="not empty"),
        making_folder(tmp_path / "folder"),
    ):
        pytest.fail("it holds something")
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]


def test_after_a_fault_no_folder_is_there(tmp_path: Path) -> None:
    def fail() -> None:
        with making_folder(tmp_path / "folder") as unfinished:
            (unfinished / "file").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_of_a_folder_is_cleared(tmp_path: Path) -> None:
    left = tmp_path / ".folder.unfinished"
    left.mkdir()
    (left / "old").touch()
    with making_folder(tmp_path / "folder"):
        pass
    assert list((tmp_path / "folder").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.raises(StorageError, match="cannot be written"),
        making_folder(tmp_path / "file" / "folder"),
    ):
        pytest.fail("there is nowhere to write to")


def test_where_folders_cannot_be_flushed_their_files_still_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[Path] = []
    monkeypatch.setattr(publishing, "_sync", flushed.append)
    monkeypatch.setattr(publishing, "_FOLDERS_FLUSH", False)
    with making_folder(tmp_path / "folder") as unfinished:
        (unfinished / "file").touch()
    assert flushed == [tmp_path / ".folder.unfinished" / "file"]
