"""Taking a picture into a content folder: anyone's file becomes one of ours."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from showcase.content import drawing
from showcase.content.desk import Desk
from showcase.content.drawing_process import UndrawableError, draw_apart
from showcase.content.exhibition import read_languages
from showcase.content.folder import MOST_BYTES, Folder
from showcase.content.notes import Notes, did_you_mean
from showcase.content.renditions import canvases, undrawable
from showcase.content.svg import check_svg
from showcase.content.webp import holds_pixels_only
from showcase.content.writing import picture_files
from showcase.domain.language import LanguageCode
from showcase.domain.media import Picture, PictureFile, PictureId, PictureText
from showcase.errors import ContentError
from showcase.storage.publishing import making_folder

_STARTS: Final = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture that someone offers.

    Attributes:
        id: the slug it is to have.
        credit: who made it.
        licence: under which terms it may be shown.
        texts: alt text and caption per language.
        day: the file by day.
        night: the file by night, or None.
    """

    id: str
    credit: str
    licence: str
    texts: Mapping[LanguageCode, PictureText]
    day: Path
    night: Path | None = None


def take_in(folder: Path, offered: Offered) -> Picture:
    """Add a picture to a content folder, wholly or not at all.

    A photograph is encoded anew, so that nothing but its pixels is kept: not the
    place it was taken at, and nothing that hides in a file. A drawing stays one, once
    it is known to hold shapes alone and was drawn in every width. Both are read by a
    process with limits.

    Returns:
        the picture, as it was written.

    Raises:
        ContentError: saying what to change; the folder is as it was then.
        StorageError: when the folder cannot be written.
    """
    _check_languages(folder, offered.texts)
    day = _file(offered.day, "day")
    night = _file(offered.night, "night") if offered.night else None
    names = (PictureId(offered.id), offered.credit, offered.licence)
    try:
        picture = Picture(*names, day, night, offered.texts)
    except ValueError as error:
        raise ContentError(f"{offered.day}: {error}") from error
    with making_folder(folder / "media" / picture.id) as unfinished:
        picture = replace(
            picture,
            day=_taken(picture, offered.day, day),
            night=_taken(picture, offered.night, night)
            if offered.night and night
            else None,
        )
        for file in filter(None, (picture.day, picture.night)):
            (unfinished / file.name).write_bytes(file.content)
        for name, text in picture_files(picture):
            (unfinished / name).write_text(text, encoding="utf-8", newline="\n")
    return picture


def _check_languages(folder: Path, texts: Mapping[LanguageCode, PictureText]) -> None:
    notes = Notes()
    desk = Desk(Folder(folder, notes), notes)
    languages, _ = read_languages(desk, desk.fields("exhibition.yaml"))
    if notes.faults:
        raise ContentError(f"{folder}: {notes.faults[0]}")
    codes = [language.code for language in languages]
    for code in texts:
        if code not in codes:
            raise ContentError(
                f"{code!r}: the exhibition does not speak this language. "
                f"{did_you_mean(code, codes)}use one of {', '.join(codes)}."
            )
    if codes[0] not in texts:
        raise ContentError(
            f"there is no alt text in {codes[0]!r}, the exhibition's first language. "
            "Say what is seen, for those who do not see it."
        )


def _file(path: Path, name: str) -> PictureFile:
    """A file as it was offered, under the name that its content asks for."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        why = f"the file cannot be read ({error.strerror})"
        raise _refusal(path, why, "check its name") from error
    if len(content) > MOST_BYTES:
        raise _refusal(
            path, f"it is larger than {MOST_BYTES} bytes", "export it smaller"
        )
    return PictureFile(name + _suffix(path, content), content)


def _suffix(path: Path, content: bytes) -> str:
    """What a file is, whatever its name says."""
    for start, suffix in _STARTS.items():
        if content.startswith(start):
            return suffix
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return ".webp"
    if content.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        return ".svg"
    raise _refusal(path, "it is no PNG, JPEG, WebP or SVG", "export it as one of them")


def _taken(picture: Picture, path: Path, file: PictureFile) -> PictureFile:
    if file.name.endswith(".svg"):
        _check_drawing(replace(picture, day=file, night=None), path)
        return file
    try:
        content = _encoded_anew(file)
    except UndrawableError as error:
        raise _refusal(path, str(error), "export it again") from error
    return PictureFile(f"{Path(file.name).stem}.webp", content)


def _check_drawing(picture: Picture, path: Path) -> None:
    notes = Notes()
    check_svg(picture.day.content, str(path), notes)
    if notes.faults:
        raise ContentError("\n".join(map(str, sorted(notes.faults))))
    for why in undrawable(canvases([picture]), full=True).values():
        raise _refusal(path, why, "draw it with fewer or simpler shapes")


def _encoded_anew(file: PictureFile) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        draw_apart(file, Path(folder), drawing.KEPT)
        made = [each.read_bytes() for each in Path(folder).iterdir()]
    # Whoever broke that process in may have written what he likes.
    if len(made) != 1 or not holds_pixels_only(made[0]):
        raise UndrawableError("what came out is no picture")
    return made[0]


def _refusal(path: Path, why: str, mend: str) -> ContentError:
    return ContentError(f"{path}: the picture is refused: {why}. Please {mend}.")
