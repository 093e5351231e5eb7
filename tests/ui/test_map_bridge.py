"""The bridge between the models and the map page."""

import json
import math
from typing import Any

from pytestqt.qtbot import QtBot

from showcase.ui.map_bridge import MapBridge
from tests.ui.seen import put, seen


def test_it_follows_a_model_by_the_names_of_its_properties(qapp: object) -> None:
    model, bridge = MapBridge(), MapBridge()
    put(model, "pinsJson", "[1]")
    bridge.follow(model, "pinsJson", "hereJson")
    assert seen(bridge, "pinsJson") == "[1]"
    put(model, "hereJson", "{}")
    put(model, "routeJson", "null")
    assert seen(bridge, "hereJson") == "{}"
    assert seen(bridge, "routeJson") == ""


def test_the_same_text_again_changes_nothing(qtbot: QtBot) -> None:
    bridge = MapBridge()
    put(bridge, "pinsJson", "[]")
    with qtbot.assertNotEmitted(bridge.pinsJsonChanged):
        put(bridge, "pinsJson", "[]")
    with qtbot.assertNotEmitted(bridge.contentChanged):
        put(bridge, "content", "pins")


def view(bridge: MapBridge) -> dict[str, Any]:
    return dict(json.loads(seen(bridge, "viewJson")))


def test_the_same_order_again_moves_the_map_again(qtbot: QtBot) -> None:
    bridge = MapBridge()
    assert view(bridge) == {"order": 0, "fit": "all"}
    bridge.fit("route")
    with qtbot.waitSignal(bridge.viewJsonChanged):
        bridge.fit("route")
    assert view(bridge) == {"order": 2, "fit": "route"}
    bridge.goTo(51.2, 4.4, 16)
    assert view(bridge) == {"order": 3, "fit": {"lat": 51.2, "lon": 4.4, "zoom": 16}}
    bridge.locate()
    assert view(bridge) == {"order": 4, "fit": "here"}
    bridge.present()
    assert view(bridge) == {"order": 5, "fit": "all", "cut": True}


def test_a_view_is_presented_once_the_page_has_painted_the_latest_order(
    qtbot: QtBot,
) -> None:
    bridge = MapBridge()
    bridge.present()
    bridge.locate()
    with qtbot.assertNotEmitted(bridge.presented):
        bridge.reportPresented(1)
    with qtbot.waitSignal(bridge.presented):
        bridge.reportPresented(2)


def test_a_page_that_is_started_anew_begins_where_the_last_one_stood() -> None:
    bridge = MapBridge()
    bridge.fit("all")
    bridge.reportStanding(1, 51.2, 4.4, 16)
    assert view(bridge)["at"] == {"lat": 51.2, "lon": 4.4, "zoom": 16}
    bridge.reportStanding(1, math.nan, 4.4, 16)
    assert view(bridge)["at"] == {"lat": 51.2, "lon": 4.4, "zoom": 16}
    bridge.locate()
    bridge.reportStanding(1, 51.3, 4.5, 13)  # sent before the page heard of the order
    assert "at" not in view(bridge)


def test_zooming_asks_for_a_step(qtbot: QtBot) -> None:
    bridge = MapBridge()
    with qtbot.waitSignal(bridge.zoomRequested) as nearer:
        bridge.zoomIn()
    with qtbot.waitSignal(bridge.zoomRequested) as farther:
        bridge.zoomOut()
    assert (nearer.args, farther.args) == ([1], [-1])


def test_only_ids_come_back_from_the_page(qtbot: QtBot) -> None:
    bridge = MapBridge()
    with qtbot.waitSignal(bridge.viewMoved) as moved:
        bridge.reportView(["mas", None, 3, {"id": "x"}])
    assert moved.args == [["mas"]]


def test_it_speaks_a_language_and_names_the_makers(qtbot: QtBot) -> None:
    bridge = MapBridge()
    with qtbot.waitSignals([bridge.languageChanged, bridge.creditsChanged]):
        bridge.speak("en", "Map drawn for Antwerp Showcase")
    assert (seen(bridge, "language"), seen(bridge, "credits")) == (
        "en",
        "Map drawn for Antwerp Showcase",
    )


def test_a_form_of_a_language_has_the_map_of_that_language(qapp: object) -> None:
    bridge = MapBridge()
    bridge.speak("nl-simple", "Kaart getekend voor Antwerp Showcase")
    assert seen(bridge, "language") == "nl"
