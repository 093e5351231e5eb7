"""Reading the folders of pictures."""

from showcase.content.desk import Desk, Entry
from showcase.content.markdown import Sheet
from showcase.content.notes import Spot
from showcase.content.svg import check_svg
from showcase.domain.media import (
    PICTURE_SUFFIXES,
    Picture,
    PictureFile,
    PictureId,
    PictureText,
)

_SUFFIXES = sorted(PICTURE_SUFFIXES)
_FILES = tuple(f"{name}{suffix}" for name in ("day", "night") for suffix in _SUFFIXES)


def read_pictures(desk: Desk) -> tuple[Picture, ...]:
    """Read every picture without a fault; whether it can be drawn is not tried."""
    return desk.things("media", "media.yaml", _picture, _FILES)


def _picture(desk: Desk, entry: Entry) -> Picture | None:
    fields = entry.fields
    credit, licence = fields.text("credit"), fields.text("licence")
    fields.close()
    day, night = _file(desk, entry, "day"), _file(desk, entry, "night")
    texts = {code: _text(sheet) for code, sheet in entry.sheets.items()}
    if day is None:
        if not _candidates(desk, entry, "day"):
            desk.notes.fault(
                Spot(f"media/{entry.id}/day.svg"),
                "there is no picture by day",
                "a picture without a file shows nothing",
                f"add day with one of {', '.join(_SUFFIXES)}",
            )
        return None
    return fields.made(
        lambda: Picture(
            PictureId(entry.id),
            credit,
            licence,
            day,
            night,
            {code: text for code, text in texts.items() if text},
        )
    )


def _candidates(desk: Desk, entry: Entry, name: str) -> list[str]:
    return [
        f"{name}{suffix}"
        for suffix in _SUFFIXES
        if desk.folder.has(f"media/{entry.id}/{name}{suffix}")
    ]


def _file(desk: Desk, entry: Entry, name: str) -> PictureFile | None:
    found = _candidates(desk, entry, name)
    if not found:
        return None
    path = f"media/{entry.id}/{found[0]}"
    if len(found) > 1:
        desk.notes.fault(
            Spot(path),
            f"there are {' and '.join(found)}",
            "only one of them could be shown",
            "keep one",
        )
    content = desk.folder.bytes_of(path)
    if content is None:
        return None
    if found[0].endswith(".svg"):
        check_svg(content, path, desk.notes)
    return PictureFile(found[0], content)


def _text(sheet: Sheet) -> PictureText | None:
    alt, caption = sheet.fields.text("alt"), sheet.fields.text("caption", "")
    sheet.fields.close()
    for part in sheet.parts:
        if part.key or part.text:
            sheet.fields.notes.fault(
                part.spot,
                "there is text under the front matter",
                "a picture has an alt text and a caption, no more",
                "move it to one of them",
            )
    return sheet.fields.made(lambda: PictureText(alt, caption, sheet.origin))
