"""The doctor: each fault it can find, on machines that only exist here."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from sqlite_utils import Database

from showcase.domain.basemap import Layer, Line, Name
from showcase.domain.place import Bounds
from showcase.kiosk import doctor
from showcase.kiosk.doctor import Verdict, as_json, as_text, examine, has_fault
from showcase.kiosk.finding import Finding
from showcase.kiosk.libraries import LIBRARIES, loads, missing_libraries
from showcase.kiosk.machine import (
    Look,
    Machine,
    Screen,
    look_with_qt,
    read_look,
    this_machine,
)
from showcase.kiosk.screens import look, measured
from showcase.paths import narration_folder
from showcase.services.narrating import speeches
from showcase.storage.basemaps import write_basemap
from showcase.storage.database import connect_state, create_content
from showcase.storage.edition import write_edition
from showcase.storage.narrations import Narrations
from tests.builders import EN, NL, an_edition

OK, WARNING, FAULT = Verdict.OK, Verdict.WARNING, Verdict.FAULT
LOCK = """\
click==8.2.0 \\
    --hash=sha256:00
fontpkg-source-serif-4==4.004 \\
    --hash=sha256:01
colorama==0.4.6 ; sys_platform == 'an-island' \\
    --hash=sha256:02
"""
INCH_27 = Screen("DP-1", 1920, 1080, 597, 336)
INCH_15 = Screen("eDP-1", 1920, 1080, 344, 194)
WELL = Machine(
    python=(3, 11, 7),
    versions={
        "antwerp-showcase": "0.1.0",
        "pyside6": "6.11.3",
        "click": "8.2.0",
        "fontpkg-source-serif-4": "4.4",
    },
    lock=LOCK,
    missing_libraries=(),
    sqlite=(3, 53, 4),
    look=Look(screens=(INCH_27,), fonts=5, speakers=1),
    free={Path("data"): 20_000_000_000, Path("cache"): 30_000_000_000},
    shared_memory=2 * 2**30,
    root=False,
    now=datetime(2026, 12, 1, 14, 5),
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    path = tmp_path / "content.db"
    database = create_content(path)
    write_edition(database, an_edition())
    database.close()
    three_days_before = datetime(2026, 11, 28, 14).timestamp()
    os.utime(path, (three_days_before, three_days_before))
    return path


def found(name: str, findings: tuple[Finding, ...]) -> Finding:
    return next(finding for finding in findings if finding.name == name)


def test_a_machine_in_order_has_no_complaint(content: Path, tmp_path: Path) -> None:
    findings = examine(content, tmp_path / "state.db", WELL)
    assert {finding.verdict for finding in findings} == {OK}
    assert not any(finding.advice for finding in findings)
    assert not has_fault(findings)


def test_a_program_that_is_not_installed_is_a_fault() -> None:
    finding = doctor.program(replace(WELL, versions={}))
    assert finding.verdict is FAULT
    assert "make" in finding.advice


def test_missing_qt_is_a_fault() -> None:
    assert doctor.qt(replace(WELL, versions={})).verdict is FAULT


@pytest.mark.parametrize(
    ("python", "verdict"), [((3, 11, 7), FAULT), ((3, 12, 0), OK), ((3, 13, 1), OK)]
)
def test_pyside_6_12_0_is_refused_on_python_3_11_only(
    python: tuple[int, int, int], verdict: Verdict
) -> None:
    machine = replace(WELL, python=python, versions={"pyside6": "6.12.0"})
    assert doctor.qt(machine).verdict is verdict


def test_a_package_in_another_version_is_a_fault_that_names_both() -> None:
    versions = {**WELL.versions, "click": "8.1.0"}
    finding = doctor.packages(replace(WELL, versions=versions))
    assert finding.verdict is FAULT
    assert finding.found == "click 8.1.0 instead of 8.2.0"


def test_a_missing_package_is_a_fault() -> None:
    versions = {"fontpkg-source-serif-4": "4.4"}
    finding = doctor.packages(replace(WELL, versions=versions))
    assert finding.found == "click missing instead of 8.2.0"


def test_many_missing_packages_are_not_all_named() -> None:
    lock = "".join(f"thing{number}==1 \\\n" for number in range(8))
    finding = doctor.packages(replace(WELL, lock=lock))
    assert finding.found.endswith("thing4 missing instead of 1 and 3 more")


def test_a_package_for_another_system_is_not_asked_for() -> None:
    assert doctor.packages(WELL) == Finding("packages", OK, "all 2 as locked")


def test_without_a_lock_packages_are_not_compared() -> None:
    assert doctor.packages(replace(WELL, lock="", versions={})).verdict is OK


def test_a_missing_library_is_a_fault_with_the_line_to_type() -> None:
    finding = doctor.libraries(replace(WELL, missing_libraries=("libgl1", "libegl1")))
    assert finding.verdict is FAULT
    assert finding.advice.endswith("install -y --no-install-recommends libgl1 libegl1")


def test_sqlite_with_the_wal_reset_bug_is_a_warning() -> None:
    finding = doctor.sqlite(replace(WELL, sqlite=(3, 40, 1)))
    assert finding.verdict is WARNING
    assert "SQLite 3.40.1" in finding.found


def test_a_27_inch_screen_is_large_enough() -> None:
    finding = doctor.screens(WELL)
    assert finding.verdict is OK
    assert finding.found == 'DP-1 1920 x 1080, 27" (597 x 336 mm, 0.311 mm a pixel)'


def test_a_small_screen_is_a_warning_that_says_how_small_a_button_gets() -> None:
    machine = replace(WELL, look=Look(screens=(INCH_27, INCH_15), fonts=5))
    finding = doctor.screens(machine)
    assert finding.verdict is WARNING
    assert "eDP-1 is small: its smallest buttons have 11 mm" in finding.advice
    assert "DP-1 is small: its smallest buttons have 20" not in finding.advice


def test_a_long_narrow_screen_is_a_warning_however_long_it_is() -> None:
    bar = Screen("HDMI-1", 1920, 540, 700, 197)
    finding = doctor.screens(replace(WELL, look=Look(screens=(bar,), fonts=5)))
    assert finding.verdict is WARNING


def test_a_screen_that_does_not_say_its_size_is_a_warning() -> None:
    shy = Screen("VGA-1", 1024, 768, 0, 0)
    finding = doctor.screens(replace(WELL, look=Look(screens=(shy,), fonts=5)))
    assert finding.verdict is WARNING
    assert finding.found == "VGA-1 1024 x 768, size unknown"


def test_no_display_is_a_warning_not_a_fault() -> None:
    assert doctor.screens(replace(WELL, look=Look(fonts=5))).verdict is WARNING


def test_qt_that_cannot_start_is_a_fault_in_its_own_words() -> None:
    machine = replace(WELL, look=Look(fault="ImportError: libGL.so.1"))
    assert doctor.screens(machine).found == "ImportError: libGL.so.1"
    assert doctor.screens(machine).verdict is FAULT
    assert doctor.fonts(machine).verdict is WARNING


def test_a_broken_typeface_is_a_fault() -> None:
    machine = replace(WELL, look=Look(fonts=4, broken_fonts=("Serif.ttf",)))
    assert doctor.fonts(machine).found == "cannot be used: Serif.ttf"
    assert doctor.fonts(machine).verdict is FAULT


def test_no_typeface_at_all_is_a_fault() -> None:
    assert doctor.fonts(replace(WELL, look=Look())).verdict is FAULT


@pytest.mark.parametrize(
    ("free", "verdict"),
    [(99_999_999, FAULT), (100_000_000, WARNING), (999_999_999, WARNING), (10**9, OK)],
)
def test_the_fuller_folder_decides_about_the_disk(free: int, verdict: Verdict) -> None:
    machine = replace(WELL, free={Path("data"): 10**12, Path("cache"): free})
    finding = doctor.disk(machine)
    assert finding.verdict is verdict
    assert finding.found.endswith("in cache")


@pytest.mark.parametrize(
    ("size", "verdict"), [(64 * 2**20, WARNING), (65 * 2**20, OK), (None, OK)]
)
def test_little_shared_memory_is_a_warning(size: int | None, verdict: Verdict) -> None:
    assert doctor.shared_memory(replace(WELL, shared_memory=size)).verdict is verdict


def test_root_is_a_warning() -> None:
    finding = doctor.user(replace(WELL, root=True))
    assert finding.verdict is WARNING
    assert "sandbox" in finding.advice


def test_a_sound_content_database_is_told_by_version_languages_and_age(
    content: Path, tmp_path: Path
) -> None:
    finding = found("content", examine(content, tmp_path / "state.db", WELL))
    assert finding.verdict is OK
    assert "in nl en, built 3 days ago, schema m003" in finding.found


def test_content_that_is_not_built_yet_is_a_warning(tmp_path: Path) -> None:
    findings = examine(tmp_path / "content.db", tmp_path / "state.db", WELL)
    assert found("content", findings).verdict is WARNING
    assert not (tmp_path / "content.db").exists()


def test_a_content_database_that_is_none_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    path.write_text("not a database, but long enough to be taken for one" * 40)
    finding = found("content", examine(path, tmp_path / "state.db", WELL))
    assert finding.verdict is FAULT
    assert str(path) in finding.advice


def test_torn_pages_of_the_content_database_are_a_fault(
    content: Path, tmp_path: Path
) -> None:
    pages = content.read_bytes()
    middle = len(pages) // 2
    content.write_bytes(pages[:middle] + b"\xff" * 8192 + pages[middle + 8192 :])
    finding = found("content", examine(content, tmp_path / "state.db", WELL))
    assert finding.verdict is FAULT


def test_a_row_that_refers_to_nothing_is_a_fault(content: Path, tmp_path: Path) -> None:
    database = Database(content)
    database.execute("DELETE FROM pictures")
    database.close()
    finding = found("content", examine(content, tmp_path / "state.db", WELL))
    assert finding.verdict is FAULT
    assert "refers to one of pictures" in finding.advice


def narrate(content: Path, times: int) -> None:
    """Record so many of its twelve speeches."""
    edition = an_edition()
    spoken = [each for code in (NL, EN) for each in speeches(edition, code)]
    for speech in spoken[:times]:
        Narrations(narration_folder(content)).add(speech, b"sound")


def test_what_can_be_heard_is_counted(content: Path, tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    nothing = found("narration", examine(content, state, WELL))
    assert (nothing.verdict, nothing.found[:5]) == (OK, "none:")
    narrate(content, 11)
    some = found("narration", examine(content, state, WELL))
    assert (some.verdict, some.found) == (WARNING, "11 of 12 texts can be heard")
    assert "showcase content narrate" in some.advice
    narrate(content, 12)
    every = found("narration", examine(content, state, WELL))
    assert (every.verdict, every.found) == (OK, "12 of 12 texts can be heard")


def test_narration_without_a_loudspeaker_is_a_warning(
    content: Path, tmp_path: Path
) -> None:
    narrate(content, 12)
    deaf = replace(WELL, look=replace(WELL.look, speakers=0))
    finding = found("narration", examine(content, tmp_path / "state.db", deaf))
    assert finding.verdict is WARNING
    assert "loudspeaker" in finding.advice


def test_the_state_database_is_told_by_its_visits_and_journal(
    content: Path, tmp_path: Path
) -> None:
    finding = found("state", examine(content, tmp_path / "state.db", WELL))
    assert finding.verdict is OK
    assert finding.found.startswith("0 visits, journal ")


def test_a_state_database_that_another_holds_is_a_fault(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.db"
    monkeypatch.setattr("showcase.storage.database._BUSY_MS", 1)
    other = connect_state(path)
    other.execute("BEGIN EXCLUSIVE")
    finding = found("state", examine(content, path, WELL))
    other.close()
    assert finding.verdict is FAULT
    assert "locked" in finding.advice


def test_a_state_database_of_another_program_is_a_fault_and_left_alone(
    content: Path, tmp_path: Path
) -> None:
    path = tmp_path / "state.db"
    database = Database(path)
    database.execute("CREATE TABLE recipes (name TEXT)")
    database.close()
    before = path.read_bytes()
    assert found("state", examine(content, path, WELL)).verdict is FAULT
    assert path.read_bytes() == before


def test_the_text_is_aligned_with_the_advice_below() -> None:
    told = as_text(
        [
            Finding("qt", OK, "PySide6 6.11.3"),
            Finding("screens", WARNING, "no display", "Plug one in."),
            Finding("disk", FAULT, "0.0 GB free", "Make room."),
        ]
    )
    assert told.splitlines() == [
        "ok  qt       PySide6 6.11.3",
        "!   screens  no display",
        "             -> Plug one in.",
        "!!  disk     0.0 GB free",
        "             -> Make room.",
    ]


def test_nothing_found_is_told_in_no_words() -> None:
    assert as_text([]) == ""


def test_the_json_is_a_list_of_all_that_was_found() -> None:
    findings = [Finding("user", WARNING, "root", "Use another.")]
    assert json.loads(as_json(findings)) == [
        {
            "name": "user",
            "verdict": "warning",
            "found": "root",
            "advice": "Use another.",
        }
    ]


def test_one_fault_is_enough_to_end_with_an_error() -> None:
    assert has_fault([Finding("a", OK, ""), Finding("b", FAULT, "")])
    assert not has_fault([Finding("a", WARNING, "")])


def test_a_child_that_breaks_down_is_told_by_its_last_words() -> None:
    script = "import sys; sys.stderr.write('Traceback\\nImportError: libGL'); exit(1)"
    seen = look_with_qt((sys.executable, "-c", script))
    assert seen == Look(fault="ImportError: libGL")


def test_a_child_that_dies_without_a_word_is_told_by_its_code() -> None:
    seen = look_with_qt((sys.executable, "-c", "import os; os._exit(7)"))
    assert seen == Look(fault="ended with 7")


def test_a_child_that_does_not_answer_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("qt", 30)

    monkeypatch.setattr(subprocess, "run", never)
    assert look_with_qt().fault == "no answer within 30 s"


def test_what_the_child_wrote_is_read_after_what_libraries_say() -> None:
    line = json.dumps(
        {
            "screens": [
                {
                    "name": "DP-1",
                    "width": 1920,
                    "height": 1080,
                    "width_mm": 597,
                    "height_mm": 336,
                }
            ],
            "fonts": 5,
            "broken_fonts": [],
            "speakers": 1,
        }
    )
    assert read_look(f"a driver's greeting\n{line}\n") == WELL.look


@pytest.mark.no_qt_log  # Qt says what kind of sound a machine lacks
def test_off_screen_qt_sees_no_screen_but_every_typeface(
    qapp: QGuiApplication,
) -> None:
    seen = look()
    assert seen.screens == ()
    assert seen.fonts >= 3
    assert seen.broken_fonts == ()


@pytest.mark.no_qt_log
def test_without_a_display_qt_is_started_off_screen(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert look().screens == ()


def test_a_screen_is_measured_in_the_pixels_of_its_glass(
    qapp: QGuiApplication,
) -> None:
    screen = qapp.primaryScreen()
    seen = measured(screen)
    assert seen.name == screen.name()
    assert seen.width == screen.size().width() * screen.devicePixelRatio()
    assert seen.width_mm > 0


def test_this_machine_is_gathered_with_a_real_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOWCASE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("SHOWCASE_CACHE", str(tmp_path / "cache"))
    machine = this_machine()
    assert machine.look.fault == ""
    assert machine.look.fonts >= 3
    assert machine.versions["pyside6"]
    assert set(machine.free) == {tmp_path / "data", tmp_path / "cache"}


def test_the_packages_of_libraries_that_do_not_load_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert missing_libraries(lambda name: name != "libGL.so.1") == ["libgl1"]
    assert len(missing_libraries(lambda _: False)) == len(LIBRARIES)


def test_a_library_is_found_by_the_systems_own_loader() -> None:
    assert loads("libc.so.6")
    assert not loads("libnothing.so.9")


def test_off_linux_no_library_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert missing_libraries(lambda _: False) == []


def test_the_doctor_never_imports_qt() -> None:
    script = "import sys, showcase.kiosk.doctor; sys.exit('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=False)
    assert done.returncode == 0


def test_the_libraries_need_the_standard_library_alone() -> None:
    script = "import showcase.kiosk.libraries"
    command = [sys.executable, "-S", "-E", "-c", script]
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(command, cwd=root, check=False)
    assert done.returncode == 0


def a_map(path: Path, bounds: Bounds) -> Path:
    at = (4.40, 51.22)
    street = Line("street", "main", Name("Meir"), (at, (4.41, 51.22)))
    write_basemap(path, [(Layer.STREETS, street)], Name("© Ons"), bounds)
    return path


def test_an_operators_map_of_the_whole_exhibition_is_in_order(
    content: Path, tmp_path: Path
) -> None:
    path = a_map(tmp_path / "map.mbtiles", an_edition().settings.bounds)
    findings = examine(content, tmp_path / "state.db", WELL, path)
    assert found("base map", findings).verdict is OK
    assert found("base map", findings).found == "1 shapes, covers all"


def test_an_operators_map_of_a_part_is_a_warning(content: Path, tmp_path: Path) -> None:
    path = a_map(tmp_path / "map.mbtiles", Bounds(51.2, 4.38, 51.23, 4.42))
    finding = found("base map", examine(content, tmp_path / "state.db", WELL, path))
    assert finding.verdict is WARNING
    assert "without --bbox" in finding.advice


def test_an_operators_map_that_cannot_be_used_is_a_fault(
    content: Path, tmp_path: Path
) -> None:
    path = tmp_path / "map.mbtiles"
    finding = found("base map", examine(content, tmp_path / "state.db", WELL, path))
    assert finding.verdict is FAULT
    assert "there is no such base map" in finding.advice


def test_an_operators_map_is_looked_at_without_content_too(tmp_path: Path) -> None:
    path = a_map(tmp_path / "map.mbtiles", Bounds(51.2, 4.38, 51.23, 4.42))
    nothing = tmp_path / "content.db"
    finding = found("base map", examine(nothing, tmp_path / "state.db", WELL, path))
    assert finding.verdict is OK
