"""The report: what an editor should know of an edition, on one page to send on."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from showcase.content.check import check_folder
from showcase.content.freshness import unchecked
from showcase.content.lines import Lines, home_of
from showcase.content.listing import lines_of
from showcase.content.review import review
from showcase.content.sourcing import unsourced
from showcase.content.tally import tallies
from showcase.content.translations import Standing, spot_of, translations
from showcase.domain.edition import Edition
from showcase.errors import ContentError
from showcase.paths import TEMPLATES
from showcase.storage.edition import fingerprint
from showcase.storage.publishing import replacing

_VERSION_DIGITS: Final = 12


def report(folder: Path, out: Path, today: date) -> int:
    """Write the report of a content folder as one HTML page.

    Args:
        folder: the content folder.
        out: the page to make or replace.
        today: the day of the report.

    Returns:
        how many warnings it lists.

    Raises:
        ContentError: naming every fault of the folder; nothing is written then.
        StorageError: when the page cannot be written; the old one stays.
    """
    checked = check_folder(folder)
    if checked.edition is None:
        faults = "\n".join(map(str, checked.faults))
        raise ContentError(
            f"{faults}\n{folder}: {len(checked.faults)} to mend; no report was written"
        )
    warnings = review(folder, checked.edition, today, checked.remarks)
    told = _told(folder, checked.edition, today) | {"warnings": warnings}
    page = _page(told | {"root": _root(folder, out)})
    with replacing(out) as unfinished:
        unfinished.write_text(page, encoding="utf-8")
    return len(warnings)


def _told(folder: Path, edition: Edition, today: date) -> dict[str, Any]:
    lines = Lines(folder)
    outdated = sorted(
        (
            (spot_of(each, lines), each)
            for each in translations(edition)
            if each.standing is not Standing.CURRENT
        ),
        key=lambda found: (found[0].path, found[0].line),
    )
    titles = {(kind, key): title for kind, key, title in lines_of(edition)}
    projects = [
        (
            f"{home_of('project', each.id)}/project.yaml",
            titles["project", each.id],
            str(each.checked),
        )
        for each in unchecked(edition, today)
    ]
    return {
        "version": fingerprint(edition)[:_VERSION_DIGITS],
        "day": f"{today.day} {today:%B %Y}",
        "tallies": tuple(tallies(edition)),
        "first": edition.settings.languages[0].code,
        "names": {each.code: each.name for each in edition.settings.languages},
        "outdated": outdated,
        "unsourced": tuple(unsourced(edition)),
        "unchecked": projects,
    }


def _page(told: Mapping[str, Any]) -> str:
    # Content is untrusted: every value is escaped, and a name mistyped is a fault.
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["address"] = quote
    return environment.get_template("report.html").render(told)


def _root(folder: Path, out: Path) -> str:
    """The way from the page to the folder, for its links."""
    try:
        way = os.path.relpath(folder, out.parent)
    except ValueError:  # another drive of Windows: the page names files by their path
        return ""
    return Path(way).as_posix()
