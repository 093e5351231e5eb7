"""WebP files as they may come from a process that read something hostile."""

from typing import Final

# Pixels, with or without transparency; no EXIF, XMP, profile or moving frames.
_PIXELS: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH"})


def holds_pixels_only(content: bytes) -> bool:
    """Whether a file is a WebP, whole, of pixels and nothing else.

    Its pixels are not decoded. (The container is RIFF's: a name of four letters, a
    size, the bytes, and one more where the size is odd.)
    """
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return False
    if int.from_bytes(content[4:8], "little") != len(content) - 8:
        return False
    at = 12
    while at + 8 <= len(content) and content[at : at + 4] in _PIXELS:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return at == len(content) > 12
