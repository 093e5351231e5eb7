"""Templates: a new thing of the content folder, filled so that it passes the check."""

import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from string import Template
from typing import Final

from showcase.content.desk import Desk
from showcase.content.exhibition import NOUNS, read_languages, read_tags
from showcase.content.folder import Folder
from showcase.content.notes import Notes, did_you_mean
from showcase.domain.language import LanguageCode
from showcase.domain.slug import require_slug
from showcase.errors import ContentError, StorageError
from showcase.paths import TEMPLATES

_HOMES: Final = {kind: noun for noun, kind in NOUNS.items()}
_NEEDS_TAG: Final = frozenset({"project", "tour"})
_NEEDS_PLACES: Final = frozenset({"tour"})


@dataclass(frozen=True, slots=True)
class Stock:
    """What a content folder has for a new thing to point at.

    Attributes:
        folder: the content folder.
        language: its first language, in which a new thing is written.
        lat: where the kiosk stands, degrees.
        lon: where the kiosk stands, degrees.
        pictures: ids of its pictures.
        tags: ids of its tags, in their order.
        places: ids of its places.
    """

    folder: Path
    language: LanguageCode
    lat: float
    lon: float
    pictures: tuple[str, ...]
    tags: tuple[str, ...]
    places: tuple[str, ...]


def stock_of(folder: Path) -> Stock:
    """Look through a content folder.

    Its things may have faults, as while an editor is at work.

    Raises:
        ContentError: naming the faults of exhibition.yaml and tags.yaml.
    """
    notes = Notes()
    files = Folder(folder, notes)
    desk = Desk(files, notes)
    fields = desk.fields("exhibition.yaml")
    languages, _ = read_languages(desk, fields)
    here = fields.map("here")
    lat, lon = here.decimal("lat"), here.decimal("lon")
    codes = tuple(language.code for language in languages)
    _, tags = read_tags(replace(desk, languages=codes))
    if notes.faults:
        faults = "\n".join(map(str, sorted(notes.faults)))
        raise ContentError(f"{faults}\n{folder}: mend this first; nothing was written")
    pictures, places = files.names("media"), files.names("places")
    return Stock(folder, codes[0], lat, lon, tuple(pictures), tags, tuple(places))


def start(stock: Stock, kind: str, thing_id: str, picture: str, today: date) -> Path:
    """Write the files of a new thing, all of them or none.

    Args:
        stock: what its folder has.
        kind: what it is to be, as in `NOUNS`.
        thing_id: its id, a slug.
        picture: the id of its picture.
        today: the day it is made.

    Returns:
        its folder.

    Raises:
        ContentError: when the id is no slug or taken, or the folder lacks what a
            thing of this kind points at.
        StorageError: when the files cannot be written; nothing is then.
    """
    home = stock.folder / _HOMES[kind]
    _require_free(home, kind, thing_id)
    _require(stock, kind, picture)
    first, second, *_ = (*stock.places, "", "")
    values = {
        "today": str(today),
        "picture": picture,
        "tag": next(iter(stock.tags), ""),
        "lat": str(stock.lat),
        "lon": str(stock.lon),
        "first": first,
        "second": second,
    }
    names = {f"{kind}.yaml": f"{kind}.yaml", "text.md": f"{stock.language}.md"}
    texts = {
        name: Template(_text(kind, source)).substitute(values)
        for source, name in names.items()
    }
    _write(home / thing_id, texts)
    return home / thing_id


def _require_free(home: Path, kind: str, thing_id: str) -> None:
    try:
        require_slug(thing_id, f"the {kind}'s id")
    except ValueError as error:
        raise ContentError(f"{error}. It names the folder and never changes.") from None
    if (home / thing_id).exists():
        raise ContentError(
            f"{home / thing_id}: there is such a {kind}. Choose another id, "
            "or edit the files there."
        )


def _require(stock: Stock, kind: str, picture: str) -> None:
    if picture not in stock.pictures:
        raise ContentError(
            f"{stock.folder / 'media'}: there is no picture {picture!r}; "
            f"{did_you_mean(picture, stock.pictures)}make its folder first."
        )
    if kind in _NEEDS_TAG and not stock.tags:
        raise ContentError(
            f"{stock.folder / 'tags.yaml'}: there is no tag, and a {kind} needs one. "
            "Write a tag first."
        )
    if kind in _NEEDS_PLACES and len(stock.places) < 2:
        raise ContentError(
            f"{stock.folder / 'places'}: a {kind} needs two places to walk between. "
            "Make them first: `showcase content new place ID`."
        )


def _text(kind: str, name: str) -> str:
    return (TEMPLATES / kind / name).read_text(encoding="utf-8")


def _write(folder: Path, texts: dict[str, str]) -> None:
    unfinished = folder.with_name(f".{folder.name}.unfinished")
    try:
        shutil.rmtree(unfinished, ignore_errors=True)  # of a run that was killed
        unfinished.mkdir(parents=True)
        for name, text in texts.items():
            (unfinished / name).write_text(text, encoding="utf-8", newline="\n")
        unfinished.replace(folder)
    except OSError as error:
        raise StorageError(
            f"{folder}: the files cannot be written ({error.strerror}). "
            "Make room and rights; nothing was changed."
        ) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
