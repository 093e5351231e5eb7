"""The rules of the house that a machine can check: layers, sizes, words, texts."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "showcase"
PYTHON = sorted(PACKAGE.rglob("*.py"))
QML = sorted(PACKAGE.rglob("*.qml"))
BANNED_NAMES = {"utils", "util", "helpers", "helper", "manager", "handler", "misc"}
COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"')
PIXELS = re.compile(
    r"(?:pixelSize|width|height|radius|spacing|[mM]argins?|[pP]adding): \d\d+$", re.M
)
UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_each_layer_knows_only_the_layers_below_it() -> None:
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", [*PYTHON, *QML], ids=relative)
def test_no_file_is_longer_than_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", [*PYTHON, *QML], ids=relative)
def test_nothing_is_left_unfinished(path: Path) -> None:
    assert not UNFINISHED.search(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PYTHON, ids=relative)
def test_a_module_is_named_after_a_noun_of_the_field(path: Path) -> None:
    assert not BANNED_NAMES & set(path.stem.split("_"))


@pytest.mark.parametrize(
    "path", [file for file in QML if file.name != "Theme.qml"], ids=relative
)
def test_colours_and_sizes_stand_in_the_theme_alone(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not COLOUR.search(text)
    assert not PIXELS.search(text)


@pytest.mark.parametrize("path", QML, ids=relative)
def test_no_page_reaches_up_to_its_window_or_past_its_parent(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "applicationWindow()" not in text
    assert "parent.parent" not in text


@pytest.mark.parametrize("path", PYTHON, ids=relative)
def test_exceptions_are_caught_by_name(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None
            assert not (isinstance(node.type, ast.Name) and node.type.id == "Exception")


def test_every_qml_file_is_named_in_its_modules_qmldir() -> None:
    for folder in {file.parent for file in QML}:
        named = set(re.findall(r"\S+\.qml", (folder / "qmldir").read_text()))
        assert named == {file.name for file in folder.glob("*.qml")}


def test_the_lock_names_no_registry() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "://" not in lock
    assert "--hash=sha256:" in lock
