"""`showcase content pack` and `unpack`: a content folder as one file to carry."""

from pathlib import Path

import click

from showcase.cli.basemap import streets, with_basemap

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("folder", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="The file to make: X.zip")
@with_basemap
def pack(folder: Path, out: Path, basemap: Path | None) -> None:
    """Pack a content FOLDER without faults into one file, with a hash of each file.

    The same folder gives the same file, byte for byte.
    """
    from showcase.content.packing import pack

    packed = pack(folder, out, streets(basemap))
    click.echo(f"{out}: {len(packed.files)} files, content {packed.version}")


@click.command()
@click.argument("file", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="A new or empty folder.")
@with_basemap
def unpack(file: Path, out: Path, basemap: Path | None) -> None:
    """Unpack a packed content FILE, all of it or nothing.

    A file that was changed, or made to harm, is refused before anything is written.
    """
    from showcase.content.packing import unpack

    unpacked = unpack(file, out, streets(basemap))
    click.echo(f"{out}: {len(unpacked.files)} files, content {unpacked.version}")
