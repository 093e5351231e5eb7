"""A publication: an edition opened to be shown, from a database or as a draft."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from showcase.domain.edition import Edition
from showcase.domain.network import Walks
from showcase.domain.texts import completed
from showcase.storage.database import draft_content
from showcase.storage.edition import content_version, read_edition
from showcase.storage.index import fill_index
from showcase.storage.pictures import Pictures, Rendition
from showcase.storage.search import SearchIndex
from showcase.storage.walks import Legs, write_walks


@dataclass(frozen=True, slots=True)
class Stock:
    """What of a publication is costly to make, and the same for many editions.

    Attributes:
        pictures: as rendered.
        legs: the walks between places.
    """

    pictures: Pictures
    legs: Legs


@dataclass(frozen=True, slots=True)
class Publication:
    """An edition and all that is asked about it.

    Attributes:
        written: as editors wrote it.
        edition: as visitors read it: where a language lacks a text, another stands in.
        index: finds words in it.
        stock: its pictures and walks.
        version: its fingerprint; what a draft is called instead.
    """

    written: Edition
    edition: Edition
    index: SearchIndex
    stock: Stock
    version: str


def publication_of(database: Database) -> Publication:
    """Open the publication in a content database.

    Raises:
        StorageError: when the database is damaged.
    """
    written = read_edition(database)
    return Publication(
        written=written,
        edition=completed(written),
        index=SearchIndex(database),
        stock=Stock(Pictures(database), Legs(database)),
        version=content_version(database),
    )


def draft_stock(renditions: Iterable[Rendition], walks: Walks) -> Stock:
    """Keep pictures and walks in memory."""
    database = draft_content()
    with database.atomic():
        Pictures(database).add_renditions(*renditions)
        write_walks(database, walks)
    return Stock(Pictures(database), Legs(database))


def draft(edition: Edition, stock: Stock, version: str) -> Publication:
    """Open an edition that is in no database; nothing is written to a disk."""
    whole = completed(edition)
    database = draft_content()
    with database.atomic():
        fill_index(database, whole)
    return Publication(edition, whole, SearchIndex(database), stock, version)
