"""What the demo and the tests call illegible: each fault on a window of its own."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6 import QtQuick
from PySide6.QtQml import QQmlApplicationEngine

from showcase.kiosk.legibility import illegible_texts

Faults = Callable[[str], list[str]]


@pytest.fixture
def faults(qapp: object) -> Iterator[Faults]:
    """Shows items in a window of 400 x 300 and tells what is wrong with their texts."""
    engine = QQmlApplicationEngine()

    def look(items: str) -> list[str]:
        window = f"Window {{ visible: true; width: 400; height: 300; {items} }}"
        engine.loadData(f"import QtQuick\n{window}".encode())
        shown = engine.rootObjects()[-1]
        assert isinstance(shown, QtQuick.QQuickWindow)
        shown.grabWindow()
        return illegible_texts(shown)

    yield look
    shiboken6.delete(engine)


@pytest.mark.parametrize(
    "items",
    [
        'Text { text: "Dock" }',
        (
            'Text { text: "Dock"; width: 200; horizontalAlignment: Text.AlignRight }'
            ' Text { text: "Quay" }'
        ),
        'Text { text: "" ; x: 500 }',
        'Text { text: "gone"; x: 500; visible: false }',
        'Text { text: "going"; x: 500; opacity: 0.5 }',
        'Text { text: "behind" } Rectangle { width: 100; height: 100; color: "red" }',
        (
            'Text { text: "under a veil"; x: 350; z: -1 }'
            ' Rectangle { width: 400; height: 300; color: "#80000000"; z: -1 }'
        ),
        (
            'Rectangle { y: 200; width: 90; height: 40; color: "transparent";'
            ' Text { text: "no card" ; x: 60 } }'
        ),
        (
            "Flickable { width: 200; height: 50; contentHeight: 500;"
            ' Text { y: 400; text: "below the fold" } }'
        ),
    ],
)
def test_what_can_be_read_or_is_not_there_is_no_fault(
    faults: Faults, items: str
) -> None:
    assert faults(items) == []


@pytest.mark.parametrize(
    ("items", "fault"),
    [
        (
            'Text { text: "warehouse"; width: 20; elide: Text.ElideRight }',
            "is cut off",
        ),
        ('Text { text: "warehouse"; width: 20 }', "is wider than its room"),
        ('Text { text: "a\\nb\\nc"; height: 20 }', "is higher than its room"),
        ('Text { text: "warehouse"; x: 380 }', "leaves the window"),
        (
            'Rectangle { width: 30; height: 30; Text { text: "warehouse" } }',
            "leaves its card",
        ),
        (
            'Item { clip: true; width: 30; height: 30; Text { text: "warehouse" } }',
            "leaves what clips it",
        ),
        (
            (
                "Flickable { width: 30; height: 50; contentHeight: 500;"
                ' Text { text: "warehouse" } }'
            ),
            "leaves its pane",
        ),
        (
            (
                'Text { text: "warehouse" }'
                ' Rectangle { x: 20; width: 90; height: 90; color: "red" }'
            ),
            "is partly covered",
        ),
        ('Text { text: "dock" } Text { text: "quay"; x: 9 }', "lies on"),
    ],
)
def test_what_cannot_be_read_is_a_fault(faults: Faults, items: str, fault: str) -> None:
    found = faults(items)
    assert [each for each in found if fault in each] != []


def test_a_fault_says_which_text_and_where(faults: Faults) -> None:
    items = 'Item { objectName: "quay"; Text { text: "dock"; x: -20 } }'
    assert faults(items) == ["'dock' in 'quay' leaves the window"]
