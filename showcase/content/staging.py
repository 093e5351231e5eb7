"""Trying edits on a copy of a content folder before they touch it."""

import shutil
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

import yaml

from showcase.content.check import Checked, check_folder
from showcase.content.drafts import Draft
from showcase.content.locating import Edit
from showcase.content.notes import Fault
from showcase.content.streets import StreetSource
from showcase.content.submission import SheetFault

_LIMITS: Final = (
    "under a heading there are no blanks at a text's ends, no carriage returns, and no "
    "lines like a heading (## what), a title (### ...) or a way (> ...)"
)


class Stage:
    """A copy of a content folder that edits are tried on."""

    def __init__(self, folder: Path, copy: Path, basemap: StreetSource | None) -> None:
        """Copy the folder.

        Args:
            folder: the content folder, which is only read.
            copy: where to; it must not be there yet.
            basemap: whose streets lead to its places; our own unless told.
        """
        shutil.copytree(folder, copy)
        self._copy = copy
        self._folder = folder
        self._basemap = basemap
        self._drafts: dict[str, Draft] = {}

    def draft(self, file: str) -> Draft:
        """A file as it is."""
        if file not in self._drafts:
            self._drafts[file] = Draft(self._folder, file)
        return self._drafts[file]

    def fault_alone(self, edit: Edit) -> SheetFault | None:
        """Why an edit cannot be made, whatever becomes of the others."""
        draft, address = self.draft(edit.address.file), edit.address
        if draft.is_mixed:
            return SheetFault(
                edit.change.ref,
                f"{address.file} ends its lines in two ways",
                "all of them would have to change",
                "save it with one kind of line ends, then import again",
            )
        try:
            kept = address.read(address.write(draft.text, edit.value))
        except (yaml.YAMLError, ValueError):
            kept = None
        return None if kept == edit.value else unkept(edit)

    def written(self, edits: Iterable[Edit], gone: Collection[str]) -> dict[str, str]:
        """The texts of the files that edits change, without those that go."""
        texts: dict[str, str] = {}
        for edit in edits:
            file = edit.address.file
            text = texts.get(file, self.draft(file).text)
            texts[file] = edit.address.write(text, edit.value)
        return {file: text for file, text in texts.items() if file not in gone}

    def check(self, texts: Mapping[str, str], gone: Collection[str]) -> Checked:
        """Check the folder as it would be."""
        for file, draft in self._drafts.items():
            path = self._copy / file
            if file in texts:
                path.write_bytes(draft.written(texts[file]))
            elif file in gone or draft.before is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(draft.before)
        return check_folder(self._copy, self._basemap)


def blamed(
    faults: Iterable[Fault], edits: Iterable[Edit], texts: Mapping[str, str]
) -> list[tuple[Fault, list[Edit]]]:
    """The faults with the edits that made them: those on the same line.

    What no edit's line explains may follow from what one does explain, and is left
    for later. When nothing is explained so, all edits of the file are named.
    """
    same = {
        fault: [edit for edit in edits if edit.address.file == fault.path]
        for fault in faults
    }
    near = {
        fault: [edit for edit in found if _is_on(fault, edit, texts[fault.path])]
        for fault, found in same.items()
        if fault.path in texts
    }
    traced = near if any(near.values()) else same
    if not any(traced.values()):
        return [(fault, []) for fault in same]
    return [(fault, found) for fault, found in traced.items() if found]


def _is_on(fault: Fault, edit: Edit, text: str) -> bool:
    span = edit.address.lines(text)
    return span is not None and span[0] <= fault.line <= span[1]


def unkept(edit: Edit) -> SheetFault:
    """The fault of a text that would not come back as it was written."""
    return SheetFault(
        edit.change.ref,
        f"{edit.address.file} cannot keep this text as it is",
        _LIMITS,
        "write it without",
    )
