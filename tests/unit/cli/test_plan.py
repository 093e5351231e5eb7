"""`showcase plan` on a small town: a table, JSON, and faults that say what to do."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from showcase.cli.main import showcase
from showcase.cli.plan import plan
from showcase.content.export import write_folder
from showcase.errors import ShowcaseError
from showcase.planner.planning import Answer
from showcase.services.planning import Planning
from tests.builders import an_edition

TUESDAY = "2026-11-24T13:00"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content database of two places: the Beacon and the MAS."""
    where = tmp_path_factory.mktemp("planned")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOWCASE_CACHE", str(where / "cache"))
        write_folder(an_edition(), where / "content")
        database = where / "content.db"
        command = ["content", "build", str(where / "content"), "--out", str(database)]
        result = CliRunner().invoke(showcase, command)
    assert result.exit_code == 0, result.output
    return database


def run(built: Path, *more: str, budget: str = "3h", depart: str = TUESDAY) -> Result:
    given = ["--content", str(built), "--start", "the-beacon", "--depart", depart]
    return CliRunner().invoke(plan, [*given, "--budget", budget, *more])


def test_the_walk_is_a_table_with_its_proof(built: Path) -> None:
    result = run(built, "--pace", "4", "--like", "smart-city=3")
    assert result.exit_code == 0, result.output
    assert "2026-11-24 13:00  the-beacon" in result.output
    assert "min walk" in result.output
    assert "  mas\n" in result.output
    assert "stops: 1, on foot: " in result.output
    assert "proven best" in result.output
    assert "left out" not in result.output


def test_what_is_left_out_says_why(built: Path) -> None:
    result = run(built, depart="2026-11-23T13:00")
    assert "left out:" in result.output
    assert "not open then" in result.output
    result = run(built, budget="20m")
    assert "min more" in result.output


def test_waiting_for_a_door_is_said(built: Path) -> None:
    result = run(built, depart="2026-11-24T09:00", budget="3h30m")
    assert "min wait" in result.output
    assert "10:00-" in result.output


def test_programs_get_json(built: Path) -> None:
    told = json.loads(run(built, "--json").output)
    assert [visit["place"] for visit in told["visits"]] == ["mas"]
    assert told["is_proven"]
    assert told["depart"] == "2026-11-24T13:00:00+01:00"
    assert told["at_most"] == told["value"]
    shut = json.loads(run(built, "--json", depart="2026-11-23T13:00").output)
    assert shut["left_out"] == [{"place": "mas", "why": "closed", "extra_min": 0}]


def test_wishes_that_clash_end_with_two(built: Path) -> None:
    result = run(built, "--must", "mas", budget="20m")
    assert result.exit_code == 2
    assert "20 minutes in all, must mas" in result.stderr


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--must", "mass"), "did you mean mas"),
        (("--like", "smart-cit=2"), "did you mean smart-city"),
        (("--like", "smart-city"), "write a theme and 0 to 3"),
        (("--pace", "40"), "write --pace 4"),
        (("--depart", "noon"), "--depart 2026-11-24T13:00"),
        (("--budget", "long"), "write 3h, 90m or 1h30m"),
        (("--budget", ""), "write 3h, 90m or 1h30m"),
    ],
)
def test_a_fault_says_what_to_write(
    built: Path, more: tuple[str, ...], said: str
) -> None:
    result = run(built, *more)
    assert isinstance(result.exception, ShowcaseError)
    assert said in str(result.exception)


def test_a_search_cut_short_says_how_far_it_got(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Planning.answers

    def unproven(self: Planning) -> list[Answer]:
        last = list(whole(self))[-1]
        return [
            Answer(last.schedule, last.value, last.value * 1.5, is_proven=False)
        ] * 3

    monkeypatch.setattr(Planning, "answers", lambda self: iter(unproven(self)))
    assert "within 50.0 % of the best" in run(built, "--seconds", "0").output
    given_up = run(built, "--must", "mas", "--seconds", "0", budget="20m")
    assert "search longer" in str(given_up.exception)


def test_the_command_line_starts_without_the_planner_s_arrays() -> None:
    code = "import showcase.cli.main, sys; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
