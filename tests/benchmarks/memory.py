"""What the whole kiosk weighs once a visitor has seen every page."""

import os
from pathlib import Path

from showcase.kiosk.driver import wait
from tests.benchmarks.figures import Figure, hand_over
from tests.benchmarks.opened import LAP, Opened

_MOST_MB = 350


def main() -> None:
    """Measure and hand over."""
    opened = Opened()
    idle = _tree_mb()
    opened.welcome()
    for name in LAP:
        opened.touch(name)
        wait(500)
    visited = _tree_mb()
    parts = ", ".join(f"{name} {size:.0f}" for name, size in visited)
    total = _total(visited)
    hand_over(
        Figure("  idle, map and pages made ready", f"{_total(idle):.0f} MB PSS"),
        Figure(
            "whole app after every page",
            f"{total:.0f} MB PSS",
            f"<= {_MOST_MB} MB",
            total <= _MOST_MB,
        ),
        Figure(f"  of it, in MB: {parts}", ""),
    )


def _total(parts: list[tuple[str, float]]) -> float:
    return sum(size for _, size in parts)


def _tree_mb() -> list[tuple[str, float]]:
    """Each process of this tree: its name and its share of memory, in MB."""
    family = {os.getpid()}
    grown = True
    while grown:
        young = {each for each in _processes() if _parent(each) in family}
        grown = not young <= family
        family |= young
    return [(_name(each), _pss_mb(each)) for each in sorted(family)]


def _processes() -> list[int]:
    return [int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit()]


def _parent(process: int) -> int:
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except OSError:  # it ended meanwhile
        return 0
    return int(stat.rpartition(")")[2].split()[1])


def _name(process: int) -> str:
    words = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    kinds = [word for word in words if word.startswith(b"--type=")]
    return kinds[0].decode().removeprefix("--type=") if kinds else "kiosk"


def _pss_mb(process: int) -> float:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
    os._exit(0)  # the figures are handed over
