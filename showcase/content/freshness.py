"""Freshness: what time has overtaken since an editor looked."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from showcase.content.lines import Lines, home_of
from showcase.content.notes import Remark
from showcase.domain.edition import Edition
from showcase.domain.opening import Access
from showcase.domain.period import PartialDate
from showcase.domain.place import Place
from showcase.domain.project import Project, Status

CHECK_MONTHS: Final = 12


def unchecked(edition: Edition, today: date) -> tuple[Project, ...]:
    """The projects whose facts nobody has checked for twelve months."""
    return tuple(
        project for project in edition.projects if _is_old(project.checked, today)
    )


def overtaken(edition: Edition, lines: Lines, today: date) -> Iterator[Remark]:
    """A warning for each thing that says what was true once."""
    for project in unchecked(edition, today):
        yield _remark(
            lines,
            (f"{home_of('project', project.id)}/project.yaml", "checked"),
            f"nobody has checked this project since {project.checked}",
            "check its facts, then write today's date",
        )
    for project in edition.projects:
        yield from _statuses(project, lines, today)
    for place in edition.places:
        yield from _hours(place, lines, today)


def _statuses(project: Project, lines: Lines, today: date) -> Iterator[Remark]:
    path = f"{home_of('project', project.id)}/project.yaml"
    start, end = project.period.start, project.period.end
    is_awaited = project.status in {Status.PLANNED, Status.RUNNING}
    if is_awaited and end is not None and end.last < today:
        what = f"its period ended in {end}, but its status is {project.status.value}"
        yield _remark(lines, (path, "status"), what, "write `status: finished`")
    elif project.status is Status.PLANNED and start is not None and start.last < today:
        what = f"its period began in {start}, but its status is planned"
        yield _remark(lines, (path, "status"), what, "write `status: running`")


def _hours(place: Place, lines: Lines, today: date) -> Iterator[Remark]:
    if place.access is not Access.HOURS:
        return
    if not any(hours.valid.includes(today) for hours in place.hours):
        yield _remark(
            lines,
            (f"{home_of('place', place.id)}/place.yaml", "hours"),
            "it opens by hours, but no rule holds today: visitors are told no hours",
            "add today's rule with its source",
        )


def _remark(lines: Lines, where: tuple[str, str], what: str, mend: str) -> Remark:
    spot = lines.field(*where)
    return Remark(spot.path, spot.line, what, mend)


def _is_old(checked: PartialDate, today: date) -> bool:
    last = checked.last
    year_ago = (today.year - CHECK_MONTHS // 12, today.month, today.day)
    return (last.year, last.month, last.day) < year_ago
