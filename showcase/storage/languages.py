"""The languages of an edition."""

from collections.abc import Iterator

from showcase.domain.language import Language
from showcase.storage.collection import Batch, Collection, Selection


class Languages(Collection[Language]):
    """Languages by their code, the fallback first."""

    noun = "language"
    table = "languages"

    def _read(self, selection: Selection) -> Iterator[Language]:
        for row in selection.rows("(SELECT code AS id, * FROM languages)", _COLUMNS):
            yield Language(*row)

    def _write(self, batch: Batch, thing: Language, position: int) -> None:
        batch.row(
            "languages",
            code=thing.code,
            position=position,
            name=thing.name,
            locale=thing.locale,
            fallback=thing.fallback,
        )


_COLUMNS = "code, name, locale, fallback"
