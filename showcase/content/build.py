"""Building a content database: the new one is there whole, or the old one stays."""

from pathlib import Path

from showcase.content.check import check_folder
from showcase.content.renditions import render
from showcase.content.streets import StreetSource
from showcase.domain.edition import Edition
from showcase.domain.network import HERE, Network
from showcase.domain.place import PlaceId, Position
from showcase.errors import StorageError
from showcase.maps.router import walks_among
from showcase.storage.database import connect_content, create_content, damage
from showcase.storage.edition import write_edition
from showcase.storage.publishing import replacing


def build(folder: Path, out: Path, basemap: StreetSource | None = None) -> Edition:
    """Build the content database of a folder.

    The same folder and base map give the same file, byte for byte.

    Args:
        folder: the content folder.
        out: the database to make or replace.
        basemap: the map whose streets lead to its places; our own unless told.

    Returns:
        the edition published.

    Raises:
        ContentError: naming every fault of the folder; nothing is written then.
        StorageError: when the database cannot be written; the old one stays.
    """
    checked = check_folder(folder, basemap, draw_fully=True)
    edition = checked.sound(folder, "nothing was built")
    with replacing(out) as unfinished:
        unfinished.unlink()  # SQLite is to make it
        _write(edition, checked.network, unfinished)
    return edition


def _write(edition: Edition, network: Network, path: Path) -> None:
    renditions = render(edition.pictures)
    walks = walks_among(network, walked(edition))
    database = create_content(path)
    try:
        write_edition(database, edition, renditions, walks)
    finally:
        database.close()
    written = connect_content(path)
    found = damage(written)
    written.close()
    if found:
        raise StorageError(
            f"{path}: the database came out damaged ({found}). Check the disk."
        )


def walked(edition: Edition) -> dict[PlaceId, Position]:
    """Where people walk from and to in an edition."""
    places = {place.id: place.position for place in edition.places}
    return {HERE: edition.settings.here} | places
