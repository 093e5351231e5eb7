"""What a visitor does at the kiosk, from the first touch to being forgotten."""

import json
import re
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytest_bdd import given, parsers, scenarios, then, when

from showcase.kiosk.loudspeaker import Muted
from showcase.paths import CONTENT
from tests.e2e.traces import Untouched, look_of, models_of
from tests.e2e.visitor import Visitor
from tests.ui.seen import seen

# Qt's messages go to the kiosk's own log, which every scenario looks through.
pytestmark = pytest.mark.no_qt_log

scenarios("visitor.feature")

LINES = "[...document.querySelectorAll('.leaflet-overlay-pane path')]"
LINE_AND_CASING = 2


@dataclass(slots=True)
class Noted:
    """What the visitor remembers from one step to another."""

    count: int = -1
    reached: list[QQuickItem] = field(default_factory=list)


@pytest.fixture
def noted() -> Noted:
    return Noted()


@given("a kiosk that shows the attract loop in English")
def at_the_attract_loop(visitor: Visitor) -> None:
    visitor.is_on("attract")
    assert seen(visitor.kiosk.exhibition, "language") == "en"


@given("the visitor is at home")
def at_home(visitor: Visitor) -> None:
    visitor.touch("begin-en")
    visitor.is_on("home")


@when("the visitor touches the picture")
def touch_the_picture(visitor: Visitor) -> None:
    visitor.touch("attractTouch")


@when(parsers.parse('the visitor touches "{name}"'))
def touch(visitor: Visitor, name: str) -> None:
    visitor.touch(name)


@when(parsers.parse('the visitor touches the filter "{tag}"'))
def touch_filter(visitor: Visitor, noted: Noted, tag: str) -> None:
    visitor.sees(f"tag-{tag}")
    noted.count = int(visitor.driver.find(f"tag-{tag}").property("count"))
    visitor.touch(f"tag-{tag}")
    visitor.until(
        lambda: visitor.driver.find(f"tag-{tag}").property("selected") is True,
        "the filter chosen",
    )


@when(parsers.parse('the visitor types "{text}"'))
def type_text(visitor: Visitor, text: str) -> None:
    def listens() -> bool:
        item = visitor.kiosk.window.activeFocusItem()
        return item is not None and item.objectName() == "search"

    visitor.until(listens, "the search field listens")
    visitor.driver.type(text)


@when(parsers.parse('the visitor touches the map\'s pin "{pin_id}"'))
def touch_pin(visitor: Visitor, pin_id: str) -> None:
    pins = json.loads(seen(visitor.models.map, "pinsJson"))
    (title,) = (pin["title"] for pin in pins if pin["id"] == pin_id)
    visitor.touch_map(f'.pin[aria-label="{title}"] .pin-icon')


@when(parsers.parse("nobody touches the screen for {seconds:d} seconds"))
def nobody_touches(visitor: Visitor, seconds: int) -> None:
    visitor.kiosk.fall_idle(seconds)


@when("nobody answers the question")
def nobody_answers(visitor: Visitor) -> None:
    visitor.sees("stillThereDialog")
    visitor.kiosk.fall_idle(seen(visitor.models.session, "askingSeconds"))


@when(parsers.parse('the visitor walks with the tab key to "{name}" and presses enter'))
def walk_and_enter(visitor: Visitor, name: str) -> None:
    focused = visitor.tab_to(name)
    rings = [each for each in focused.childItems() if "FocusRing" in class_of(each)]
    assert [ring.isVisible() for ring in rings] == [True]
    visitor.driver.press(Qt.Key.Key_Return)


@when("the visitor walks with the tab key through everything")
def walk_through_everything(visitor: Visitor, noted: Noted) -> None:
    visitor.is_on("map")
    visitor.map_until("true")
    QAccessible.setActive(True)
    noted.reached = visitor.tab_round()


@then(parsers.re(r"the (?P<page>\w+) page is shown"))
def page_is_shown(visitor: Visitor, page: str) -> None:
    visitor.is_on(page)


@then(parsers.parse('the screen says "{words}"'))
@then(parsers.parse('the screen tells of "{words}"'))
def screen_says(visitor: Visitor, words: str) -> None:
    visitor.reads(words)


@then("the question is gone")
def question_is_gone(visitor: Visitor) -> None:
    visitor.until(
        lambda: not visitor.driver.shows("stillThereDialog"), "the question gone"
    )
    assert seen(visitor.models.session, "state") == "active"


@then(parsers.re(r"(?P<count>\d+) projects? (is|are) shown"), converters={"count": int})
def projects_are_shown(visitor: Visitor, count: int) -> None:
    catalogue = visitor.models.catalogue
    visitor.until(lambda: seen(catalogue, "shown") == count, f"{count} projects")
    visitor.reads(f"{count} of {seen(catalogue, 'total')} shown")


@then("all projects are shown")
def all_projects_are_shown(visitor: Visitor) -> None:
    projects_are_shown(visitor, len(list((CONTENT / "projects").iterdir())))


@then("fewer projects are shown, and more than none")
def fewer_projects_are_shown(visitor: Visitor) -> None:
    catalogue = visitor.models.catalogue
    visitor.until(
        lambda: 0 < seen(catalogue, "shown") < seen(catalogue, "total"), "fewer"
    )


