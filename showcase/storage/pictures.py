"""The pictures, as delivered and as rendered in the widths that screens ask for."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from showcase.domain.media import Picture, PictureFile, PictureId, PictureText
from showcase.storage.collection import Batch, Collection, Selection
from showcase.storage.database import storage_errors


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture as shown.

    Attributes:
        picture: the picture.
        night: whether it is the picture's night file.
        width: in pixels.
        content: a WebP file.
    """

    picture: PictureId
    night: bool
    width: int
    content: bytes


class Pictures(Collection[Picture]):
    """Pictures by id.

    The delivered files' bytes are read only when asked for: a screen shows
    renditions, and the files are large.
    """

    noun = "picture"
    table = "pictures"

    def __init__(self, database: Database, *, with_files: bool = False) -> None:
        super().__init__(database)
        self._content = "content" if with_files else "x''"

    def rendition(self, picture_id: PictureId, width: int, *, night: bool) -> bytes:
        """The smallest rendition at least as wide as wanted, else the widest.

        By night, a picture without a night file is shown as by day.

        Raises:
            KeyError: when there is no such picture.
            StorageError: when the database is damaged.
        """
        with storage_errors(self._path):
            row = self._database.execute(
                "SELECT content FROM renditions WHERE picture = ? AND night <= ? "
                "ORDER BY night DESC, width < ?, "
                "CASE WHEN width < ? THEN -width ELSE width END LIMIT 1",
                (picture_id, int(night), width, width),
            ).fetchone()
        if row is None:
            raise KeyError(picture_id)
        return bytes(row[0])

    def add_renditions(self, *renditions: Rendition) -> None:
        """Add renditions of pictures already there.

        Raises:
            StorageError: when they cannot be written; none is then.
        """
        batch = Batch()
        for rendition in renditions:
            batch.row(
                "renditions",
                picture=rendition.picture,
                night=int(rendition.night),
                width=rendition.width,
                content=rendition.content,
            )
        with storage_errors(self._path):
            batch.insert(self._database)

    def _read(self, selection: Selection) -> Iterator[Picture]:
        texts = selection.grouped("picture_texts", "language, alt, caption")
        files = selection.grouped(
            "picture_files", f"night, name, {self._content}", "night"
        )
        for key, credit, licence in selection.rows("pictures", "id, credit, licence"):
            origins = selection.origins(key)
            by_night = {night: PictureFile(*file) for night, *file in files[key]}
            yield Picture(
                PictureId(key),
                credit,
                licence,
                by_night[0],
                by_night.get(1),
                {
                    code: PictureText(alt, caption, origins[code])
                    for code, alt, caption in texts[key]
                },
            )

    def _write(self, batch: Batch, thing: Picture, position: int) -> None:
        batch.row(
            "pictures",
            id=thing.id,
            position=position,
            credit=thing.credit,
            licence=thing.licence,
        )
        for night, file in enumerate((thing.day, thing.night)):
            if file is not None:
                batch.row(
                    "picture_files",
                    picture=thing.id,
                    night=night,
                    name=file.name,
                    content=file.content,
                )
        for language, text in thing.texts.items():
            batch.row(
                "picture_texts",
                picture=thing.id,
                language=language,
                alt=text.alt,
                caption=text.caption,
            )
            batch.origin("picture", thing.id, language, text.origin)
