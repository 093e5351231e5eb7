"""`showcase basemap`, as the operator types it."""

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PySide6.QtGui import QGuiApplication

from showcase.cli import basemap as cli_basemap
from showcase.cli.main import showcase
from showcase.content.export import write_folder
from showcase.errors import ShowcaseError
from showcase.kiosk import map_making
from showcase.kiosk.basemaps import open_basemap
from showcase.kiosk.tiles import draw_ahead
from showcase.storage.basemaps import DetailedBasemap
from showcase.storage.database import connect_content, create_content
from showcase.storage.edition import read_edition, write_edition
from tests.builders import an_edition
from tests.town import SOUTH, STEP, WEST, a_town

BBOX = "4.39,51.21,4.42,51.25"
OLD = b"the map that was there before"
REFERENCE = Path(__file__).resolve().parents[4] / "shared/data/antwerp-ways.geojson"


@pytest.fixture(autouse=True)
def folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QGuiApplication
) -> None:
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SHOWCASE_DATA", str(tmp_path / "data"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content.db"
    database = create_content(path)
    write_edition(database, an_edition())
    database.close()
    return path


@pytest.fixture
def pbf(tmp_path: Path) -> Path:
    return a_town().write(tmp_path / "town.osm.pbf")


@pytest.fixture
def few_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draws the two lowest zooms only: a town is soon drawn, a city is not."""
    monkeypatch.setattr(map_making, "AHEAD", map_making.Wanted(zooms=range(12, 14)))


def run(command: str, *arguments: object) -> Result:
    return CliRunner().invoke(showcase, ["basemap", command, *map(str, arguments)])


def fault(result: Result) -> str:
    assert result.exit_code == 1
    assert isinstance(result.exception, ShowcaseError), result.output
    return str(result.exception)


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def fingerprint(basemap: Path, content: Path) -> str:
    """What the kiosk asks of tiles, when it shows this map."""
    database = connect_content(content)
    opened = open_basemap(basemap, read_edition(database))
    database.close()
    opened.close()
    return opened.fingerprint


@pytest.mark.usefixtures("few_tiles")
def test_a_map_is_built_of_openstreetmap_data(
    pbf: Path, content: Path, tmp_path: Path
) -> None:
    out = tmp_path / "maps" / "town.mbtiles"
    result = run("build", pbf, "--content", content, "--out", out)
    assert result.exit_code == 0, result.output
    assert "Reading" in result.output
    assert "Drawing" in result.output
    assert re.search(r"town\.mbtiles: 2\d shapes, 16 tiles, 0\.\d MB", result.output)
    basemap = DetailedBasemap(out)
    assert basemap.attribution.shown("en") == "© OpenStreetMap contributors"
    assert basemap.bounds == an_edition().settings.bounds
    basemap.close()
    assert rows(out, "SELECT value FROM metadata WHERE name = 'fingerprint'") == [
        (fingerprint(out, content),)
    ]
    assert [each.name for each in out.parent.iterdir()] == [out.name]
    assert rows(out, "SELECT count(*), min(zoom_level) FROM tiles") == [(16, 12)]
    assert rows(out, "PRAGMA journal_mode") == [("delete",)]


@pytest.mark.usefixtures("few_tiles")
def test_a_part_of_the_exhibition_is_built_with_a_remark(
    pbf: Path, content: Path, tmp_path: Path
) -> None:
    out = tmp_path / "town.mbtiles"
    result = run("build", pbf, "--content", content, "--out", out, "--bbox", BBOX)
    assert result.exit_code == 0, result.output
    assert "does not cover all that the exhibition shows" in result.stderr


def test_after_any_fault_the_old_map_is_there_byte_for_byte(
    pbf: Path, content: Path, tmp_path: Path
) -> None:
    out = tmp_path / "maps" / "town.mbtiles"
    out.parent.mkdir()
    out.write_bytes(OLD)
    cut = tmp_path / "cut.osm.pbf"
    cut.write_bytes(pbf.read_bytes()[:-30])
    empty = tmp_path / "empty.osm.pbf"
    empty.touch()
    letter = tmp_path / "letter.osm.pbf"
    letter.write_text("Dear reader")
    ghent = a_town(west=3.7, south=51.05).write(tmp_path / "gent.osm.pbf")
    corner = f"{WEST - STEP},{SOUTH - STEP},{WEST - STEP / 2},{SOUTH - STEP / 2}"
    for file, options, says in (
        (cut, (), "not downloaded whole"),
        (empty, (), "this file is empty"),
        (letter, (), "neither OpenStreetMap data"),
        (tmp_path / "nothing.osm.pbf", (), "there is no such file"),
        (ghent, (), "the file covers 3.7000,51.0500"),
        (pbf, ("--bbox", corner), "only 0 of its"),
        (pbf, ("--bbox", "4.42,51.21,4.39,51.25"), "west must be less than east"),
        (pbf, ("--bbox", "51.21,4.39,51.25,4.42,0"), "four numbers belong here"),
        (pbf, ("--bbox", "west"), "four numbers belong here"),
    ):
        result = run("build", file, "--content", content, "--out", out, *options)
        assert says in fault(result)
        assert out.read_bytes() == OLD
        assert list(out.parent.iterdir()) == [out]


def test_a_place_that_cannot_be_written_is_told(
    pbf: Path, content: Path, tmp_path: Path
) -> None:
    result = run("build", pbf, "--content", content, "--out", content / "x.mbtiles")
    assert "nothing was changed" in fault(result)


@pytest.mark.usefixtures("few_tiles")
def test_the_citys_real_ways_make_a_map(content: Path, tmp_path: Path) -> None:
    if not REFERENCE.exists():
        pytest.skip(f"the reference {REFERENCE.name} is not on this machine")
    out = tmp_path / "ways.mbtiles"
    named = ("--attribution", "© wie ze mat")
    result = run("build", REFERENCE, "--content", content, "--out", out, *named)
    assert result.exit_code == 0, result.output
    basemap = DetailedBasemap(out)
    assert basemap.attribution.shown("fr") == "© wie ze mat"
    assert len(basemap) > 5000
    basemap.close()


def test_tiles_are_drawn_ahead_once(content: Path, tmp_path: Path) -> None:
    for drawn, kept, options in (
        (4, 0, ("--zoom", "13")),
        (12, 4, ("--zoom", "13-14")),
        (0, 16, ("--zoom", "13-14")),
        (4, 0, ("--zoom", "13", "--style", "dark", "--language", "en")),
    ):
        result = run("render", "--content", content, *options)
        assert result.exit_code == 0, result.output
        assert f"{drawn} tiles drawn, {kept} were there" in result.output
    found = rows(
        tmp_path / "cache" / "tiles.mbtiles",
        "SELECT style, language, count(*) FROM map_tiles GROUP BY 1, 2 ORDER BY 1",
    )
    assert found == [("dark", "en", 4), ("light", "nl", 16)]


def test_drawing_that_was_stopped_goes_on_where_it_was(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*given: Any) -> Iterator[bool]:
        for number, step in enumerate(draw_ahead(*given), start=1):
            yield step
            if number == 3:
                raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(map_making, "draw_ahead", stopped)
        result = run("render", "--content", content, "--zoom", "13")
    assert result.exit_code == 1
    assert "Aborted" in result.output
    again = run("render", "--content", content, "--zoom", "13")
    assert "1 tiles drawn, 3 were there" in again.output


@pytest.mark.usefixtures("few_tiles")
def test_tiles_of_the_operators_map_go_into_a_file_of_their_own(
    pbf: Path, content: Path, tmp_path: Path
) -> None:
    made, out = tmp_path / "town.mbtiles", tmp_path / "tiles.mbtiles"
    assert run("build", pbf, "--content", content, "--out", made).exit_code == 0
    given = ("--content", content, "--basemap", made, "--zoom", "13")
    result = run("render", *given, "--out", out)
    assert "4 tiles drawn, 0 were there" in result.output
    about = dict(rows(out, "SELECT name, value FROM metadata"))
    assert about["attribution"] == "© OpenStreetMap-bijdragers"
    before = made.read_bytes()
    assert "detailed base map" in fault(run("render", *given, "--out", made))
    assert made.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--zoom", "12-17"), "13 to 18"),
        (("--zoom", "17-13"), "13 to 18"),
        (("--language", "xx"), "the exhibition speaks nl en"),
        (("--basemap", "nothing.mbtiles"), "there is no such base map"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    content: Path, options: tuple[str, ...], says: str
) -> None:
    assert says in fault(run("render", "--content", content, *options))


def test_without_a_database_the_content_folder_says_where_the_exhibition_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    write_folder(an_edition(), folder)
    monkeypatch.setattr(cli_basemap, "CONTENT", folder)
    assert "4 tiles drawn" in run("render", "--zoom", "13").output
    (folder / "tags.yaml").write_text("- {id: smart-city, kind: x}\n")
    assert "the content has faults" in fault(run("render", "--zoom", "13"))


def test_the_doctor_looks_at_the_operators_map(content: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.mbtiles"
    given = ["doctor", "--json", "--content", str(content), "--basemap", str(missing)]
    result = CliRunner().invoke(showcase, given)
    findings = {each["name"]: each for each in json.loads(result.stdout)}
    assert findings["base map"]["verdict"] == "fault"
    assert "missing.mbtiles" in findings["base map"]["advice"]
