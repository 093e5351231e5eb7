import pytest

from showcase.services.prose import cites, html, plain

HOSTILE = (
    "${alert(1)} `x` </script><img src=x onerror=alert(1)> [a](javascript:alert(1))"
)


def test_emphasis_and_lists_become_html() -> None:
    assert html("A *new* **hub**.") == "<p>A <em>new</em> <strong>hub</strong>.</p>"
    assert "<li>docks</li>" in html("- docks\n- quays")


def test_citations_are_left_out_and_listed_once_in_order() -> None:
    text = "One. [@atv-2018; @hln-2018]\n\nTwo. [@atv-2018]"
    assert html(text) == "<p>One.</p>\n<p>Two.</p>"
    assert cites(text) == ("atv-2018", "hln-2018")


def test_square_brackets_that_cite_nothing_stay() -> None:
    assert plain("A [sic] word.") == "A [sic] word."
    assert cites("A [sic] word.") == ()


def test_hostile_text_is_shown_as_text() -> None:
    shown = html(HOSTILE)
    for mark in ("<img", "<script", "</script", "<a"):
        assert mark not in shown
    assert "${alert(1)}" in shown


def test_plain_text_has_no_marks() -> None:
    assert plain("A *new*\nhub.\n\n- docks") == "A new hub.\ndocks"


@pytest.mark.parametrize("text", ["", "   ", "[@]", "[@a", "\x00", "#", ">"])
def test_odd_text_does_no_harm(text: str) -> None:
    html(text)
    plain(text)
    assert cites(text) == ()
