# ruff: noqa: RUF001 - Russian is written in Russian letters
"""Six languages at the kiosk: each begun in, chosen, typed in and honest of itself."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.e2e.visitor import LANDSCAPE, Visitor
from tests.languages import declared
from tests.ui.seen import seen

pytestmark = pytest.mark.no_qt_log

NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "ru": "Русский",
    "nl-simple": "Eenvoudig Nederlands",
}
NOTES = {
    "fr": "Traduit du néerlandais par une machine",
    "de": "Maschinell aus dem Niederländischen übersetzt",
    "ru": "Машинный перевод с\N{NO-BREAK SPACE}нидерландского",
    "nl-simple": "Een computer vertaalde dit uit het gewone Nederlands",
}
PORTRAIT = (1080, 1920)
LEAST_MM = 12
MM = 0.311  # of a design pixel


def begin(visitor: Visitor, code: str) -> None:
    """Begin in a language by its button in the attract loop."""
    visitor.touch(f"begin-{code}")
    visitor.is_on("home")


def spoken_name(item: QQuickItem) -> str:
    """What a screen reader says of something."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name)


def test_every_language_of_the_exhibition_is_visited_here() -> None:
    assert [each.code for each in declared()] == list(NAMES)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_attract_loop_offers_every_language_by_its_own_name_in_reach(
    visitor: Visitor, size: tuple[int, int]
) -> None:
    visitor.resize(size)
    for code, name in NAMES.items():
        visitor.sees(f"begin-{code}")
        pill = visitor.driver.find(f"begin-{code}")
        assert spoken_name(pill) == name
        assert min(pill.width(), pill.height()) * MM >= LEAST_MM
        assert pill.mapToScene(pill.boundingRect().topLeft()).x() >= 0


@pytest.mark.parametrize("code", NAMES)
def test_a_visit_begins_in_the_language_touched_and_moves_to_another(
    visitor: Visitor, code: str
) -> None:
    begin(visitor, code)
    assert seen(visitor.kiosk.exhibition, "language") == code
    other = "nl" if code != "nl" else "ru"
    visitor.touch("language")
    visitor.touch(f"language-{other}")
    assert seen(visitor.kiosk.exhibition, "language") == other


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_language_dialog_has_every_name_and_marks_the_one_spoken(
    visitor: Visitor, size: tuple[int, int]
) -> None:
    visitor.resize(size)
    begin(visitor, "de")
    visitor.touch("language")
    marked = set()
    for code, name in NAMES.items():
        visitor.sees(f"language-{code}")
        button = visitor.driver.find(f"language-{code}")
        interface = QAccessible.queryAccessibleInterface(button)
        assert spoken_name(button) == name
        assert min(button.width(), button.height()) * MM >= LEAST_MM
        if interface.state().checked:
            marked.add(code)
    assert marked == {"de"}


def test_easy_dutch_stands_apart_below_the_others(visitor: Visitor) -> None:
    begin(visitor, "nl-simple")
    visitor.touch("language")
    visitor.sees("language-nl-simple")
    tops = {
        code: visitor.driver.find(f"language-{code}").mapToScene(
            visitor.driver.find(f"language-{code}").boundingRect().topLeft()
        )
        for code in NAMES
    }
    others = [top.y() for code, top in tops.items() if code != "nl-simple"]
    assert tops["nl-simple"].y() > max(others)


@pytest.mark.parametrize("code", NOTES)
def test_a_text_that_nobody_checked_says_so_under_it(
    visitor: Visitor, code: str
) -> None:
    begin(visitor, code)
    for way, page in (
        (("discover", "project-the-beacon"), "project"),
        (("home", "story"), "story"),
        (("home", "work"), "work"),
        (("home", "about"), "about"),
    ):
        for name in way:
            visitor.touch(name)
        visitor.is_on(page)
        visitor.reads(NOTES[code])


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_text_that_was_written_says_nothing(visitor: Visitor, code: str) -> None:
    begin(visitor, code)
    visitor.touch("discover")
    visitor.touch("project-the-beacon")
    visitor.is_on("project")
    assert seen(visitor.models.project, "originText") == ""
    assert seen(visitor.models.project, "title") == "The Beacon"


@pytest.mark.parametrize(
    ("code", "keys", "project"),
    [
        ("ru", "умное", "smart-lighting"),
        ("fr", "eclaira", "smart-lighting"),
        ("de", "strasse", ""),
    ],
)
def test_a_search_is_typed_in_the_visitors_own_letters(
    visitor: Visitor, code: str, keys: str, project: str
) -> None:
    begin(visitor, code)
    visitor.touch("discover")
    visitor.is_on("projects")
    visitor.touch("search")
    for letter in keys:
        visitor.touch(f"key-{letter}")
    catalogue = visitor.models.catalogue
    visitor.until(lambda: seen(catalogue, "shown") > 0, "hits")
    assert seen(catalogue, "shown") < seen(catalogue, "total")
    if project:
        visitor.until(lambda: project in visitor.cards(), project)
