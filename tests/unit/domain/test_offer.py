import pytest

from showcase.domain.offer import OfferId
from tests.builders import an_offer


def test_an_offer_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^offer 'Soft landing' is no slug: use a-z"):
        an_offer(id=OfferId("Soft landing"))


@pytest.mark.parametrize("icon", ["", "rocket.svg", "../rocket"])
def test_an_offer_whose_icon_is_no_file_of_ours_is_refused(icon: str) -> None:
    with pytest.raises(ValueError, match=f"^icon of offer soft-landing '{icon}' is no"):
        an_offer(icon=icon)
