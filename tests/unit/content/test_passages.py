import pytest

from showcase.content.passages import (
    Passage,
    Piece,
    lines_of_passage,
    read_passage,
    with_passage,
)

KEYS = ("a", "b", "c")
TOLD = """\
---
title: T
---

##  a

### First

Body of a.


## b
>Way to b,
> second line.

### Second


Body of b.
- more
"""
PLAIN = "---\ntitle: T\n---\n\nOnly\n\ntext.\n\n"


def at(number: int, piece: Piece = Piece.BODY) -> Passage:
    return Passage(KEYS, number, piece, is_told=True)


@pytest.mark.parametrize(
    ("passage", "old"),
    [
        (at(0, Piece.TITLE), "First"),
        (at(0), "Body of a."),
        (at(1, Piece.TITLE), "Second"),
        (at(1), "Body of b.\n- more"),
    ],
)
def test_only_the_text_changes(passage: Passage, old: str) -> None:
    assert read_passage(TOLD, passage) == old
    assert with_passage(TOLD, passage, "New") == TOLD.replace(old, "New", 1)


def test_a_way_is_quoted_line_by_line() -> None:
    leg = at(1, Piece.LEG)
    assert read_passage(TOLD, leg) == "Way to b,\nsecond line."
    changed = with_passage(TOLD, leg, "Left.\nRight.")
    assert "## b\n> Left.\n> Right.\n\n### Second\n\n\nBody" in changed


@pytest.mark.parametrize(
    ("piece", "old", "new"),
    [
        (Piece.LEG, ">Way to b,\n> second line.\n\n", ""),
        (Piece.TITLE, "### Second\n\n\n", ""),
        (Piece.BODY, "\n\n\nBody of b.\n- more", ""),
    ],
)
def test_a_text_goes_and_the_others_stay(piece: Piece, old: str, new: str) -> None:
    assert with_passage(TOLD, at(1, piece), "") == TOLD.replace(old, new, 1)


def test_a_way_and_a_title_come_before_the_body() -> None:
    text = "---\n---\n## a\n\nBody\n"
    titled = with_passage(text, at(0, Piece.TITLE), "T")
    assert titled == "---\n---\n## a\n\n### T\n\nBody\n"
    assert with_passage(titled, at(0, Piece.LEG), "W").endswith(
        "## a\n\n> W\n\n### T\n\nBody\n"
    )


def test_a_part_with_no_text_left_goes_with_its_heading() -> None:
    text = with_passage(with_passage(TOLD, at(0), ""), at(0, Piece.TITLE), "")
    assert text == "---\ntitle: T\n---\n\n" + TOLD[TOLD.index("## b") :]
    bare = "---\n---\n## a\n\nx\n\n## b\n\ny\n"
    assert with_passage(bare, at(1), "") == "---\n---\n## a\n\nx\n"


@pytest.mark.parametrize(
    ("text", "number", "made"),
    [
        ("---\n---\n", 1, "---\n---\n## b\n\nnew\n"),
        ("---\n---\n## a\n\nx\n", 1, "---\n---\n## a\n\nx\n\n## b\n\nnew\n"),
        ("---\n---\n## b\n\nx\n", 0, "---\n---\n## a\n\nnew\n\n## b\n\nx\n"),
        (
            "---\n---\n## a\n\nx\n\n## c\n\ny\n",
            1,
            "---\n---\n## a\n\nx\n\n## b\n\nnew\n\n## c\n\ny\n",
        ),
    ],
)
def test_a_new_part_stands_in_its_order(text: str, number: int, made: str) -> None:
    assert with_passage(text, Passage(KEYS, number), "new") == made


def test_loose_headings_keep_the_order_they_have() -> None:
    text = "---\n---\n## c\n\nx\n\n## zz\n\nq\n\n## a\n\ny\n"
    assert read_passage(text, Passage(KEYS, 0, is_loose=True)) == "y"
    changed = with_passage(text, Passage(KEYS, 2, is_loose=True), "new")
    assert changed == text.replace("x", "new")


def test_a_file_may_be_one_text() -> None:
    whole = Passage((), 0)
    assert read_passage(PLAIN, whole) == "Only\n\ntext."
    assert with_passage(PLAIN, whole, "New.") == "---\ntitle: T\n---\n\nNew.\n\n"
    assert with_passage("---\n---\n", whole, "New.") == "---\n---\nNew.\n"
    assert with_passage(PLAIN, whole, "") == "---\ntitle: T\n---\n"


def test_lines_are_those_of_the_part() -> None:
    assert lines_of_passage(TOLD, at(0)) == (5, 11)
    assert lines_of_passage(TOLD, at(1)) == (12, 21)
    assert lines_of_passage(TOLD, at(2)) is None
    assert read_passage(TOLD, at(2)) == ""
