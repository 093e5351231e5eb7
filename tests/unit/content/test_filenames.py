"""A name that two systems read differently is no name."""

import pytest

from showcase.content.filenames import clash_of, fault_of


@pytest.mark.parametrize(
    "name",
    [
        "exhibition.yaml",
        "media/the-beacon/day.svg",
        "projects/a/nl-simple.md",
        "places/README.md",
        "_a/b_c.1",
        "console.md",
        "com.md",
        "a" * 255,
    ],
)
def test_a_plain_name_is_no_fault(name: str) -> None:
    assert fault_of(name) is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../a", "leads out"),
        ("a/../b", "leads out"),
        ("/a", "root of a disk"),
        ("\\a", "root of a disk"),
        ("c:a", "root of a disk"),
        ("a\\b", "backslash"),
        ("a/", "a folder"),
        ("a//b", "no plain name"),
        ("./a", "no plain name"),
        ("-rf", "no plain name"),
        ("a.", "no plain name"),
        ("a\n", "no plain name"),
        ("é", "no plain name"),
        ("LPT1.md", "a device"),
        ("a/Aux/b", "a device"),
        ("a" * 256, "longer than 255"),
        ("a/" * 8 + "b", "8 folders deep"),
    ],
)
def test_any_other_says_why(name: str, why: str) -> None:
    assert why in str(fault_of(name))


def test_names_that_differ_are_no_clash() -> None:
    assert clash_of(["a/b", "a/c", "b"]) is None


@pytest.mark.parametrize(
    ("names", "clash"),
    [
        (["a", "b", "a"], ("a", "it is the same file as 'a'")),
        (["a", "A"], ("A", "it is the same file as 'a'")),
        (["x/a", "X/b"], ("X/b", "'x' differs only in case")),
        (["a/b", "A"], ("A", "it is a file and a folder at once")),
    ],
)
def test_names_that_fall_together_are_told(
    names: list[str], clash: tuple[str, str]
) -> None:
    assert clash_of(names) == clash
