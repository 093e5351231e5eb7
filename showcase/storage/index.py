"""Filling the search index: one full-text table per language."""

import re
from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.offer import Offer
from showcase.domain.place import Place
from showcase.domain.project import Project, SectionKind
from showcase.domain.story import Story
from showcase.domain.tag import TagId
from showcase.domain.tour import Tour
from showcase.storage.folding import folded

_CITATION = re.compile(r"\[@[^\]]*\]")

Document = tuple[str, str, str, str, str]  # kind, id, title, subtitle and body


def index_table(language: LanguageCode) -> str:
    """The name of a language's full-text table."""
    return f"search_{language.replace('-', '_').lower()}"


def fill_index(database: Database, edition: Edition) -> None:
    """Make and fill the full-text tables of an edition's languages."""
    for language in edition.settings.languages:
        table = index_table(language.code)
        database.execute(
            f"CREATE VIRTUAL TABLE {table} USING fts5("
            "kind UNINDEXED, id UNINDEXED, title, subtitle, body, "
            "tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3 4 5')"
        )
        database.execute(
            f"CREATE VIRTUAL TABLE {table}_words USING fts5vocab({table}, row)"
        )
        database.conn.executemany(
            f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            _documents(edition, language.code),
        )
        database.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608


def _documents(edition: Edition, language: LanguageCode) -> Iterator[Document]:
    # In the order in which hits of equal worth are shown.
    tags = {tag.id: tag.names[language] for tag in edition.tags}
    for project in edition.projects:
        yield _project(project, language, tags)
    for place in edition.places:
        yield _place(place, language)
    for tour in edition.tours:
        yield _tour(tour, language)
    for story in edition.stories:
        yield _story(story, language)
    for offer in edition.offers:
        yield _offer(offer, language)


def _project(
    project: Project, language: LanguageCode, tags: Mapping[TagId, str]
) -> Document:
    text = project.texts[language]
    return _document(
        ("project", project.id, text.title, text.subtitle),
        text.lead,
        *(text.sections[kind].body for kind in SectionKind if kind in text.sections),
        *(text.figures[figure.id].label for figure in project.figures),
        *(text.milestones[milestone.id] for milestone in project.milestones),
        *(f"{each.name}\n{text.roles[each.id]}" for each in project.partners),
        *(tags[tag] for tag in project.tags),
    )


def _place(place: Place, language: LanguageCode) -> Document:
    text = place.texts[language]
    head = ("place", place.id, text.title, text.subtitle)
    return _document(head, text.body, text.access, place.address)


def _tour(tour: Tour, language: LanguageCode) -> Document:
    text = tour.texts[language]
    stops = (f"{stop.subtitle}\n{stop.body}" for stop in text.stops)
    return _document(("tour", tour.id, text.title, text.subtitle), text.lead, *stops)


def _story(story: Story, language: LanguageCode) -> Document:
    text = story.texts[language]
    told = (text.chapters[chapter.id] for chapter in story.chapters)
    chapters = (f"{part.title}\n{part.body}" for part in told)
    head = ("story", story.id, text.title, text.subtitle)
    return _document(head, text.lead, *chapters)


def _offer(offer: Offer, language: LanguageCode) -> Document:
    text = offer.texts[language]
    head = ("offer", offer.id, text.title, text.lead)
    return _document(head, text.what, text.whom, text.start)


def _document(head: tuple[str, str, str, str], *body: str) -> Document:
    # Folded here, as FTS5 leaves ё, й and ß as they are; searches are folded alike.
    kind, key, title, subtitle = head
    text = _CITATION.sub("", "\n".join(body))
    return (kind, key, folded(title), folded(subtitle), folded(text))
