"""Archives made to harm whoever unpacks them, each with what is said of it."""

import io
import json
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from showcase.content.export import files_of
from showcase.content.manifest import Manifest, PackedFile
from showcase.content.packing import MANIFEST
from tests.builders import an_edition

TEXT = "places/mas/nl.md"  # a file of every sound folder
_LINK = (stat.S_IFLNK | 0o777) << 16
_FIFO = (stat.S_IFIFO | 0o644) << 16


@dataclass(frozen=True)
class Entry:
    """A file with all that an archive says of it, true or not."""

    name: str | bytes
    content: bytes = b"text"
    method: int = zipfile.ZIP_STORED
    attributes: int = (stat.S_IFREG | 0o644) << 16
    flags: int = 0
    extra: bytes = b""
    comment: bytes = b""
    needed: int = 20
    packed: bytes | None = None
    tells: dict[str, int] = field(default_factory=dict)  # size, packed, crc: twice
    says: dict[str, int] = field(default_factory=dict)  # the same, or offset: once
    before: str | bytes | None = None  # its name in the header before it
    hidden: bytes = b""  # bytes between it and the next

    def bytes_packed(self) -> bytes:
        """What stands in the archive."""
        if self.packed is not None:
            return self.packed
        return deflated(self.content) if self.method == 8 else self.content

    def fields(self, name: bytes, **says: int) -> tuple[int, ...]:
        """What both headers say."""
        told = {
            "crc": zlib.crc32(self.content),
            "packed": len(self.bytes_packed()),
            "size": len(self.content),
        }
        told |= self.tells | says
        sizes = (told["crc"], told["packed"], told["size"])
        dated = (0, 33)  # the first of January 1980
        lengths = (len(name), len(self.extra))
        return (self.needed, self.flags, self.method, *dated, *sizes, *lengths)


def archived(entries: Iterable[Entry], head: bytes = b"", **end: Any) -> bytes:
    """An archive of entries; `end` overrides its last record's fields."""
    body, directory = bytearray(head), bytearray()
    count = 0
    for entry in entries:
        name, before = _bytes(entry.name), _bytes(entry.before or entry.name)
        says = {key: value for key, value in entry.says.items() if key != "offset"}
        offset = entry.says.get("offset", len(body))
        body += struct.pack("<4s5H3L2H", b"PK\3\4", *entry.fields(before))
        body += before + entry.extra + entry.bytes_packed() + entry.hidden
        central = entry.fields(name, **says)
        rest = (len(entry.comment), 0, 0, entry.attributes, offset)
        directory += struct.pack("<4s6H3L5H2L", b"PK\1\2", 788, *central, *rest)
        directory += name + entry.extra + entry.comment
        count += 1
    told: dict[str, Any] = {
        "disk": 0,
        "here": count,
        "count": count,
        "size": len(directory),
        "at": len(body),
        "comment": b"",
        "tail": b"",
    } | end
    last = struct.pack(
        "<4s4H2LH",
        b"PK\5\6",
        told["disk"],
        0,
        told["here"],
        told["count"],
        told["size"],
        told["at"],
        len(told["comment"]),
    )
    return b"".join((body, directory, last, told["comment"], told["tail"]))


