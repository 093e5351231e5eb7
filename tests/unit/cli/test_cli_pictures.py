from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showcase.cli.main import showcase
from showcase.content.export import write_folder
from showcase.errors import SettingsError
from tests.builders import an_edition
from tests.unit.content.test_pictures import a_photograph


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    (tmp_path / "bridge.png").write_bytes(a_photograph())
    write_folder(an_edition(), tmp_path / "content")
    return tmp_path / "content"


def add(folder: Path, *words: str) -> Result:
    named = ["--id", "bridge", "--credit", "Who", "--licence", "CC0-1.0"]
    file = str(folder.parent / "bridge.png")
    where = ["--folder", str(folder)]
    command = ["content", "picture", "add", file, *named, *where, *words]
    return CliRunner().invoke(showcase, command)


def test_a_picture_is_added_with_its_words(folder: Path) -> None:
    result = add(folder, "--alt", "nl=Een brug", "--caption", "nl=1 = 1")
    assert result.exit_code == 0, result.output
    assert result.output.startswith(str(folder / "media/bridge/day.webp"))
    sheet = (folder / "media/bridge/nl.md").read_text()
    assert "alt: Een brug\ncaption: 1 = 1\n" in sheet


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--alt", "Een brug"], 'write each language once, as nl="A text"'),
        (["--alt", "nl= "], "write each language once"),
        (["--alt", "nl=a", "--alt", "nl=b"], "write each language once"),
        (["--alt", "nl=a", "--caption", "en=b"], "no --alt in that language"),
    ],
)
def test_words_that_cannot_be_meant_are_named(
    folder: Path, words: list[str], said: str
) -> None:
    result = add(folder, *words)
    assert isinstance(result.exception, SettingsError)
    assert said in str(result.exception)
    assert not (folder / "media/bridge").exists()
