"""Writing a content database back as the folder it could have been built from."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from showcase.content import writing
from showcase.content.exhibition import NOUNS
from showcase.domain.edition import Edition, Settings
from showcase.domain.language import Language
from showcase.domain.origin import WRITTEN
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition
from showcase.storage.publishing import making_folder

_WRITERS: dict[str, Callable[[Any], writing.Files]] = {
    "places": writing.place_files,
    "projects": writing.project_files,
    "tours": writing.tour_files,
    "stories": writing.story_files,
    "offers": writing.offer_files,
}


def export(database: Path, folder: Path) -> Edition:
    """Write the content folder of a database: building it gives the same database.

    Args:
        database: a content database.
        folder: where to; it must be empty or not there yet.

    Returns:
        the edition written.

    Raises:
        StorageError: when the database cannot be read or the folder not be written;
            then it is as it was.
    """
    opened = connect_content(database)
    try:
        edition = read_edition(opened, with_files=True)
    finally:
        opened.close()
    with making_folder(folder) as unfinished:
        write_folder(edition, unfinished)
    return edition


def write_folder(edition: Edition, folder: Path) -> None:
    """Write an edition as a content folder."""
    for name, content in files_of(edition):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def files_of(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """The files of an edition's content folder, by name."""
    exhibition = writing.as_yaml(_exhibition(edition))
    yield "exhibition.yaml", exhibition.encode()
    sources = {source.id: writing.source_entry(source) for source in edition.sources}
    yield "sources.yaml", writing.as_yaml(sources).encode()
    tags = [writing.tag_entry(tag) for tag in edition.tags]
    yield "tags.yaml", writing.as_yaml(tags).encode()
    for picture in edition.pictures:
        for file in filter(None, (picture.day, picture.night)):
            yield f"media/{picture.id}/{file.name}", file.content
        for name, text in writing.picture_files(picture):
            yield f"media/{picture.id}/{name}", text.encode()
    for noun, files in _WRITERS.items():
        for thing in getattr(edition, noun):
            for name, text in files(thing):
                yield f"{noun}/{thing.id}/{name}", text.encode()


def _exhibition(edition: Edition) -> dict[str, Any]:
    settings = edition.settings
    bounds = settings.bounds
    first = {
        noun: _first([thing.id for thing in getattr(edition, noun)]) for noun in NOUNS
    }
    fields = {
        "languages": [_language(each, settings) for each in settings.languages],
        "bounds": {
            "south": bounds.south,
            "west": bounds.west,
            "north": bounds.north,
            "east": bounds.east,
        },
        "here": _here(settings),
        "walking": {
            "kmh": settings.pace.kmh,
            "group_kmh": settings.group_pace.kmh,
        },
        "featured": settings.featured,
        "attract": list(_attract(settings)),
        "first": {noun: ids for noun, ids in first.items() if ids},
    }
    return {key: value for key, value in fields.items() if value or key != "first"}


def _language(language: Language, settings: Settings) -> dict[str, Any]:
    entry = {
        "code": language.code,
        "name": language.name,
        "locale": language.locale,
        "fallback": language.fallback,
        "origin": writing.origin_entry(settings.origins.get(language.code, WRITTEN)),
    }
    return {key: value for key, value in entry.items() if value}


def _here(settings: Settings) -> dict[str, Any]:
    here: dict[str, Any] = {"lat": settings.here.lat, "lon": settings.here.lon}
    return here | ({"place": settings.here_place} if settings.here_place else {})


def _attract(settings: Settings) -> Iterable[dict[str, Any]]:
    for line in settings.attract:
        details = {"details": dict(line.details)} if line.details else {}
        yield {"picture": line.picture, "lines": dict(line.lines)} | details


def _first(ids: Sequence[str]) -> list[str]:
    # As few as give the order: what follows by id needs no mention.
    count = len(ids)
    while count and list(ids[count - 1 :]) == sorted(ids[count - 1 :]):
        count -= 1
    return list(ids[:count])
