"""Who may ask the map page's scheme for what."""

from types import MappingProxyType
from typing import Any, cast

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob
from pytestqt.qtbot import QtBot

from showcase.domain.tile import TileAddress
from showcase.kiosk.map_scheme import MapSchemeHandler, RequestGuard, is_own
from showcase.kiosk.tiles import TileShelf
from showcase.maps.page import CONTENT_SECURITY_POLICY, MapPage, PageFile

OWN = "showcase://map"
TILE = f"{OWN}/tiles/light/nl/14/8392/5468.webp"
Error = QWebEngineUrlRequestJob.Error


class Job(QObject):
    """A request, as Qt hands it over."""

    def __init__(self, url: str, initiator: str = OWN, method: bytes = b"GET") -> None:
        super().__init__()
        self._url, self._initiator, self._method = url, initiator, method
        self.error: QWebEngineUrlRequestJob.Error | None = None
        self.headers: dict[bytes, bytes] = {}
        self.answer: tuple[bytes, bytes] | None = None

    def requestUrl(self) -> QUrl:  # noqa: N802
        return QUrl(self._url)

    def initiator(self) -> QUrl:
        return QUrl(self._initiator)

    def requestMethod(self) -> QByteArray:  # noqa: N802
        return QByteArray(self._method)

    def fail(self, error: QWebEngineUrlRequestJob.Error) -> None:
        self.error = error

    def setAdditionalResponseHeaders(self, headers: Any) -> None:  # noqa: N802
        self.headers = {
            name.data(): values[0].data() for name, values in headers.items()
        }

    def reply(self, mime: QByteArray, buffer: QBuffer) -> None:
        self.answer = bytes(mime.data()), bytes(buffer.readAll().data())


def ask(handler: MapSchemeHandler, job: Job) -> Job:
    handler.requestStarted(cast("QWebEngineUrlRequestJob", job))
    return job


def draw(address: TileAddress) -> bytes | None:
    return b"tile" if address.zoom == 14 else None


@pytest.fixture
def handler(qapp: object) -> MapSchemeHandler:
    files = {"index.html": PageFile("text/html", b"<p>"), "map.js": PageFile("x", b"1")}
    return MapSchemeHandler(MapPage(MappingProxyType(files)), TileShelf(draw))


def test_the_page_is_served_with_its_policy(handler: MapSchemeHandler) -> None:
    job = ask(handler, Job(f"{OWN}/index.html", initiator=""))
    assert job.answer == (b"text/html", b"<p>")
    assert job.headers[b"Content-Security-Policy"] == CONTENT_SECURITY_POLICY.encode()
    assert job.headers[b"X-Content-Type-Options"] == b"nosniff"


def test_the_web_channels_script_is_served_to_the_page(
    handler: MapSchemeHandler,
) -> None:
    job = ask(handler, Job(f"{OWN}/qwebchannel.js"))
    assert job.answer is not None
    assert b"QWebChannel" in job.answer[1]


@pytest.mark.parametrize(
    "job",
    [
        ("showcase://map/map.js", "https://example.org", b"GET"),
        ("showcase://map/map.js", "showcase://elsewhere", b"GET"),
        ("showcase://map/map.js", "", b"GET"),
        ("showcase://map/index.html", OWN, b"POST"),
        ("showcase://elsewhere/index.html", "", b"GET"),
        (TILE, "", b"GET"),
    ],
)
def test_strangers_and_other_methods_are_refused(
    handler: MapSchemeHandler, job: tuple[str, str, bytes]
) -> None:
    refused = ask(handler, Job(*job))
    assert refused.error == Error.RequestDenied
    assert refused.answer is None


@pytest.mark.parametrize("path", ["nothing.js", "../map.js", "tiles/x/nl/14/1/1.png"])
def test_what_is_not_there_is_not_found(handler: MapSchemeHandler, path: str) -> None:
    assert ask(handler, Job(f"{OWN}/{path}")).error == Error.UrlNotFound


def test_a_tile_is_drawn_off_the_windows_thread_and_then_kept(
    handler: MapSchemeHandler, qtbot: QtBot
) -> None:
    first = ask(handler, Job(TILE))
    assert first.answer is None
    qtbot.waitUntil(lambda: first.answer is not None)
    assert first.answer == (b"image/webp", b"tile")
    assert ask(handler, Job(TILE)).answer == (b"image/webp", b"tile")


def test_a_tile_beyond_the_map_is_not_found(
    handler: MapSchemeHandler, qtbot: QtBot
) -> None:
    job = ask(handler, Job(f"{OWN}/tiles/light/nl/13/1/1.webp"))
    qtbot.waitUntil(lambda: job.error is not None)
    assert job.error == Error.UrlNotFound


def test_after_closing_nobody_is_answered(
    handler: MapSchemeHandler, qtbot: QtBot
) -> None:
    job = ask(handler, Job(TILE))
    handler.close()
    qtbot.wait(20)
    assert job.answer is None


class Request:
    """A request of the profile, as the guard sees it."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.blocked = False

    def requestUrl(self) -> QUrl:  # noqa: N802
        return QUrl(self._url)

    def block(self, blocked: bool) -> None:
        self.blocked = blocked


@pytest.mark.parametrize(
    "url",
    ["https://example.org/", "http://a/", "file:///x", "data:,x", "showcase://other/"],
)
def test_the_guard_refuses_and_counts_every_other_address(url: str) -> None:
    guard = RequestGuard()
    request = Request(url)
    guard.interceptRequest(cast("Any", request))
    assert request.blocked
    assert (guard.passed, guard.refused) == (0, 1)


def test_the_guard_lets_the_page_fetch_its_own() -> None:
    guard = RequestGuard()
    request = Request(f"{OWN}/map.js")
    guard.interceptRequest(cast("Any", request))
    assert not request.blocked
    assert (guard.passed, guard.refused) == (1, 0)


def test_only_the_schemes_own_host_is_own() -> None:
    assert is_own(QUrl("showcase://map/index.html"))
    assert not is_own(QUrl("showcase://map.example.org/"))
    assert not is_own(QUrl("https://map/"))
