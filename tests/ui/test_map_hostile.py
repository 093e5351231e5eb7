"""Content is untrusted: what a name says the map shows, and does nothing else."""

from dataclasses import replace

import pytest

from showcase.domain.edition import Edition
from showcase.domain.place import PlaceText
from showcase.domain.tour import StopText
from tests.builders import a_place, a_project, a_tour, an_edition
from tests.ui.exhibitions import Surroundings, an_exhibition
from tests.ui.seen import put
from tests.ui.shown_map import Shown

# Chromium says what it lacks off screen; none of it is the map's fault.
pytestmark = pytest.mark.qt_log_ignore("RHI", "QRhi", "GPUInfo", "propagateSizeHints")

NAMES = (
    "${window.ran = 1}",
    "`+(window.ran = 1)+`",
    "</script><script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "<img src='https://example.org/x.png'>",
    "\"'><svg onload=window.ran=1>",
    "{{ 7 * 7 }} {% raw %} %1 %n &amp; &#x41;",
    "متحف على النهر (MAS)",
    "\u202eSAM\u202c \u2066abc\u2069",
    "🏛️👩\u200d🚀 haven",
    "line\u2028separator\\u0041",
)
LABELS = "[...document.querySelectorAll('.spot-label')].map(e => e.textContent)"
READ_OUT = "[...document.querySelectorAll('.spot[aria-label]')].map(e => e.ariaLabel)"
MADE = "document.querySelectorAll('.spot img, .spot script, [onload], [onerror]')"


def an_edition_of(name: str) -> Edition:
    """Two places, a project and a walk, with one name for all of them."""
    sound = an_edition()
    place_texts = {code: PlaceText(name, name, name) for code in a_place().texts}
    project, tour = a_project(), a_tour()
    stops = (StopText(name, name, name), StopText(name, name, name))
    return replace(
        sound,
        places=tuple(replace(one, texts=place_texts) for one in sound.places),
        projects=(
            replace(
                project,
                texts={
                    code: replace(text, title=name, subtitle=name)
                    for code, text in project.texts.items()
                },
            ),
        ),
        tours=(
            replace(
                tour,
                texts={
                    code: replace(text, title=name, stops=stops)
                    for code, text in tour.texts.items()
                },
            ),
        ),
    )


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_name_is_shown_as_it_is_written(shown: Shown, name: str) -> None:
    exhibition = an_exhibition(Surroundings(), an_edition_of(name))
    models = exhibition.models
    models.tour.load("the-docks")
    models.tour.show(0)
    shown.bridge.follow(models.map, "pinsJson", "hereJson")
    shown.bridge.follow(models.tour, "routeJson")
    shown.bridge.speak("nl", name)
    shown.until("document.querySelector('.here') !== null")
    assert shown.page(LABELS) == [name, name, models_here(shown)]
    assert shown.page(READ_OUT)[:2] == [name, name]
    put(shown.bridge, "content", "route")
    shown.until("document.querySelectorAll('.stop').length == 2")
    assert shown.page(LABELS) == [name, name]
    assert shown.page(READ_OUT)[:2] == [f"1 {name}", f"2 {name}"]
    assert shown.page("document.querySelector('.credits').textContent") == name
    assert shown.page(f"{MADE}.length") == 0
    assert shown.page("window.ran ?? null") is None
    assert shown.profile.guard.refused == 0


def models_here(shown: Shown) -> str:
    """The label of the visitor's own place, which is the interface's."""
    return str(shown.page("document.querySelector('.here .spot-label').textContent"))
