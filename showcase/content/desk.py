"""What every noun's reader needs: its folders, its languages, where things may lie."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from showcase.content.fields import Fields
from showcase.content.folder import README, Folder
from showcase.content.markdown import Sheet, read_sheet
from showcase.content.nodes import compose_map
from showcase.content.notes import Notes, Spot
from showcase.content.origins import read_origin
from showcase.domain.language import LanguageCode
from showcase.domain.place import Bounds, Position
from showcase.domain.slug import require_slug
from showcase.maps.snaps import OFF_M, Snaps

Thing = TypeVar("Thing")
Memory = dict[str, tuple[Any, Any, Notes]]
"""Of a thing's folder: what its reading depended on, the thing, what was noted."""

_NOWHERE = Position(0, 0)
_FAR_M = 50.0  # further from the nearest street is worth a remark


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing's folder, read.

    Attributes:
        id: the folder's name.
        fields: its YAML file.
        sheets: its Markdown files, one per language; only the first language's
            must be there.
    """

    id: str
    fields: Fields
    sheets: Mapping[LanguageCode, Sheet]


@dataclass(frozen=True, slots=True)
class Desk:
    """Where a reader of things works.

    Attributes:
        folder: the files.
        notes: where faults go.
        languages: those of the exhibition; empty when they could not be read.
        bounds: where every position must lie; None when they could not be read.
        snaps: the walking network that leads to every position; None without bounds.
        memory: things read before, which are not read again while nothing changes.
    """

    folder: Folder
    notes: Notes
    languages: tuple[LanguageCode, ...] = ()
    bounds: Bounds | None = None
    snaps: Snaps | None = None
    memory: Memory = field(default_factory=dict)

    def fields(self, path: str) -> Fields:
        """Read a YAML file that holds a map."""
        text = self.folder.text_of(path)
        spot = Spot(path)
        root = None if text is None else compose_map(text, spot, self.notes)
        return Fields(root, spot, self.notes)

    def things(
        self,
        noun: str,
        file: str,
        read: "Callable[[Desk, Entry], Thing | None]",
        others: Iterable[str] = (),
    ) -> tuple[Thing, ...]:
        """Read the folders of a noun.

        Args:
            noun: the folder they lie in ("places").
            file: the YAML file each has ("place.yaml").
            read: reads one, into None when it has a fault.
            others: other files that one may have.
        """
        names = self.folder.names(noun)
        self.folder.expect(noun, names)
        known = (file, *others)
        return tuple(
            thing
            for name in names
            if (thing := self._remembered(f"{noun}/{name}", known, read)) is not None
        )

    def _remembered(
        self,
        path: str,
        known: tuple[str, ...],
        read: "Callable[[Desk, Entry], Thing | None]",
    ) -> Thing | None:
        given = (self.folder.marks(path), self.languages, self.bounds)
        before = self.memory.get(path)
        if before is not None and before[0] == given:
            self.notes.add(before[2])
            thing: Thing | None = before[1]
            return thing
        count = self.notes.count()
        thing = read(self, self._entry(path, known))
        self.memory[path] = (given, thing, self.notes.since(count))
        return thing

    def _entry(self, path: str, known: tuple[str, ...]) -> Entry:
        name = path.rpartition("/")[2]
        self._check_name(path, name)
        self._check_files(path, known)
        fields = self.fields(f"{path}/{known[0]}")
        return Entry(name, fields, dict(self._sheets(path)))

    def position(self, fields: Fields) -> Position:
        """Read `lat` and `lon`."""
        lat, lon = fields.decimal("lat"), fields.decimal("lon")
        if not {"lat", "lon"} <= set(fields.keys):
            return _NOWHERE
        return self._checked_position(fields.spot_of("lat"), lat, lon)

    def _checked_position(self, spot: Spot, lat: float, lon: float) -> Position:
        """A position, noting when it cannot be meant or nobody can walk there."""
        here = _position(lat, lon)
        if here is not None and (self.bounds is None or self.bounds.contains(here)):
            self._check_reach(spot, here)
            return here
        there = _position(lon, lat)
        swapped = there and self.bounds and self.bounds.contains(there)
        self.notes.fault(
            spot,
            f"the position {lat:g}, {lon:g} lies outside the exhibition's bounds",
            "nobody could walk there",
            "swapped? Write the latitude first"
            if swapped
            else "correct it, or the bounds in exhibition.yaml",
        )
        return _NOWHERE

    def _check_reach(self, spot: Spot, here: Position) -> None:
        if self.snaps is None:
            return
        snap = self.snaps.snap(here)
        if snap is None:
            self.notes.fault(
                spot,
                f"no street leads to {here.lat:g}, {here.lon:g}",
                f"the walking network ends more than {OFF_M:g} m away",
                "correct the position, or use a base map with the way there",
            )
        elif snap.off_m > _FAR_M:
            self.notes.remark(
                spot,
                f"{snap.off_m:.0f} m from the nearest street",
                "move it to where one arrives, unless that is right",
            )

    def _sheets(self, folder: str) -> Iterator[tuple[LanguageCode, Sheet]]:
        for code in self.languages:
            path = f"{folder}/{code}.md"
            is_first = code == self.languages[0]
            if is_first or self.folder.has(path):
                sheet = self._sheet(path)
                origin = read_origin(sheet.fields, self.languages)
                yield code, replace(sheet, is_whole=is_first, origin=origin)

    def _sheet(self, path: str) -> Sheet:
        text = self.folder.text_of(path)
        if text is None:
            return Sheet(Fields(None, Spot(path), self.notes), ())
        return read_sheet(text, path, self.notes)

    def _check_name(self, path: str, name: str) -> None:
        try:
            require_slug(name, "the folder's name")
        except ValueError as error:
            self.notes.fault(
                Spot(path),
                str(error),
                "the name of the folder is the thing's id",
                "rename the folder",
            )

    def _check_files(self, folder: str, known: Iterable[str]) -> None:
        if not self.languages:
            return
        sheets = [f"{code}.md" for code in self.languages]
        strangers = [
            name
            for name in self.folder.names(folder, _is_sheet)
            if name not in sheets and name != README
        ]
        for name in strangers:
            self.notes.fault(
                Spot(f"{folder}/{name}"),
                f"the language {name.removesuffix('.md')!r} is not declared",
                f"exhibition.yaml names {', '.join(self.languages)}",
                "add it there, or take the file away",
            )
        self.folder.expect(folder, (*known, *sheets, *strangers))


def _is_sheet(path: Path) -> bool:
    return path.suffix == ".md"


def _position(lat: float, lon: float) -> Position | None:
    try:
        position = Position(lat, lon)
    except ValueError:
        return None
    return None if position == _NOWHERE else position
