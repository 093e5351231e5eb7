from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from showcase.cli.main import showcase
from showcase.content.export import write_folder
from showcase.errors import ShowcaseError
from tests.builders import an_edition

FILE = "projects/the-beacon/nl.md"


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a content folder and its workbook, in which a title changed."""
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    write_folder(an_edition(), tmp_path / "content")
    result = run(tmp_path, "export")
    assert result.exit_code == 0, result.output
    assert "all texts of" in result.output
    assert "in nl, en" in result.output
    fill(tmp_path, "Baken\x1b[31m".replace("\x1b", "_x001B_"))
    return tmp_path


def run(where: Path, command: str, *options: str, answer: str = "") -> Result:
    arguments = [str(where / "book.xlsx"), "--folder", str(where / "content")]
    return CliRunner().invoke(
        showcase, ["content", "sheet", command, *arguments, *options], input=answer
    )


def fill(where: Path, text: str) -> None:
    book = load_workbook(where / "book.xlsx")
    book["Texts"]["D2"] = text
    book.save(where / "book.xlsx")


def test_an_import_shows_what_changes_and_asks(made: Path) -> None:
    before = (made / "content" / FILE).read_bytes()
    result = run(made, "import", answer="n\n")
    assert result.exit_code == 0
    assert r"project the-beacon title [nl]: “The Beacon” -> “Baken\x1b[31m”" in (
        result.output
    )
    assert "1 cells change; 0 changed in the folder" in result.output
    assert "Nothing was written." in result.output
    assert (made / "content" / FILE).read_bytes() == before


@pytest.mark.parametrize(("options", "answer"), [(["--yes"], ""), ([], "y\n")])
def test_an_import_writes_when_told(
    made: Path, options: list[str], answer: str
) -> None:
    result = run(made, "import", *options, answer=answer)
    assert "1 files written" in result.output
    assert "Baken" in (made / "content" / FILE).read_text()
    assert "Nothing to write." in run(made, "import", "--yes").output


def test_a_dry_run_writes_nothing(made: Path) -> None:
    before = (made / "content" / FILE).read_bytes()
    assert "Nothing was written." in run(made, "import", "--dry-run", "--yes").output
    assert (made / "content" / FILE).read_bytes() == before


def test_faults_are_named_and_nothing_is_written(made: Path) -> None:
    fill(made, "=1+1")
    result = run(made, "import", "--yes")
    assert result.exit_code == 1
    assert "Texts!D2: there is a formula where text belongs" in result.stdout
    assert "1 to mend; nothing was written" in result.stderr


def test_a_long_text_is_cut_in_the_comparison(made: Path) -> None:
    fill(made, "word " * 100)
    line = next(
        each
        for each in run(made, "import", "--dry-run").output.splitlines()
        if "->" in each
    )
    assert line.endswith("…”")
    assert len(line) < 200


def test_a_file_that_is_no_workbook_is_one_message(made: Path) -> None:
    (made / "book.xlsx").write_text("nl;en")
    result = run(made, "import")
    assert isinstance(result.exception, ShowcaseError)
    assert "save it as Excel workbook" in str(result.exception)
