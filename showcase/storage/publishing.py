"""Replacing a file, making a folder: it is there whole, or all stays as it was."""

import os
import shutil
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
        # Only then does the new name outlive a power cut.
        _sync_all(out.parent, deep=False)
    except OSError as error:
        raise StorageError(
            f"{out}: the file cannot be written ({error.strerror}). "
            "Name another place, or make room and rights; nothing was changed."
        ) from error
    finally:
        _clear(unfinished)


@contextmanager
def making_folder(out: Path) -> Iterator[Path]:
    """The path of an unfinished folder that becomes `out` at the end.

    After any fault inside, the unfinished folder is removed.

    Raises:
        StorageError: when `out` is there and not empty, or cannot be written.
    """
    unfinished = out.with_name(f".{out.name}.unfinished")
    try:
        if out.exists() and any(out.iterdir()):
            raise StorageError(
                f"{out}: the folder is not empty. Name a new one: nothing that "
                "someone may have edited is written over."
            )
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        yield unfinished
        _sync_all(unfinished)
        if out.exists():
            out.rmdir()  # Windows moves nothing onto a folder, even an empty one
        unfinished.replace(out)
        _sync_all(out.parent, deep=False)
    except OSError as error:
        raise StorageError(
            f"{out}: the folder cannot be written ({error.strerror}). "
            "Name another place, or make room and rights."
        ) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _sync_all(folder: Path, *, deep: bool = True) -> None:
    for path in (folder, *(folder.rglob("*") if deep else ())):
        if _FOLDERS_FLUSH or not path.is_dir():
            _sync(path)


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
