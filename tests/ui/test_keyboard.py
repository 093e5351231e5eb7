"""The on-screen keyboard: every key by a finger's touch, off screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import pytest
import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from showcase.kiosk.driver import Driver
from showcase.kiosk.keyboard import keyboard_environment
from showcase.paths import ICONS, QML
from showcase.ui.fonts import register_fonts
from showcase.ui.icons import IconImages
from tests.languages import declared

PAGE = b"""
import QtQuick
import Showcase
import Showcase.Controls
import Showcase.Theme
Window {
    id: window
    property string locale
    property bool large: false
    readonly property bool typing: Qt.inputMethod.visible
    readonly property rect covered: Qt.inputMethod.keyboardRectangle
    property int opened: 0
    visible: true
    color: Theme.paper
    Binding {
        target: Theme
        property: "shortSide"
        value: Math.min(window.width, window.height)
    }
    Binding {
        target: Theme
        property: "portrait"
        value: window.height > window.width
    }
    Binding {
        target: Theme
        property: "large"
        value: window.large
    }
    SearchField {
        objectName: "search"
        x: Theme.margin
        y: Theme.margin
        hint: "Search projects"
    }
    PillButton {
        objectName: "result"
        x: Theme.margin
        y: 30 * Theme.step
        text: "The Beacon"
        onClicked: window.opened++
    }
    Loader {
        anchors.fill: parent
        active: window.activeFocusItem instanceof TextInput || item !== null
        Component.onCompleted: setSource("Showcase/KeyboardView.qml", {
            locale: Qt.binding(() => window.locale),
            restY: Qt.binding(() => window.height - Theme.barHeight)
        })
    }
}
"""
KEYBOARD = QML / "Showcase" / "Keyboard"
LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)


@dataclass
class Desk:
    """A page with a field, and the keyboard that comes with it."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    driver: Driver
    warnings: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return str(self.driver.find("search").property("text"))

    @property
    def typing(self) -> bool:
        return bool(self.window.property("typing"))

    def tap(self, *names: str) -> None:
        for name in names:
            self.driver.tap(name)

    def where(self, name: str) -> QRectF:
        item = self.driver.find(name)
        corner = item.mapToScene(QPointF(0, 0))
        return QRectF(corner.x(), corner.y(), item.width(), item.height())


@pytest.fixture
def desk(qapp: QGuiApplication, request: pytest.FixtureRequest) -> Iterator[Desk]:
    size = getattr(request, "param", LANDSCAPE)
    register_fonts()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("icons", IconImages(ICONS))
    warnings: list[str] = []
    engine.warnings.connect(
        lambda faults: warnings.extend(fault.toString() for fault in faults)
    )
    engine.setInitialProperties(
        {"width": size[0], "height": size[1], "locale": "en_GB"}
    )
    engine.loadData(PAGE, QUrl.fromLocalFile(QML / "desk.qml"))
    window = cast("QQuickWindow", engine.rootObjects()[0])
    yield Desk(engine, window, Driver(window), warnings)
    assert warnings == []
    shiboken6.delete(engine)


@pytest.fixture
def typing(desk: Desk, qtbot: QtBot) -> Desk:
    desk.tap("search")
    qtbot.waitUntil(lambda: desk.typing)
    qtbot.waitUntil(lambda: desk.driver.shows("key-a"))
    return desk


def test_the_keyboard_is_not_there_before_a_field_is_touched(desk: Desk) -> None:
    assert not desk.typing
    assert not desk.driver.shows("keyboard")


def test_a_tap_on_a_key_types_the_letter(typing: Desk) -> None:
    typing.tap("key-m", "key-a", "key-s")
    assert typing.text == "mas"


def test_digits_and_signs_stand_on_the_same_page(typing: Desk) -> None:
    typing.tap("key-5", "key-g", "key-space", "key-'", "key--", "key-0")
    assert typing.text == "5g '-0"


def test_backspace_takes_the_last_letter_away(typing: Desk) -> None:
    typing.tap("key-b", "key-u", "key-s", "key-backspace")
    assert typing.text == "bu"


def test_shift_makes_one_capital(typing: Desk) -> None:
    typing.tap("key-shift", "key-m", "key-a")
    assert typing.text == "Ma"


def test_a_held_key_says_its_letter_large_above_the_finger(typing: Desk) -> None:
    middle = typing.where("key-g").center().toPoint()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(typing.window, left, none, middle)
    shown = [item for item in typing.driver.items() if item.property("text") == "g"]
    tops = [item.mapToScene(QPointF(0, 0)).y() for item in shown]
    QTest.mouseRelease(typing.window, left, none, middle)
    assert min(tops) < typing.where("key-g").top()


def test_the_hide_key_puts_the_keyboard_away_and_a_touch_brings_it_back(
    typing: Desk, qtbot: QtBot
) -> None:
    typing.tap("key-hide")
    qtbot.waitUntil(lambda: not typing.typing)
    typing.tap("search")
    qtbot.waitUntil(lambda: typing.typing)


def test_the_search_key_ends_the_typing(typing: Desk, qtbot: QtBot) -> None:
    typing.tap("key-a", "key-enter")
    qtbot.waitUntil(lambda: not typing.typing)
    assert typing.text == "a"


def test_a_touched_result_opens_and_puts_the_keyboard_away(
    typing: Desk, qtbot: QtBot
) -> None:
    typing.tap("result")
    qtbot.waitUntil(lambda: not typing.typing)
    assert typing.window.property("opened") == 1


