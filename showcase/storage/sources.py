"""The sources that facts are taken from."""

from collections.abc import Iterator

from showcase.domain.source import Confidence, Source, SourceId
from showcase.storage.collection import (
    Batch,
    Collection,
    Selection,
    date_or_none,
    text_or_none,
)


class Sources(Collection[Source]):
    """Sources by id."""

    noun = "source"
    table = "sources"

    def _read(self, selection: Selection) -> Iterator[Source]:
        columns = "id, publisher, title, url, published, confidence"
        for key, publisher, title, url, published, confidence in selection.rows(
            "sources", columns
        ):
            yield Source(
                SourceId(key),
                publisher,
                title,
                url,
                date_or_none(published),
                Confidence(confidence),
            )

    def _write(self, batch: Batch, thing: Source, position: int) -> None:
        batch.row(
            "sources",
            id=thing.id,
            position=position,
            publisher=thing.publisher,
            title=thing.title,
            url=thing.url,
            published=text_or_none(thing.published),
            confidence=thing.confidence.value,
        )
