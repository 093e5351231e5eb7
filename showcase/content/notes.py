"""What a check notes: faults to mend, and ids that must turn out to exist."""

import difflib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something an editor must mend.

    Attributes:
        path: the file, relative to the content folder, with forward slashes.
        line: where in it, from 1.
        what: what is wrong.
        why: why it cannot stay so.
        mend: what to do.
    """

    path: str
    line: int
    what: str
    why: str
    mend: str

    def __str__(self) -> str:
        """One line, as editors and compilers print them."""
        return f"{self.path}:{self.line}: {self.what} - {self.why} - {self.mend}"


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """Something an editor should look at, though nothing is broken.

    Attributes:
        path: the file, relative to the content folder, with forward slashes.
        line: where in it, from 1.
        what: what is amiss.
        mend: what to do.
    """

    path: str
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        """One line, as editors and compilers print a warning."""
        return f"{self.path}:{self.line}: warning: {self.what} - {self.mend}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A line of a file of the content folder."""

    path: str
    line: int = 1


@dataclass(slots=True)
class Notes:
    """What is found while reading.

    Attributes:
        faults: in the order found.
        references: the ids mentioned, as (where, kind, id).
        remarks: what is no fault but good to know.
    """

    faults: list[Fault] = field(default_factory=list)
    references: list[tuple[Spot, str, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def fault(self, spot: Spot, what: str, why: str, mend: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(spot.path, spot.line, what, why, mend))

    def remark(self, spot: Spot, what: str, mend: str) -> None:
        """Note what is no fault but good to know."""
        self.remarks.append(Remark(spot.path, spot.line, what, mend))

    def refer(self, spot: Spot, kind: str, thing_id: str) -> None:
        """Note that a thing is mentioned."""
        self.references.append((spot, kind, thing_id))

    def count(self) -> tuple[int, int, int]:
        """How much is noted so far: faults, references and remarks."""
        return len(self.faults), len(self.references), len(self.remarks)

    def since(self, count: tuple[int, int, int]) -> "Notes":
        """What was noted after so much."""
        faults, references, remarks = count
        return Notes(
            self.faults[faults:], self.references[references:], self.remarks[remarks:]
        )

    def add(self, other: "Notes") -> None:
        """Note all that others hold."""
        self.faults += other.faults
        self.references += other.references
        self.remarks += other.remarks

    def resolve(self, known: Mapping[str, Collection[str]]) -> None:
        """Note a fault for each mention of a thing that does not exist."""
        for spot, kind, thing_id in self.references:
            if thing_id not in known[kind]:
                self.fault(
                    spot,
                    f"there is no {kind} {thing_id!r}",
                    f"a {kind} mentioned must exist",
                    f"{did_you_mean(thing_id, known[kind])}add it or correct the id",
                )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the word most like the one written; empty when none is."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"did you mean {near[0]!r}? Else " if near else ""
