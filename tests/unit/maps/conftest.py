"""The map of the repository, and its two families of type."""

from importlib.resources import files

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from showcase.domain.basemap import Basemap
from showcase.maps.drawing import read_drawing
from showcase.maps.painter import MapPainter
from showcase.paths import BASEMAP


@pytest.fixture(scope="session")
def basemap() -> Basemap:
    return read_drawing(BASEMAP)


@pytest.fixture(scope="session")
def painter(qapp: QGuiApplication, basemap: Basemap) -> MapPainter:
    for package in ("fontpkg_source_serif_4", "fontpkg_source_sans_3"):
        for font in (files(package) / "files").iterdir():
            QFontDatabase.addApplicationFont(str(font))
    return MapPainter(basemap)
