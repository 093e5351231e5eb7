from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from showcase.content.check import check_folder
from showcase.content.export import write_folder
from tests.builders import an_edition

Faults = Callable[[], list[str]]


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache of the tests' own: each drawing is made once for all of them."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHOWCASE_CACHE", str(folder))
        yield folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder without a fault."""
    made = tmp_path / "content"
    write_folder(an_edition(), made)
    return made


@pytest.fixture
def faults(folder: Path) -> Faults:
    """The faults of the folder, as printed."""

    def found() -> list[str]:
        return [str(fault) for fault in check_folder(folder).faults]

    return found


def edit(file: Path, old: str, new: str) -> None:
    """Replace a text that must be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}:\n{text}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
