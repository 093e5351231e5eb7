from showcase.domain.citation import cited


def test_sources_are_told_once_in_their_order() -> None:
    body = "One. [@b; @a] Two. [@a]\n\nThree. [@c]"
    assert cited(body) == ("b", "a", "c")


def test_what_is_no_citation_is_no_source() -> None:
    assert cited("[a] [@] [@; b] (@c)") == ()


def test_a_row_of_beginnings_is_read_in_one_go() -> None:
    """Each one looking for its end up to the last would take minutes."""
    assert cited("[@" * 50_000 + "\n[@a]") == ("a",)