def deflated(content: bytes) -> bytes:
    """Bytes deflated, without a frame."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(content) + squeeze.flush()


def sound_files() -> dict[str, bytes]:
    """The files of a folder without a fault."""
    return dict(files_of(an_edition()))


def manifest_of(files: dict[str, bytes]) -> bytes:
    """Their manifest."""
    packed = {
        name: PackedFile(len(content), sha256(content).hexdigest())
        for name, content in files.items()
    }
    return Manifest("content", ("nl", "en"), packed).as_json()


def sound_entries() -> list[Entry]:
    """A sound pack."""
    return _pack(sound_files())


def _pack(files: dict[str, bytes], manifest: bytes | None = None) -> list[Entry]:
    told = manifest_of(files) if manifest is None else manifest
    return [Entry(MANIFEST, told), *(Entry(*each) for each in files.items())]


def _bytes(name: str | bytes) -> bytes:
    return name if isinstance(name, bytes) else name.encode()


def _changed(**changes: Any) -> bytes:
    """A sound pack, but for what is said of one text."""
    return archived(
        replace(entry, **changes) if entry.name == TEXT else entry
        for entry in sound_entries()
    )


def _with(*entries: Entry) -> bytes:
    """A sound pack with more in it, all of it in the manifest too."""
    files = sound_files()
    named = {
        entry.name: entry.content for entry in entries if isinstance(entry.name, str)
    }
    told = manifest_of(files | named)
    return archived([*_pack(files, told), *entries])


def _told(**changes: Any) -> bytes:
    """A sound pack whose manifest tells something else."""
    told = json.loads(manifest_of(sound_files())) | changes
    return archived(_pack(sound_files(), json.dumps(told).encode()))


def _manifest(content: bytes) -> bytes:
    return archived(_pack(sound_files(), content))


def _of_text(**changes: Any) -> bytes:
    """A sound pack whose manifest tells something else of one text."""
    files = json.loads(manifest_of(sound_files()))["files"]
    files[TEXT] |= changes
    return _told(files=files)


def _bomb(name: str, size: int) -> Entry:
    content = bytes(size)
    return Entry(name, content, zipfile.ZIP_DEFLATED)


def _text(content: bytes = b"text", **changes: Any) -> bytes:
    """A sound pack, but for how one text is packed."""
    files = _pack(sound_files() | {TEXT: content})
    entry = Entry(TEXT, content, **changes)
    return archived(entry if each.name == TEXT else each for each in files)


def _lying_bomb() -> bytes:
    """It says that it unpacks to little, and does not."""
    packed = deflated(bytes(50_000_000))
    return _text(bytes(4_000_000), method=8, packed=packed)


def _too_much() -> bytes:
    size = 4 << 20
    told = {"size": size * 100}
    return archived(
        Entry(f"f{number}", b"", 8, packed=bytes(size), tells=told)
        for number in range(3)
    )


def _full() -> bytes:
    """As many files with as long names as there may be; one hash is wrong."""
    files = {f"{'a' * 240}/{number:04}": b"text" for number in range(9_998)}
    told = manifest_of(files | {"z": b"other"})
    sizes = told.replace(b'"size": 5', b'"size": 4')
    entries = [Entry(*each) for each in (files | {"z": b"text"}).items()]
    return archived([Entry(MANIFEST, sizes), *entries])


def _overlapping() -> bytes:
    """A thousand names for the same bytes: a bomb without nesting."""
    again = {"offset": 0}
    names = [Entry(f"f{number}", b"", 8, says=again) for number in range(1_000)]
    return archived([Entry("kernel", bytes(50_000)), *names])


def _zip64() -> bytes:
    extra = struct.pack("<HHQQ", 1, 16, 4, 4)
    return _changed(extra=extra, says={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF})


def _by_zipfile(name: str, **attributes: int) -> bytes:
    """As a careless writer would make it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        entry = zipfile.ZipInfo(name)
        for key, value in attributes.items():
            setattr(entry, key, value)
        archive.writestr(entry, b"/etc/passwd")
    return out.getvalue()


