"""Building the database of a folder of 1,000 projects in five languages."""

from time import perf_counter

from showcase.content.build import build
from showcase.content.export import write_folder
from tests.benchmarks.editions import LANGUAGES, many
from tests.benchmarks.figures import Figure, hand_over
from tests.benchmarks.scratch import scratch

_PROJECTS = 1_000
_MOST_S = 10


def main() -> None:
    """Measure and hand over."""
    folder = scratch() / "many"
    write_folder(many(_PROJECTS, LANGUAGES), folder)
    began = perf_counter()
    edition = build(folder, scratch() / "built.db")
    taken = perf_counter() - began
    what = f"build of {len(edition.projects):,} projects x {len(LANGUAGES)} languages"
    hand_over(Figure(what, f"{taken:.1f} s", f"<= {_MOST_S} s", taken <= _MOST_S))


if __name__ == "__main__":
    main()
