"""What an operator sees when the content database is not there or not whole."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickWindow
from pytest_bdd import given, scenarios, then, when

from showcase import app
from showcase.app import Options, open_kiosk
from showcase.cli.main import showcase
from showcase.errors import StorageError
from showcase.kiosk.driver import Driver
from showcase.kiosk.fault_page import wait_for_content
from showcase.kiosk.kiosk import Kiosk
from showcase.ui.fonts import register_fonts

pytestmark = pytest.mark.no_qt_log

scenarios("operator.feature")


@dataclass(slots=True)
class Machine:
    """A kiosk's machine: its folder of databases, and what runs on it."""

    folder: Path
    arguments: tuple[str, ...] = ()
    opened: list[Kiosk] = field(default_factory=list)

    @property
    def content(self) -> Path:
        """The content database."""
        return self.folder / "content.db"

    def run(self, options: Options) -> int:
        """What `showcase.app.run` does, but for making and running Qt itself."""

        def start() -> None:
            self.opened.append(open_kiosk(options))

        try:
            start()
        except StorageError as error:
            wait_for_content(error, start)
        return 0


@pytest.fixture
def machine(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    register_fonts()
    machine = Machine(tmp_path)
    monkeypatch.setenv("SHOWCASE_DATA", str(tmp_path))
    monkeypatch.setattr(app, "run", machine.run)
    yield machine
    warnings = [each for kiosk in machine.opened for each in kiosk.messages.taken()]
    for kiosk in machine.opened:
        kiosk.close()
    for page in fault_pages():
        page.close()
    assert warnings == []


@given("a kiosk whose content database is not there")
def no_content(machine: Machine) -> None:
    assert not machine.content.exists()


@given("a kiosk whose content database is broken")
def broken_content(machine: Machine) -> None:
    machine.content.write_bytes(b"this was a database once" * 500)
    machine.arguments = ("--content", str(machine.content))


@when("the operator starts the kiosk")
def start_kiosk(machine: Machine) -> None:
    result = CliRunner().invoke(
        showcase, ["run", "--language", "en", *machine.arguments]
    )
    assert result.exit_code == 0, result.output


@when("the operator puts back a database that works")
def mend(machine: Machine, content: Path) -> None:
    shutil.copy(content, machine.content)


@when("the screen looks again")
def look_again() -> None:
    (timer,) = engine_of(fault_page()).findChildren(
        QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    assert timer.isActive()
    timer.timeout.emit()


@then("the content database is there")
def content_is_there(machine: Machine) -> None:
    assert machine.content.exists()


@then("a plain page names the broken database and what to do")
def page_names_the_fault(machine: Machine) -> None:
    page = fault_page()
    driver = Driver(page)
    driver.until(lambda: driver.shows("fault"), "the plain page")
    fault = str(driver.find("fault").property("text"))
    assert str(machine.content) in fault
    assert "showcase content build" in fault
    assert "Traceback" not in fault
    assert machine.opened == []


@then("the plain page is gone")
def page_is_gone() -> None:
    assert fault_pages() == []


@then("the attract loop is shown")
def attract_is_shown(machine: Machine) -> None:
    (kiosk,) = machine.opened
    driver = Driver(kiosk.window)
    driver.until(lambda: driver.shows("attractPage"), "the attract loop")
    # Another kiosk's tests choose the interface's words: they are the application's.
    slides = kiosk.exhibition.content.edition.settings.attract
    lines = {line for slide in slides for line in slide.lines.values()}
    driver.until(lambda: not lines.isdisjoint(driver.texts()), "its words")


def fault_pages() -> list[QQuickWindow]:
    """The plain pages on the screen."""
    windows = QGuiApplication.topLevelWindows()
    return [
        window
        for window in windows
        if isinstance(window, QQuickWindow)
        and window.isVisible()
        and window.property("fault")
    ]


def fault_page() -> QQuickWindow:
    """The one plain page."""
    (page,) = fault_pages()
    return page


def engine_of(page: QQuickWindow) -> Any:
    """The engine that made a page, which looks again by its timer."""
    return qmlEngine(page)