@then(parsers.parse('as many projects are shown as the filter "{tag}" says'))
def as_many_as_the_filter_says(visitor: Visitor, noted: Noted, tag: str) -> None:
    assert 0 < noted.count < seen(visitor.models.catalogue, "total")
    projects_are_shown(visitor, noted.count)


@then(parsers.parse('the card of "{project}" is shown'))
def card_is_shown(visitor: Visitor, project: str) -> None:
    assert project in visitor.cards()


@then(parsers.parse('the way home is "{way}"'))
def way_home(visitor: Visitor, way: str) -> None:
    def crumbs() -> str:
        return re.sub(r"\s+", " ", "".join(visitor.texts()))

    visitor.until(lambda: way in crumbs(), way)


@then("the map shows a pin for every row of the list")
def pins_as_rows(visitor: Visitor) -> None:
    visitor.is_on("map")
    rows = [each for each in visitor.items() if each.objectName().startswith("pin-")]
    assert len(rows) == seen(visitor.models.map, "allCount") > 3
    visitor.map_until(f"document.querySelectorAll('.pin').length == {len(rows)}")


@then(parsers.parse('the map leaves out what the filter "{tag}" leaves out'))
def map_leaves_out(visitor: Visitor, noted: Noted, tag: str) -> None:
    assert noted.count < seen(visitor.models.catalogue, "total"), tag
    assert seen(visitor.models.map, "projectCount") == noted.count


@then("the map shows every project")
def map_shows_every_project(visitor: Visitor) -> None:
    told = (each.read_text() for each in CONTENT.glob("projects/*/project.yaml"))
    projects = sum("\nplaces:" in each for each in told)  # the others are nowhere
    visitor.until(
        lambda: seen(visitor.models.map, "projectCount") == projects, "every project"
    )
    pins_as_rows(visitor)


@then("every pin of the map has been reached, and everything reached has a name")
def every_pin_reached(visitor: Visitor, noted: Noted) -> None:
    names = [item.objectName() for item in noted.reached]
    pins = [
        f"pin-{pin['id']}" for pin in json.loads(seen(visitor.models.map, "pinsJson"))
    ]
    assert [name for name in names if name.startswith("pin-")] == pins
    assert {"filter-all", "zoomIn", "zoomOut", "locate"} <= set(names)
    assert (
        "mapWebView" not in names
    )  # it would hold the tab key; the list says the same
    told = [QAccessible.queryAccessibleInterface(item) for item in noted.reached]
    assert all(one.text(QAccessible.Text.Name) for one in told)


@then(parsers.parse('the card of the pin says "{words}"'))
def pin_card_says(visitor: Visitor, words: str) -> None:
    visitor.reads_on("pinCard", words)


@then("the map draws the whole walk")
def whole_walk(visitor: Visitor) -> None:
    stops = seen(visitor.models.tour, "stopCount")
    assert stops > 2
    visitor.map_until(f"document.querySelectorAll('.stop').length == {stops}")
    visitor.map_until("document.querySelector('.stop.at-here') === null")
    assert len(lines_drawn(visitor)) == LINE_AND_CASING


@then("there is one web view in the whole window")
def one_web_view(visitor: Visitor) -> None:
    everything = visitor.kiosk.window.findChildren(QObject)
    assert sum(one.inherits("QQuickWebEngineView") for one in everything) == 1


@then("the map draws the way walked apart from the way to come")
def way_walked(visitor: Visitor) -> None:
    visitor.map_until("document.querySelectorAll('.stop.walked').length == 1")
    visitor.map_until("document.querySelectorAll('.stop.at-here').length == 1")
    assert len(lines_drawn(visitor)) > LINE_AND_CASING


@then("everything is as if nobody had been there")
def as_untouched(visitor: Visitor, untouched: Untouched) -> None:
    visitor.driver.settle()
    assert models_of(visitor) == untouched.models
    assert look_of(visitor) == untouched.attract
    at_home(visitor)
    visitor.driver.settle()
    assert look_of(visitor) == untouched.home


@then("nothing is heard")
def nothing_heard(visitor: Visitor) -> None:
    assert seen(visitor.models.narration, "state") == "idle"


@then(parsers.parse('"{name}" says "{words}"'))
def button_says(visitor: Visitor, name: str, words: str) -> None:
    visitor.reads_on(name, words)


@then(parsers.parse('"{name}" is called "{words}"'))
def button_is_called(visitor: Visitor, name: str, words: str) -> None:
    visitor.sees(name)
    button = QAccessible.queryAccessibleInterface(visitor.driver.find(name))
    assert button.text(QAccessible.Text.Name) == words


@when("it has been heard to its end")
def heard_to_the_end(visitor: Visitor) -> None:
    player = visitor.models.narration.player
    assert isinstance(player, Muted)
    player.report(True)


def lines_drawn(visitor: Visitor) -> set[str]:
    """The looks of the lines on the map; each way of drawing has one of a casing."""
    look = "['stroke', 'stroke-dasharray', 'stroke-width'].map(a => e.getAttribute(a))"
    return set(visitor.map_page(f"{LINES}.map(e => String({look}))"))


def class_of(item: object) -> str:
    return str(item.metaObject().className())  # type: ignore[attr-defined]
