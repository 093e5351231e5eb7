"""From a touch to the next page painted, and to the other language painted."""

import os
from functools import partial

from showcase.kiosk.driver import NotShownError, wait
from tests.benchmarks.figures import hand_over, times
from tests.benchmarks.opened import LAP, Opened

_LAPS = 3
_SWITCHES_A_PAGE = 8
_PAGES = ("home", "projects", "map")


def main() -> None:
    """Measure and hand over."""
    opened = Opened()
    opened.welcome()
    first = _lap(opened)
    warm = [taken for _ in range(_LAPS) for taken in _lap(opened)]
    hand_over(
        times("a visitor's first touch of each page -> painted", first, None),
        times("touch -> next page painted, warm", warm, 120),
        times("language switch -> painted", _switches(opened), 300),
    )


def _lap(opened: Opened) -> list[float]:
    return [_turn(opened, name) for name in LAP]


def _turn(opened: Opened, name: str) -> float:
    before = opened.page
    point = opened.aim(name)
    taken = opened.painted_ms(lambda: opened.driver.tap_at(point))
    if opened.page == before:
        raise NotShownError(f"touching {name!r} turns no page")
    wait(350)
    return taken


def _switches(opened: Opened) -> list[float]:
    exhibition = opened.kiosk.exhibition
    taken = []
    for page in _PAGES:
        exhibition.models.navigator.open(page)
        wait(600)
        for turn in range(_SWITCHES_A_PAGE):
            code = ("nl", "en")[turn % 2]
            switch = partial(exhibition.setLanguage, code)
            taken.append(opened.painted_ms(switch))
            wait(250)
    return taken


if __name__ == "__main__":
    main()
    os._exit(0)  # the figures are handed over
