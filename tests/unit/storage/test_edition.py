from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from sqlite_utils import Database

from showcase.domain.edition import Edition
from showcase.domain.media import PictureFile, PictureId
from showcase.domain.period import PartialDate, Period
from showcase.domain.project import ProjectId, Status
from showcase.domain.source import SourceId
from showcase.domain.story import StoryId
from showcase.errors import StorageError
from showcase.storage.database import create_content
from showcase.storage.edition import (
    content_version,
    fingerprint,
    read_edition,
    write_edition,
)
from showcase.storage.places import Places
from showcase.storage.projects import Projects
from tests.builders import (
    EN,
    NL,
    SVG,
    a_picture,
    a_place,
    a_project,
    a_source,
    a_story,
    a_tour,
    an_edition,
    the_settings,
)
from tests.unit.storage.conftest import Publish


def a_varied_edition() -> Edition:
    """Everything that may be missing is missing once, and there once."""
    blue = a_picture(night=PictureFile("night.svg", SVG + b" "))
    texts = {
        code: replace(text, sections={}, figures={}, milestones={}, roles={})
        for code, text in a_project().texts.items()
    }
    second = a_project(
        texts=texts,
        id=ProjectId("second"),
        status=Status.FINISHED,
        period=Period(PartialDate(2017), PartialDate(2019, 12)),
        related=(ProjectId("the-beacon"),),
        figures=(),
        milestones=(),
        partners=(),
    )
    plain = an_edition()
    return replace(
        plain,
        settings=the_settings(
            here_place=None,
            attract=(replace(plain.settings.attract[0], details={}),),
        ),
        sources=(a_source(), a_source(id=SourceId("undated"), url="", published=None)),
        pictures=(blue, a_picture(id=PictureId("red"))),
        places=(replace(plain.places[0], step_free=None), a_place(step_free=False)),
        projects=(second, a_project(related=(ProjectId("second"),))),
        tours=(a_tour(as_it_was=PartialDate(2018, 7, 9)),),
        stories=(a_story(tour=None),),
    )


@pytest.mark.parametrize("edition", [an_edition(), a_varied_edition()])
def test_what_is_written_is_read_back(edition: Edition, publish: Publish) -> None:
    assert read_edition(publish(edition), with_files=True) == edition


def test_the_delivered_files_are_left_out_unless_asked_for(publish: Publish) -> None:
    (picture,) = read_edition(publish(an_edition())).pictures
    assert picture.day == PictureFile("day.svg", b"")


def test_the_same_edition_gives_the_same_file(tmp_path: Path) -> None:
    edition = a_varied_edition()
    turned = replace(
        edition,
        projects=tuple(
            replace(each, texts=dict(reversed(list(each.texts.items()))))
            for each in edition.projects
        ),
    )
    files = []
    for number, each in enumerate((edition, turned)):
        database = create_content(tmp_path / str(number))
        write_edition(database, each)
        database.close()
        files.append((tmp_path / str(number)).read_bytes())
    assert files[0] == files[1]


def test_the_version_changes_with_a_letter_and_with_a_pixel(publish: Publish) -> None:
    edition = an_edition()
    database = publish(edition)
    assert content_version(database) == fingerprint(edition)
    retouched = a_picture(day=PictureFile("day.svg", SVG + b" "))
    moved = the_settings(featured=StoryId("other"))
    versions = {
        fingerprint(each)
        for each in (
            edition,
            replace(edition, pictures=(retouched,)),
            replace(edition, settings=moved),
        )
    }
    assert len(versions) == 3


def test_a_mapping_of_any_kind_has_the_fingerprint_of_a_dict() -> None:
    edition = an_edition()
    (tag,) = edition.tags
    other = replace(tag, names=MappingProxyType(dict(tag.names)))
    assert fingerprint(replace(edition, tags=(other,))) == fingerprint(edition)


def test_only_what_an_edition_holds_has_a_fingerprint() -> None:
    with pytest.raises(TypeError, match="no part of an edition"):
        fingerprint(replace(an_edition(), tags=(object(),)))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["${7*7}", "`tick`", "\"'", "🚢", "مرحبا", "<script>", "a\u2028b", "\\", "%s"],
)
def test_odd_texts_come_through_unchanged(text: str, publish: Publish) -> None:
    project = a_project()
    told = {code: replace(each, title=text) for code, each in project.texts.items()}
    edition = replace(an_edition(), projects=(replace(project, texts=told),))
    assert read_edition(publish(edition)).projects[0].texts[NL].title == text


def test_one_thing_is_read_by_its_id(publish: Publish) -> None:
    database = publish(an_edition())
    assert Places(database).get("mas") == a_place()
    assert Projects(database).get("the-beacon").texts[EN] == a_project().texts[EN]


def test_an_id_that_is_not_there_is_a_key_error(publish: Publish) -> None:
    with pytest.raises(KeyError):
        Places(publish(an_edition())).get("louvre")


def test_a_dangling_id_leaves_the_database_empty(tmp_path: Path) -> None:
    database = create_content(tmp_path / "content.db")
    broken = replace(an_edition(), settings=the_settings(featured=StoryId("none")))
    with pytest.raises(StorageError, match="FOREIGN KEY"):
        write_edition(database, broken)
    assert database.table("projects").count == 0
    assert database.table("languages").count == 0
    database.close()


def test_all_things_are_read_with_as_many_queries_as_one(publish: Publish) -> None:
    few = queries(publish(an_edition()))
    many = [a_project(id=ProjectId(f"p{number}")) for number in range(20)]
    edition = replace(an_edition(), projects=(a_project(), *many))
    assert queries(publish(edition)) == few


def queries(database: Database) -> int:
    asked = []
    with database.tracer(lambda sql, _: asked.append(sql)):
        Projects(database).all()
    return len(asked)
