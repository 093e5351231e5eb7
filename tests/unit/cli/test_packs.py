from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showcase.cli.main import showcase
from showcase.content.archive import ArchiveError
from showcase.content.export import write_folder
from tests.builders import an_edition


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))


def run(*arguments: object) -> Result:
    return CliRunner().invoke(showcase, ["content", *map(str, arguments)])


def test_a_folder_is_packed_and_unpacked_elsewhere(tmp_path: Path) -> None:
    write_folder(an_edition(), tmp_path / "content")
    packed = run("pack", tmp_path / "content", "--out", tmp_path / "pack.zip")
    assert packed.exit_code == 0, packed.output
    unpacked = run("unpack", tmp_path / "pack.zip", "--out", tmp_path / "out")
    assert unpacked.exit_code == 0, unpacked.output
    told = packed.output.partition(": ")[2]
    assert "files, content " in told
    assert unpacked.output.partition(": ")[2] == told
    assert (tmp_path / "out/projects/the-beacon/nl.md").is_file()


def test_what_is_no_pack_is_refused_in_one_message(tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(b"hello")
    result = run("unpack", tmp_path / "pack.zip", "--out", tmp_path / "out")
    assert isinstance(result.exception, ArchiveError)
    assert not (tmp_path / "out").exists()
