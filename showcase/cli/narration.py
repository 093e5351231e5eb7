"""`showcase content narrate`: the exhibition's texts, said aloud."""

from pathlib import Path
from time import monotonic

import click

from showcase.cli.basemap import known_languages, with_bar
from showcase.paths import content_database, narration_folder


@click.command()
@click.argument("database", type=click.Path(path_type=Path), required=False)
@click.option(
    "--voice",
    "template",
    help="A command with {text_file}, {out} (a WAV) and {language}; else espeak-ng.",
)
@click.option("--language", "languages", multiple=True, help="All, when none is named.")
def narrate(
    database: Path | None, template: str | None, languages: tuple[str, ...]
) -> None:
    """Let a voice say the texts of a content DATABASE, for those who listen.

    Without one, of the kiosk's own. Only texts that changed are said again; stopped
    with Ctrl-C, it goes on where it was the next time.
    """
    from showcase.content.narration import record
    from showcase.content.voice import ESPEAK, Voice
    from showcase.storage.database import connect_content
    from showcase.storage.edition import read_edition
    from showcase.storage.narrations import Narrations

    began = monotonic()
    path = database or content_database()
    opened = connect_content(path)
    try:
        edition = read_edition(opened)
    finally:
        opened.close()
    spoken = [each.code for each in edition.settings.languages]
    chosen = known_languages(languages, edition)
    made = record(
        edition,
        [code for code in spoken if not chosen or code in chosen],
        ESPEAK if template is None else Voice(template),
        Narrations(narration_folder(path)),
        with_bar,
    )
    click.echo(
        f"{narration_folder(path)}: {made.said} texts said, {made.kept} were there, "
        f"{made.removed} removed; {made.seconds / 60:.0f} minutes to hear, "
        f"{made.size / 1e6:.1f} MB, in {monotonic() - began:.0f} s"
    )
