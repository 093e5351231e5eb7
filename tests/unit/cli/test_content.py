import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showcase.cli import content as cli_content
from showcase.cli import desk as cli_desk
from showcase.cli.main import main, showcase
from showcase.content.export import write_folder
from showcase.domain.basemap import Layer, Line, Name, Point
from showcase.domain.place import Bounds, Position
from showcase.errors import ShowcaseError
from showcase.storage.basemaps import write_basemap
from showcase.storage.database import connect_content
from showcase.storage.walks import Legs
from tests.builders import a_place, an_edition


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder and its database beside it."""
    where = tmp_path_factory.mktemp("built")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOWCASE_CACHE", str(where / "cache"))
        write_folder(an_edition(), where / "content")
        result = run("build", where / "content", "--out", where / "content.db")
    assert result.exit_code == 0, result.output
    assert "1 projects, 2 places, 1 tours, 1 pictures" in result.output
    return where


@pytest.fixture(autouse=True)
def cache(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOWCASE_CACHE", str(built / "cache"))


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two days after the builders' project was checked."""
    for module in (cli_content, cli_desk):
        monkeypatch.setattr(module, "today", lambda: date(2026, 11, 25))


def run(*arguments: object, typed: str = "") -> Result:
    words = ["content", *map(str, arguments)]
    return CliRunner().invoke(showcase, words, input=typed)


@pytest.mark.parametrize("strict", [(), ("--strict",)])
def test_a_sound_folder_passes_the_check(built: Path, strict: tuple[str, ...]) -> None:
    result = run("check", built / "content", *strict)
    assert (result.exit_code, result.output) == (
        0,
        f"{built / 'content'}: no faults, 0 warnings\n",
    )


def test_a_check_counts_its_warnings_and_is_strict_when_told(tmp_path: Path) -> None:
    write_folder(an_edition(), tmp_path / "content")
    (tmp_path / "content/places/mas/en.md").unlink()
    result = run("check", tmp_path / "content")
    first, last = result.output.splitlines()
    assert first.startswith("places/mas/en.md:1: warning: this file is missing in en")
    assert last == f"{tmp_path / 'content'}: no faults, 1 warning"
    assert result.exit_code == 0
    assert run("check", tmp_path / "content", "--strict").exit_code == 1


def test_a_report_is_one_page(built: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "report.html"
    result = run("report", built / "content", "--out", out)
    assert (result.exit_code, result.output) == (0, f"{out}: 0 warnings\n")
    assert "25 November 2026" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["project", "place", "tour", "story", "offer"])
