"""The web view's profile: keeps nothing, downloads nothing, asks no one outside."""

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from showcase.kiosk.map_scheme import SCHEME, MapSchemeHandler, RequestGuard
from showcase.paths import QML

_PROFILE = QML / "Showcase" / "LockedProfile.qml"


class WebProfile:
    """The only profile of the kiosk; close it after its views are gone.

    Attributes:
        guard: counts the requests that it let through and that it refused.
        profile: what a web view takes, a WebEngineProfile in QML.
    """

    def __init__(self, engine: QQmlEngine, scheme_handler: MapSchemeHandler) -> None:
        self.guard = RequestGuard()
        self._scheme_handler = scheme_handler
        # Only QML can make a profile without a warning since Qt 6.9.
        self._maker = QQmlComponent(engine, QUrl.fromLocalFile(_PROFILE))
        self._holder = self._maker.create()
        self.profile = self._holder.property("profile")
        self.profile.setUrlRequestInterceptor(self.guard)
        self.profile.installUrlSchemeHandler(QByteArray(SCHEME), scheme_handler)

    def close(self) -> None:
        """Stop answering; the profile itself goes with the engine."""
        self.profile.removeAllUrlSchemeHandlers()
        self._scheme_handler.close()
