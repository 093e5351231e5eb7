"""Taking a workbook into a content folder: all of it, checked, or nothing."""

import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from showcase.content.addresses import Addresses
from showcase.content.check import check_folder
from showcase.content.locating import Edit, Locator
from showcase.content.merging import Change, merged
from showcase.content.notes import Fault
from showcase.content.staging import Stage, blamed, unkept
from showcase.content.streets import StreetSource
from showcase.content.submission import SheetFault, read_submission
from showcase.content.tables import (
    ORIGINS,
    Cell,
    cells_of,
    source_marks,
    tables_of,
)
from showcase.content.workbook import write_workbook
from showcase.domain.edition import Edition
from showcase.domain.texts import THINGS
from showcase.errors import ContentError, StorageError
from showcase.storage.publishing import replacing

Files = Mapping[str, tuple[bytes | None, bytes | None]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a workbook would do to a content folder.

    Attributes:
        folder: the folder.
        changes: the cells that change, as in the workbook.
        kept: how many cells changed in the folder since the export, and stay.
        faults: what keeps it from being written.
        files: what each file holds now and then; None where there is no file.
    """

    folder: Path
    changes: tuple[Change, ...]
    kept: int
    faults: tuple[SheetFault | Fault, ...]
    files: Files


def export_sheet(
    folder: Path, out: Path, basemap: StreetSource | None = None
) -> Edition:
    """Write the workbook of a content folder.

    Args:
        folder: the content folder.
        out: the workbook to make; there must be none yet.
        basemap: the map whose streets lead to its places; our own unless told.

    Raises:
        ContentError: when the folder has a fault, or a text too long for a cell.
        StorageError: when the file is there already or cannot be written.
    """
    if out.exists():
        raise StorageError(
            f"{out}: there is such a file already. Name a new one: a workbook that "
            "someone may have filled in is not written over."
        )
    edition = _sound(folder, basemap)
    write_workbook(tables_of(edition), out)
    return edition


def propose(file: Path, folder: Path, basemap: StreetSource | None = None) -> Proposal:
    """Find out what a workbook would change, without changing anything.

    Args:
        file: the workbook, as exported and filled in.
        folder: the content folder it was exported from, or a later state of it.
        basemap: the map whose streets lead to its places; our own unless told.

    Raises:
        ContentError: when it is no workbook of ours, or the folder has a fault.
    """
    edition = _sound(folder, basemap)
    tables = tables_of(edition)
    submission = read_submission(file, tables)
    today = cells_of(tables)
    merge = merged(submission.marks, today, submission.cells)
    wanted = _wanted(today, merge.changes)
    locator = Locator(Addresses(edition), tables, wanted)
    with tempfile.TemporaryDirectory() as place:
        stage = Stage(folder, Path(place) / "content", basemap)
        trial = _Trial(stage, today)
        trial.locate(merge.changes, locator)
        files = trial.run()
    faults = (*submission.faults, *map(_conflict, merge.conflicts), *trial.faults)
    changes = tuple(merge.changes)
    return Proposal(folder, changes, merge.kept, faults, {} if faults else files)


def accept(proposal: Proposal) -> None:
    """Write what was proposed, each file whole or not at all.

    Raises:
        ContentError: when a file has changed since it was proposed; nothing is
            written then.
        StorageError: when a file cannot be written.
    """
    for name, (before, _) in proposal.files.items():
        path = proposal.folder / name
        if (path.read_bytes() if path.exists() else None) != before:
            raise ContentError(
                f"{path}: the file was changed meanwhile - it would be written over - "
                "import again and look at the changes once more"
            )
    for name, (before, after) in proposal.files.items():
        path = proposal.folder / name
        if after is None:
            path.unlink()
            continue
        with replacing(path) as unfinished:
            unfinished.write_bytes(after)
            if before is not None:
                shutil.copymode(path, unfinished)


class _Trial:
    """Edits that are tried until those left make a sound folder."""

    def __init__(self, stage: Stage, today: Mapping[Cell, str]) -> None:
        self._stage = stage
        self._today = today
        self._edits: list[Edit] = []
        self.faults: list[SheetFault | Fault] = []

    def locate(self, changes: Iterable[Change], locator: Locator) -> None:
        """Take the changes that can be made one by one."""
        for change in changes:
            found = locator.edit(change)
            if isinstance(found, SheetFault):
                self.faults.append(found)
                continue
            fault = self._stage.fault_alone(found)
            if fault is None:
                self._edits.append(found)
            else:
                self.faults.append(fault)

    def run(self) -> Files:
        """Try them together; what a fault is traced to is left out of the next round.

        So that all faults are found at once.
        """
        while self._edits:
            wanted = _wanted(self._today, (edit.change for edit in self._edits))
            gone = _gone(self._edits, wanted)
            texts = self._stage.written(self._edits, gone)
            checked = self._stage.check(texts, gone)
            if checked.edition is None:
                wrong = self._trace(checked.faults, texts)
            else:
                wrong = self._compare(checked.edition, wanted)
            if not wrong:
                return self._files(texts, gone)
            self._edits = [edit for edit in self._edits if edit not in wrong]
        return {}

    def _trace(self, faults: Iterable[Fault], texts: Mapping[str, str]) -> list[Edit]:
        found: list[Edit] = []
        for fault, edits in blamed(faults, self._edits, texts):
            refs = ", ".join(edit.change.ref for edit in edits)
            told = SheetFault(refs, fault.what, fault.why, fault.mend)
            self.faults.append(told if edits else fault)
            found += edits
        return found

    def _compare(self, edition: Edition, wanted: Mapping[Cell, str]) -> list[Edit]:
        """The edits whose cells would not come back as they were filled in."""
        made = cells_of(tables_of(edition))
        changed = {edit.change.cell: edit for edit in self._edits}
        wrong = [
            cell
            for cell in {**wanted, **made}
            if made.get(cell) != wanted.get(cell)
            and (cell.table != ORIGINS or cell in changed)
        ]
        if not wrong:
            return []
        edits = [changed[cell] for cell in wrong if cell in changed] or self._edits
        self.faults += map(unkept, edits)
        return list(edits)

    def _files(self, texts: Mapping[str, str], gone: Iterable[str]) -> Files:
        drafts = {file: self._stage.draft(file) for file in (*texts, *gone)}
        after = {file: drafts[file].written(text) for file, text in texts.items()}
        return {file: (draft.before, after.get(file)) for file, draft in drafts.items()}


def _sound(folder: Path, basemap: StreetSource | None) -> Edition:
    checked = check_folder(folder, basemap)
    if checked.edition is None:
        faults = "\n".join(map(str, checked.faults))
        raise ContentError(
            f"{faults}\n{folder}: {len(checked.faults)} to mend before a workbook can "
            "go out or come in"
        )
    return checked.edition


def _wanted(today: Mapping[Cell, str], changes: Iterable[Change]) -> dict[Cell, str]:
    cells = {**today, **{change.cell: change.new for change in changes}}
    return {cell: text for cell, text in cells.items() if text}


def _gone(edits: Sequence[Edit], wanted: Mapping[Cell, str]) -> list[str]:
    """The files of languages that have no text left."""
    left = source_marks(wanted)
    return list(
        dict.fromkeys(
            edit.address.file
            for edit in edits
            if not edit.change.new
            and edit.change.cell.row[0] in THINGS
            and edit.change.cell.table != ORIGINS
            and (*edit.change.cell.row[:2], edit.change.cell.column) not in left
            and edit.address.file.endswith(".md")
        )
    )


def _conflict(change: Change) -> SheetFault:
    return SheetFault(
        change.ref,
        f"the workbook says {change.new!r}, the folder now says {change.old!r}",
        "both were changed since the export",
        "decide which it shall be: copy that text into the cell, or export again",
    )
