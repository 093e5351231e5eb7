"""What an editor sees who keeps the kiosk open beside the content folder."""

import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytest_bdd import given, parsers, scenarios, then, when

from showcase.app import Options, preview
from showcase.content.export import write_folder
from showcase.domain.media import PictureId
from showcase.kiosk.driver import Driver, wait
from showcase.kiosk.kiosk import Display
from showcase.kiosk.preview import Preview
from showcase.ui.fonts import register_fonts
from tests.builders import a_picture, an_edition
from tests.e2e.accidents import befall
from tests.e2e.visitor import LANDSCAPE, Visitor
from tests.ui.seen import seen

pytestmark = pytest.mark.no_qt_log

scenarios("editor.feature")

A_DAY_S = 86_400
LOOKS_AT_REST = 2
PAGES = (
    *(("home", ""), ("projects", ""), ("project", "the-beacon"), ("map", "mas")),
    *(("tours", ""), ("tour", "the-docks"), ("story", "the-visit")),
    *(("work", ""), ("about", "")),
)
LONG = "\n\n".join(f"Paragraph {number} is long." for number in range(40))


@dataclass(slots=True)
class Editor:
    """Somebody with a folder and a preview of it."""

    folder: Path
    started: list[Preview] = field(default_factory=list)
    scrolled: float = 0.0

    @property
    def preview(self) -> Preview:
        """The preview, started when first asked for."""
        if not self.started:
            nowhere = self.folder.parent / "data"
            options = Options(nowhere, nowhere, "en", Display(size=LANDSCAPE))
            self.started.append(preview(options, self.folder))
        return self.started[0]

    @property
    def screen(self) -> Visitor:
        """The screen of the kiosk that follows the folder."""
        kiosk = self.preview.kiosk
        assert kiosk is not None
        return Visitor(kiosk)

    def goes_to(self, page: str, thing: str = "") -> None:
        """Begin, and open a page."""
        self.screen.touch("begin-en")
        self.screen.is_on("home")
        self.screen.models.navigator.open(page, thing)
        self.screen.is_on(page)

    def writes(self, new: str, old: str, file: str) -> None:
        """Save a file as many editors do: a new one takes its place."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        fresh = path.with_name(f".{path.name}.swp")
        fresh.write_text(text.replace(old, new), encoding="utf-8")
        fresh.replace(path)


@pytest.fixture
def editor(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Editor]:
    register_fonts()
    folder = tmp_path / "content"
    harbour = a_picture(id=PictureId("harbour"))  # which the home page shows
    write_folder(an_edition(pictures=(a_picture(), harbour)), folder)
    editor = Editor(folder)
    yield editor
    kiosk = editor.preview.kiosk
    assert kiosk is not None
    warnings = kiosk.messages.taken()
    editor.preview.close()
    assert warnings == []


@given(parsers.parse('a folder whose project "{project}" has a long text'))
def long_text(editor: Editor, project: str) -> None:
    file = f"projects/{project}/en.md"
    editor.writes(f"## what\n\n{LONG}\n\n", "## what\n\n", file)


@given(parsers.parse('a folder with a second project "{project}"'))
@when(parsers.parse('the editor copies the project "the-beacon" to "{project}"'))
def second_project(editor: Editor, project: str) -> None:
    projects = editor.folder / "projects"
    shutil.copytree(projects / "the-beacon", projects / project)


@given(parsers.parse('a folder whose walk "{tour}" has a third stop'))
def third_stop(editor: Editor, tour: str) -> None:
    places, folder = editor.folder / "places", editor.folder / "tours" / tour
    shutil.copytree(places / "mas", places / "port")
    for sheet in folder.glob("*.md"):
        with sheet.open("a", encoding="utf-8") as told:
            told.write("\n## port\n\n### Cranes\n\nThree of them.\n")
    with (folder / "tour.yaml").open("a", encoding="utf-8") as facts:
        facts.write("- {place: port, stay_min: 5}\n")


@given(parsers.parse('a folder that says "{new}" for "{old}" in "{file}"'))
@when(parsers.parse('the editor writes "{new}" for "{old}" in "{file}"'))
def writes(editor: Editor, new: str, old: str, file: str) -> None:
    editor.writes(new, old, file)


@given(parsers.parse('the editor reads "{project}" in English'))
def reads(editor: Editor, project: str) -> None:
    editor.goes_to("project", project)
    editor.screen.reads("The hub in the customs house.")


@given(parsers.parse('the editor reads "{project}" in English, scrolled down'))
def reads_scrolled(editor: Editor, project: str) -> None:
    reads(editor, project)
    editor.screen.touch("scrollDown")
    editor.screen.driver.settle()
    editor.scrolled = scroll(editor)
    assert editor.scrolled > 100


@given(parsers.parse('the editor is on the page "{page}"'))
def is_on_page(editor: Editor, page: str) -> None:
    editor.goes_to(page)


@given(parsers.parse('the editor walks "{tour}" to its last stop'))
def walks(editor: Editor, tour: str) -> None:
    editor.goes_to("tour", tour)
    editor.screen.models.tour.show(seen(editor.screen.models.tour, "stopCount") - 1)
    editor.screen.reads("The whole walk again")


@when("the editor starts the preview")
def starts(editor: Editor) -> None:
    assert editor.preview.kiosk is None


@when(parsers.parse('the editor touches "{name}"'))
def touches(editor: Editor, name: str) -> None:
    editor.screen.touch(name)


@when(parsers.parse('the editor takes the project "{project}" away'))
def takes_away(editor: Editor, project: str) -> None:
    shutil.rmtree(editor.folder / "projects" / project)


@when(parsers.parse('the editor takes the last stop off "{tour}"'))
def takes_stop_off(editor: Editor, tour: str) -> None:
    folder = editor.folder / "tours" / tour
    for sheet in folder.glob("*.md"):
        text = sheet.read_text(encoding="utf-8")
        sheet.write_text(text[: text.rindex("\n## ")], encoding="utf-8")
    facts = folder / "tour.yaml"
    lines = facts.read_text(encoding="utf-8").splitlines()
    facts.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")


@when(parsers.parse('the editor takes the language "{code}" away'))
def takes_language(editor: Editor, code: str) -> None:
    for sheet in editor.folder.rglob(f"{code}.md"):
        sheet.unlink()
    for name in ("exhibition.yaml", "tags.yaml"):
        file = editor.folder / name
        text = re.sub(rf"\n- {{code: {code},.*", "", file.read_text(encoding="utf-8"))
        file.write_text(re.sub(rf", {code}: [^}}]*", "", text), encoding="utf-8")


@when(parsers.parse('the editor paints the picture "{picture}" red'))
def paints(editor: Editor, picture: str) -> None:
    file = editor.folder / "media" / picture / "day.svg"
    drawn = file.read_text(encoding="utf-8")
    file.write_text(re.sub('fill="[^"]*"', 'fill="#ff0000"', drawn), encoding="utf-8")


@when("the editor takes the folder away")
def takes_folder(editor: Editor) -> None:
    editor.folder.rename(editor.folder.with_name("elsewhere"))


@when("the editor puts the folder back")
def puts_folder_back(editor: Editor) -> None:
    editor.folder.with_name("elsewhere").rename(editor.folder)


@when("nobody touches the screen for a day")
def nobody_touches(editor: Editor) -> None:
    editor.screen.kiosk.fall_idle(A_DAY_S)


@when(
    parsers.parse(
        "{count:d} accidents happen to the files while the editor looks at every page"
    )
)
def accidents(editor: Editor, count: int, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(editor.folder, whole)
    chance = random.Random(4)  # noqa: S311
    shown = editor.screen
    editor.preview._timer.stop()
    editor.preview._thread.waitForDone()
    for number in range(count):
        page, thing = PAGES[number % len(PAGES)]
        shown.models.navigator.open(page, thing)
        befall(editor.folder, chance)
        looked(editor)
        if chance.random() < 0.7:  # else it stays, and the next comes on top of it
            shutil.rmtree(editor.folder)
            shutil.copytree(whole, editor.folder)
    looked(editor)
    assert shown.kiosk.messages.taken() == []


@when("all is as it was again")
def as_it_was(editor: Editor, tmp_path: Path) -> None:
    shutil.rmtree(editor.folder)
    shutil.copytree(tmp_path / "whole", editor.folder)
    looked(editor)
    editor.screen.models.navigator.home()


@then(parsers.parse('the screen says "{words}"'))
def says(editor: Editor, words: str) -> None:
    editor.screen.reads(words)


@then(parsers.re(r"the (?P<page>\w+) page is shown"))
def page_is_shown(editor: Editor, page: str) -> None:
    editor.screen.is_on(page)


@then("the project page is shown, scrolled down, in English")
def same_place(editor: Editor) -> None:
    editor.screen.is_on("project")
    assert scroll(editor) == editor.scrolled
    assert editor.screen.kiosk.exhibition.spoken == "en"


@then("the screen is red where it was blue")
def is_red(editor: Editor) -> None:
    def red() -> bool:
        seen_there = editor.screen.kiosk.window.grabWindow().pixelColor(100, 100)
        return seen_there.red() > 250 and seen_there.blue() < 5

    editor.screen.until(red, "red")


@then("the list of faults is folded")
def folded(editor: Editor) -> None:
    editor.screen.until(
        lambda: "projects/the-beacon/nl.md:2" not in editor.screen.texts(), "folded"
    )
    editor.screen.reads("to mend")


@then("there is nothing to mend")
def nothing_to_mend(editor: Editor) -> None:
    shows = editor.screen.driver.shows
    editor.screen.until(lambda: not shows("proofPanel"), "nothing to mend")


@then(parsers.parse('a plain page lists "{words}"'))
def plain_page_lists(editor: Editor, words: str) -> None:
    (page,) = (
        window
        for window in QGuiApplication.topLevelWindows()
        if isinstance(window, QQuickWindow) and window.isVisible()
    )
    driver = Driver(page)
    driver.until(lambda: words in driver.texts(), words)


@then("the kiosk opens")
def kiosk_opens(editor: Editor) -> None:
    Driver(QQuickWindow()).until(lambda: editor.preview.kiosk is not None, "the kiosk")
    editor.screen.sees("attractPage")


@then("nobody is asked whether they are still there")
def nobody_is_asked(editor: Editor) -> None:
    assert seen(editor.screen.models.session, "state") == "active"


@then("no database was written")
def no_database(editor: Editor) -> None:
    assert [*editor.folder.parent.iterdir()] == [editor.folder]


def looked(editor: Editor) -> None:
    """Let the preview look until it has seen the folder at rest, and show it."""
    for _ in range(LOOKS_AT_REST):
        editor.preview._look_there()
    wait(0)


def scroll(editor: Editor) -> float:
    """How far the page's text is scrolled."""
    panes = (
        item
        for item in editor.screen.items()
        if item.inherits("QQuickFlickable") and item.property("contentY") > 0
    )
    return float(next(panes).property("contentY"))
