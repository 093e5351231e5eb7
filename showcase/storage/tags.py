"""The sectors and themes that projects are found by."""

from collections.abc import Iterator

from showcase.domain.tag import Hue, Tag, TagId, TagKind
from showcase.storage.collection import Batch, Collection, Selection


class Tags(Collection[Tag]):
    """Tags by id."""

    noun = "tag"
    table = "tags"

    def _read(self, selection: Selection) -> Iterator[Tag]:
        names = selection.grouped("tag_texts", "language, name")
        for key, kind, hue, icon in selection.rows("tags", "id, kind, hue, icon"):
            yield Tag(
                TagId(key),
                TagKind(kind),
                Hue(hue),
                icon,
                dict(names[key]),
            )

    def _write(self, batch: Batch, thing: Tag, position: int) -> None:
        batch.row(
            "tags",
            id=thing.id,
            position=position,
            kind=thing.kind.value,
            hue=thing.hue.value,
            icon=thing.icon,
        )
        for language, name in thing.names.items():
            batch.row("tag_texts", tag=thing.id, language=language, name=name)