def test_a_new_thing_is_started_from_a_template(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "content"
    write_folder(an_edition(), folder)
    made = run("new", kind, "brand-new", "--folder", folder, "--picture", "blue")
    assert made.exit_code == 0, made.output
    *files, last = made.output.splitlines()
    assert [Path(file).name for file in files] == sorted([f"{kind}.yaml", "nl.md"])
    assert all(Path(file).is_file() for file in files)
    assert last == f"Write what they ask for, then: showcase content check {folder}"
    checked = run("check", folder)
    assert checked.exit_code == 0
    assert "still says what to write" in checked.output


def test_a_new_thing_asks_for_its_picture(tmp_path: Path) -> None:
    write_folder(an_edition(), tmp_path)
    result = run("new", "place", "brand-new", "--folder", tmp_path, typed="blue\n")
    assert "Its picture, a folder of media/: " in result.output
    made = tmp_path / "places/brand-new/place.yaml"
    assert "picture: blue" in made.read_text(encoding="utf-8")


def test_a_check_says_how_far_a_place_is_from_the_nearest_street(
    tmp_path: Path,
) -> None:
    afloat = a_place(position=Position(51.22898, 4.40845))
    folder = tmp_path / "content"
    write_folder(an_edition(places=(an_edition().places[0], afloat)), folder)
    result = run("check", folder)
    assert result.exit_code == 0
    assert re.search(
        r"mas/place.yaml:2: warning: \d\d m from the nearest street", result.output
    )


def test_a_check_prints_every_fault_and_fails(built: Path, tmp_path: Path) -> None:
    write_folder(an_edition(), tmp_path)
    (tmp_path / "tags.yaml").write_text("- {id: smart-city, kind: x}\n")
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "tags.yaml:1: 'x' is no value of 'kind' - " in result.stdout
    assert "to mend" in result.stderr


def test_a_list_names_kind_id_and_title(built: Path) -> None:
    lines = [
        line.split(maxsplit=2)
        for line in run("list", built / "content.db").output.splitlines()
    ]
    assert ["project", "the-beacon", "The Beacon"] in lines
    assert ["tour", "the-docks", "De dokken"] in lines
    assert ["picture", "blue", "Blauw vlak"] in lines
    assert ["tag", "smart-city", "Slimme stad"] in lines
    assert ["source", "city-2018", "City of Antwerp: News item"] in lines


@pytest.mark.parametrize(
    ("thing_id", "said"),
    [
        ("mas", "# places/mas/nl.md"),
        ("the-beacon", "# projects/the-beacon/project.yaml"),
        ("the-beacon", "# places/the-beacon/en.md"),
        ("blue", "alt: Blauw vlak"),
        ("smart-city", "hue: scheldt"),
        ("city-2018", "publisher: City of Antwerp"),
    ],
)
def test_a_thing_is_shown_as_its_files(built: Path, thing_id: str, said: str) -> None:
    assert said in run("show", built / "content.db", thing_id).output


def test_an_unknown_id_asks_what_was_meant(built: Path) -> None:
    result = run("show", built / "content.db", "the-becon")
    assert isinstance(result.exception, ShowcaseError)
    assert "did you mean 'the-beacon'?" in str(result.exception)


def test_an_unknown_id_like_nothing_points_to_the_list(built: Path) -> None:
    assert "content list" in str(run("show", built / "content.db", "qqq").exception)


def test_an_export_writes_the_folder(built: Path, tmp_path: Path) -> None:
    result = run("export", built / "content.db", "--out", tmp_path / "out")
    assert "1 projects written" in result.output
    assert (tmp_path / "out/projects/the-beacon/nl.md").is_file()


def test_a_fault_of_the_operator_is_one_message(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["showcase", "content", "list", "none.db"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    printed = capsys.readouterr()
    assert "none.db: there is no such content database." in printed.err
    assert "Traceback" not in printed.err
    assert printed.out == ""


def test_the_editors_commands_load_no_qt() -> None:
    program = (
        "import sys\nfrom showcase.cli.main import showcase\n"
        "showcase(['content', '--help'], standalone_mode=False)\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Check, build and read" in done.stdout


def a_map(path: Path, *streets: tuple[Point, ...]) -> Path:
    """An operator's map of streets alone."""
    lines = [
        (Layer.STREETS, Line("street", "street", Name("Kaai"), each))
        for each in streets
    ]
    write_basemap(path, lines, Name("© Ons"), Bounds(51.1, 4.3, 51.3, 4.5))
    return path


def test_the_walks_follow_the_streets_of_the_operators_map(
    built: Path, tmp_path: Path
) -> None:
    mas, beacon = (place.position for place in an_edition().places)
    aside = (4.45, mas.lat)
    around = a_map(
        tmp_path / "around.mbtiles",
        ((mas.lon, mas.lat), aside, (beacon.lon, beacon.lat)),
    )
    out = tmp_path / "content.db"
    assert run("check", built / "content", "--basemap", around).exit_code == 0
    result = run("build", built / "content", "--out", out, "--basemap", around)
    assert result.exit_code == 0, result.output
    places = [place.id for place in an_edition().places]
    leg = Legs(connect_content(out)).leg(places[0], places[1])
    assert any(abs(point.lon - aside[0]) < 0.001 for point in leg.points)


def test_places_that_the_operators_map_leads_nowhere_near_are_faults(
    built: Path, tmp_path: Path
) -> None:
    far = a_map(tmp_path / "far.mbtiles", ((4.31, 51.11), (4.32, 51.11)))
    result = run("check", built / "content", "--basemap", far)
    assert result.exit_code == 1
    assert "no street leads to" in result.stdout


def test_a_map_that_is_not_there_is_named(built: Path, tmp_path: Path) -> None:
    missing = tmp_path / "none.mbtiles"
    result = run("check", built / "content", "--basemap", missing)
    assert isinstance(result.exception, ShowcaseError)
    assert str(missing) in str(result.exception)
