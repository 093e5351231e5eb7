"""The files of a content folder: which there are, and what they hold."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from showcase.content.notes import Notes, Spot, did_you_mean

MOST_BYTES: Final = 50_000_000
README: Final = "README.md"

Mark = tuple[int, ...]


class Folder:
    """A content folder. Nothing outside it is ever read."""

    def __init__(self, root: Path, notes: Notes) -> None:
        self._root = root
        self._real = os.path.realpath(root) + os.sep
        self._notes = notes

    def names(
        self, folder: str = "", wanted: Callable[[Path], bool] = Path.is_dir
    ) -> list[str]:
        """The entries of a folder in it, by name, without hidden ones and backups.

        A folder that is not there has none.
        """
        try:
            return sorted(
                entry.name
                for entry in (self._root / folder).iterdir()
                if not _is_private(entry.name) and wanted(entry)
            )
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            self._notes.fault(
                Spot(folder or "."),
                "the folder cannot be read",
                str(error.strerror),
                "make it an ordinary, readable folder",
            )
            return []

    def marks(self, folder: str) -> dict[str, Mark]:
        """Every file below a folder in it, with what changes whenever the file does."""
        return marks_below(self._root / folder)

    def files(self) -> Iterator[str]:
        """The path of every file in it, sorted, without hidden ones and backups.

        A link to a folder is one too, which cannot be read.
        """
        found = []
        for where, folders, names in os.walk(self._root):
            links = [name for name in folders if Path(where, name).is_symlink()]
            folders[:] = [name for name in folders if not _is_private(name)]
            found += [Path(where, name) for name in (*names, *links)]
        for path in sorted(path.relative_to(self._root).as_posix() for path in found):
            if not _is_private(path.rpartition("/")[2]):
                yield path

    def has(self, path: str) -> bool:
        """Whether there is a file of that name."""
        return os.path.lexists(self._root / path)

    def expect(self, folder: str, known: Iterable[str]) -> None:
        """Note every entry of a folder that nobody would read."""
        expected = list(known)
        for name in self.names(folder, lambda entry: entry.name != README):
            if name not in expected:
                self._notes.fault(
                    Spot(f"{folder}/{name}".lstrip("/")),
                    "this file or folder is unknown",
                    "it would be left out silently",
                    f"{did_you_mean(name, expected)}take it away",
                )

    def bytes_of(self, path: str) -> bytes | None:
        """What a file holds; None when it cannot be read, which is noted."""
        file = self._root / path
        try:
            if not os.path.realpath(file).startswith(self._real):
                self._unreadable(path, "it leads out of the content folder")
                return None
            if file.stat().st_size > MOST_BYTES:
                self._unreadable(path, f"it is larger than {MOST_BYTES} bytes")
                return None
            return file.read_bytes()
        except FileNotFoundError:
            self._notes.fault(
                Spot(path), "the file is missing", "it is needed here", "add it"
            )
        except OSError as error:
            self._unreadable(path, str(error.strerror))
        return None

    def text_of(self, path: str) -> str | None:
        """The text of a file; None when it cannot be read, which is noted."""
        content = self.bytes_of(path)
        if content is None:
            return None
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            self._notes.fault(
                Spot(path, content.count(b"\n", 0, error.start) + 1),
                "this is not UTF-8",
                "letters with accents would be lost",
                "save the file as UTF-8",
            )
            return None
        if "\0" in text:
            self._notes.fault(
                Spot(path, text.count("\n", 0, text.index("\0")) + 1),
                "there is a NUL character",
                "no text has one",
                "save the file as plain text",
            )
            return None
        return text.replace("\r\n", "\n")

    def _unreadable(self, path: str, why: str) -> None:
        self._notes.fault(
            Spot(path),
            "the file cannot be read",
            why,
            "put an ordinary, readable file there",
        )


def marks_below(folder: Path) -> dict[str, Mark]:
    """Every file below a folder, with what changes whenever the file does.

    What cannot be looked at is left out.
    """
    return dict(_marks(str(folder)))


def _marks(folder: str) -> Iterator[tuple[str, Mark]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _marks(entry.path)
        else:
            yield entry.path, _mark(entry)


def _mark(entry: "os.DirEntry[str]") -> Mark:
    try:
        now = entry.stat()
    except OSError:
        return ()
    return now.st_ino, now.st_size, now.st_mtime_ns, now.st_ctime_ns


def _is_private(name: str) -> bool:
    return name.startswith(".") or name.endswith(("~", ".swp"))
