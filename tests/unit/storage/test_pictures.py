import pytest

from showcase.domain.media import PictureId
from showcase.storage.pictures import Pictures, Rendition
from tests.builders import an_edition
from tests.unit.storage.conftest import Publish

BLUE = PictureId("blue")


@pytest.fixture
def pictures(publish: Publish) -> Pictures:
    database = publish(
        an_edition(),
        Rendition(BLUE, night=False, width=640, content=b"day 640"),
        Rendition(BLUE, night=False, width=1280, content=b"day 1280"),
        Rendition(BLUE, night=True, width=640, content=b"night 640"),
    )
    return Pictures(database)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1, b"day 640"),
        (640, b"day 640"),
        (641, b"day 1280"),
        (1280, b"day 1280"),
        (9999, b"day 1280"),
    ],
)
def test_the_narrowest_that_is_wide_enough_is_shown(
    pictures: Pictures, width: int, shown: bytes
) -> None:
    assert pictures.rendition(BLUE, width, night=False) == shown


def test_by_night_the_night_is_shown(pictures: Pictures) -> None:
    assert pictures.rendition(BLUE, 1280, night=True) == b"night 640"


def test_without_a_night_the_day_is_shown(publish: Publish) -> None:
    day = Rendition(BLUE, night=False, width=640, content=b"day")
    assert Pictures(publish(an_edition(), day)).rendition(BLUE, 9, night=True) == b"day"


def test_a_picture_that_is_not_there_is_a_key_error(pictures: Pictures) -> None:
    with pytest.raises(KeyError):
        pictures.rendition(PictureId("red"), 640, night=False)
