"""A folder is packed, carried and unpacked as it was."""

import json
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from showcase.content import packing
from showcase.content.archive import ArchiveError, write_archive
from showcase.content.manifest import Manifest, PackedFile, most_bytes, read_manifest
from showcase.content.packing import pack, unpack
from showcase.errors import ContentError, StorageError
from showcase.storage.publishing import making_folder
from tests.hostile_archives import Entry, archived, manifest_of, sound_files
from tests.unit.content.conftest import edit


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_packed_comes_out_as_it_was(folder: Path, tmp_path: Path) -> None:
    (folder / "README.md").write_text("Ours.")
    packed = pack(folder, tmp_path / "pack.zip")
    assert unpack(tmp_path / "pack.zip", tmp_path / "out") == packed
    assert files_in(tmp_path / "out") == files_in(folder)
    assert (packed.name, packed.languages) == ("content", ("nl", "en"))


def test_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "first.zip")
    for path in folder.rglob("*"):
        path.touch()
    pack(folder, tmp_path / "second.zip")
    first, second = (tmp_path / f"{name}.zip" for name in ("first", "second"))
    assert first.read_bytes() == second.read_bytes()


def test_the_manifest_is_readable_and_tells_every_file(
    folder: Path, tmp_path: Path
) -> None:
    manifest = pack(folder, tmp_path / "pack.zip")
    with zipfile.ZipFile(tmp_path / "pack.zip") as opened:
        told = json.loads(opened.read("manifest.json"))
        names = opened.namelist()
    assert names == ["manifest.json", *sorted(files_in(folder))]
    assert told["version"] == manifest.version
    assert told["files"].keys() == files_in(folder).keys()
    sheet = told["files"]["places/mas/nl.md"]
    assert sheet["size"] == (folder / "places/mas/nl.md").stat().st_size


def test_another_word_is_another_version(folder: Path, tmp_path: Path) -> None:
    before = pack(folder, tmp_path / "pack.zip")
    edit(folder / "places/mas/nl.md", "Tien rode", "Acht rode")
    assert pack(folder, tmp_path / "pack.zip").version != before.version


def test_what_editors_leave_behind_is_not_packed(folder: Path, tmp_path: Path) -> None:
    (folder / "tags.yaml~").touch()
    (folder / ".git").mkdir()
    (folder / ".git" / "config").touch()
    packed = pack(folder, tmp_path / "pack.zip")
    assert not any("git" in name or "~" in name for name in packed.files)


def test_a_folder_with_a_fault_is_not_packed(folder: Path, tmp_path: Path) -> None:
    (folder / "tags.yaml").unlink()
    with pytest.raises(ContentError, match=r"(?s)tags\.yaml:1: .*nothing was packed"):
        pack(folder, tmp_path / "pack.zip")
    assert not (tmp_path / "pack.zip").exists()


def test_a_linked_folder_is_not_packed_silently(folder: Path, tmp_path: Path) -> None:
    (folder / "media/blue").rename(folder / "media/.blue")
    (folder / "media/blue").symlink_to(folder / "media/.blue")
    with pytest.raises(ContentError, match=r"media/blue:1: the file cannot be read"):
        pack(folder, tmp_path / "pack.zip")


def test_a_file_that_changes_while_it_is_packed_is_found(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def changing(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
        edit(folder / "places/mas/nl.md", "Tien rode", "Acht rode")
        write_archive(path, files)

    monkeypatch.setattr(packing, "write_archive", changing)
    with pytest.raises(ContentError, match="hash is not the one"):
        pack(folder, tmp_path / "pack.zip")
    assert not (tmp_path / "pack.zip").exists()


def test_a_folder_that_holds_something_is_left_alone(
    folder: Path, tmp_path: Path
) -> None:
    pack(folder, tmp_path / "pack.zip")
    before = files_in(folder)
    with pytest.raises(StorageError, match="not empty"):
        unpack(tmp_path / "pack.zip", folder)
    assert files_in(folder) == before


def test_an_intact_pack_of_faulty_content_is_not_unpacked(tmp_path: Path) -> None:
    files = sound_files() | {"tags.yaml": b"- {id: x, kind: y}\n"}
    entries = [Entry("manifest.json", manifest_of(files))]
    entries += [Entry(name, content) for name, content in files.items()]
    (tmp_path / "pack.zip").write_bytes(archived(entries))
    with pytest.raises(ContentError, match=r"(?s)tags\.yaml:1: .*nothing was unp"):
        unpack(tmp_path / "pack.zip", tmp_path / "out")
    assert [each.name for each in tmp_path.iterdir()] == ["pack.zip"]


def test_an_archive_that_changes_while_it_is_unpacked_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(folder, tmp_path / "pack.zip")

    @contextmanager
    def swapped(out: Path) -> Iterator[Path]:
        content = (tmp_path / "pack.zip").read_bytes()
        with (tmp_path / "pack.zip").open("r+b") as stick:
            stick.seek(content.index(b"places/mas/nl.md") + 20)
            stick.write(b"XXXX")
        with making_folder(out) as unfinished:
            yield unfinished

    monkeypatch.setattr(packing, "making_folder", swapped)
    with pytest.raises(ArchiveError, match=r"places/mas/nl\.md"):
        unpack(tmp_path / "pack.zip", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_manifest_of_the_most_files_is_read() -> None:
    file = PackedFile(50_000_000, "0" * 64)
    files = {f"{'a' * 240}/{number:05}": file for number in range(10_000)}
    manifest = Manifest("content", ("nl", "en", "fr", "de", "ru", "nl-simple"), files)
    told = manifest.as_json()
    assert len(told) <= most_bytes(len(files) + 1)
    assert read_manifest(told, len(files) + 1) == manifest
