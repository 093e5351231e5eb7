"""Speech as Ogg Vorbis: mono, some 34 kbit/s, the same bytes for the same sound.

Vorbis takes every sampling rate as it is, where Opus wants one of its five, and is
encoded in a twelfth of the time.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import soundfile

_COMPRESSION: Final = 0.9  # of 0 to 1: Vorbis's quality 1 of 10
_BLOCK: Final = 16_384  # samples: Vorbis can overflow its stack on a long write
_SILENCE: Final = 1e-3  # of full scale
_HEADER: Final = struct.Struct("<4sBBqIIIB")  # RFC 3533, section 6: an Ogg page
_SERIAL, _CHECKSUM = slice(14, 18), slice(22, 26)
_NUMBER: Final = struct.Struct("<I")
_MIRRORED: Final = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class NoSpeechError(Exception):
    """A sound file holds nothing to hear, or is none."""


def encoded(wav: Path, voice: str) -> bytes:
    """A sound file as Ogg Vorbis.

    Args:
        wav: at any rate and with any number of channels.
        voice: who speaks, kept as the file's comment.

    Raises:
        NoSpeechError: saying what is wrong with it.
    """
    made = io.BytesIO()
    try:
        peak = _encode(wav, voice, made)
    except soundfile.LibsndfileError as error:
        raise NoSpeechError(f"no sound file ({error.error_string})") from error
    if peak < _SILENCE:
        raise NoSpeechError("silence")
    return b"".join(_numbered(made.getvalue()))


def voice_of(file: Path) -> str:
    """Who speaks in a file; empty when it cannot be read."""
    try:
        with soundfile.SoundFile(file) as sound:
            return str(sound.comment)
    except soundfile.LibsndfileError:
        return ""


def seconds_of(file: Path) -> float:
    """How long a file takes to hear."""
    return float(soundfile.info(file).duration)


def _encode(wav: Path, voice: str, made: io.BytesIO) -> float:
    """Write the sound; its loudest sample is returned, of full scale."""
    peak = 0.0
    with (
        soundfile.SoundFile(wav) as said,
        soundfile.SoundFile(
            made,
            "w",
            samplerate=said.samplerate,
            channels=1,
            format="OGG",
            subtype="VORBIS",
            compression_level=_COMPRESSION,
        ) as out,
    ):
        out.comment = voice
        for block in said.blocks(_BLOCK, dtype="float32", always_2d=True):
            peak = max(peak, float(abs(block).max()))
            out.write(block.mean(axis=1))
    return peak


def _numbered(stream: bytes) -> Iterator[bytes]:
    """The stream's pages under the serial number 1; libsndfile draws one by lot."""
    start = 0
    while start < len(stream):
        *_, count = _HEADER.unpack_from(stream, start)
        body = start + _HEADER.size + count
        end = body + sum(stream[body - count : body])
        page = bytearray(stream[start:end])
        page[_SERIAL] = _NUMBER.pack(1)
        page[_CHECKSUM] = bytes(4)
        page[_CHECKSUM] = _NUMBER.pack(_checksum(page))
        yield bytes(page)
        start = end


def _checksum(page: bytearray) -> int:
    """Ogg's CRC: zlib's polynomial the other way round, begun and ended with 0."""
    mirrored = zlib.crc32(page.translate(_MIRRORED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
