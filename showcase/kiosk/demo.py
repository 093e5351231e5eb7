"""The demo: the real kiosk, taken through every screen, a picture of each."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from PySide6.QtCore import QPointF

from showcase.kiosk.driver import Driver, NotShownError
from showcase.kiosk.kiosk import Kiosk
from showcase.kiosk.legibility import illegible_texts

Action = Callable[[Driver], None]

_BROKEN = ("undefined", "NaN", "%1", "%2", "%n")


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: its name and what a visitor does to get there."""

    name: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was taken, and what was wrong on it."""

    file: Path
    faults: tuple[str, ...]


def tap(name: str) -> Action:
    """Touch something by its object name."""
    return lambda driver: driver.tap(name)


def listen(part: str) -> Action:
    """Touch the button that says a part aloud, where it was narrated."""

    def act(driver: Driver) -> None:
        if driver.shows(f"listen-{part}"):
            driver.tap(f"listen-{part}")

    return act


def touch_anywhere(driver: Driver) -> None:
    """Touch the attract loop, away from its buttons."""
    size = driver.window.size()
    driver.tap_at(QPointF(size.width() / 2, size.height() / 2))


def search_for(text: str) -> Action:
    """Touch the search field and type; the on-screen keyboard is up then."""

    def act(driver: Driver) -> None:
        driver.tap("search")
        driver.type(text)

    return act


VISIT = (
    Screen("attract", ()),
    Screen("home", (touch_anywhere,)),
    Screen("projects", (tap("discover"),)),
    Screen("projects-filtered", (tap("tag-smart-port"),)),
    Screen("projects-search", (tap("chip-all"), search_for("smart"))),
    Screen("projects-nothing", (search_for(" zzz"),)),
    Screen("project", (tap("showAll"), tap("project-the-beacon"))),
    Screen("project-heard", (listen("lead"),)),
    Screen("project-timeline", (tap("tab-timeline"),)),
    Screen("project-more", (tap("tab-more"),)),
    Screen(
        "project-supernova", (tap("home"), tap("discover"), tap("project-supernova"))
    ),
    Screen("project-smart-zone", (tap("back"), tap("project-smart-zone"))),
    Screen("map", (tap("home"), tap("map"))),
    Screen("map-pin", (tap("pin-mas"),)),
    Screen("tours", (tap("home"), tap("tours"))),
    Screen("tour", (tap("tour-docks-in-an-hour"),)),
    Screen("tour-stop-1", (tap("startTour"),)),
    Screen("tour-leg-heard", (listen("stop.2.leg"),)),
    Screen("tour-stop-2", (tap("nextStop"),)),
    Screen("tour-2018", (tap("back"), tap("tour-delegation-2018"))),
    Screen("story", (tap("home"), tap("story"))),
    Screen("story-chapter", (tap("chapter-2"),)),
    Screen("work", (tap("home"), tap("work"))),
    Screen("about", (tap("home"), tap("about"))),
    Screen("about-sources", (tap("about-sources"),)),
    Screen("still-there", (tap("home"), lambda _: None)),
    Screen("language", (tap("stay"), tap("language"))),
    Screen("accessibility", (tap("closeSheet"), tap("access"))),
)
LOOKS = (
    Screen("home-large", (tap("large"), tap("closeSheet"))),
    Screen("project-large", (tap("discover"), tap("project-the-beacon"))),
    Screen(
        "home-contrast",
        (tap("home"), tap("access"), tap("contrast"), tap("large"), tap("closeSheet")),
    ),
    Screen("map-contrast", (tap("map"),)),
)
JOURNEY = (*VISIT, *LOOKS)


class Demo:
    """Takes the pictures of one kiosk in one size."""

    def __init__(self, kiosk: Kiosk, folder: Path) -> None:
        """Write into a folder, made when missing."""
        self.kiosk = kiosk
        self.folder = folder
        self.driver = Driver(kiosk.window)
        kiosk.prepare()
        folder.mkdir(parents=True, exist_ok=True)

    def run(self, languages: tuple[str, ...]) -> list[Shot]:
        """Take the journey once in every language.

        Returns:
            Every picture with the faults seen on it.
        """
        return [shot for language in languages for shot in self._journey(language)]

    def _journey(self, language: str) -> list[Shot]:
        self.kiosk.start_over(language)
        return [
            self._shot(number, screen, language)
            for number, screen in enumerate(JOURNEY, start=1)
        ]

    def _shot(self, number: int, screen: Screen, language: str) -> Shot:
        file = self.folder / f"{number:02}-{screen.name}-{language}.png"
        faults: list[str] = []
        try:
            for action in screen.actions:
                action(self.driver)
                self.driver.settle()
            if screen.name == "still-there":
                self.kiosk.fall_idle()
            self.driver.settle().save(str(file))
        except NotShownError as error:
            self.driver.window.grabWindow().save(str(file))
            faults.append(str(error))
        faults += self.kiosk.messages.taken()
        faults += missing_things(self.driver)
        faults += illegible_texts(self.driver.window)
        return Shot(file, tuple(faults))


def missing_things(driver: Driver) -> list[str]:
    """Pictures that did not load, texts that were never filled in."""
    faults = []
    for item in driver.items():
        if item.property("missing") is True and item.width() > 0:
            faults.append(f"no picture {item.property('name')!r}")
        text = item.property("text")
        if isinstance(text, str) and any(mark in text for mark in _BROKEN):
            faults.append(f"unfinished text {text!r}")
    return faults


def write_contact_sheet(folder: Path, shots: list[Shot]) -> Path:
    """Write `index.html`: every picture small, its faults below it."""
    rows = "\n".join(_figure(folder, shot) for shot in shots)
    page = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Antwerp Showcase: every screen</title>
<style>
  body {{ font: 16px/1.4 sans-serif; margin: 2rem;
          background: #f3ecdf; color: #14213d }}
  main {{ display: grid; gap: 1.5rem;
          grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)) }}
  figure {{ margin: 0 }} img {{ width: 100%; border-radius: 8px }}
  .fault {{ color: #8e3327; font-weight: 600 }}
</style>
<h1>Antwerp Showcase: every screen</h1>
<main>
{rows}
</main></html>
"""
    index = folder / "index.html"
    index.write_text(page, encoding="utf-8")
    return index


def _figure(folder: Path, shot: Shot) -> str:
    name = escape(shot.file.relative_to(folder).as_posix())
    faults = "".join(f'<p class="fault">{escape(fault)}</p>' for fault in shot.faults)
    return (
        f'<figure><a href="{name}"><img src="{name}" alt="" loading="lazy"></a>'
        f"<figcaption>{name}</figcaption>{faults}</figure>"
    )
