"""`showcase` and its subcommands.

Each command imports what it needs itself: Qt only where a window opens, and the
reading of content folders never before the first picture is painted.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

import click
from click_default_group import DefaultGroup  # type: ignore[import-untyped]

from showcase.cli.basemap import basemap, with_basemap
from showcase.cli.content import content
from showcase.cli.plan import plan
from showcase.errors import SettingsError, ShowcaseError
from showcase.paths import BASEMAP, CONTENT, content_database, data_folder

_FOLDER = click.Path(path_type=Path)
_DRAWING = "the first time, drawing its pictures takes a minute or two"
Command = TypeVar("Command", bound=Callable[..., None])


def _databases(command: Command) -> Command:
    """The two options of every command that opens the databases."""
    given = click.option("--content", type=_FOLDER, help="The content database.")
    kept = click.option("--state", type=_FOLDER, help="The state database.")
    return given(kept(command))


def main() -> None:
    """Run the command line; a fault of the operator's ends in one message."""
    try:
        showcase()
    except ShowcaseError as error:
        click.echo(str(error), err=True)
        sys.exit(1)


@click.group(cls=cast("type[click.Group]", DefaultGroup), default="run")
@click.version_option(package_name="antwerp-showcase")
def showcase() -> None:
    """Antwerp's smart-city projects on a touch screen."""


showcase.add_command(basemap)
showcase.add_command(content)
showcase.add_command(plan)


@showcase.command()
@_databases
@with_basemap
@click.option("--fullscreen", is_flag=True, help="Fill the screen.")
@click.option("--screen", default="", help="The screen's name, as doctor lists it.")
@click.option("--language", default="", help="The language to start in, such as nl.")
@click.option("--preview", type=_FOLDER, help="Follow a content folder while you edit.")
def run(
    *,
    content: Path | None,
    state: Path | None,
    basemap: Path | None,
    fullscreen: bool,
    screen: str,
    language: str,
    preview: Path | None,
) -> None:
    """Open the kiosk: what `showcase` does without a command.

    With --preview it shows a content folder and what you save there within a second;
    faults are listed over the page. It then uses and writes no database.
    """
    if preview and (content or state):
        raise SettingsError(
            "--preview shows a folder and uses no database: leave out --content and "
            "--state"
        )
    from showcase import app
    from showcase.kiosk.kiosk import Display

    display = Display(fullscreen=fullscreen, screen=screen)
    if preview:
        click.echo(f"Reading {preview}; {_DRAWING} ...", err=True)
        options = app.Options(Path(), Path(), language, display, basemap)
        sys.exit(app.run_preview(options, preview))
    options = app.Options(_content(content), _state(state), language, display, basemap)
    sys.exit(app.run(options))


@showcase.command()
@_databases
@with_basemap
@click.option("--out", type=_FOLDER, required=True, help="The folder of the pictures.")
@click.option(
    "--size",
    "sizes",
    multiple=True,
    default=("1920x1080",),
    help="Several for several folders.",
    show_default=True,
)
@click.option("--language", "languages", multiple=True, help="All, when none is named.")
def demo(
    *,
    content: Path | None,
    state: Path | None,
    basemap: Path | None,
    out: Path,
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
) -> None:
    """Drive the real kiosk through every screen and write a picture of each.

    Ends with 1 when a screen logged a warning or lacked a text or picture.
    """
    from showcase import app

    options = app.Options(_content(content), _state(state), basemap=basemap)
    shots = app.demo(options, out, tuple(map(_size, sizes)), languages)
    for shot in shots:
        for fault in shot.faults:
            click.echo(f"{shot.file.relative_to(out)}: {fault}", err=True)
    click.echo(f"{len(shots)} pictures: open {out / 'index.html'}")
    sys.exit(1 if any(shot.faults for shot in shots) else 0)


@showcase.command()
@_databases
@with_basemap
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def doctor(
    *,
    content: Path | None,
    state: Path | None,
    basemap: Path | None,
    as_json: bool,
) -> None:
    """Look at everything the kiosk needs and say what to do; ends with 1 on a fault."""
    from showcase.kiosk import finding
    from showcase.kiosk.doctor import examine

    findings = examine(_content_path(content), _state(state), basemap=basemap)
    click.echo(finding.as_json(findings) if as_json else finding.as_text(findings))
    sys.exit(1 if finding.has_fault(findings) else 0)


def _content(given: Path | None) -> Path:
    """The content database; our own is built when missing or older than its folder.

    A database that the operator names is taken as it is.
    """
    path = _content_path(given)
    if given is None and CONTENT.is_dir() and _is_stale(path):
        click.echo(f"Building the exhibition's content; {_DRAWING} ...", err=True)
        try:
            from showcase.content.build import build

            build(CONTENT, path)
        except ShowcaseError as error:
            if not path.exists():
                raise
            click.echo(f"The content stays as it was. {error}", err=True)
    return path


def _content_path(given: Path | None) -> Path:
    return given or content_database()


def _state(given: Path | None) -> Path:
    return given or data_folder() / "state.db"


def _is_stale(database: Path) -> bool:
    if not database.exists():
        return True
    built = database.stat().st_mtime
    sources = (*CONTENT.rglob("*"), *BASEMAP.rglob("*"))
    return any(file.stat().st_mtime > built for file in sources)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise SettingsError(f"{text!r} is no size: write it as 1920x1080")
    return int(width), int(height)
