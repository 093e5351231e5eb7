"""Archives that may be hostile: one strict form of ZIP is read, and nothing else.

Most readers believe an archive's directory and take whatever lies before, between
and after, so that two of them can see two archives in one file. Here only the form
that `write_archive` writes is read: files one after another from the first byte,
stored or deflated, each with the same header before it and in the directory, then
the directory, then the end. Nothing overlaps, hides or surprises in that form, and
what a file will take is known before it is unpacked. (PKWARE's APPNOTE, section 4.3,
has the layouts.)
"""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple, NoReturn

from showcase.content.filenames import LONGEST, clash_of, fault_of
from showcase.errors import ContentError, StorageError

MOST_ENTRIES: Final = 10_000
MOST_BYTES: Final = 1 << 30  # unpacked, all together
MOST_RATIO: Final = 100
_CHUNK: Final = 1 << 16
_STORED, _DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_MEND: Final = (
    "Nothing was unpacked. Ask whoever made it to pack it again with "
    "`showcase content pack`, and to carry it whole."
)


class _Header(NamedTuple):
    """What the directory says of a file, in its order."""

    signature: bytes
    made: int
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc: int
    packed: int
    size: int
    name: int
    extra: int
    comment: int
    disk: int
    internal: int
    attributes: int
    offset: int