def test_the_letters_follow_the_visitors_language(typing: Desk, qtbot: QtBot) -> None:
    top_left = typing.where("key-q").topLeft()
    typing.window.setProperty("locale", "nl_BE")
    qtbot.waitUntil(lambda: typing.where("key-a").topLeft() == top_left)
    typing.tap("key-a", "key-z")
    assert typing.text == "az"


@pytest.mark.parametrize("desk", [LANDSCAPE, PORTRAIT], indirect=True)
def test_every_key_is_large_enough_for_a_finger(typing: Desk) -> None:
    keys = [key for key in typing.driver.items() if key.objectName()[:4] == "key-"]
    gap = 12
    assert len(keys) == 26 + 10 + 2 + 5
    assert min(key.width() - gap for key in keys) >= 64
    assert min(key.height() - gap for key in keys) >= 64


@pytest.mark.parametrize("desk", [LANDSCAPE, PORTRAIT], indirect=True)
def test_the_keyboard_rests_on_the_bar_in_the_middle(typing: Desk) -> None:
    covered = cast("QRectF", typing.window.property("covered"))
    width = typing.window.width()
    assert covered == typing.where("keyboard")
    assert covered.bottom() == typing.window.height() - 104
    assert covered.center().x() == width / 2
    assert covered.width() == min(1500, width)


def test_large_text_makes_larger_keys(typing: Desk) -> None:
    before = typing.where("key-a").height()
    typing.window.setProperty("large", True)
    assert typing.where("key-a").height() > before


def test_the_keyboard_draws_letters_on_paper(typing: Desk) -> None:
    picture = typing.driver.settle()
    key = typing.where("key-a").toRect().adjusted(20, 20, -20, -20)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(key.left(), key.right())
        for y in range(key.top(), key.bottom())
    }
    assert {"#fffdf8", "#14213d"} <= colours


def test_every_key_has_a_name_to_be_read_out(typing: Desk) -> None:
    QAccessible.setActive(True)
    keys = [key for key in typing.driver.items() if key.objectName()[:4] == "key-"]
    names = [
        QAccessible.queryAccessibleInterface(key).text(QAccessible.Text.Name)
        for key in keys
    ]
    assert "" not in names
    assert len(set(names)) == len(names)


def test_the_layouts_are_in_the_folder_that_qt_is_told() -> None:
    told = keyboard_environment(QML)["QT_VIRTUALKEYBOARD_LAYOUT_PATH"]
    assert told == str(QML / "Showcase" / "Keyboard" / "layouts")


ROWS = {
    "nl_BE": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "en_GB": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "fr_BE": ("azertyuiopé", "qsdfghjklmè", "wxcvbnçà"),
    "de_DE": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß"),
    "ru_RU": ("йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"),
}


def speak(typing: Desk, qtbot: QtBot, locale: str) -> None:
    """Switch the language and wait until its last letter is there."""
    typing.window.setProperty("locale", locale)
    qtbot.waitUntil(lambda: typing.driver.shows("key-" + ROWS[locale][2][-1]))


@pytest.mark.parametrize("locale", ROWS)
def test_every_letter_of_a_language_can_be_typed(
    typing: Desk, qtbot: QtBot, locale: str
) -> None:
    speak(typing, qtbot, locale)
    letters = "".join(ROWS[locale])
    typing.tap(*(f"key-{letter}" for letter in letters))
    assert typing.text == letters


@pytest.mark.parametrize("locale", ROWS)
def test_the_letters_of_a_language_stand_in_its_rows(
    typing: Desk, qtbot: QtBot, locale: str
) -> None:
    speak(typing, qtbot, locale)
    tops = [
        {typing.where(f"key-{letter}").top() for letter in row} for row in ROWS[locale]
    ]
    assert [len(top) for top in tops] == [1, 1, 1]
    assert sorted(min(top) for top in tops) == [min(top) for top in tops]


def test_every_language_of_the_exhibition_has_its_letters() -> None:
    folders = {file.parent.name for file in (KEYBOARD / "layouts").glob("*/main.qml")}
    assert {each.locale for each in declared()} <= folders
    assert folders == set(ROWS)


def test_cyrillic_letters_give_way_to_latin_ones_and_come_back(
    typing: Desk, qtbot: QtBot
) -> None:
    speak(typing, qtbot, "ru_RU")
    typing.tap("key-м", "key-script")
    qtbot.waitUntil(lambda: typing.driver.shows("key-m"))
    typing.tap("key-m", "key-script")
    qtbot.waitUntil(lambda: typing.driver.shows("key-м"))
    assert typing.text == "мm"


def test_a_keyboard_that_was_put_away_comes_back_in_the_visitors_own_letters(
    typing: Desk, qtbot: QtBot
) -> None:
    speak(typing, qtbot, "ru_RU")
    typing.tap("key-script")
    qtbot.waitUntil(lambda: typing.driver.shows("key-m"))
    typing.tap("key-hide")
    qtbot.waitUntil(lambda: not typing.typing)
    typing.tap("search")
    qtbot.waitUntil(lambda: typing.driver.shows("key-м"))


def test_a_language_of_latin_letters_has_no_key_for_another_script(
    typing: Desk,
) -> None:
    assert not typing.driver.shows("key-script")


@pytest.mark.parametrize("locale", ROWS)
@pytest.mark.parametrize("desk", [PORTRAIT], indirect=True)
def test_the_narrowest_key_is_wide_enough_for_a_finger(
    typing: Desk, qtbot: QtBot, locale: str
) -> None:
    speak(typing, qtbot, locale)
    keys = [key for key in typing.driver.items() if key.objectName()[:4] == "key-"]
    gap, millimetre = 12, 1 / 0.311
    assert min(key.width() - gap for key in keys) >= 12 * millimetre
