"""The map page: every file that the kiosk's web view may fetch, bar the tiles.

Leaflet and the typeface come out of their installed packages, the icons out of
resources, the rest out of `showcase/maps/web`. What folium writes is kept in the
cache folder, so a warm start never imports folium.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256
from importlib import resources
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from showcase.domain.place import Bounds
from showcase.paths import ICONS

ORIGIN = "showcase://map"
INDEX = "index.html"
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src showcase:; style-src showcase:; "
    "font-src showcase:; img-src showcase: data:; connect-src 'none'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

_WEB = Path(__file__).resolve().parent / "web"
_WRITERS = (Path(__file__), Path(__file__).with_name("folium_document.py"))
_LEAFLET = ("leaflet.js", "leaflet.css")
_SHAPES = frozenset(
    ("path", "circle", "ellipse", "rect", "line", "polyline", "polygon")
)
_MIME = {
    ".html": "text/html;charset=utf-8",
    ".js": "text/javascript",
    ".css": "text/css",
    ".ttf": "font/ttf",
}


@dataclass(frozen=True, slots=True)
class PageFile:
    """One file of the page.

    Attributes:
        mime: its media type, as the web view wants to hear it.
        content: its bytes.
    """

    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class MapPage:
    """The page as served: its files by their names, such as `index.html`."""

    files: Mapping[str, PageFile]


def prepared_page(
    cache_folder: Path, bounds: Bounds, *, icons: Path = ICONS
) -> MapPage:
    """The map page for an edition's bounds, written once per version of its makers.

    Args:
        cache_folder: where what folium wrote is kept; it may be emptied at any time.
        bounds: how far the map can be dragged.
        icons: the folder of the icons that pins may bear.
    """
    contents = {
        **_folium_files(cache_folder, bounds),
        **_leaflet_files(),
        **{file.name: file.read_bytes() for file in _WEB.iterdir() if file.suffix},
        "icons.js": _icon_script(icons),
        "source-sans.ttf": _typeface(),
    }
    files = {
        name: PageFile(_MIME[Path(name).suffix], content)
        for name, content in contents.items()
    }
    return MapPage(MappingProxyType(files))


def _folium_files(cache_folder: Path, bounds: Bounds) -> dict[str, bytes]:
    kept = cache_folder / f"map-page-{_fingerprint(bounds)}.json"
    texts = _read(kept)
    if texts is None:
        texts = _written_by_folium(bounds)
        _keep(kept, texts)
    return {name: text.encode() for name, text in texts.items()}


def _fingerprint(bounds: Bounds) -> str:
    digest = sha256(json.dumps(asdict(bounds)).encode())
    for package in ("folium", "branca", "django-js-lib-leaflet"):
        digest.update(version(package).encode())
    for writer in _WRITERS:
        digest.update(writer.read_bytes())
    return digest.hexdigest()[:16]


def _read(kept: Path) -> dict[str, str] | None:
    try:
        texts = json.loads(kept.read_bytes())
    except (OSError, ValueError):
        return None  # never kept, or a write cut short: it is written anew
    whole = isinstance(texts, dict) and texts.keys() == {INDEX, "start.js"}
    return texts if whole else None


def _written_by_folium(bounds: Bounds) -> dict[str, str]:
    # Half a second, and only needed when the cache is cold.
    from showcase.maps.folium_document import folium_document  # noqa: PLC0415

    document = folium_document(bounds)
    return {INDEX: document.html, "start.js": document.script}


def _keep(kept: Path, texts: Mapping[str, str]) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    draft = kept.with_suffix(".part")
    draft.write_text(json.dumps(dict(texts)), encoding="utf-8")
    draft.replace(kept)


def _leaflet_files() -> dict[str, bytes]:
    folder = resources.files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    return {name: (folder / name).read_bytes() for name in _LEAFLET}


def _typeface() -> bytes:
    folder = resources.files("fontpkg_source_sans_3") / "files"
    return (folder / "SourceSans3[wght].ttf").read_bytes()


def _icon_script(icons: Path) -> bytes:
    shapes = {file.stem: _icon_shapes(file) for file in sorted(icons.glob("*.svg"))}
    return f"export const ICONS = {json.dumps(shapes)};\n".encode()


def _icon_shapes(file: Path) -> list[dict[str, str]]:
    """The shapes of one icon: their element's name and geometry, drawn by the page."""
    elements = ElementTree.parse(file).iter()  # noqa: S314 - our own files
    named = ((element.tag.rpartition("}")[2], element) for element in elements)
    return [
        {"shape": name, **element.attrib} for name, element in named if name in _SHAPES
    ]
