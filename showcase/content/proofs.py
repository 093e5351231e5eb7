"""Proofs: what a content folder would show, read anew whenever somebody saves."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from showcase.content.build import walked
from showcase.content.check import Checked, check_folder
from showcase.content.desk import Memory
from showcase.content.folder import Mark, marks_below
from showcase.content.notes import Fault, Remark
from showcase.content.renditions import render
from showcase.content.streets import StreetSource
from showcase.domain.edition import Edition
from showcase.maps.router import walks_among
from showcase.storage.publication import Publication, Stock, draft, draft_stock

_VERSION: Final = "preview"


@dataclass(frozen=True, slots=True)
class Proof:
    """What a reading of the folder gave.

    Attributes:
        faults: what must be mended.
        remarks: what is good to know.
        publication: what it would show; None when there is a fault.
    """

    faults: tuple[Fault, ...]
    remarks: tuple[Remark, ...] = ()
    publication: Publication | None = None


class Proofs:
    """Reads one folder again and again; what did not change costs nothing twice.

    A file that is being written is left alone: the folder is read once two looks in a
    row saw the same. Pictures are drawn and walks found anew only when they differ.
    """

    def __init__(self, folder: Path, basemap: StreetSource | None = None) -> None:
        """Look at a folder, whose walks follow a base map's streets, or our own's."""
        self._folder = folder
        self._basemap = basemap
        self._memory = Memory()
        self._seen: dict[str, Mark] = {}
        self._read: dict[str, Mark] = {}
        self._stock: Stock | None = None
        self._stocked_for: object = None

    def look(self) -> Proof | None:
        """A new proof, when the folder changed and has come to rest since; or None."""
        seen = marks_below(self._folder)
        rests, self._seen = seen == self._seen, seen
        return self.read() if rests and seen != self._read else None

    def read(self) -> Proof:
        """A proof of the folder as it is."""
        # First the marks: what changes while it is read is seen by the next look.
        self._read = self._seen = marks_below(self._folder)
        checked = check_folder(
            self._folder, self._basemap, draw_fully=True, memory=self._memory
        )
        if checked.edition is None:
            return Proof(checked.faults)
        stock = self._stocked(checked, checked.edition)
        return Proof((), checked.remarks, draft(checked.edition, stock, _VERSION))

    def _stocked(self, checked: Checked, edition: Edition) -> Stock:
        walks = (checked.network, walked(edition))
        files = [(each.id, each.day, each.night) for each in edition.pictures]
        if self._stock is None or (walks, files) != self._stocked_for:
            self._stock = draft_stock(render(edition.pictures), walks_among(*walks))
            self._stocked_for = walks, files
        return self._stock
