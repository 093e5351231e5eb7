import pytest
from pytestqt.qtbot import QtBot

from showcase.ui.access import Access
from tests.ui.seen import seen, whole

CHOICES = ("large", "contrast", "reducedMotion")


@pytest.mark.parametrize("choice", CHOICES)
def test_a_choice_is_told_once(choice: str, qtbot: QtBot) -> None:
    access = Access()
    changed = getattr(access, f"{choice}Changed")
    with qtbot.waitSignal(changed):
        setattr(access, choice, True)
    assert seen(access, choice)
    with qtbot.assertNotEmitted(changed):
        setattr(access, choice, True)


def test_a_reset_forgets_every_choice(qtbot: QtBot) -> None:
    access = Access()
    for choice in CHOICES:
        setattr(access, choice, True)
    access.reset()
    assert whole(access) == whole(Access())
