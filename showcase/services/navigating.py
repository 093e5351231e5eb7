"""Finding the way between pages: a trail that only ever grows or is stepped back."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


class Page(StrEnum):
    """The pages a visitor can be on."""

    ATTRACT = "attract"
    HOME = "home"
    PROJECTS = "projects"
    PROJECT = "project"
    MAP = "map"
    TOURS = "tours"
    TOUR = "tour"
    STORY = "story"
    WORK = "work"
    ABOUT = "about"


_ROOTS = frozenset((Page.ATTRACT, Page.HOME))
_PARENTS = {Page.PROJECT: Page.PROJECTS, Page.TOUR: Page.TOURS}
_LONGEST = 50  # more steps back than anybody takes; a session may last a whole day


@dataclass(frozen=True, slots=True)
class View:
    """A page and what it shows.

    Attributes:
        page: which page.
        argument: the id of the thing shown ("the-beacon"), or empty.
    """

    page: Page
    argument: str = ""

    @property
    def id(self) -> str:
        """The page and what it shows, as statistics count it: "project/the-beacon"."""
        return f"{self.page}/{self.argument}" if self.argument else str(self.page)


@dataclass(frozen=True, slots=True)
class Trail:
    """The views passed, the current one last."""

    views: tuple[View, ...] = (View(Page.ATTRACT),)

    @property
    def current(self) -> View:
        """The view on the screen."""
        return self.views[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether a view lies before this one."""
        return len(self.views) > 1

    @property
    def crumbs(self) -> tuple[View, ...]:
        """Where this is, from home down: home, the list it belongs to, itself.

        It says where one is, not how one came: a project opened from a tour still
        belongs to the projects.
        """
        if self.current.page in _ROOTS:
            return (self.current,)
        above = [View(Page.HOME)]
        if parent := _PARENTS.get(self.current.page):
            above.append(View(parent))
        return (*above, self.current)

    def opened(self, view: View) -> "Trail":
        """The trail with a view opened; home and attract start a new one."""
        if view.page in _ROOTS:
            return Trail((view,))
        if view == self.current:
            return self
        return Trail((*self.views, view)[-_LONGEST:])

    def back(self) -> "Trail":
        """The trail one step earlier; the first view stays."""
        return Trail(self.views[:-1]) if self.can_go_back else self

    def among(self, is_there: Callable[[View], bool]) -> "Trail":
        """The trail over what is there; from home when the current view is not."""
        if not is_there(self.current):
            return self.home()
        return Trail(tuple(view for view, _ in groupby(filter(is_there, self.views))))

    def home(self) -> "Trail":
        """The trail from home, with nothing behind it."""
        return self.opened(View(Page.HOME))
