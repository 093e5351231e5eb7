"""The map page: complete, its own, and free of the exhibition's words."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from showcase.domain.place import Bounds
from showcase.maps.page import CONTENT_SECURITY_POLICY, MapPage, prepared_page

BOUNDS = Bounds(51.18, 4.34, 51.26, 4.47)
SVG = "http://www.w3.org/2000/svg"
# Leaflet's comments and the credit that the page leaves out.
IN_LEAFLET = {
    "https://leafletjs.com",
    "https://bugs.chromium.org/p/chromium/issues/detail?id=600120",
    "https://bugzilla.mozilla.org/show_bug.cgi?id=888319",
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> MapPage:
    return prepared_page(tmp_path_factory.mktemp("cache"), BOUNDS)


def texts(page: MapPage) -> dict[str, str]:
    files = page.files.items()
    return {name: file.content.decode() for name, file in files if name[-3:] != "ttf"}


def test_no_file_names_a_host_beyond_the_svg_namespace(page: MapPage) -> None:
    for name, text in texts(page).items():
        known = {SVG} | (IN_LEAFLET if name.startswith("leaflet.") else set())
        assert set(re.findall(r"https?://[^\s\"'<>)\\]+", text)) <= known, name


def test_every_file_the_page_links_is_served_with_it(page: MapPage) -> None:
    linked = re.findall(r"(?:src|href)=\"([^\"]+)\"", texts(page)["index.html"])
    imported = [
        name
        for text in texts(page).values()
        for name in re.findall(r"from \"\./([^\"]+)\"", text)
    ]
    assert len(linked) == 6
    assert {*linked, *imported} - {"qwebchannel.js"} <= page.files.keys()


def test_the_page_has_no_inline_script_or_style(page: MapPage) -> None:
    html = texts(page)["index.html"]
    assert set(re.findall(r"<script[^>]*>(.*?)</script>", html, re.DOTALL)) == {""}
    assert "<style" not in html
    assert " style=" not in html
    assert re.findall(r"\son\w+=", html) == []


def test_the_policy_allows_the_kiosks_scheme_and_nothing_else() -> None:
    rules = dict(rule.split(" ", 1) for rule in CONTENT_SECURITY_POLICY.split("; "))
    assert rules["default-src"] == rules["connect-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == rules["font-src"] == "showcase:"
    assert rules["img-src"] == "showcase: data:"
    assert "unsafe" not in CONTENT_SECURITY_POLICY


def test_folium_writes_the_map_of_the_editions_bounds(page: MapPage) -> None:
    script = "".join(texts(page)["start.js"].split())
    assert '"maxBounds":[[51.18,4.34,],[51.26,4.47,],]' in script
    assert "showcase://map/tiles/light/nl/{z}/{x}/{y}{r}.webp" in script
    assert '"tileSize":512' in script
    assert '"zoomOffset":-1' in script
    assert '"zoomControl":false' in script
    assert '"fadeAnimation":false' in script


def test_the_slow_blending_of_tiles_is_undone_after_leaflets_style(
    page: MapPage,
) -> None:
    html = texts(page)["index.html"]
    assert html.index("leaflet.css") < html.index("map.css")
    assert "mix-blend-mode: normal" in texts(page)["map.css"]


def test_no_script_writes_html(page: MapPage) -> None:
    ours = ("map.js", "framing.js", "pins.js", "route.js", "spots.js", "placing.js")
    for name in ours:
        for writer in (
            "innerHTML",
            "outerHTML",
            "insertAdjacent",
            "eval(",
            "document.write",
        ):
            assert writer not in texts(page)[name], name


def test_icons_are_shapes_without_style_or_script(tmp_path: Path) -> None:
    (tmp_path / "mark.svg").write_text(
        f'<svg xmlns="{SVG}"><style>x</style><script>x</script>'
        '<g fill="none"><path d="M0 0h4"/><circle r="2"/></g></svg>'
    )
    page = prepared_page(tmp_path / "cache", BOUNDS, icons=tmp_path)
    assert page.files["icons.js"].content == (
        b'export const ICONS = {"mark": [{"shape": "path", "d": "M0 0h4"}, '
        b'{"shape": "circle", "r": "2"}]};\n'
    )


def test_a_warm_start_never_imports_folium(tmp_path: Path) -> None:
    prepared_page(tmp_path, BOUNDS)
    program = (
        "import sys; from pathlib import Path\n"
        "from showcase.domain.place import Bounds\n"
        "from showcase.maps.page import prepared_page\n"
        f"prepared_page(Path({str(tmp_path)!r}), Bounds(51.18, 4.34, 51.26, 4.47))\n"
        "print('folium' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout == "False\n"


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"index.html": ""}', b"\xff"])
def test_a_damaged_cache_is_written_anew(tmp_path: Path, damage: bytes) -> None:
    whole = prepared_page(tmp_path, BOUNDS)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(damage)
    assert prepared_page(tmp_path, BOUNDS) == whole


def test_other_bounds_make_another_page(tmp_path: Path) -> None:
    prepared_page(tmp_path, BOUNDS)
    prepared_page(tmp_path, Bounds(51.1, 4.3, 51.3, 4.5))
    assert len(list(tmp_path.glob("map-page-*.json"))) == 2
