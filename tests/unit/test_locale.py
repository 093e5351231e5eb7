"""The interface's words: none forgotten, none half translated."""

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest

from showcase.paths import LOCALE, QML
from tests.languages import declared

PACKAGE = Path(PySide6.__file__).parent
SHOWCASE = QML.parents[1]
UI = SHOWCASE / "ui"
ENGLISH = LOCALE / "showcase_en.ts"  # the source: it says only what counts
FILES = {each.code: LOCALE / f"showcase_{each.code}.ts" for each in declared()}
OTHERS = {code: file for code, file in FILES.items() if file != ENGLISH}
PLACE = re.compile(r"%(?:L?\d+|n)")
FORMS = {"ru": 3}  # one, few and many; the others have one and many
USUAL_FORMS = 2
BUTTON = re.compile(
    r'\b(?:Pill|Chip|Tab)Button \{[^{}]*?\b(?:text|label): [^\n]*?qsTr\("([^"]+)"\)'
)
SHORT = 14  # letters that every button has room for
LONGER = 1.8  # times the English word, at most

every_file = pytest.mark.parametrize("code", FILES)
every_other = pytest.mark.parametrize("code", OTHERS)


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the interface, as the programs of Qt Linguist tell it apart."""

    context: str
    source: str
    comment: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Words:
    """What is said for a text: one form, or one for each number."""

    forms: tuple[str, ...]
    finished: bool


def read(file: Path) -> dict[Message, Words]:
    """The texts of a Qt Linguist file, with what is said for each."""
    root = ET.parse(file).getroot()  # noqa: S314
    return {
        _message(context.findtext("name", ""), element): _words(element)
        for context in root.iter("context")
        for element in context.iter("message")
    }


def _message(context: str, element: ET.Element) -> Message:
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        element.get("numerus") == "yes",
    )


def _words(element: ET.Element) -> Words:
    said = element.find("translation")
    assert said is not None
    numbered = tuple(form.text or "" for form in said.iter("numerusform"))
    return Words(numbered or (said.text or "",), said.get("type") is None)


def run(name: str, *arguments: str | Path) -> str:
    """What a program of Qt Linguist says, having done its work."""
    program = next(PACKAGE.glob(f"{name}*"))
    return subprocess.run(
        [program, *arguments], capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> frozenset[Message]:
    """Every text that the interface asks for today."""
    file = tmp_path_factory.mktemp("gathered") / "all.ts"
    sources = [*sorted(UI.rglob("*.qml")), *sorted(UI.rglob("*.py"))]
    run("lupdate", *sources, "-silent", "-ts", file)
    return frozenset(read(file))


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Every request for a text in the program's Python."""
    for file in sorted(SHOWCASE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _asks(node.func):
                yield file, node


def _asks(function: ast.expr) -> bool:
    asked = ast.unparse(function)
    return asked in {"translate", "QCoreApplication.translate"}


def test_every_language_of_the_exhibition_has_a_file_and_no_other_has() -> None:
    assert set(LOCALE.glob("*.ts")) == set(FILES.values())


@every_file
def test_a_file_is_of_the_language_that_the_exhibition_declares(code: str) -> None:
    locales = {each.code: each.locale for each in declared()}
    root = ET.parse(FILES[code]).getroot()  # noqa: S314
    assert (root.get("language"), root.get("sourcelanguage")) == (
        locales[code],
        "en_GB",
    )


@every_other
def test_a_language_says_every_text_and_no_other(
    code: str, gathered: frozenset[Message]
) -> None:
    said = frozenset(read(FILES[code]))
    assert {"not said": gathered - said, "no longer asked": said - gathered} == {
        "not said": frozenset(),
        "no longer asked": frozenset(),
    }


def test_english_says_the_texts_that_count_and_no_other(
    gathered: frozenset[Message],
) -> None:
    counting = {message for message in gathered if message.counts}
    assert counting
    assert frozenset(read(ENGLISH)) == counting


@every_file
def test_every_text_is_finished(code: str) -> None:
    unfinished = [
        message
        for message, words in read(FILES[code]).items()
        if not words.finished or not all(form.strip() for form in words.forms)
    ]
    assert unfinished == []


@every_file
def test_a_text_that_counts_has_every_form_that_the_language_counts_in(
    code: str,
) -> None:
    counts = {
        message.source: len(words.forms)
        for message, words in read(FILES[code]).items()
        if message.counts
    }
    assert counts == dict.fromkeys(counts, FORMS.get(code, USUAL_FORMS))


@every_file
def test_every_form_holds_the_places_of_its_source(code: str) -> None:
    wrong = [
        (message.source, form)
        for message, words in read(FILES[code]).items()
        for form in words.forms
        if sorted(PLACE.findall(form)) != sorted(PLACE.findall(message.source))
    ]
    assert wrong == []


@every_file
def test_every_form_keeps_the_space_at_its_ends(code: str) -> None:
    wrong = [
        (message.source, form)
        for message, words in read(FILES[code]).items()
        for form in words.forms
        if _ends(form) != _ends(message.source)
    ]
    assert wrong == []


@every_other
def test_no_button_is_much_longer_than_in_english(code: str) -> None:
    pages = (file.read_text(encoding="utf-8") for file in sorted(UI.rglob("*.qml")))
    buttons = {text for page in pages for text in BUTTON.findall(page)}
    assert "Accessibility" in buttons
    long = {
        message.source: form
        for message, words in read(FILES[code]).items()
        for form in words.forms
        if message.source in buttons
        and len(form) > max(SHORT, LONGER * len(message.source))
    }
    assert long == {}


def _ends(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


@every_file
def test_all_of_a_file_can_be_compiled(code: str, tmp_path: Path) -> None:
    compiled = tmp_path / "words.qm"
    report = run("lrelease", FILES[code], "-qm", compiled)
    assert f"({len(read(FILES[code]))} finished and 0 unfinished)" in report
    assert compiled.stat().st_size


def test_every_text_that_python_asks_for_was_gathered(
    gathered: frozenset[Message],
) -> None:
    known = {(message.context, message.source) for message in gathered}
    asked = {
        tuple(ast.literal_eval(argument) for argument in call.args[:2])
        for _, call in calls()
    }
    assert asked
    assert asked - known == set()


def test_python_asks_for_texts_only_where_they_are_gathered() -> None:
    assert {file.parent for file, _ in calls()} == {UI}


def test_every_text_in_qml_is_written_out_where_it_is_asked_for() -> None:
    hidden = [
        file.name
        for file in sorted(UI.rglob("*.qml"))
        if re.search(r'\bqsTr\((?!\s*")', file.read_text(encoding="utf-8"))
    ]
    assert hidden == []
