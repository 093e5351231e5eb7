"""Public orienteering problems with time windows, solved by the product's engine.

`python -m tests.benchmarks.optw FILE ... --seconds S [--prove] [--json]` prints for
each score, best known, gap, seconds to the first answer and in all, proof or bound, and
the route as the file's own node numbers. Format: one point a line from the third on:
number, x, y, service, score, ..., opens, closes; the first is start and end. Distances
are rounded down to a tenth, to a hundredth where the file is called pr... The best
known scores are read from best_known.csv beside the file.
"""

import argparse
import csv
import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

from showcase.planner.problem import Candidate, Problem
from tests.benchmarks.planned import Planned, planned

_ROW = "{:<9} {:>6} {:>6} {:>6} {:>7} {:>7}  {:<12} {}"


@dataclass(frozen=True, slots=True)
class Result:
    """What came out for one file.

    Attributes:
        instance: its name.
        score: of the best route found; 0 without one.
        best_known: by the literature; None when nobody says.
        gap: how much less, as a share of the best known.
        first_s: processor seconds to the first route.
        total_s: processor seconds in all.
        proven: whether no route can be better.
        bound: no route scores more.
        route: node numbers, without start and end.
    """

    instance: str
    score: float
    best_known: float | None
    gap: float | None
    first_s: float
    total_s: float
    proven: bool
    bound: float
    route: tuple[int, ...]


def read(path: Path) -> Problem:
    """A public instance; the candidates are called by their node numbers."""
    lines = path.read_text(encoding="utf-8").splitlines()[2:]
    points = [[float(part) for part in line.split()] for line in lines if line.strip()]
    per = 100 if path.name.startswith("pr") else 10  # ticks a unit of distance
    depot, *others = points
    spots = [(point[1], point[2]) for point in (*others, depot, depot)]
    walks = [
        [math.floor(math.dist(here, there) * per + 1e-9) for there in spots]
        for here in spots
    ]
    candidates = tuple(
        Candidate(
            str(int(point[0])),
            point[4],
            round(point[3] * per),
            ((math.ceil(point[-2] * per), math.floor(point[-1] * per)),),
        )
        for point in others
    )
    return Problem(candidates, walks, round(depot[-2] * per), round(depot[-1] * per))


def best_known(path: Path) -> float | None:
    """The best score anyone has found for a file, from the table beside it."""
    table = path.with_name("best_known.csv")
    if not table.exists():
        return None
    with table.open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if (row["instance"], row["routes"]) == (path.stem, "1"):
                return float(row["best_known"])
    return None


def gap(score: float, known: float) -> float:
    """How much less than the best known, as a share of it."""
    return (known - score) / known


def main() -> None:
    """Read the arguments, solve and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument(
        "--prove", action="store_true", help="until proven, however long"
    )
    parser.add_argument("--json", action="store_true", help="an object a line")
    given = parser.parse_args()
    if not given.json:
        heads = ("instance", "score", "known", "gap %", "first", "total")
        _say(_ROW.format(*heads, "proof", "route"))
    for path in given.files:
        problem = read(path)
        done = planned(problem, None if given.prove else given.seconds)
        result = _result(path, problem, done)
        _say(json.dumps(asdict(result)) if given.json else _row(result))


def _result(path: Path, problem: Problem, done: Planned) -> Result:
    known, score = best_known(path), max(0.0, done.last.value)
    return Result(
        path.stem,
        score,
        known,
        None if known is None else gap(score, known),
        done.first_s,
        done.total_s,
        done.last.is_proven,
        done.last.bound,
        tuple(int(problem.candidates[stop].id) for stop in done.route),
    )


def _row(result: Result) -> str:
    return _ROW.format(
        result.instance,
        f"{result.score:.0f}",
        "-" if result.best_known is None else f"{result.best_known:.0f}",
        "-" if result.gap is None else f"{100 * result.gap:.2f}",
        f"{result.first_s:.3f}",
        f"{result.total_s:.2f}",
        "proven best" if result.proven else f"<= {result.bound:.1f}",
        " ".join(map(str, result.route)),
    )


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
