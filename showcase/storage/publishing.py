"""Replacing a file: the new one is there whole, or the old one stays."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from showcase.errors import StorageError

_FOLDERS_FLUSH = os.name == "posix"  # Windows has no such call


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """The path of an unfinished file that takes the place of `out` at the end.

    After any fault inside, the unfinished file is removed and `out` is as it was.

    Raises:
        StorageError: when the folder or the file cannot be written.
    """
    unfinished = out.with_name(f".{out.name}.unfinished")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _clear(unfinished)
        unfinished.touch()
        yield unfinished
        _sync(unfinished)
        unfinished.replace(out)
        if _FOLDERS_FLUSH:
            # Only then does the new name outlive a power cut.
            _sync(out.parent)
    except OSError as error:
        raise StorageError(
            f"{out}: the file cannot be written ({error.strerror}). "
            "Name another place, or make room and rights; nothing was changed."
        ) from error
    finally:
        _clear(unfinished)


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _clear(unfinished: Path) -> None:
    # A build that was killed leaves its file behind, perhaps with its journal.
    for suffix in ("", "-journal", "-wal", "-shm"):
        try:
            unfinished.with_name(unfinished.name + suffix).unlink(missing_ok=True)
        except NotADirectoryError:
            return