class ArchiveError(ContentError):
    """An archive that is refused."""


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file in an archive.

    Attributes:
        name: its path, with forward slashes.
        size: how many bytes it has.
        packed: how many it takes in the archive.
        crc: its CRC-32.
        is_deflated: whether it is deflated or as it is.
        start: where in the archive its bytes start.
    """

    name: str
    size: int
    packed: int
    crc: int
    is_deflated: bool
    start: int


@contextmanager
def open_archive(path: Path) -> Iterator["Archive"]:
    """An archive whose names, sizes and layout are sound.

    Raises:
        ArchiveError: when it is refused.
        StorageError: when there is no such file.
    """
    if not path.is_file():
        raise StorageError(f"{path}: there is no such archive. Check the name.")
    try:
        file = path.open("rb")
    except OSError as error:
        raise StorageError(
            f"{path}: the archive cannot be opened ({error.strerror}). "
            "Make it readable for this user."
        ) from error
    with file:
        yield Archive(file, path)


def write_archive(path: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write files in the form that is read: the same files give the same bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name)  # dated 1980, the start of ZIP's time
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = _method(content)
            archive.writestr(entry, content)


class Archive:
    """An archive opened: its files are known, and read piece by piece."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        files = tuple(self._directory())
        clash = clash_of(each.name for each in files)
        if clash:
            self.refuse(*clash)
        self.files = {each.name: each for each in files}

    def refuse(self, name: str, why: str) -> NoReturn:
        """Refuse the archive for a file of it, or as a whole when it has no name."""
        shown = f"{name[:80]!a}: " if name else ""
        raise ArchiveError(f"{self._path}: {shown}{why}. {_MEND}")

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a file, piece by piece, never more than it says it has.

        Raises:
            ArchiveError: at the latest after the last piece, when they are not those
                that were packed.
        """
        entry = self.files[name]
        size = crc = 0
        pieces = self._inflated(entry) if entry.is_deflated else self._raw(entry)
        try:
            for chunk in pieces:
                size += len(chunk)
                if size > entry.size:
                    self.refuse(name, f"it holds more than the {entry.size} bytes told")
                crc = zlib.crc32(chunk, crc)
                yield chunk
        except zlib.error as error:
            self.refuse(name, f"it cannot be unpacked ({error})")
        if (size, crc) != (entry.size, entry.crc):
            self.refuse(name, "its bytes are not those that were packed")

    def read(self, name: str, most: int) -> bytes:
        """A whole file, if it has no more bytes than that.

        Raises:
            ArchiveError: when it is not there, larger, or damaged.
        """
        if name not in self.files:
            self.refuse(name, "it is missing")
        if self.files[name].size > most:
            self.refuse(name, f"it is larger than {most} bytes")
        return b"".join(self.chunks(name))

    def _raw(self, entry: ArchivedFile) -> Iterator[bytes]:
        for at in range(entry.start, entry.start + entry.packed, _CHUNK):
            yield self._at(at, min(_CHUNK, entry.start + entry.packed - at))

    def _inflated(self, entry: ArchivedFile) -> Iterator[bytes]:
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        for chunk in self._raw(entry):
            left = chunk
            while left:
                yield inflate.decompress(left, _CHUNK)
                left = inflate.unconsumed_tail
            if inflate.unused_data:
                break
        yield inflate.flush()
        if inflate.unused_data or not inflate.eof:
            self.refuse(entry.name, "its packed bytes end too soon or too late")

    def _directory(self) -> Iterator[ArchivedFile]:
        end = self._file.seek(0, os.SEEK_END) - _END.size
        count, size, at = self._ending(end)
        directory = self._at(at, size)
        read = start = total = 0
        for _ in range(count):
            header, name = self._header(directory, read)
            self._check(header, name, start)
            total += header.size
            if total > MOST_BYTES:
                self.refuse("", f"it would unpack to more than {MOST_BYTES >> 20} MB")
            read += _CENTRAL.size + len(name)
            start += _LOCAL.size + len(name)
            is_deflated = header.method == _DEFLATED
            yield ArchivedFile(
                name, header.size, header.packed, header.crc, is_deflated, start
            )
            start += header.packed
        if (read, start) != (size, at):
            self.refuse("", "something lies between its files and its end")

    def _ending(self, at: int) -> tuple[int, int, int]:
        """How many files there are, the directory's size, and where it starts."""
        fields = _END.unpack(self._at(at, _END.size)) if at >= 0 else (b"",)
        if fields[0] != b"PK\5\6":
            self.refuse("", "it is no ZIP, cut short, or something follows its end")
        _, *disks, count, size, start, comment = fields
        if count > MOST_ENTRIES:
            self.refuse("", f"it has more than {MOST_ENTRIES} files")
        if disks != [0, 0, count] or comment or start + size != at:
            self.refuse("", "its end does not fit the rest")
        if size > count * (_CENTRAL.size + LONGEST):
            self.refuse("", "its directory holds more than the names of its files")
        return count, size, start

    def _header(self, directory: bytes, at: int) -> tuple[_Header, str]:
        if len(directory) - at < _CENTRAL.size or directory[at : at + 4] != b"PK\1\2":
            self.refuse("", "its directory is damaged")
        header = _Header(*_CENTRAL.unpack_from(directory, at))
        begin = at + _CENTRAL.size
        return header, directory[begin : begin + header.name].decode("latin-1")

    def _check(self, header: _Header, name: str, start: int) -> None:
        """Refuse a file that is not packed as `write_archive` packs it."""
        fault = fault_of(name) or next(_faults(header), None)
        if fault:
            self.refuse(name, fault)
        if header.offset != start:
            self.refuse(name, "it overlaps another file, or lies apart from them")
        told = (b"PK\3\4", *header[2:11], 0)
        before = self._at(start, _LOCAL.size + len(name))
        if (
            len(before) < _LOCAL.size
            or _LOCAL.unpack_from(before) != told
            or before[_LOCAL.size :] != name.encode("latin-1")
        ):
            self.refuse(name, "its header and the directory do not say the same")

    def _at(self, start: int, size: int) -> bytes:
        try:
            self._file.seek(start)
            return self._file.read(size)
        except OSError as error:
            self.refuse("", f"it cannot be read ({error.strerror})")


def _faults(header: _Header) -> Iterator[str]:
    kind = stat.S_IFMT(header.attributes >> 16)
    if header.flags & 0x41:
        yield "it is encrypted"
    if kind not in {0, stat.S_IFREG} or header.attributes & 0x10:
        yield "it is a link, a device or a folder, where only files belong"
    if header.method not in {_STORED, _DEFLATED}:
        yield f"it is packed in a way not known here ({header.method})"
    if header.extra or header.comment or header.disk:
        yield "it carries something beside its bytes"
    if header.flags or header.needed > 20:
        yield "it is packed in an unusual form"
    if header.size > MOST_RATIO * header.packed:
        yield f"it would unpack to more than {MOST_RATIO} times its size"
    if header.method == _STORED and header.size != header.packed:
        yield "it is stored as it is, yet in another size"


def _method(content: bytes) -> int:
    packed = len(zlib.compress(content)) - 6  # without zlib's own frame
    pays = packed < len(content) <= MOST_RATIO * packed
    return _DEFLATED if pays else _STORED
