"""What may harm whoever unpacks it is refused, and nothing is written."""

import io
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from showcase.content.archive import (
    Archive,
    ArchiveError,
    open_archive,
    write_archive,
)
from showcase.content.packing import unpack
from showcase.errors import StorageError
from tests.hostile_archives import HOSTILE, write_hostile

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_archive_is_refused_and_nothing_is_written(
    tmp_path: Path, name: str
) -> None:
    made, said = HOSTILE[name]
    file = tmp_path / "pack.zip"
    file.write_bytes(made())
    with pytest.raises(ArchiveError) as refused:
        unpack(file, tmp_path / "out")
    message = str(refused.value)
    assert said in message
    assert message.startswith(f"{file}: ")
    assert "pack it again with `showcase content pack`" in message
    assert message.isprintable()
    assert [each.name for each in tmp_path.iterdir()] == ["pack.zip"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak")
def test_thirty_hostile_archives_are_refused_in_little_memory(tmp_path: Path) -> None:
    """The kernel's own limit holds what a process of its own may take."""
    files = write_hostile(tmp_path)
    assert len(files) >= 30
    done = subprocess.run(
        [sys.executable, "-m", "tests.refusing", *map(str, files)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    refused, peak_mb = map(int, done.stdout.split())
    assert refused == len(files)
    assert peak_mb <= 64


def test_what_is_written_is_read(tmp_path: Path) -> None:
    files = {
        "a/picture.webp": os.urandom(200_000),
        "a/text.md": b"text " * 300,
        "zeros": bytes(1_000_000),
        "empty": b"",
    }
    write_archive(tmp_path / "pack.zip", files.items())
    with open_archive(tmp_path / "pack.zip") as opened:
        assert {name: opened.read(name, 1_000_000) for name in opened.files} == files
        deflated = {each.name for each in opened.files.values() if each.is_deflated}
    assert deflated == {"a/text.md"}  # zeros would look like a bomb


def test_other_programs_read_it_too(tmp_path: Path) -> None:
    write_archive(tmp_path / "pack.zip", [("a/b.md", b"text " * 9)])
    with zipfile.ZipFile(tmp_path / "pack.zip") as opened:
        assert opened.testzip() is None
        (entry,) = opened.infolist()
    assert (entry.filename, entry.date_time) == ("a/b.md", (1980, 1, 1, 0, 0, 0))
    assert stat.S_ISREG(entry.external_attr >> 16)


def test_a_file_is_read_whole_only_up_to_a_size(tmp_path: Path) -> None:
    write_archive(tmp_path / "pack.zip", [("a", b"12345")])
    with (
        open_archive(tmp_path / "pack.zip") as opened,
        pytest.raises(ArchiveError, match="'a': it is larger than 4 bytes"),
    ):
        opened.read("a", 4)


def test_an_archive_that_is_not_there_is_named(tmp_path: Path) -> None:
    with (
        pytest.raises(StorageError, match=r"none\.zip: there is no such archive"),
        open_archive(tmp_path / "none.zip"),
    ):
        pytest.fail("there is none")


def test_an_archive_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "pack.zip").touch()
    monkeypatch.setattr(Path, "open", refuse)
    with (
        pytest.raises(StorageError, match="Permission denied"),
        open_archive(tmp_path / "pack.zip"),
    ):
        pytest.fail("it is closed")


class _TornStick(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:  # noqa: ARG002
        raise OSError(5, "Input/output error")


def test_a_carrier_that_fails_is_no_fault_of_the_kiosk(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"cannot be read \(Input/output error\)"):
        Archive(_TornStick(bytes(100)), tmp_path / "pack.zip")
