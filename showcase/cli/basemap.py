"""`showcase basemap`: the operator's detailed base map, and tiles drawn ahead."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import click

from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode, base_of
from showcase.domain.place import Bounds
from showcase.errors import SettingsError
from showcase.paths import CONTENT, content_database

if TYPE_CHECKING:
    from showcase.storage.basemaps import DetailedBasemap

_FILE = click.Path(path_type=Path)
_STYLES = ("light", "dark", "contrast")
_ZOOMS = re.compile(r"(1[3-8])(?:-(1[3-8]))?")
Command = TypeVar("Command", bound=Callable[..., None])
Step = TypeVar("Step")


def with_basemap(command: Command) -> Command:
    """The option of every command that shows the map."""
    return click.option(
        "--basemap", type=_FILE, help="Your own map, of `showcase basemap build`."
    )(command)


def streets(basemap: Path | None) -> "DetailedBasemap | None":
    """The operator's map, whose streets the walks follow; None for our own."""
    from showcase.storage.basemaps import DetailedBasemap

    return None if basemap is None else DetailedBasemap(basemap)


def with_content(command: Command) -> Command:
    """The option of every command that needs to know the exhibition's bounds."""
    return click.option("--content", type=_FILE, help="The content database.")(command)


@click.group()
def basemap() -> None:
    """Make a detailed base map of your own data; draw the map's tiles ahead."""


@basemap.command()
@click.argument("file", type=_FILE)
@click.option("--out", type=_FILE, required=True, help="The map to make: X.mbtiles")
@click.option("--bbox", help="West,south,east,north in degrees; else the exhibition's.")
@click.option("--attribution", default="", help="Who made the data, for the map.")
@with_content
def build(
    *, file: Path, out: Path, bbox: str | None, attribution: str, content: Path | None
) -> None:
    """Make a base map of a FILE: .osm.pbf, or a GeoJSON of named ways.

    The map that was there stays until the new one is whole.
    """
    from showcase.kiosk.map_making import build_basemap
    from showcase.maps.map_file import open_map_file

    began = monotonic()
    edition = _edition(content)
    shown = edition.settings.bounds
    bounds = shown if bbox is None else _bounds(bbox)
    if not bounds.covers(shown):
        click.echo("The --bbox does not cover all that the exhibition shows.", err=True)
    made = build_basemap(
        open_map_file(file, bounds, attribution), out, edition, with_bar
    )
    click.echo(
        f"{out}: {made.shapes} shapes, {made.drawn} tiles, {_size(out)}, "
        f"in {monotonic() - began:.0f} s. Show it with: showcase run --basemap {out}"
    )


@basemap.command()
@with_basemap
@with_content
@click.option("--style", "styles", multiple=True, type=click.Choice(_STYLES))
@click.option("--language", "languages", multiple=True, help="Several; else nl.")
@click.option(
    "--zoom", default="13-17", show_default=True, help="First-last, 13 to 18."
)
@click.option("--out", type=_FILE, help="A file of their own; else the kiosk's store.")
def render(
    *,
    basemap: Path | None,
    content: Path | None,
    styles: tuple[str, ...],
    languages: tuple[str, ...],
    zoom: str,
    out: Path | None,
) -> None:
    """Draw the map's tiles ahead; what was drawn before is kept.

    Stopped with Ctrl-C, it goes on where it was the next time.
    """
    from showcase.kiosk.basemaps import open_basemap, store_path
    from showcase.kiosk.map_making import Wanted, render_tiles

    began = monotonic()
    edition = _edition(content)
    wanted = Wanted(
        styles or ("light",),
        _with_names(known_languages(languages, edition)) or ("nl",),
        _zooms(zoom),
    )
    made = render_tiles(open_basemap(basemap, edition), wanted, out, with_bar)
    where = out or store_path()
    click.echo(
        f"{where}: {made.drawn} tiles drawn, {made.kept} were there, {_size(where)}, "
        f"in {monotonic() - began:.0f} s"
    )


def _edition(content: Path | None) -> Edition:
    """The exhibition, from its database; else from the folder that it is built of."""
    from showcase.content.check import check_folder
    from showcase.storage.database import connect_content
    from showcase.storage.edition import read_edition

    path = content or content_database()
    if content is None and not path.exists():
        checked = check_folder(CONTENT)
        if checked.edition is None:
            raise SettingsError(
                f"{CONTENT}: the content has faults; see `showcase content check`"
            )
        return checked.edition
    database = connect_content(path)
    try:
        return read_edition(database)
    finally:
        database.close()


def with_bar(
    what: str, steps: Iterable[Step], count: int | None = None
) -> Iterator[Step]:
    """The same steps, with a bar on the terminal; one that only moves without count."""
    percent = max(1, (count or 5000) // 100)
    with click.progressbar(
        steps, length=count, label=what, show_pos=True, update_min_steps=percent
    ) as bar:
        yield from bar


def _bounds(text: str) -> Bounds:
    try:
        west, south, east, north = map(float, text.split(","))
    except ValueError:
        raise SettingsError(
            f"--bbox {text}: four numbers belong here: west,south,east,north"
        ) from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise SettingsError(
            f"--bbox {text}: west must be less than east and south less than north, in "
            "degrees; first longitude, then latitude: west,south,east,north"
        )
    return Bounds(south, west, north, east)


def _zooms(text: str) -> range:
    match = _ZOOMS.fullmatch(text)
    if match is None or int(match[1]) > int(match[2] or match[1]):
        raise SettingsError(f"--zoom {text}: write one of 13 to 18, or two as 13-17")
    # Tiles of 512 pixels have the zoom below the page's own.
    return range(int(match[1]) - 1, int(match[2] or match[1]))


def known_languages(languages: tuple[str, ...], edition: Edition) -> tuple[str, ...]:
    """The same languages, every one of them spoken by the edition.

    Raises:
        SettingsError: naming those that are.
    """
    codes = [language.code for language in edition.settings.languages]
    for language in languages:
        if language not in codes:
            raise SettingsError(
                f"--language {language}: the exhibition speaks {' '.join(codes)}"
            )
    return languages


def _with_names(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages of the tiles' names; forms of one share its tiles."""
    return tuple(dict.fromkeys(base_of(LanguageCode(code)) for code in languages))


def _size(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.1f} MB"
