"""The typefaces, from their packages: no machine needs to have them installed."""

from pathlib import Path

import fontpkg_noto_sans_arabic
import fontpkg_source_sans_3
import fontpkg_source_serif_4
from PySide6.QtGui import QFont, QFontDatabase

from showcase.errors import SettingsError

SERIF = "Source Serif 4"
SANS = "Source Sans 3"

_PACKAGES = (fontpkg_source_serif_4, fontpkg_source_sans_3, fontpkg_noto_sans_arabic)


def font_files() -> tuple[Path, ...]:
    """The files of every typeface, in a fixed order."""
    return tuple(
        file
        for package in _PACKAGES
        for file in sorted(Path(package.__file__).parent.rglob("*.ttf"))
    )


def register_fonts() -> None:
    """Make the typefaces known to Qt; needs a QGuiApplication.

    Raises:
        SettingsError: when a file cannot be used.
    """
    for file in font_files():
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise SettingsError(
                f"{file.name} cannot be used: run `make` again to install it anew"
            )
    for family in (SERIF, SANS):
        QFont.insertSubstitution(family, "Noto Sans Arabic")
