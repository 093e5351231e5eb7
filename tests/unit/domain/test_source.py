import re

import pytest

from showcase.domain.source import SourceId
from tests.builders import a_source


def test_a_source_whose_id_is_no_slug_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^source 'City, 2018' is no slug: use a-z"):
        a_source(id=SourceId("City, 2018"))


@pytest.mark.parametrize("field", ["publisher", "title"])
@pytest.mark.parametrize("nothing", ["", "  "])
def test_a_source_that_names_nobody_or_nothing_is_refused(
    field: str, nothing: str
) -> None:
    message = "^source city-2018 needs a publisher and a title$"
    with pytest.raises(ValueError, match=message):
        a_source(**{field: nothing})


@pytest.mark.parametrize("url", ["", "https://example.org/a", "http://example.org"])
def test_a_source_has_a_web_address_or_none(url: str) -> None:
    assert a_source(url=url).url == url


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "file:///etc/hosts",
        " https://example.org",
        "https:example.org",
    ],
)
def test_a_source_whose_address_is_not_of_the_web_is_refused(url: str) -> None:
    message = f"source city-2018: {url!r} is no web address"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        a_source(url=url)
