"""Public problems, where they are on this machine: solved, and proven best."""

from collections import deque
from pathlib import Path

import pytest

from showcase.planner.planning import answers
from tests.benchmarks.optw import best_known, read
from tests.unit.planner.checker import faults_of, value_of

INSTANCES = Path(__file__).parents[4] / "shared" / "data" / "optw"


@pytest.mark.parametrize("name", ["50_c101", "50_r104", "c101", "r101"])
def test_the_best_that_is_known_is_found_and_proven(name: str) -> None:
    path = INSTANCES / f"{name}.txt"
    if not path.exists():
        pytest.skip(f"the public problem {path.name} is not on this machine")
    problem = read(path)
    answer = deque(answers(problem), maxlen=1).pop()
    assert answer.is_proven
    assert answer.schedule is not None
    assert faults_of(problem, answer.schedule.route) == []
    assert value_of(problem, answer.schedule.route) == best_known(path)


def test_a_file_is_read_as_its_authors_mean_it(tmp_path: Path) -> None:
    lines = ["0 0", "0 0", "0 0 0 0 0 0 0 0 0 90", "7 1 1 2.5 8 0 0 0 10 20"]
    (tmp_path / "pr00.txt").write_text("\n".join(lines), encoding="utf-8")
    problem = read(tmp_path / "pr00.txt")
    (candidate,) = problem.candidates
    assert (candidate.id, candidate.score, candidate.stay) == ("7", 8, 250)
    assert candidate.windows == ((1000, 2000),)
    assert problem.walks[0][problem.end] == 141  # the root of 2, to a hundredth
    assert problem.deadline == 9000
    assert best_known(tmp_path / "pr00.txt") is None
