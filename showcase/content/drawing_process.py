"""The process of its own that a picture is drawn in: how it is started, and ends."""

import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

from showcase.content import drawing
from showcase.domain.media import PictureFile
from showcase.errors import ContentError

WAIT_S: Final = 2.0 * drawing.MOST_S  # the processor has other work too
# Windows has no such signal.
_OUT_OF_TIME: Final = -getattr(signal, "SIGXCPU", 0)


class UndrawableError(ContentError):
    """A picture that cannot be drawn."""


def draw_apart(
    file: PictureFile, folder: Path, order: str, limit_s: float = WAIT_S
) -> None:
    """Have a picture drawn into a folder, as `drawing.main` does.

    Args:
        file: the picture, which may be hostile.
        folder: an empty folder.
        order: the widths joined by commas, or `drawing.KEPT`.
        limit_s: seconds that it may take.

    Raises:
        UndrawableError: saying why it cannot be drawn.
    """
    suffix = Path(file.name).suffix
    command = [sys.executable, "-I", drawing.__file__, suffix, str(folder), order]
    try:
        result = subprocess.run(  # noqa: S603 (our own program)
            command,
            input=file.content,
            capture_output=True,
            timeout=limit_s,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UndrawableError(_takes_longer_than(limit_s)) from error
    if result.returncode:
        raise UndrawableError(_reason(result))


def _reason(result: subprocess.CompletedProcess[bytes]) -> str:
    if result.returncode == _OUT_OF_TIME:
        return _takes_longer_than(drawing.MOST_S)
    if result.returncode < 0:
        return "it needs too much memory, or breaks what draws it"
    said = result.stderr.decode(errors="replace").strip()
    return said.splitlines()[-1] if said else "drawing it failed"


def _takes_longer_than(limit_s: float) -> str:
    return f"it takes longer than {limit_s:g} s"
