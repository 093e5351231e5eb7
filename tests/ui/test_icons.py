import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from showcase.paths import ICONS
from showcase.ui.icons import IconImages
from tests.ui.images import asked, colour, opacity

NAMES = sorted(file.stem for file in ICONS.glob("*.svg"))
SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="currentColor">'
    '<rect x="6" y="6" width="12" height="12"/></svg>'
)


@pytest.fixture
def icons(qapp: object) -> IconImages:
    return IconImages(ICONS)


def strength(image: QImage) -> int:
    """The opacities of all pixels together."""
    return sum(
        opacity(image, x, y)
        for x in range(image.width())
        for y in range(image.height())
    )


def test_there_are_icons() -> None:
    assert len(NAMES) > 40


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_shows_something_within_its_square(
    icons: IconImages, name: str
) -> None:
    image = asked(icons, f"image://icons/{name}?color=14213d", (48, 48))
    assert image.size() == QSize(48, 48)
    assert strength(image) > 48 * 255


def test_an_icon_has_the_colour_asked_for(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "square.svg").write_text(SQUARE, encoding="utf-8")
    icons = IconImages(tmp_path)
    image = asked(icons, "image://icons/square?color=A63D2F", (48, 48))
    assert colour(image, 24, 24) == "#ffa63d2f"
    assert opacity(image, 2, 2) == 0


@pytest.mark.parametrize("given", ["red", '"/><script', ""])
def test_a_colour_that_is_none_counts_as_black(
    qapp: object, tmp_path: Path, given: str
) -> None:
    (tmp_path / "square.svg").write_text(SQUARE, encoding="utf-8")
    image = asked(IconImages(tmp_path), f"image://icons/square?color={given}", (48, 48))
    assert colour(image, 24, 24) == "#ff000000"


def test_the_mark_keeps_its_own_colours(icons: IconImages) -> None:
    one = asked(icons, "image://icons/mark?color=A63D2F", (64, 64))
    other = asked(icons, "image://icons/mark", (64, 64))
    assert one == other
    assert colour(one, 32, 3) == "#ff14213d"


def test_without_a_size_an_icon_still_has_one(icons: IconImages) -> None:
    assert asked(icons, "image://icons/walk").size() == QSize(32, 32)


@pytest.mark.parametrize("name", ["nothing", "", "../icons/walk", "%2e%2e", "Walk"])
def test_an_unknown_icon_is_transparent_and_logged(
    icons: IconImages, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    image = asked(icons, f"image://icons/{name}?color=14213d", (24, 24))
    assert image.size() == QSize(24, 24)
    assert strength(image) == 0
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_a_file_that_is_no_drawing_is_transparent_and_logged(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "torn.svg").write_text("<svg", encoding="utf-8")
    image = asked(IconImages(tmp_path), "image://icons/torn", (24, 24))
    assert strength(image) == 0
    assert "torn" in caplog.text


def test_an_icon_is_read_once(qapp: object, tmp_path: Path) -> None:
    file = tmp_path / "square.svg"
    file.write_text(SQUARE, encoding="utf-8")
    icons = IconImages(tmp_path)
    first = asked(icons, "image://icons/square", (24, 24))
    file.unlink()
    assert asked(icons, "image://icons/square", (24, 24)) == first