def _streamed() -> bytes:
    """Sizes only after the bytes, where a reader must guess the end."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.written = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, some: Any) -> int:
            self.written += some
            return len(some)

    out = Pipe()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(MANIFEST, b"{}")
    return bytes(out.written)


def _folded() -> bytes:
    return _with(Entry("places/MAS/de.md"))


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    # names
    "leads out": (lambda: _with(Entry("../evil.sh")), "leads out"),
    "leads out inside": (lambda: _with(Entry("media/../../evil")), "leads out"),
    "absolute": (lambda: _with(Entry("/etc/cron.d/evil")), "root of a disk"),
    "drive": (lambda: _with(Entry("C:evil.exe")), "root of a disk"),
    "share": (lambda: _with(Entry("\\\\host\\share")), "root of a disk"),
    "backslash": (lambda: _with(Entry("media\\..\\evil")), "backslash"),
    "twice": (lambda: _with(Entry(TEXT)), "same file as"),
    "case": (lambda: _with(Entry("places/mas/NL.md")), "same file as"),
    "case of a folder": (_folded, "differs only in case"),
    "normalisation": (lambda: _with(Entry("media/cafe\u0301.svg")), "no plain name"),
    "not ASCII": (lambda: _with(Entry("media/ﬁle.svg")), "no plain name"),
    "device": (lambda: _with(Entry("media/CON.svg")), "device on Windows"),
    "device at once": (lambda: _with(Entry("nul")), "device on Windows"),
    "trailing dot": (lambda: _with(Entry("media/blue/day.svg.")), "no plain name"),
    "trailing space": (lambda: _with(Entry("media/blue/x ")), "no plain name"),
    "hidden": (lambda: _with(Entry("media/.bashrc")), "no plain name"),
    "NUL": (lambda: _with(Entry("evil.sh\0.md")), "no plain name"),
    "escape sequence": (lambda: _with(Entry("\x1b]0;evil\x07")), "no plain name"),
    "stream": (lambda: _with(Entry("media/x:evil")), "no plain name"),
    "empty part": (lambda: _with(Entry("media//evil")), "no plain name"),
    "no name": (lambda: _with(Entry("")), "no plain name"),
    "long name": (lambda: _with(Entry("a" * 300)), "longer than 255"),
    "deep": (lambda: _with(Entry("a/" * 60 + "b")), "folders deep"),
    "file as a folder": (lambda: _with(Entry(f"{TEXT}/x.md")), "file and a folder"),
    "folder": (lambda: _with(Entry("media/new/", b"")), "only files belong"),
    # kinds
    "link": (lambda: _with(Entry("media/l", b"/etc", attributes=_LINK)), "a link"),
    "link by zipfile": (lambda: _by_zipfile("x", external_attr=_LINK), "a link"),
    "pipe": (lambda: _with(Entry("media/p", attributes=_FIFO)), "a link, a device"),
    "folder by attribute": (
        lambda: _with(Entry("media/d", b"", attributes=0x10)),
        "or a folder",
    ),
    # sizes
    "bomb": (lambda: _with(_bomb("media/bomb", 30_000_000)), "100 times its size"),
    "lying bomb": (_lying_bomb, "it holds more than"),
    "overlapping bomb": (_overlapping, "'f0': it overlaps another file"),
    "a terabyte told": (
        lambda: _changed(method=8, says={"size": 0xFFFFFFFE}),
        "100 times its size",
    ),
    "too much in all": (
        _too_much,
        "more than 1024 MB",
    ),
    "too many files": (
        lambda: archived(Entry(f"f{number}", b"") for number in range(10_001)),
        "more than 10000 files",
    ),
    "zip64": (_zip64, "beside its bytes"),
    "zip64 end": (
        lambda: archived(sound_entries(), count=0xFFFF, here=0xFFFF, at=0xFFFFFFFF),
        "more than 10000 files",
    ),
    "huge directory": (
        lambda: archived(sound_entries(), size=0xFFFFFFF0),
        "does not fit",
    ),
    # forms
    "encrypted": (lambda: _changed(flags=1), "encrypted"),
    "unknown method": (lambda: _changed(method=99), "not known here (99)"),
    "streamed": (_streamed, "unusual form"),
    "two names": (lambda: _changed(before="places/mas/en.mD"), "do not say the same"),
    "two sizes": (
        lambda: _changed(method=8, says={"packed": 9, "size": 9}),
        "do not say the same",
    ),
    "extra field": (lambda: _changed(extra=b"up\0\0"), "beside its bytes"),
    "comment of a file": (lambda: _changed(comment=b"#!/bin/sh"), "beside its bytes"),
    "comment": (lambda: archived(sound_entries(), comment=b"hello"), "is no ZIP"),
    "comment that ends it": (
        lambda: archived(sound_entries(), comment=archived([])),
        "does not fit",
    ),
    "trailing bytes": (lambda: archived(sound_entries(), tail=b"MZ"), "is no ZIP"),
    "leading bytes": (
        lambda: archived(sound_entries(), head=b"#!/bin/sh\n"),
        "overlaps another file, or lies apart",
    ),
    "hidden bytes": (lambda: _changed(hidden=b"\x7fELF"), "or lies apart"),
    "several disks": (lambda: archived(sound_entries(), disk=1), "does not fit"),
    "two directories": (lambda: archived(sound_entries(), here=1), "does not fit"),
    "fewer files told": (
        lambda: archived(sound_entries(), count=3, here=3),
        "holds more than the names",
    ),
    "cut short": (lambda: archived(sound_entries())[:-40], "is no ZIP"),
    "empty": (lambda: b"", "is no ZIP"),
    "no archive": (lambda: b"\x7fELF" * 100, "is no ZIP"),
    "directory of noise": (
        lambda: b"x" * 60 + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 60, 0, 0),
        "directory is damaged",
    ),
    "name cut short": (
        lambda: archived([Entry("a" * 200, b"")])[:-122] + _end_of(46 + 100),
        "between its files and its end",
    ),
    # bytes
    "other bytes": (
        lambda: archived(sound_entries()).replace(
            b"Tien rode dozen", b"Elf rode dozen!"
        ),
        "not those that were packed",
    ),
    "broken deflate": (
        lambda: _text(method=8, packed=b"\xff\xff\xff"),
        "cannot be unpacked",
    ),
    "deflate with a tail": (
        lambda: _text(method=8, packed=deflated(b"text") + b"MZ"),
        "too soon or too late",
    ),
    "deflate cut short": (
        lambda: _text(method=8, packed=deflated(b"text")[:-1]),
        "too soon or too late",
    ),
    "stored in another size": (
        lambda: _changed(says={"size": 5}),
        "yet in another size",
    ),
    # manifests
    "no manifest": (lambda: archived([Entry(TEXT)]), "'manifest.json': it is missing"),
    "nothing at all": (lambda: archived([]), "'manifest.json': it is missing"),
    "no JSON": (lambda: _manifest(b"hello"), "it is no JSON"),
    "no UTF-8": (lambda: _manifest(b"\xff\xfe{}"), "it is no JSON"),
    "list": (lambda: _manifest(b"[]"), "does not tell just"),
    "key twice": (
        lambda: _manifest(b'{"format": 1, "format": 1}'),
        "stands there twice",
    ),
    "deep manifest": (
        lambda: archived(
            [
                Entry(MANIFEST, b"[" * 3_000 + b"]" * 3_000),
                *(Entry(f"f{number}") for number in range(700)),
            ]
        ),
        "nested too deep",
    ),
    "wide manifest": (
        lambda: _manifest(b"[" + b"[]," * 2_000 + b"0]"),
        "more than it needs",
    ),
    "huge manifest": (lambda: _manifest(b" " * 9_000_000), "is larger than"),
    "format to come": (lambda: _told(format=2), "its format is 2"),
    "more keys": (lambda: _told(run="evil.sh"), "does not tell just"),
    "files as a list": (lambda: _told(files=[]), "of another kind"),
    "name as a number": (lambda: _told(name=7), "no short text"),
    "name that commands": (lambda: _told(name="\x1b[2J"), "no short text"),
    "half a letter": (lambda: _told(name="\ud800"), "no short text"),
    "language as a map": (lambda: _told(languages=[{}]), "no short text"),
    "size as a truth": (lambda: _of_text(size=True), "no size and hash"),
    "file as a number": (lambda: _told(files={TEXT: 7}), "no size and hash"),
    "no hash": (lambda: _of_text(sha256="00"), "no size and hash"),
    "another version": (lambda: _told(version="0" * 12), "not that of its files"),
    "another size": (lambda: _lying(size=7), "not the one in the manifest"),
    "another hash": (lambda: _lying(sha256="0" * 64), "its hash is not"),
    "full to the brim": (_full, "its hash is not"),
    "file not told": (
        lambda: archived([*sound_entries(), Entry("media/x")]),
        "the manifest has no such file",
    ),
    "file told but missing": (
        lambda: archived(_pack(sound_files())[:-1]),
        "it is missing",
    ),
}


def _end_of(size: int) -> bytes:
    return struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, size, 230, 0)


def _lying(**changes: Any) -> bytes:
    """A manifest that fits itself, but not its files."""
    files = {
        name: PackedFile(len(content), sha256(content).hexdigest())
        for name, content in sound_files().items()
    }
    files[TEXT] = replace(files[TEXT], **changes)
    told = Manifest("content", ("nl", "en"), files).as_json()
    return archived(_pack(sound_files(), told))


def write_hostile(folder: Path, names: Sequence[str] = tuple(HOSTILE)) -> list[Path]:
    """Write hostile archives into a folder."""
    written = []
    for number, name in enumerate(names):
        path = folder / f"{number:02}.zip"
        path.write_bytes(HOSTILE[name][0]())
        written.append(path)
    return written
