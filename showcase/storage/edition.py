"""Writing an edition into an empty content database, and reading it back."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from sqlite_utils import Database

from showcase.domain.edition import AttractLine, Edition, Settings
from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureId
from showcase.domain.network import Walks
from showcase.domain.origin import Origin
from showcase.domain.pace import Pace
from showcase.domain.place import Bounds, PlaceId, Position
from showcase.domain.story import StoryId
from showcase.domain.texts import completed
from showcase.storage.collection import Batch, Selection
from showcase.storage.database import path_of, storage_errors
from showcase.storage.index import fill_index
from showcase.storage.languages import Languages
from showcase.storage.offers import Offers
from showcase.storage.pictures import Pictures, Rendition
from showcase.storage.places import Places
from showcase.storage.projects import Projects
from showcase.storage.sources import Sources
from showcase.storage.stories import Stories
from showcase.storage.tags import Tags
from showcase.storage.tours import Tours
from showcase.storage.walks import write_walks


def write_edition(
    database: Database,
    edition: Edition,
    renditions: Iterable[Rendition] = (),
    walks: Walks | None = None,
) -> None:
    """Write an edition into an empty content database.

    The same edition, renditions and walks give the same file, byte for byte.

    Raises:
        StorageError: when it cannot be written; the database stays empty then.
    """
    with storage_errors(path_of(database)):
        with database.atomic():
            Languages(database).add(*edition.settings.languages)
            Sources(database).add(*edition.sources)
            Tags(database).add(*edition.tags)
            Pictures(database).add(*edition.pictures)
            Pictures(database).add_renditions(*renditions)
            Places(database).add(*edition.places)
            Projects(database).add(*edition.projects)
            Tours(database).add(*edition.tours)
            Stories(database).add(*edition.stories)
            Offers(database).add(*edition.offers)
            _write_settings(database, edition)
            write_walks(database, walks or Walks())
            fill_index(database, completed(edition))
            # The time of building would make every file differ.
            database.execute("UPDATE _sqlite_migrations SET applied_at = ''")
        database.vacuum()


def read_edition(database: Database, *, with_files: bool = False) -> Edition:
    """Read the edition of a content database.

    Args:
        database: opened by `connect_content`.
        with_files: whether to read the delivered pictures' bytes as well.

    Raises:
        StorageError: when the database is damaged.
    """
    with storage_errors(path_of(database)):
        settings = _read_settings(database)
    return Edition(
        settings=settings,
        sources=Sources(database).all(),
        tags=Tags(database).all(),
        pictures=Pictures(database, with_files=with_files).all(),
        places=Places(database).all(),
        projects=Projects(database).all(),
        tours=Tours(database).all(),
        stories=Stories(database).all(),
        offers=Offers(database).all(),
    )


def content_version(database: Database) -> str:
    """The fingerprint of the edition in a content database.

    Raises:
        StorageError: when the database is damaged.
    """
    with storage_errors(path_of(database)):
        row = database.execute("SELECT content_version FROM settings").fetchone()
    return str(row[0])


def fingerprint(edition: Edition) -> str:
    """SHA-256 over all that an edition says and shows, as hexadecimal digits."""
    canonical = json.dumps(edition, default=_plain, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _plain(value: object) -> Any:
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    raise TypeError(f"{type(value)} is no part of an edition")


def _write_settings(database: Database, edition: Edition) -> None:
    settings = edition.settings
    batch = Batch()
    batch.row(
        "settings",
        id=1,
        content_version=fingerprint(edition),
        south=settings.bounds.south,
        west=settings.bounds.west,
        north=settings.bounds.north,
        east=settings.bounds.east,
        here_lat=settings.here.lat,
        here_lon=settings.here.lon,
        here_place=settings.here_place,
        featured=settings.featured,
        walking_kmh=settings.pace.kmh,
        group_kmh=settings.group_pace.kmh,
    )
    for order, line in enumerate(settings.attract):
        batch.row("attract_lines", position=order, picture=line.picture)
        for language in sorted(line.lines.keys() | line.details.keys()):
            batch.row(
                "attract_texts",
                line=order,
                language=language,
                text=line.lines.get(language),
                detail=line.details.get(language),
            )
    for language, origin in settings.origins.items():
        batch.origin("language", language, language, origin)
    batch.insert(database)


def _read_settings(database: Database) -> Settings:
    *bounds, lat, lon, place, featured, kmh, group_kmh = database.execute(
        "SELECT south, west, north, east, here_lat, here_lon, here_place, featured, "
        "walking_kmh, group_kmh FROM settings"
    ).fetchone()
    return Settings(
        languages=Languages(database).all(),
        bounds=Bounds(*bounds),
        here=Position(lat, lon),
        here_place=None if place is None else PlaceId(place),
        featured=StoryId(featured),
        attract=_read_attract(database),
        pace=Pace(kmh),
        group_pace=Pace(group_kmh),
        origins=_read_origins(database),
    )


def _read_origins(database: Database) -> dict[LanguageCode, Origin]:
    noted = Selection(database, "language", None)
    languages = Languages(database).all()
    found = {each.code: noted.origins(each.code) for each in languages}
    return {code: own[code] for code, own in found.items() if code in own}


def _read_attract(database: Database) -> tuple[AttractLine, ...]:
    texts = database.execute(
        "SELECT line, language, text, detail FROM attract_texts"
    ).fetchall()
    lines = database.execute(
        "SELECT position, picture FROM attract_lines ORDER BY position"
    )
    return tuple(
        AttractLine(
            PictureId(picture),
            {
                code: text
                for line, code, text, _ in texts
                if line == position and text is not None
            },
            {
                code: detail
                for line, code, _, detail in texts
                if line == position and detail is not None
            },
        )
        for position, picture in lines
    )
