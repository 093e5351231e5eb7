"""`showcase content report` and `content new`: how it stands, and something new."""

from pathlib import Path

import click

from showcase.cli.clock import today
from showcase.paths import CONTENT

_FOLDER = click.Path(path_type=Path)
_KINDS = ("project", "place", "tour", "story", "offer")


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--out", type=_FOLDER, required=True, help="The page to write.")
def report(folder: Path, out: Path) -> None:
    """Write how a content FOLDER stands as one HTML page.

    Its texts per language, what is out of date, what lacks a source, every warning.
    """
    from showcase.content.report import report as write_report

    count = write_report(folder, out, today())
    click.echo(f"{out}: {count} {'warning' if count == 1 else 'warnings'}")


@click.command()
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("thing_id", metavar="ID")
@click.option("--folder", type=_FOLDER, default=CONTENT, help="The content folder.")
@click.option("--picture", help="The id of its picture; asked for when left out.")
def new(*, kind: str, thing_id: str, folder: Path, picture: str | None) -> None:
    """Start a new project, place, tour, story or offer from a filled template.

    ID names its folder: a-z, 0-9 and single hyphens. The template explains every field
    and passes the check; warnings name the texts that are still to be written.
    """
    from showcase.content.template import start, stock_of

    stock = stock_of(folder)
    chosen = picture or click.prompt("Its picture, a folder of media/")
    made = start(stock, kind, thing_id, chosen, today())
    for file in sorted(made.iterdir()):
        click.echo(str(file))
    click.echo(f"Write what they ask for, then: showcase content check {folder}")
