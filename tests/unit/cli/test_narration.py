from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showcase.cli.main import showcase
from showcase.errors import SettingsError, StorageError
from showcase.storage.database import create_content
from showcase.storage.edition import write_edition
from tests.builders import an_edition
from tests.voices import a_voice


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "content.db"
    made = create_content(path)
    write_edition(made, an_edition(), ())
    made.close()
    return path


@pytest.fixture
def template(tmp_path: Path) -> str:
    return a_voice(tmp_path).template


def run(*arguments: object) -> Result:
    command = ["content", "narrate", *map(str, arguments)]
    return CliRunner().invoke(showcase, command)


def test_the_texts_of_a_database_are_said_into_a_folder_beside_it(
    database: Path, template: str
) -> None:
    result = run(database, "--voice", template)
    assert result.exit_code == 0, result.output
    assert "content.narration: 12 texts said, 0 were there, 0 removed" in result.output
    assert len([*database.with_name("content.narration").rglob("*.ogg")]) == 12


def test_without_a_database_the_kiosks_own_is_said(
    database: Path, template: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWCASE_DATA", str(database.parent))
    result = run("--voice", template, "--language", "en")
    assert "6 texts said" in result.output
    assert not (database.parent / "content.narration" / "nl").exists()


def test_a_language_that_nobody_speaks_is_refused(
    database: Path, template: str
) -> None:
    result = run(database, "--voice", template, "--language", "xx")
    assert isinstance(result.exception, SettingsError)
    assert "the exhibition speaks nl en" in str(result.exception)


def test_a_database_that_is_not_there_is_named(tmp_path: Path) -> None:
    result = run(tmp_path / "none.db")
    assert isinstance(result.exception, StorageError)
    assert "none.db" in str(result.exception)
