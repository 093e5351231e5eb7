"""What a content database holds, in lines to read."""

from collections.abc import Iterator
from pathlib import Path

from showcase.content import writing
from showcase.content.exhibition import NOUNS
from showcase.content.export import files_of
from showcase.content.notes import did_you_mean
from showcase.domain.edition import Edition
from showcase.domain.language import in_language
from showcase.errors import ContentError
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition

Line = tuple[str, str, str]  # kind, id, title


def lines_of(edition: Edition) -> Iterator[Line]:
    """Every thing with its kind and its title in the first language."""
    code = edition.settings.languages[0].code
    for noun, kind in NOUNS.items():
        for thing in getattr(edition, noun):
            yield kind, thing.id, in_language(thing.texts, code).title
    for picture in edition.pictures:
        yield "picture", picture.id, in_language(picture.texts, code).alt
    for tag in edition.tags:
        yield "tag", tag.id, in_language(tag.names, code)
    for source in edition.sources:
        yield "source", source.id, f"{source.publisher}: {source.title}"


def listed(database: Path) -> tuple[Line, ...]:
    """The lines of a database.

    Raises:
        StorageError: when the database cannot be read.
    """
    return tuple(lines_of(_edition(database)))


def shown(database: Path, thing_id: str) -> str:
    """All things of an id, as their files in the content folder.

    Raises:
        ContentError: when there is none, naming one like it.
        StorageError: when the database cannot be read.
    """
    edition = _edition(database)
    blocks = [
        f"# {name}\n\n{content.decode()}"
        for name, content in files_of(edition)
        if f"/{thing_id}/" in name and name.endswith((".yaml", ".md"))
    ]
    for tag in edition.tags:
        if tag.id == thing_id:
            blocks.append(f"# tags.yaml\n\n{writing.as_yaml([writing.tag_entry(tag)])}")
    for source in edition.sources:
        if source.id == thing_id:
            entry = {source.id: writing.source_entry(source)}
            blocks.append(f"# sources.yaml\n\n{writing.as_yaml(entry)}")
    if not blocks:
        known = {line[1] for line in lines_of(edition)}
        raise ContentError(
            f"{database}: there is nothing with the id {thing_id!r}; "
            f"{did_you_mean(thing_id, sorted(known))}"
            "see `showcase content list`."
        )
    return "\n".join(blocks)


def _edition(database: Path) -> Edition:
    opened = connect_content(database)
    try:
        return read_edition(opened)
    finally:
        opened.close()
