from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from showcase.domain.edition import Edition
from showcase.storage.database import connect_content, create_content
from showcase.storage.edition import write_edition
from showcase.storage.pictures import Rendition

Publish = Callable[..., Database]


@pytest.fixture
def publish(tmp_path: Path) -> Iterator[Publish]:
    """Writes an edition and opens it as the kiosk does."""
    opened: list[Database] = []

    def published(edition: Edition, *renditions: Rendition) -> Database:
        path = tmp_path / f"{len(opened)}.db"
        database = create_content(path)
        write_edition(database, edition, renditions)
        database.close()
        opened.append(connect_content(path))
        return opened[-1]

    yield published
    for database in opened:
        database.close()
