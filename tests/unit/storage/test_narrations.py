from pathlib import Path

import pytest

from showcase.domain.narration import Speech
from showcase.errors import StorageError
from showcase.storage.narrations import Narrations
from tests.builders import EN, NL

HARBOUR = Speech(EN, "A harbour at work.")
HAVEN = Speech(NL, "Een haven aan het werk.")


@pytest.fixture
def narrations(tmp_path: Path) -> Narrations:
    return Narrations(tmp_path / "content.narration")


def test_a_speech_is_found_once_it_was_added(narrations: Narrations) -> None:
    assert narrations.file(HARBOUR) is None
    narrations.add(HARBOUR, b"sound")
    file = narrations.file(HARBOUR)
    assert file == narrations.folder / "en" / f"{HARBOUR.mark}.ogg"
    assert file.read_bytes() == b"sound"
    assert narrations.file(HAVEN) is None


def test_only_what_is_still_said_is_kept(narrations: Narrations) -> None:
    narrations.add(HARBOUR, b"sound")
    narrations.add(HAVEN, b"sound")
    half = narrations.place(HAVEN).with_name(".x.ogg.unfinished")
    half.touch()
    assert narrations.keep_only([HARBOUR]) == 1
    assert narrations.file(HAVEN) is None
    assert narrations.file(HARBOUR)
    assert not half.exists()


def test_without_a_folder_there_is_nothing_to_remove(narrations: Narrations) -> None:
    assert narrations.keep_only([HARBOUR]) == 0
    assert not narrations.folder.exists()


def test_a_file_that_cannot_be_removed_is_the_operators_to_mend(
    narrations: Narrations, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrations.add(HAVEN, b"sound")

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageError, match=r"removed \(Permission denied\)"):
        narrations.keep_only([])
