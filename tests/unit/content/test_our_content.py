"""Our own exhibition: no fault, no warning but those known, and easy to read."""

from collections.abc import Mapping

import pytest

from showcase.content import check
from showcase.content.check import Checked, check_folder
from showcase.content.reading import readings
from showcase.content.review import review
from showcase.domain.edition import Edition
from showcase.paths import CONTENT

KNOWN: Mapping[str, str] = {
    # They lie on the water's side of a quay or dock, where our map draws no street.
    "places/waagnatie/place.yaml": "88 m from the nearest street",
    "places/willemdok/place.yaml": "84 m from the nearest street",
    "places/zuidpark/place.yaml": "53 m from the nearest street",
    # The lit hull is what the picture is about.
    "media/port-house/night.svg": (
        "the attract loop's words have a contrast of 2.7 on this picture"
    ),
}


@pytest.fixture(scope="module")
def checked() -> Checked:
    """The folder, read; that its drawings can be drawn is seen where it is built."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check, "undrawable", lambda *_, **__: {})
        return check_folder(CONTENT)


@pytest.fixture(scope="module")
def edition(checked: Checked) -> Edition:
    assert checked.faults == ()
    assert checked.edition is not None
    return checked.edition


def test_every_declared_language_has_every_text_up_to_date_and_readable(
    checked: Checked, edition: Edition
) -> None:
    # The last day an editor looked: time passing by itself fails no test.
    today = max(project.checked.last for project in edition.projects)
    warnings = review(CONTENT, edition, today, checked.remarks)
    unknown = [str(each) for each in warnings if KNOWN.get(each.path) != each.what]
    assert unknown == []


def test_95_in_100_sentences_are_short_in_every_language(edition: Edition) -> None:
    found = readings(edition)
    assert {code: reading.p95 for code, reading in found.items()} == {
        code: min(reading.p95, reading.limits.usual) for code, reading in found.items()
    }
    assert all(len(reading.sentences) > 1000 for reading in found.values())
