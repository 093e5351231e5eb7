"""The system libraries that Qt needs, and the Debian packages that bring them.

The standard library alone: bootstrap.py reads this before there is a .venv.
"""

import ctypes
import sys
from collections.abc import Callable

# What PySide6 with WebEngine, multimedia, the virtual keyboard, X11 and Wayland needs
# on a bare Debian 12.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libnss3.so": "libnss3",
    "libxkbfile.so.1": "libxkbfile1",
    "libasound.so.2": "libasound2",
    "libXtst.so.6": "libxtst6",
    "libXdamage.so.1": "libxdamage1",
    "libXcomposite.so.1": "libxcomposite1",
    "libXrandr.so.2": "libxrandr2",
    "libpulse.so.0": "libpulse0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def loads(library: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(found: Callable[[str], bool] = loads) -> list[str]:
    """Debian packages of the libraries that cannot be loaded; none off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for name, package in LIBRARIES.items() if not found(name)]
