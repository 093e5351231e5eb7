"""`showcase content`: the editor's desk on the command line."""

import sys
from pathlib import Path

import click

from showcase.cli import desk
from showcase.cli.basemap import streets, with_basemap
from showcase.cli.clock import today
from showcase.cli.narration import narrate
from showcase.cli.packs import pack, unpack
from showcase.cli.pictures import picture
from showcase.cli.sheets import sheet

_FOLDER = click.Path(path_type=Path)


@click.group()
def content() -> None:
    """Check, build and read what the exhibition shows."""


for command in (desk.report, desk.new, narrate, sheet, pack, unpack, picture):
    content.add_command(command)


@content.command()
@click.argument("folder", type=_FOLDER)
@click.option("--strict", is_flag=True, help="End with 1 on a warning, too.")
@with_basemap
def check(*, folder: Path, strict: bool, basemap: Path | None) -> None:
    """Name every fault of a content FOLDER, as file:line: what - why - mend.

    A folder without a fault is looked at for what may be better: texts missing, older
    than their source or hard to read, facts that time has overtaken, what nobody uses.
    """
    from showcase.content.check import check_folder
    from showcase.content.review import review

    checked = check_folder(folder, streets(basemap))
    for fault in checked.faults:
        click.echo(str(fault))
    if checked.edition is None:
        click.echo(f"{folder}: {len(checked.faults)} to mend", err=True)
        sys.exit(1)
    warnings = review(folder, checked.edition, today(), checked.remarks)
    for warning in warnings:
        click.echo(str(warning))
    count = "1 warning" if len(warnings) == 1 else f"{len(warnings)} warnings"
    click.echo(f"{folder}: no faults, {count}")
    sys.exit(1 if strict and warnings else 0)


@content.command(name="build")
@click.argument("folder", type=_FOLDER)
@click.option("--out", type=_FOLDER, required=True, help="The database to make.")
@with_basemap
def build_database(folder: Path, out: Path, basemap: Path | None) -> None:
    """Build the content database of a FOLDER, all of it or nothing.

    Its walks follow the streets of our own map, or of yours.
    """
    from showcase.content.build import build

    edition = build(folder, out, streets(basemap))
    click.echo(
        f"{out}: {len(edition.projects)} projects, {len(edition.places)} places, "
        f"{len(edition.tours)} tours, {len(edition.pictures)} pictures"
    )


@content.command(name="list")
@click.argument("database", type=_FOLDER)
def list_things(database: Path) -> None:
    """List what a content DATABASE holds: kind, id and title."""
    from showcase.content.listing import listed

    for kind, thing_id, title in listed(database):
        click.echo(f"{kind:<8} {thing_id:<28} {title}")


@content.command()
@click.argument("database", type=_FOLDER)
@click.argument("thing_id", metavar="ID")
def show(database: Path, thing_id: str) -> None:
    """Print what a content DATABASE says of an ID."""
    from showcase.content.listing import shown

    click.echo(shown(database, thing_id))


@content.command(name="export")
@click.argument("database", type=_FOLDER)
@click.option("--out", type=_FOLDER, required=True, help="A new or empty folder.")
def export_folder(database: Path, out: Path) -> None:
    """Write a content DATABASE back as a folder of files."""
    from showcase.content.export import export

    edition = export(database, out)
    click.echo(f"{out}: {len(edition.projects)} projects written")
