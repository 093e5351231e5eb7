"""`make bench`: runs each benchmark in a process of its own and prints one table.

`python tests/benchmarks/run.py [NAME ...]` runs those named, or all of them.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parent.parent.parent
_LIMIT_S = {
    "start": 40,
    "touch": 90,
    "map_page": 120,
    "pan": 400,
    "tiles": 120,
    "renderer_death": 60,
    "search_keystroke": 60,
    "content_build": 60,
    "archives": 60,
    "preview": 90,
    "walking": 60,
    "planner": 480,
    "memory": 60,
    "visitor_offline": 150,
}
_ROW = "{:<52} {:<36} {:<16} {}"


def main(names: list[str]) -> int:
    """Run benchmarks and print what they measured.

    Returns:
        1 when a budget is not kept or a benchmark did not finish, else 0.
    """
    unknown = sorted(set(names) - set(_LIMIT_S))
    if unknown:
        _say(f"no benchmark {', '.join(unknown)}; there are: {', '.join(_LIMIT_S)}")
        return 2
    _say(f"{os.cpu_count()} cores; load before: {_load()}")
    _say(_ROW.format("what", "measured", "budget", "verdict"))
    with tempfile.TemporaryDirectory() as scratch:
        environment = _surroundings(Path(scratch))
        _build_content(environment, Path(scratch) / "content.db")
        results = [_run(name, environment) for name in names or _LIMIT_S]
    _say(f"load after: {_load()}")
    return 0 if all(results) else 1


def _build_content(environment: dict[str, str], out: Path) -> None:
    # The first time on a machine every picture is drawn: minutes, and no figure.
    command = (sys.executable, "-m", "showcase", "content", "build")
    subprocess.run(
        (*command, "resources/content", "--out", str(out)),
        cwd=_ROOT,
        env=environment,
        check=True,
        timeout=600,
        stdout=subprocess.DEVNULL,
    )


def _run(name: str, environment: dict[str, str]) -> bool:
    try:
        done = subprocess.run(
            (sys.executable, "-m", f"tests.benchmarks.{name}"),
            cwd=_ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_LIMIT_S[name],
            check=False,
        )
    except subprocess.TimeoutExpired:
        _say(_ROW.format(name, f"nothing after {_LIMIT_S[name]} s", "", "FAILED"))
        return False
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    verdicts = [_print_row(json.loads(line)) for line in lines]
    if done.returncode != 0 or not lines:
        _say(_ROW.format(name, f"ended with {done.returncode}", "", "FAILED"))
        _say(done.stderr[-1500:])
        return False
    return all(verdicts)


def _print_row(figure: dict[str, Any]) -> bool:
    verdict = {True: "kept", False: "MISSED", None: ""}[figure["kept"]]
    _say(_ROW.format(figure["what"], figure["measured"], figure["budget"], verdict))
    return figure["kept"] is not False


def _surroundings(scratch: Path) -> dict[str, str]:
    # Drawn pictures stay in the usual cache: drawing them is no part of any figure.
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "SHOWCASE_DATA": str(scratch),
        "BENCH_SCRATCH": str(scratch),
        "PYTHONPATH": str(_ROOT),
    }


def _load() -> str:
    return " ".join(f"{each:.1f}" for each in os.getloadavg())


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
