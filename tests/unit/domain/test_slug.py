import re

import pytest

from showcase.domain.slug import require_slug


@pytest.mark.parametrize("value", ["mas", "a", "7", "the-beacon", "smart-zone-2018"])
def test_small_letters_digits_and_single_hyphens_make_a_slug(value: str) -> None:
    require_slug(value, "place")  # raises when refused


@pytest.mark.parametrize(
    "value",
    [
        "",
        "MAS",
        "the beacon",
        "the_beacon",
        "-mas",
        "mas-",
        "the--beacon",
        "café",
        "mas\n",
        "../mas",
        "\N{ARABIC-INDIC DIGIT SEVEN}",
    ],
)
def test_anything_else_is_refused_with_its_name_and_the_remedy(value: str) -> None:
    message = f"place {value!r} is no slug: use a-z, 0-9 and single hyphens"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        require_slug(value, "place")
