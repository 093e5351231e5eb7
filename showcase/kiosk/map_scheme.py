"""The scheme `showcase:`, by which the map page fetches its files and nothing else."""

import logging

from PySide6 import QtWebChannel  # noqa: F401 - carries qwebchannel.js
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QFile,
    QIODevice,
    QObject,
    QThreadPool,
    QUrl,
    Signal,
)
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from shiboken6 import isValid

from showcase.domain.tile import TileAddress
from showcase.kiosk.tiles import TileShelf, tile_address
from showcase.maps.page import (
    CONTENT_SECURITY_POLICY,
    INDEX,
    ORIGIN,
    MapPage,
    PageFile,
)

SCHEME = b"showcase"
PAGE_URL = QUrl(f"{ORIGIN}/{INDEX}")

_HOST = "map"
_HEADERS = {
    QByteArray(name): [QByteArray(value)]
    for name, value in (
        (b"Content-Security-Policy", CONTENT_SECURITY_POLICY.encode()),
        (b"X-Content-Type-Options", b"nosniff"),
        (b"Referrer-Policy", b"no-referrer"),
    )
}
_log = logging.getLogger(__name__)


def register_scheme() -> None:
    """Make the scheme known to the web engine; once, before QGuiApplication."""
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(
        QWebEngineUrlScheme.Flag.SecureScheme
        | QWebEngineUrlScheme.Flag.CorsEnabled
        | QWebEngineUrlScheme.Flag.FetchApiAllowed
    )
    QWebEngineUrlScheme.registerScheme(scheme)


def is_own(url: QUrl) -> bool:
    """Whether an address is the map page's own."""
    return url.scheme().encode() == SCHEME and url.host() == _HOST


class MapSchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers the map page's requests: its files at once, its tiles when drawn.

    Tiles are drawn one at a time on a thread of their own, so the window never waits.
    """

    _drawn = Signal(int, object)

    def __init__(
        self, page: MapPage, tiles: TileShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = {
            **page.files,
            "qwebchannel.js": PageFile("text/javascript", _web_channel_script()),
        }
        self._tiles = tiles
        self._waiting: dict[int, QWebEngineUrlRequestJob] = {}
        self._tickets = 0
        self._painters = QThreadPool(self)
        self._painters.setMaxThreadCount(1)
        self._drawn.connect(self._hand_over)

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Qt's call for each request; returns at once."""
        path = job.requestUrl().path().removeprefix("/")
        if not self._may_ask(job, path):
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif (address := tile_address(path)) is not None:
            self._serve_tile(job, address)
        elif path in self._files:
            _reply(job, self._files[path])
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def close(self) -> None:
        """Stop drawing; no request is answered from now on."""
        self._waiting.clear()
        self._painters.clear()
        self._painters.waitForDone()
        self._tiles.close()

    def _may_ask(self, job: QWebEngineUrlRequestJob, path: str) -> bool:
        # The kiosk itself has no origin when it opens the page, and opens nothing else.
        initiator = job.initiator()
        allowed = is_own(initiator) or (initiator.isEmpty() and path == INDEX)
        return allowed and job.requestMethod() == b"GET" and is_own(job.requestUrl())

    def _serve_tile(self, job: QWebEngineUrlRequestJob, address: TileAddress) -> None:
        tile = self._tiles.kept(address)
        if tile is not None:
            _reply(job, PageFile("image/webp", tile))
            return
        self._tickets += 1
        ticket = self._tickets
        self._waiting[ticket] = job
        job.destroyed.connect(lambda: self._waiting.pop(ticket, None))
        self._painters.start(lambda: self._draw(ticket, address))

    def _draw(self, ticket: int, address: TileAddress) -> None:
        # On the painter's thread. Whoever scrolled on no longer waits for this tile.
        if ticket in self._waiting:
            self._drawn.emit(ticket, self._tiles.fetch(address))

    def _hand_over(self, ticket: int, tile: bytes | None) -> None:
        job = self._waiting.pop(ticket, None)
        if job is None or not isValid(job):
            return
        if tile is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            _reply(job, PageFile("image/webp", tile))


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Lets the profile fetch from the kiosk's own scheme only.

    Attributes:
        passed: how many requests were let through; above 0 once it is on guard.
        refused: how many were not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.passed = 0
        self.refused = 0

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Qt's call for each request of the profile, before it is sent."""
        if is_own(info.requestUrl()):
            self.passed += 1
            return
        info.block(True)  # noqa: FBT003 - Qt has it so
        self.refused += 1
        _log.warning("refused a request of scheme %s", info.requestUrl().scheme())


def _reply(job: QWebEngineUrlRequestJob, file: PageFile) -> None:
    buffer = QBuffer(job)  # lives as long as the request it is read for
    buffer.setData(QByteArray(file.content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The stubs know one value a header, where Qt wants a list.
    job.setAdditionalResponseHeaders(_HEADERS)  # type: ignore[arg-type]
    job.reply(QByteArray(file.mime.encode()), buffer)


def _web_channel_script() -> bytes:
    script = QFile(":/qtwebchannel/qwebchannel.js")
    script.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(script.readAll().data())
