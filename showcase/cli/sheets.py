"""`showcase content sheet`: the exhibition's texts as a workbook, out and in."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from showcase.cli.basemap import streets, with_basemap
from showcase.paths import CONTENT

if TYPE_CHECKING:
    from showcase.content.importing import Proposal
    from showcase.content.merging import Change

_PATH = click.Path(path_type=Path)
_LONGEST = 60  # of a text in a line of the comparison
_folder = click.option(
    "--folder",
    type=_PATH,
    default=CONTENT,
    help="The content folder; ours unless told.",
)


@click.group()
def sheet() -> None:
    """Edit all texts, hours, positions and tags in a spreadsheet."""


@sheet.command(name="export")
@click.argument("file", type=_PATH, metavar="FILE.xlsx")
@_folder
@with_basemap
def export_file(file: Path, folder: Path, basemap: Path | None) -> None:
    """Write a content folder as a workbook FILE.xlsx, one row per text."""
    from showcase.content.importing import export_sheet

    edition = export_sheet(folder, file, streets(basemap))
    languages = ", ".join(each.code for each in edition.settings.languages)
    click.echo(f"{file}: all texts of {folder} in {languages}")


@sheet.command(name="import")
@click.argument("file", type=_PATH, metavar="FILE.xlsx")
@_folder
@click.option("--yes", is_flag=True, help="Write without asking.")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@with_basemap
def import_file(
    file: Path, folder: Path, *, yes: bool, dry_run: bool, basemap: Path | None
) -> None:
    """Show what a workbook FILE.xlsx changes, then write it into the content folder.

    Nothing is written when one of its cells has a fault, or holds a text that was
    changed in the folder too since the export.
    """
    from showcase.content.importing import accept, propose

    proposal = propose(file, folder, streets(basemap))
    _show(proposal)
    if proposal.faults:
        click.echo(
            f"{file}: {len(proposal.faults)} to mend; nothing was written", err=True
        )
        sys.exit(1)
    if not proposal.changes:
        click.echo("Nothing to write.")
        return
    if dry_run or not (yes or click.confirm("Write this?")):
        click.echo("Nothing was written.")
        return
    accept(proposal)
    click.echo(f"{folder}: {len(proposal.files)} files written")


def _show(proposal: "Proposal") -> None:
    for change in proposal.changes:
        click.echo(_line(change))
    for fault in proposal.faults:
        click.echo(_printable(str(fault)))
    click.echo(
        f"{len(proposal.changes)} cells change; "
        f"{proposal.kept} changed in the folder since the export and stay"
    )


def _line(change: "Change") -> str:
    name = _printable(f"{' '.join(change.cell.row)} [{change.cell.column}]")
    return f"{change.ref:<14} {name}: {_short(change.old)} -> {_short(change.new)}"


def _short(text: str) -> str:
    cut = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return f"“{_printable(cut)}”" if text else "nothing"


def _printable(text: str) -> str:
    """A text that gives a terminal no orders."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode()
        for each in text
    )
