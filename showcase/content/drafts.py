"""The files of a content folder while they are being changed, not yet written."""

from pathlib import Path
from typing import Final

from showcase.content.addresses import NEW_SHEET

_BOM: Final = b"\xef\xbb\xbf"


class Draft:
    """A file's text now and what shall become of it."""

    def __init__(self, root: Path, file: str) -> None:
        """Read a file of a folder; a language's file that is not there is empty.

        Attributes:
            before: its bytes; None when there is no such file.
            text: its text, with plain line ends.
        """
        path = root / file
        self.before = path.read_bytes() if path.exists() else None
        written = NEW_SHEET if self.before is None else self.before.decode("utf-8-sig")
        self._is_windows = "\r\n" in written
        self.text = written.replace("\r\n", "\n")

    @property
    def is_mixed(self) -> bool:
        """Whether some of its lines end as on Windows and others do not."""
        return self.before is not None and self.written(self.text) != self.before

    def written(self, text: str) -> bytes:
        """The bytes of another text of it, with its own line ends."""
        ends = text.replace("\n", "\r\n") if self._is_windows else text
        mark = _BOM if (self.before or b"").startswith(_BOM) else b""
        return mark + ends.encode()
