"""Checking a content folder: all its faults at once, or the edition it makes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from showcase.content.desk import Desk, Memory
from showcase.content.exhibition import (
    NOUNS,
    read_bounds,
    read_first,
    read_languages,
    read_settings,
    read_sources,
    read_tags,
)
from showcase.content.folder import Folder
from showcase.content.notes import Fault, Notes, Remark, Spot
from showcase.content.offers import read_offers
from showcase.content.pictures import read_pictures
from showcase.content.places import read_places
from showcase.content.projects import read_projects
from showcase.content.renditions import canvases, undrawable
from showcase.content.stories import read_stories
from showcase.content.streets import StreetSource, streets_within
from showcase.content.tours import read_tours
from showcase.domain.edition import Edition
from showcase.domain.media import Picture
from showcase.domain.network import Network
from showcase.errors import ContentError

_FILES = ("exhibition.yaml", "sources.yaml", "tags.yaml", "media", *NOUNS)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


Thing = TypeVar("Thing", bound=_Named)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found.

    Attributes:
        faults: all of them, by file and line.
        edition: what the folder says; None when there is a fault.
        network: where people walk among its places; empty when there is a fault.
        remarks: what is no fault but good to know, by file and line.
    """

    faults: tuple[Fault, ...]
    edition: Edition | None
    network: Network = field(default_factory=Network)
    remarks: tuple[Remark, ...] = ()

    def sound(self, path: Path, outcome: str) -> Edition:
        """The edition, when there is no fault.

        Args:
            path: what was checked, as the reader knows it.
            outcome: what a fault comes to ("nothing was built").

        Raises:
            ContentError: naming every fault.
        """
        if self.edition is None:
            faults = "\n".join(map(str, self.faults))
            raise ContentError(
                f"{faults}\n{path}: {len(self.faults)} to mend; {outcome}"
            )
        return self.edition


def check_folder(
    folder: Path,
    basemap: StreetSource | None = None,
    *,
    draw_fully: bool = False,
    memory: Memory | None = None,
) -> Checked:
    """Read a content folder and note everything an editor must mend.

    Args:
        folder: the content folder.
        basemap: the map whose streets lead to its places; our own unless told.
        draw_fully: whether to try its pictures in all their widths, because they
            will be wanted next, or only small.
        memory: of the check before, where the same folder is checked again.
    """
    notes = Notes()
    edition, network = None, Network()
    if folder.is_dir():
        known = {} if memory is None else memory
        desk = Desk(Folder(folder, notes), notes, memory=known)
        edition, network = _read(desk, basemap, draw_fully=draw_fully)
    else:
        notes.fault(
            Spot(str(folder)),
            "there is no such folder",
            "the content is a folder of files",
            "check the name",
        )
    faults = tuple(sorted(set(notes.faults)))
    if faults or edition is None:
        return Checked(faults, None)
    return Checked(faults, edition, network, tuple(sorted(notes.remarks)))


def _read(
    desk: Desk, basemap: StreetSource | None, *, draw_fully: bool
) -> tuple[Edition | None, Network]:
    folder, notes = desk.folder, desk.notes
    folder.expect("", _FILES)
    fields = desk.fields("exhibition.yaml")
    languages, origins = read_languages(desk, fields)
    codes = tuple(language.code for language in languages)
    bounds = read_bounds(fields)
    snaps = streets_within(bounds, basemap) if bounds else None
    desk = replace(desk, languages=codes, bounds=bounds, snaps=snaps)
    settings = read_settings(desk, fields, languages)
    if settings is not None:
        settings = replace(settings, origins=origins)
    first = read_first(fields)
    fields.close()
    sources, source_ids = read_sources(desk)
    tags, tag_ids = read_tags(desk)
    pictures = read_pictures(desk)
    _check_drawings(pictures, notes, full=draw_fully)
    things: dict[str, tuple[Any, ...]] = {
        "places": read_places(desk),
        "projects": read_projects(desk),
        "tours": read_tours(desk),
        "stories": read_stories(desk),
        "offers": read_offers(desk),
    }
    known: dict[str, Sequence[str]] = {
        "picture": folder.names("media"),
        "source": source_ids,
        "tag": tag_ids,
        **{kind: folder.names(noun) for noun, kind in NOUNS.items()},
    }
    notes.resolve(known)
    if settings is None or snaps is None:
        return None, Network()
    ordered = {noun: _ordered(things[noun], first, noun) for noun in NOUNS}
    edition = Edition(
        settings=settings, sources=sources, tags=tags, pictures=pictures, **ordered
    )
    return edition, snaps.network


def _check_drawings(pictures: tuple[Picture, ...], notes: Notes, *, full: bool) -> None:
    broken = {fault.path for fault in notes.faults}
    wanted = [
        canvas
        for canvas in canvases(pictures)
        if f"media/{canvas.picture}/{canvas.file.name}" not in broken
    ]
    for canvas, why in undrawable(wanted, full=full).items():
        notes.fault(
            Spot(f"media/{canvas.picture}/{canvas.file.name}"),
            "the picture cannot be drawn",
            why,
            "export it again",
        )


def _ordered(
    things: tuple[Thing, ...], first: Mapping[str, tuple[str, ...]], noun: str
) -> tuple[Thing, ...]:
    wanted = {thing_id: at for at, thing_id in enumerate(first.get(noun, ()))}
    return tuple(
        sorted(things, key=lambda each: (wanted.get(each.id, len(wanted)), each.id))
    )
