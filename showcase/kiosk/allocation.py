"""How the C library hands out memory: pictures go back to the system when they go."""

import ctypes
import sys

# mallopt(3): numbers of <malloc.h>
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8
_PICTURE_BYTES = 128 * 1024  # glibc's own first threshold, which it raises by itself
_ARENAS = 2


def give_pictures_back() -> None:
    """Keep what was freed from staying with the process, for the years it runs.

    Without this, glibc takes the size of the largest picture freed so far as a sign to
    keep smaller ones on its heap, where they leave holes: some 30 MB of them. Other C
    libraries do as they please.
    """
    if sys.platform != "linux":
        return
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        library.mallopt(_M_MMAP_THRESHOLD, _PICTURE_BYTES)
        library.mallopt(_M_ARENA_MAX, _ARENAS)
