import pytest

from showcase.domain.tag import TagId
from tests.builders import a_tag


def test_a_tag_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^tag 'Smart City' is no slug: use a-z"):
        a_tag(id=TagId("Smart City"))


@pytest.mark.parametrize("icon", ["", "building.svg", "../building"])
def test_a_tag_whose_icon_is_no_file_of_ours_is_refused(icon: str) -> None:
    with pytest.raises(
        ValueError, match=f"^icon of tag smart-city '{icon}' is no slug"
    ):
        a_tag(icon=icon)
