from pathlib import Path

import pytest

from showcase.domain.media import PictureId
from showcase.domain.network import HERE, Leg, Walks
from showcase.domain.place import PlaceId
from showcase.domain.texts import completed
from showcase.storage.database import connect_content, create_content
from showcase.storage.edition import content_version, write_edition
from showcase.storage.pictures import Rendition
from showcase.storage.publication import draft, draft_stock, publication_of
from showcase.storage.search import Hit
from tests.builders import EN, NL, a_project, an_edition

BLUE = Rendition(PictureId("blue"), night=False, width=640, content=b"picture")
WALK = Leg(HERE, PlaceId("mas"), metres=420.0)
EDITION = an_edition(projects=(a_project(texts={NL: a_project().texts[NL]}),))


def test_a_publication_is_all_that_is_in_a_database(tmp_path: Path) -> None:
    path = tmp_path / "content.db"
    database = create_content(path)
    write_edition(database, EDITION, (BLUE,), Walks(legs=(WALK,)))
    database.close()
    opened = connect_content(path)
    publication = publication_of(opened)
    assert publication.edition.projects == completed(EDITION).projects
    assert publication.version == content_version(opened)
    assert Hit("place", "mas") in publication.index.search("museum", EN)
    assert publication.stock.legs.leg(HERE, PlaceId("mas")).metres == 420.0
    opened.close()


def test_a_draft_is_read_and_searched_without_a_file() -> None:
    stock = draft_stock((BLUE,), Walks(legs=(WALK,)))
    drafted = draft(EDITION, stock, "preview")
    assert drafted.edition == completed(EDITION)
    assert drafted.version == "preview"
    assert drafted.stock is stock
    assert stock.pictures.rendition(PictureId("blue"), 320, night=True) == b"picture"
    assert stock.legs.leg(PlaceId("mas"), HERE).metres == 420.0
    # What English lacks, it finds in the Dutch that stands in for it.
    assert drafted.index.search("hub", EN)[0] == Hit("project", "the-beacon")


def test_a_draft_without_a_walk_has_none() -> None:
    stock = draft_stock((), Walks())
    with pytest.raises(KeyError):
        stock.legs.leg(HERE, PlaceId("mas"))
