"""Pictures in the widths that screens ask for, drawn once and kept in the cache."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from showcase.content import drawing
from showcase.content.drawing_process import WAIT_S, UndrawableError, draw_apart
from showcase.domain.media import Picture, PictureFile, PictureId
from showcase.paths import cache_folder
from showcase.storage.pictures import Rendition

_AT_ONCE: Final = 2
_TRIAL: Final = (320,)  # wide enough to see whether a picture can be drawn at all


@dataclass(frozen=True, slots=True)
class Canvas:
    """One file of a picture.

    Attributes:
        picture: the picture's id.
        night: whether it is the file for the night.
        file: the file.
    """

    picture: PictureId
    night: bool
    file: PictureFile


def canvases(pictures: Iterable[Picture]) -> tuple[Canvas, ...]:
    """The files of pictures, each by day and then by night."""
    return tuple(
        Canvas(picture.id, night, file)
        for picture in pictures
        for night, file in ((False, picture.day), (True, picture.night))
        if file is not None
    )


def undrawable(
    wanted: Iterable[Canvas], *, full: bool = False, limit_s: float = WAIT_S
) -> Mapping[Canvas, str]:
    """Try to draw files.

    Args:
        wanted: the files.
        full: whether to draw them in all their widths, for `render` to find, or
            only small, which is quick.
        limit_s: seconds that one may take.

    Returns:
        why, for each that cannot be drawn.
    """
    found = {}
    widths = () if full else _TRIAL
    for canvas, result in _drawn(tuple(wanted), widths, limit_s).items():
        if isinstance(result, UndrawableError):
            found[canvas] = str(result)
    return found


def render(pictures: Iterable[Picture]) -> tuple[Rendition, ...]:
    """Draw pictures in all their widths.

    Raises:
        UndrawableError: when one cannot be drawn.
    """
    renditions = []
    for canvas, result in _drawn(canvases(pictures), (), WAIT_S).items():
        if isinstance(result, UndrawableError):
            raise UndrawableError(
                f"media/{canvas.picture}/{canvas.file.name}: {result}"
            )
        renditions += [
            Rendition(canvas.picture, canvas.night, int(file.stem), file.read_bytes())
            for file in sorted(result.glob("*.webp"), key=lambda file: int(file.stem))
        ]
    return tuple(renditions)


def glance(file: PictureFile) -> bytes:
    """A file drawn small, as WebP, for a program to look at.

    Raises:
        UndrawableError: when it cannot be drawn.
    """
    folder = _draw(_key(file, _TRIAL), file, _TRIAL, WAIT_S)
    return next(folder.glob("*.webp")).read_bytes()


def _drawn(
    wanted: tuple[Canvas, ...], widths: tuple[int, ...], limit_s: float
) -> dict[Canvas, Path | UndrawableError]:
    # The same file may stand in many pictures: it is drawn once.
    keys = {canvas: _key(canvas.file, widths) for canvas in wanted}
    files = {key: canvas.file for canvas, key in keys.items()}

    def draw(item: tuple[str, PictureFile]) -> Path | UndrawableError:
        try:
            return _draw(item[0], item[1], widths, limit_s)
        except UndrawableError as error:
            return error

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        results = dict(zip(files, pool.map(draw, files.items()), strict=True))
    return {canvas: results[key] for canvas, key in keys.items()}


def _key(file: PictureFile, widths: tuple[int, ...]) -> str:
    digest = hashlib.sha256(file.content).hexdigest()
    suffix = Path(file.name).suffix
    size = "-".join(map(str, widths)) or "all"
    return f"{digest}-{suffix[1:]}-{size}-v{drawing.VERSIONS[suffix]}"


def _draw(key: str, file: PictureFile, widths: tuple[int, ...], limit_s: float) -> Path:
    cache = cache_folder() / "renditions"
    cache.mkdir(exist_ok=True)
    done = cache / key
    if done.is_dir():
        return done
    unfinished = Path(tempfile.mkdtemp(prefix=".", dir=cache))
    try:
        draw_apart(file, unfinished, ",".join(map(str, widths)), limit_s)
        _keep(unfinished, done)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return done


def _keep(unfinished: Path, done: Path) -> None:
    try:
        os.replace(unfinished, done)  # noqa: PTH105 (a folder, all at once)
    except OSError:
        # Another process has drawn the same in the meantime.
        if not done.is_dir():
            raise
