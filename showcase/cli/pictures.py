"""`showcase content picture`: pictures into the content folder."""

from collections.abc import Iterable
from pathlib import Path

import click

from showcase.domain.language import LanguageCode
from showcase.domain.media import PictureText
from showcase.errors import SettingsError
from showcase.paths import CONTENT

_PATH = click.Path(path_type=Path)


@click.group()
def picture() -> None:
    """Take pictures into a content folder."""


@picture.command()
@click.argument("file", type=_PATH)
@click.option("--id", "picture_id", required=True, help="Its id: a-z, 0-9, hyphens.")
@click.option("--night", type=_PATH, help="The same by night, if there is one.")
@click.option("--credit", required=True, help="Who made it.")
@click.option("--licence", required=True, help="On which terms it may be shown.")
@click.option(
    "--alt",
    "alts",
    multiple=True,
    required=True,
    help='What is seen, per language: nl="Een brug".',
)
@click.option("--caption", "captions", multiple=True, help="A line on it, likewise.")
@click.option("--folder", type=_PATH, default=CONTENT, help="The content folder.")
def add(
    *,
    file: Path,
    picture_id: str,
    night: Path | None,
    credit: str,
    licence: str,
    alts: tuple[str, ...],
    captions: tuple[str, ...],
    folder: Path,
) -> None:
    """Add a FILE (PNG, JPEG, WebP or SVG) as a new picture.

    Of a photograph only the pixels are kept: upright, no larger than a 4K screen,
    without the place it was taken at. A drawing may hold shapes only.
    """
    from showcase.content.intake import Offered, take_in

    said, lines = _by_language(alts, "--alt"), _by_language(captions, "--caption")
    for code in lines.keys() - said.keys():
        raise SettingsError(f"--caption {code}: there is no --alt in that language.")
    texts = {code: PictureText(alt, lines.get(code, "")) for code, alt in said.items()}
    taken = take_in(folder, Offered(picture_id, credit, licence, texts, file, night))
    for each in filter(None, (taken.day, taken.night)):
        click.echo(
            f"{folder / 'media' / taken.id / each.name}: {len(each.content):,} bytes"
        )


def _by_language(options: Iterable[str], name: str) -> dict[LanguageCode, str]:
    texts: dict[LanguageCode, str] = {}
    for option in options:
        code, _, text = option.partition("=")
        if not text.strip() or LanguageCode(code) in texts:
            raise SettingsError(
                f'{name} {option!r}: write each language once, as nl="A text".'
            )
        texts[LanguageCode(code)] = text
    return texts
