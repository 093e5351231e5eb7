"""Narrations: one audio file per speech, in a folder beside the content database.

    content.narration/nl/3f2a….ogg

A file's name is the mark of its words, so a kiosk never says what is no longer
written, and a text that changed back is heard again at once.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from showcase.domain.narration import Speech
from showcase.errors import StorageError
from showcase.storage.publishing import replacing

_SUFFIX: Final = ".ogg"


class Narrations:
    """The speeches that were recorded; without a folder there are none."""

    def __init__(self, folder: Path) -> None:
        """Look into a folder; it is made with the first speech."""
        self.folder = folder

    def place(self, speech: Speech) -> Path:
        """Where a speech's file lies, or would."""
        return self.folder / speech.language / (speech.mark + _SUFFIX)

    def file(self, speech: Speech) -> Path | None:
        """The file of a speech, or None when it was not recorded."""
        place = self.place(speech)
        return place if place.is_file() else None

    def add(self, speech: Speech, audio: bytes) -> None:
        """Keep a speech, whole or not at all.

        Raises:
            StorageError: when the file cannot be written.
        """
        with replacing(self.place(speech)) as unfinished:
            unfinished.write_bytes(audio)

    def keep_only(self, speeches: Iterable[Speech]) -> int:
        """Remove every other speech, and what an interrupted run left behind.

        Returns:
            how many speeches were removed.

        Raises:
            StorageError: when a file cannot be removed.
        """
        kept = set(map(self.place, speeches))
        stale = [file for file in self.folder.glob(f"*/*{_SUFFIX}") if file not in kept]
        try:
            for file in (*stale, *self.folder.glob("*/.*.unfinished")):
                file.unlink()
        except OSError as error:
            raise StorageError(
                f"{self.folder}: an old narration cannot be removed "
                f"({error.strerror}). Mend the folder's rights and try again."
            ) from error
        return len(stale)
