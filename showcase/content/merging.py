"""Three-way merging: what was exported, what the folder says now, what came back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from showcase.content.tables import Cell, fingerprint

_NOTHING = fingerprint("")


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that takes another text.

    Attributes:
        cell: which.
        ref: where in the workbook ("Texts!C14").
        old: what the folder says now; empty when nothing.
        new: what came back; empty when it is taken away.
    """

    cell: Cell
    ref: str
    old: str
    new: str


@dataclass(slots=True)
class Merge:
    """What becomes of the cells.

    Attributes:
        changes: those only the workbook changed.
        conflicts: those that workbook and folder changed differently.
        kept: how many only the folder changed.
    """

    changes: list[Change] = field(default_factory=list)
    conflicts: list[Change] = field(default_factory=list)
    kept: int = 0


def merged(
    marks: Mapping[Cell, str],
    today: Mapping[Cell, str],
    returned: Mapping[Cell, tuple[str, str]],
) -> Merge:
    """Merge cell by cell.

    Args:
        marks: the fingerprint of each cell as exported; a cell that was empty has none.
        today: what the folder says.
        returned: each cell of the workbook, as its place and its text.
    """
    merge = Merge()
    for cell, (ref, new) in returned.items():
        old = today.get(cell, "")
        was = marks.get(cell, _NOTHING)
        if fingerprint(new) == was:
            merge.kept += fingerprint(old) != was
        elif new != old:
            clashes = fingerprint(old) != was
            target = merge.conflicts if clashes else merge.changes
            target.append(Change(cell, ref, old, new))
    return merge
