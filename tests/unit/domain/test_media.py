import pytest

from showcase.domain.media import PictureId, PictureText
from tests.builders import a_picture


@pytest.mark.parametrize("alt", ["", " \n"])
def test_a_picture_that_is_silent_to_a_screen_reader_is_refused(alt: str) -> None:
    with pytest.raises(ValueError, match=r"^a picture needs an alt text$"):
        PictureText(alt, "A caption does not replace it")


@pytest.mark.parametrize("field", ["credit", "licence"])
@pytest.mark.parametrize("nothing", ["", "  "])
def test_a_picture_without_credit_or_licence_is_refused(
    field: str, nothing: str
) -> None:
    with pytest.raises(ValueError, match=f"^picture blue needs a {field}$"):
        a_picture(**{field: nothing})


def test_a_picture_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^picture 'blue\.svg' is no slug: use a-z"):
        a_picture(id=PictureId("blue.svg"))
