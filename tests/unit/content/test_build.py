import os
from dataclasses import replace
from pathlib import Path

import pytest

from showcase.content import build as building
from showcase.content.build import build
from showcase.content.export import export, write_folder
from showcase.domain.basemap import Basemap, Line, Name
from showcase.domain.media import PictureFile, PictureId
from showcase.domain.network import HERE
from showcase.domain.period import PartialDate, Period
from showcase.domain.place import PlaceId, Position
from showcase.domain.project import FigureText, ProjectId
from showcase.domain.source import SourceId
from showcase.errors import ContentError, StorageError
from showcase.storage.database import connect_content
from showcase.storage.edition import read_edition
from showcase.storage.pictures import Pictures
from showcase.storage.walks import Legs, read_network
from tests.builders import (
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
from tests.unit.content.conftest import edit

ODD = "${7*7} `tick` \"q\" 'q' <b> 🚢 مرحبا # x: - [y] {z} \\ \u2028%s"


@pytest.fixture
def out(folder: Path) -> Path:
    return folder.parent / "built" / "content.db"


def test_the_database_says_what_the_folder_says(folder: Path, out: Path) -> None:
    assert build(folder, out) == an_edition()
    database = connect_content(out)
    assert read_edition(database, with_files=True) == an_edition()
    assert Pictures(database).rendition(PictureId("blue"), 1, night=False)
    database.close()


def test_the_way_between_the_places_is_in_the_database(folder: Path, out: Path) -> None:
    build(folder, out)
    database = connect_content(out)
    legs = Legs(database)
    leg = legs.leg(PlaceId("the-beacon"), PlaceId("mas"))
    ends = (leg.points[0], leg.points[-1])
    assert ends == tuple(place.position for place in an_edition().places)
    assert 500 < leg.metres < 800
    assert legs.leg(HERE, PlaceId("mas")).metres == leg.metres
    assert legs.leg(HERE, PlaceId("the-beacon")).metres == 0
    assert len(read_network(database).nodes) > 1000
    database.close()


def test_the_streets_may_be_those_of_another_map(folder: Path, out: Path) -> None:
    beacon, mas = (place.position for place in an_edition().places)
    points = ((beacon.lon, beacon.lat), (4.41, 51.22), (mas.lon, mas.lat))
    street = Line("street", "street", Name("Straat"), points)
    build(folder, out, Basemap(Name(""), streets=(street,), joined_at_corners=True))
    database = connect_content(out)
    leg = Legs(database).leg(PlaceId("mas"), PlaceId("the-beacon"))
    assert leg.points == (mas, Position(51.22, 4.41), beacon)
    database.close()


def test_a_map_without_a_way_to_a_place_builds_nothing(folder: Path, out: Path) -> None:
    points = ((4.40085, 51.22573), (4.40090, 51.22580))
    street = Line("street", "street", Name("Straat"), points)
    with pytest.raises(ContentError, match=r"mas/place.yaml:2: no street leads to"):
        build(folder, out, Basemap(Name(""), streets=(street,)))
    assert not out.exists()


def test_the_same_folder_gives_the_same_bytes(folder: Path, out: Path) -> None:
    build(folder, out)
    first = out.read_bytes()
    build(folder, out)
    assert out.read_bytes() == first


def test_nothing_is_left_beside_the_database(folder: Path, out: Path) -> None:
    out.parent.mkdir()
    (out.parent / ".content.db.unfinished").write_text("from a build that was killed")
    (out.parent / ".content.db.unfinished-journal").write_text("its journal")
    build(folder, out)
    assert [file.name for file in out.parent.iterdir()] == ["content.db"]


def test_a_folder_with_faults_builds_nothing(folder: Path, out: Path) -> None:
    edit(folder / "tags.yaml", "hue: scheldt", "hue: pink")
    with pytest.raises(ContentError, match=r"tags.yaml:3: 'pink'.*\n.*1 to mend"):
        build(folder, out)
    assert not out.parent.exists()


def test_a_failure_leaves_the_old_database(
    folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(folder, out)
    before = out.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    edit(folder / "projects/the-beacon/nl.md", "De hub", "Het huis")
    steps = ((building, "create_content"), (building, "write_edition"), (os, "fsync"))
    for module, step in steps:
        with monkeypatch.context() as patch:
            patch.setattr(module, step, full)
            with pytest.raises(StorageError, match="No space left on device"):
                build(folder, out)
        assert out.read_bytes() == before
        assert [file.name for file in out.parent.iterdir()] == ["content.db"]


def test_a_database_that_comes_out_damaged_is_not_published(
    folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "damage", lambda _: "page 3 is lost")
    with pytest.raises(StorageError, match="page 3 is lost"):
        build(folder, out)
    assert list(out.parent.iterdir()) == []


def test_a_folder_in_the_way_is_named(folder: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        build(folder, folder)


def test_odd_texts_in_every_field_come_through(folder: Path, out: Path) -> None:
    project, place = a_project(), a_place()
    text = project.texts[NL]
    odd = replace(
        text,
        title=ODD,
        subtitle=ODD,
        lead=ODD,
        figures={"floors": FigureText(ODD, ODD)},
        milestones={"opened": ODD},
        roles={"imec": ODD},
    )
    told = replace(place.texts[NL], title=ODD, subtitle=ODD, access=ODD)
    edition = an_edition(
        sources=(a_source(publisher=ODD, title=ODD),),
        pictures=(a_picture(credit=ODD, licence=ODD),),
        projects=(replace(project, texts={**project.texts, NL: odd}),),
        places=(
            an_edition().places[0],
            replace(place, address=ODD, texts={**place.texts, NL: told}),
        ),
    )
    write_folder(edition, folder)
    assert build(folder, out) == edition
    database = connect_content(out)
    assert read_edition(database, with_files=True) == edition
    database.close()


def a_varied_edition_in_order() -> object:
    projects = (
        a_project(
            id=ProjectId("zuid"),
            period=Period(None, PartialDate(2019)),
            figures=(),
            milestones=(),
            partners=(),
            related=(ProjectId("the-beacon"),),
            texts={
                code: replace(each, sections={}, figures={}, milestones={}, roles={})
                for code, each in a_project().texts.items()
            },
        ),
        a_project(),
        a_project(id=ProjectId("the-end"), places=()),
    )
    return an_edition(
        settings=the_settings(
            here_place=None,
            attract=(replace(the_settings().attract[0], details={}),),
        ),
        sources=(a_source(), a_source(id=SourceId("a"), url="", published=None)),
        pictures=(a_picture(night=PictureFile("night.svg", SVG + b"\n")),),
        places=(
            a_place(step_free=False, address=""),
            a_place(id=PlaceId("the-beacon"), step_free=None),
        ),
        projects=projects,
        tours=(a_tour(as_it_was=PartialDate(2018, 7, 9)),),
        stories=(a_story(tour=None, projects=()),),
        offers=(),
    )


@pytest.mark.parametrize("edition", [an_edition(), a_varied_edition_in_order()])
def test_export_and_build_give_the_same_database(
    tmp_path: Path, edition: object
) -> None:
    write_folder(edition, tmp_path / "a")  # type: ignore[arg-type]
    assert build(tmp_path / "a", tmp_path / "a.db") == edition
    export(tmp_path / "a.db", tmp_path / "b")
    build(tmp_path / "b", tmp_path / "b.db")
    assert (tmp_path / "b.db").read_bytes() == (tmp_path / "a.db").read_bytes()
    names = [sorted(tmp_path.joinpath(each).rglob("*")) for each in ("a", "b")]
    assert len(names[0]) == len(names[1])


def test_an_export_takes_an_empty_folder(folder: Path, out: Path) -> None:
    build(folder, out)
    empty = folder.parent / "empty"
    empty.mkdir()
    assert export(out, empty) == an_edition()
    assert (empty / "exhibition.yaml").is_file()
    assert not (folder.parent / ".empty.unfinished").exists()


def test_an_export_never_writes_over_anything(folder: Path, out: Path) -> None:
    build(folder, out)
    before = sorted(folder.rglob("*"))
    with pytest.raises(StorageError, match="the folder is not empty"):
        export(out, folder)
    assert sorted(folder.rglob("*")) == before


def test_an_export_over_a_file_is_refused(folder: Path, out: Path) -> None:
    build(folder, out)
    with pytest.raises(StorageError, match="cannot be written"):
        export(out, folder / "tags.yaml")
    assert (folder / "tags.yaml").is_file()
