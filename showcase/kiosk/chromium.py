"""How the web engine's Chromium is started."""

import os
import shutil
from pathlib import Path

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108 - looked at, never written
_ENOUGH_SHARED_MEMORY = 64 * 2**20  # bytes; Docker's default, where Chromium crashes
_ALWAYS = (
    "--disable-pinch",  # two fingers zoom the map, never the page
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--disable-breakpad",
    "--disable-speech-api",
    "--renderer-process-limit=1",
    # Processes that start others quickly: the kiosk needs one, once.
    "--no-unsandboxed-zygote",
    "--enable-low-end-device-mode",  # smaller caches and buffers
)


def chromium_flags() -> str:
    """The value for QTWEBENGINE_CHROMIUM_FLAGS, fit for this machine and user."""
    flags = [*_ALWAYS]
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        flags.append("--disable-gpu")
    if _is_root():
        flags.append("--no-sandbox")  # Chromium refuses to start without
    if _shared_memory_is_small():
        flags.append("--disable-dev-shm-usage")
    return " ".join(flags)


def _is_root() -> bool:
    user = getattr(os, "geteuid", None)  # missing on Windows
    return user is not None and user() == 0


def _shared_memory_is_small() -> bool:
    if not _SHARED_MEMORY.is_dir():
        return False
    return shutil.disk_usage(_SHARED_MEMORY).total <= _ENOUGH_SHARED_MEMORY
