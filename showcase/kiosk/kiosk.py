"""The kiosk: one window on one exhibition, and what must outlive both."""

from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from showcase.errors import SettingsError
from showcase.kiosk.map_scheme import MapSchemeHandler
from showcase.kiosk.messages import Messages
from showcase.kiosk.times import Monotonic
from showcase.kiosk.web_profile import WebProfile
from showcase.ui.exhibition import Exhibition

_FOR_THE_FIRST_PROJECT = ("markdown_it", "segno")  # its texts, its code: 0.15 s
_IDLE_AFTER_MS = 400  # the attract loop stands; the visitor is not yet there


@dataclass(frozen=True, slots=True)
class Display:
    """Where and how large the window is.

    Attributes:
        fullscreen: fill the screen.
        screen: its name, or empty for the first.
        size: width and height in pixels of a window that does not fill the screen.
    """

    fullscreen: bool = False
    screen: str = ""
    size: tuple[int, int] = (1280, 720)


class Kiosk(QObject):
    """Everything that runs, to be closed in order."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        exhibition: Exhibition,
        scheme_handler: MapSchemeHandler,
        clock: Monotonic,
        messages: Messages,
    ) -> None:
        """Take over a loaded engine.

        Raises:
            SettingsError: when the engine has no window.
        """
        super().__init__()
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise SettingsError(
                "the pages cannot be loaded: " + "; ".join(messages.taken())
            )
        self.engine = engine
        self.window: QQuickWindow = roots[0]
        self.exhibition = exhibition
        self._scheme_handler = scheme_handler
        self._profile: WebProfile | None = None
        self.clock = clock
        self.messages = messages

    def show(self, display: Display) -> None:
        """Show the window, and make ready while idle what a visitor may open first.

        Raises:
            SettingsError: when there is no screen of that name.
        """
        if display.screen:
            self.window.setScreen(screen_named(display.screen))
        if display.fullscreen:
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(*display.size)
            self.window.show()
        self.window.frameSwapped.connect(
            self._painted, Qt.ConnectionType.SingleShotConnection
        )

    @property
    def profile(self) -> WebProfile:
        """The web view's profile, made when first asked for: it takes 0.2 s."""
        if self._profile is None:
            self._profile = WebProfile(self.engine, self._scheme_handler)
            self.window.setProperty("mapProfile", self._profile.profile)
        return self._profile

    def prepare(self) -> None:
        """Make the map and the pages now; what is there already stays."""
        for package in _FOR_THE_FIRST_PROJECT:
            import_module(package)
        _ = self.profile  # the map waits for it
        self.window.prepare()  # type: ignore[attr-defined]  # a function of Main.qml

    def start_over(self, language: str) -> None:
        """Send the visitor away and show the attract loop in a language."""
        self.exhibition.models.session.leave()
        self.exhibition.setLanguage(language)

    def fall_idle(self, seconds: float = 90.0) -> None:
        """Let time pass as if nobody touched the screen."""
        self.clock.skip(seconds)
        self.exhibition.models.session.tick()

    def close(self) -> None:
        """Close the window, then the engine, then what the engine used."""
        self.window.close()
        if self._profile is None:
            self._scheme_handler.close()
        else:
            self._profile.close()
        self.engine.deleteLater()
        QGuiApplication.processEvents()
        self.messages.stop()

    def _painted(self) -> None:
        QTimer.singleShot(_IDLE_AFTER_MS, self, self.prepare)


def screen_named(name: str) -> QScreen:
    """The screen of a name, as `showcase doctor` lists them.

    Raises:
        SettingsError: when there is none, naming those there are.
    """
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    if name not in screens:
        known = ", ".join(sorted(screens))
        raise SettingsError(f"there is no screen {name!r}; there are: {known}")
    return screens[name]
