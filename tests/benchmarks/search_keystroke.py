"""Each keystroke of a search among 10,000 projects, beside a scan with LIKE."""

from time import perf_counter

from sqlite_utils import Database

from showcase.services.catalogue import Catalogue, Wish
from showcase.storage.database import connect_content, create_content
from showcase.storage.edition import read_edition, write_edition
from showcase.storage.search import SearchIndex
from tests.benchmarks.editions import LANGUAGES, WORDS, many
from tests.benchmarks.figures import hand_over, times
from tests.benchmarks.scratch import scratch
from tests.builders import NL

_PROJECTS = 10_000
_TYPED = (*WORDS[::48], f"{WORDS[5]} {WORDS[90]}", "beacon", "the bea", "xyzzy", "sant")
_SCAN = """
SELECT DISTINCT project
FROM project_texts JOIN project_sections USING (project, language)
WHERE language = ? AND (title LIKE ? OR subtitle LIKE ? OR body LIKE ?)
"""


def main() -> None:
    """Measure and hand over."""
    path = scratch() / "many.db"
    database = create_content(path)
    write_edition(database, many(_PROJECTS, LANGUAGES[:2]))
    database.close()
    opened = connect_content(path)
    catalogue = Catalogue(read_edition(opened), SearchIndex(opened))
    catalogue.cards(NL, Wish(text="x"))  # the process is warm
    prefixes = [word[:end] for word in _TYPED for end in range(1, len(word) + 1)]
    what = f"search keystroke, {_PROJECTS:,} projects"
    hand_over(
        times(what, [_keystroke_ms(catalogue, text) for text in prefixes], 10),
        times("  the same by a scan with LIKE", _scans_ms(opened, prefixes), None),
    )


def _keystroke_ms(catalogue: Catalogue, text: str) -> float:
    began = perf_counter()
    catalogue.cards(NL, Wish(text=text))
    return (perf_counter() - began) * 1000


def _scans_ms(database: Database, prefixes: list[str]) -> list[float]:
    taken = []
    for text in prefixes[::12]:
        began = perf_counter()
        database.execute(_SCAN, (NL, *[f"%{text}%"] * 3)).fetchall()
        taken.append((perf_counter() - began) * 1000)
    return taken


if __name__ == "__main__":
    main()
