"""The content database's tables: a row per thing, its texts per language beside it.

`position` keeps the order shown. Dates keep the form of the content folder
("2018-12~"), so that a date stays as exact as it was known.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from showcase.storage.content_things import (
    NETWORK,
    ORIGINS,
    PROJECTS,
    WALKS_AND_WORDS,
)

CONTENT = Migrations("content")

_EDITION = """
CREATE TABLE languages (
    code TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    locale TEXT NOT NULL
) STRICT;
CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT,
    confidence TEXT NOT NULL
) STRICT;
CREATE TABLE citations (
    thing_kind TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES sources DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (thing_kind, thing_id, field, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE tags (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    hue TEXT NOT NULL,
    icon TEXT NOT NULL
) STRICT;
CREATE TABLE tag_texts (
    tag TEXT NOT NULL REFERENCES tags,
    language TEXT NOT NULL REFERENCES languages,
    name TEXT NOT NULL,
    PRIMARY KEY (tag, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    credit TEXT NOT NULL,
    licence TEXT NOT NULL
) STRICT;
CREATE TABLE picture_texts (
    picture TEXT NOT NULL REFERENCES pictures,
    language TEXT NOT NULL REFERENCES languages,
    alt TEXT NOT NULL,
    caption TEXT NOT NULL,
    PRIMARY KEY (picture, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE picture_files (
    picture TEXT NOT NULL REFERENCES pictures,
    night INTEGER NOT NULL CHECK (night IN (0, 1)),
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (picture, night)
) STRICT;
CREATE TABLE renditions (
    picture TEXT NOT NULL REFERENCES pictures,
    night INTEGER NOT NULL CHECK (night IN (0, 1)),
    width INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (picture, night, width)
) STRICT;
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content_version TEXT NOT NULL,
    south REAL NOT NULL,
    west REAL NOT NULL,
    north REAL NOT NULL,
    east REAL NOT NULL,
    here_lat REAL NOT NULL,
    here_lon REAL NOT NULL,
    here_place TEXT REFERENCES places DEFERRABLE INITIALLY DEFERRED,
    featured TEXT NOT NULL REFERENCES stories DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE attract_lines (
    position INTEGER PRIMARY KEY,
    picture TEXT NOT NULL REFERENCES pictures
) STRICT;
CREATE TABLE attract_texts (
    line INTEGER NOT NULL REFERENCES attract_lines,
    language TEXT NOT NULL REFERENCES languages,
    text TEXT,
    detail TEXT,
    PRIMARY KEY (line, language)
) STRICT, WITHOUT ROWID;
"""

_PLACES = """
CREATE TABLE places (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    lat REAL NOT NULL,
    lon REAL NOT NULL,
    accuracy_m INTEGER NOT NULL,
    address TEXT NOT NULL,
    access TEXT NOT NULL,
    step_free INTEGER CHECK (step_free IN (0, 1)),
    picture TEXT NOT NULL REFERENCES pictures
) STRICT;
CREATE TABLE place_texts (
    place TEXT NOT NULL REFERENCES places,
    language TEXT NOT NULL REFERENCES languages,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    body TEXT NOT NULL,
    access TEXT NOT NULL,
    PRIMARY KEY (place, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_kinds (
    place TEXT NOT NULL REFERENCES places,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (place, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE opening_hours (
    place TEXT NOT NULL REFERENCES places,
    position INTEGER NOT NULL,
    rule TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    as_of TEXT NOT NULL,
    PRIMARY KEY (place, position)
) STRICT, WITHOUT ROWID;
"""


@CONTENT()
def m001_first_edition(database: Database) -> None:
    """The tables of the first release."""
    for tables in (_EDITION, _PLACES, PROJECTS, WALKS_AND_WORDS):
        _execute(database, tables)


@CONTENT()
def m002_walking_network(database: Database) -> None:
    """Walks lead along streets instead of corners typed by hand."""
    _execute(database, NETWORK)


@CONTENT()
def m003_origins(database: Database) -> None:
    """Each text knows how it came about, each language what stands in for it."""
    _execute(database, ORIGINS)


def _execute(database: Database, statements: str) -> None:
    for statement in filter(str.strip, statements.split(";")):
        database.execute(statement)
