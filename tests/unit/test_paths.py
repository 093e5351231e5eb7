from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from showcase import paths
from showcase.errors import SettingsError

by_folder = pytest.mark.parametrize(
    ("folder", "variable", "usual"),
    [
        (paths.data_folder, "SHOWCASE_DATA", "user_data_path"),
        (paths.cache_folder, "SHOWCASE_CACHE", "user_cache_path"),
    ],
    ids=["data", "cache"],
)


@pytest.fixture
def platform_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the platform would keep everything, no variable saying otherwise."""
    for function in ("user_data_path", "user_cache_path"):
        place = tmp_path / function
        monkeypatch.setattr(platformdirs, function, place.joinpath)
    for variable in ("SHOWCASE_DATA", "SHOWCASE_CACHE"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@by_folder
def test_a_folder_named_by_its_variable_is_made_with_its_parents(
    folder: Callable[[], Path],
    variable: str,
    usual: str,
    platform_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wanted = platform_folder / "met spaties" / "dieper"
    monkeypatch.setenv(variable, str(wanted))
    assert folder() == wanted
    assert wanted.is_dir()
    assert not (platform_folder / usual).exists()


@by_folder
def test_without_its_variable_a_folder_is_the_platforms_own(
    folder: Callable[[], Path],
    variable: str,
    usual: str,
    platform_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = platform_folder / usual / "antwerp-showcase"
    assert folder() == own
    assert own.is_dir()
    monkeypatch.setenv(variable, "")
    assert folder() == own


@by_folder
def test_a_folder_that_is_there_keeps_what_lies_in_it(
    folder: Callable[[], Path], variable: str, usual: str, platform_folder: Path
) -> None:
    kept = folder() / "kept"
    kept.touch()
    assert folder() / "kept" == kept
    assert kept.exists()


@pytest.mark.parametrize("shipped", [paths.CONTENT, paths.ICONS, paths.QML])
def test_what_ships_with_the_program_is_there(shipped: Path) -> None:
    assert any(shipped.iterdir())


@by_folder
def test_a_folder_that_cannot_be_made_is_named_with_its_variable(
    folder: Callable[[], Path],
    variable: str,
    usual: str,
    platform_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = platform_folder / "file"
    file.write_text("no folder")
    monkeypatch.setenv(variable, str(file / "deeper"))
    with pytest.raises(SettingsError, match=variable) as refusal:
        folder()
    assert str(file / "deeper") in str(refusal.value)


def test_the_narration_lies_beside_its_database() -> None:
    assert paths.narration_folder(Path("/srv/kiosk.db")) == Path("/srv/kiosk.narration")
