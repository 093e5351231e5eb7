"""What the doctor finds, and how it is told to a person or a program."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final


class Verdict(StrEnum):
    """How bad it is: a warning runs, a fault does not."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.

    Attributes:
        name: what was looked at.
        verdict: how bad it is.
        found: what is there, in a few words.
        advice: what to do; empty when there is nothing to be done.
    """

    name: str
    verdict: Verdict
    found: str
    advice: str = ""


_MARKS: Final = {Verdict.OK: "ok", Verdict.WARNING: "!", Verdict.FAULT: "!!"}
_MARK_WIDTH: Final = max(map(len, _MARKS.values()))


def as_text(findings: Iterable[Finding]) -> str:
    """One line each, aligned, with the advice below."""
    listed = list(findings)
    width = max((len(finding.name) for finding in listed), default=0)
    lines = []
    for finding in listed:
        mark = f"{_MARKS[finding.verdict]:<{_MARK_WIDTH}}"
        lines.append(f"{mark}  {finding.name:<{width}}  {finding.found}")
        if finding.advice:
            lines.append(f"{'':{_MARK_WIDTH + 2 + width}}  -> {finding.advice}")
    return "\n".join(lines)


def as_json(findings: Iterable[Finding]) -> str:
    """A list of objects with name, verdict, found and advice."""
    listed = [asdict(finding) for finding in findings]
    return json.dumps(listed, indent=2, ensure_ascii=False)


def has_fault(findings: Iterable[Finding]) -> bool:
    """Whether the command must end with an error."""
    return any(finding.verdict is Verdict.FAULT for finding in findings)
