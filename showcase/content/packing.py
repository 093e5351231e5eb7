"""A content folder as one file to carry to a kiosk, and back."""

import hashlib
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from showcase.content.archive import Archive, open_archive, write_archive
from showcase.content.check import check_folder
from showcase.content.folder import Folder
from showcase.content.manifest import Manifest, PackedFile, most_bytes, read_manifest
from showcase.content.notes import Notes
from showcase.content.streets import StreetSource
from showcase.errors import ContentError
from showcase.storage.publishing import making_folder, replacing

MANIFEST: Final = "manifest.json"


def pack(folder: Path, out: Path, basemap: StreetSource | None = None) -> Manifest:
    """Pack a content folder into one file.

    The same folder gives the same file, byte for byte.

    Args:
        folder: the content folder.
        out: the file to make or replace.
        basemap: the map whose streets lead to its places; our own unless told.

    Returns:
        what was packed.

    Raises:
        ContentError: naming every fault of the folder; nothing is written then.
        StorageError: when the file cannot be written; the old one stays.
    """
    edition = check_folder(folder, basemap).sound(folder, "nothing was packed")
    files = {
        name: PackedFile(len(content), hashlib.sha256(content).hexdigest())
        for name, content in _contents(folder)
    }
    codes = tuple(language.code for language in edition.settings.languages)
    manifest = Manifest(folder.resolve().name, codes, files)
    with replacing(out) as unfinished:
        write_archive(unfinished, _packed(manifest, folder))
        with open_archive(unfinished) as archive:
            _verified(archive)  # a file may have changed while it was read
    return manifest


def unpack(file: Path, folder: Path, basemap: StreetSource | None = None) -> Manifest:
    """Unpack a packed content folder, wholly or not at all.

    Args:
        file: a file of `pack`; it may be hostile.
        folder: where to; it must be empty or not there yet.
        basemap: the map whose streets lead to its places; our own unless told.

    Returns:
        what was unpacked.

    Raises:
        ArchiveError: when the file is refused.
        ContentError: naming every fault of the folder in it.
        StorageError: when the file is missing or the folder cannot be written.
    """
    with open_archive(file) as archive:
        manifest = _verified(archive)
        with making_folder(folder) as unfinished:
            for name, packed in manifest.files.items():
                path = unfinished / name
                path.parent.mkdir(parents=True, exist_ok=True)
                with path.open("xb") as written:
                    written.writelines(_chunks(archive, name, packed))
            checked = check_folder(unfinished, basemap)
            checked.sound(file, "nothing was unpacked")
    return manifest


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    notes = Notes()
    files = Folder(folder, notes)
    for name in files.files():
        content = files.bytes_of(name)
        if content is None:
            raise ContentError(f"{notes.faults[0]}\n{folder}: nothing was packed")
        yield name, content


def _packed(manifest: Manifest, folder: Path) -> Iterator[tuple[str, bytes]]:
    yield MANIFEST, manifest.as_json()
    yield from _contents(folder)


def _verified(archive: Archive) -> Manifest:
    """What the archive says it holds, once it is known to hold just that."""
    count = len(archive.files)
    try:
        manifest = read_manifest(archive.read(MANIFEST, most_bytes(count)), count)
    except ValueError as error:
        archive.refuse(MANIFEST, str(error))
    for name in sorted(manifest.files.keys() ^ (archive.files.keys() - {MANIFEST})):
        known = name in manifest.files
        archive.refuse(
            name, "it is missing" if known else "the manifest has no such file"
        )
    for name, file in manifest.files.items():
        if file.size != archive.files[name].size:
            archive.refuse(name, "its size is not the one in the manifest")
    for name, file in manifest.files.items():
        deque(_chunks(archive, name, file), maxlen=0)
    return manifest


def _chunks(archive: Archive, name: str, file: PackedFile) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for chunk in archive.chunks(name):
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != file.sha256:
        archive.refuse(name, "its hash is not the one in the manifest")
