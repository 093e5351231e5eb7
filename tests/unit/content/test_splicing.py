import pytest
import yaml

from showcase.content.splicing import (
    Path,
    Value,
    found,
    lines_of,
    nested,
    put,
    taken_out,
)

DOCUMENT = """\
# A note above.
title: MAS   # beside
lead: 'It''s here'
long: |
  Two
  lines
figures:
  floors: ten floors, red
  # A note within.
  height: {label: metres, value: "60"}
tags: [a,  b]
list:
  - one
  - {k: v,
     x: y}
"""


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("title",), "De MAS", "title: MAS ", "title: De MAS "),
        (("title",), "a: b", "MAS   #", '"a: b"   #'),
        (("title",), "[a", "MAS   #", '"[a"   #'),
        (("title",), "yes", "MAS   #", '"yes"   #'),
        (("title",), "", "MAS   #", '""   #'),
        (("title",), "a\x07\n", "MAS   #", '"a\\a\\n"   #'),
        (("lead",), "It's", "'It''s here'", "'It''s'"),
        (("lead",), "a\nb", "'It''s here'", '"a\\nb"'),
        (("long",), "One", "|\n  Two\n  lines", "One"),
        (("figures", "floors"), "9, red", "ten floors, red", "9, red"),
        (("figures", "height", "label"), "m, high", "metres", '"m, high"'),
        (("figures", "height", "value"), "61", '"60"', '"61"'),
        (("tags",), ("c", "d: e"), "[a,  b]", '[c, "d: e"]'),
        (("list",), ("x",), "- one\n  - {k: v,\n     x: y}", "[x]"),
        (("list", 1, "x"), "z", "x: y", "x: z"),
    ],
)
def test_only_the_value_changes(path: Path, value: Value, old: str, new: str) -> None:
    assert put(DOCUMENT, path, value) == DOCUMENT.replace(old, new, 1)
    again = found(put(DOCUMENT, path, value), path)
    if isinstance(value, str):
        assert isinstance(again, yaml.ScalarNode)
        assert again.value == value


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("subtitle",), "lead:", "subtitle: new\nlead:"),
        (("name",), "     x: y}\n", "     x: y}\nname: new\n"),
        (("figures", "area"), 'value: "60"}\n', 'value: "60"}\n  area: new\n'),
        (("figures", "height", "unit"), '"60"}', '"60", unit: new}'),
        (("list", 1, "title"), "x: y}", "x: y, title: new}"),
        (("list", 1, "o", "p"), "x: y}", "x: y, o: {p: new}}"),
        (("origin", "how"), "     x: y}\n", "     x: y}\norigin:\n  how: new\n"),
    ],
)
def test_what_is_not_there_is_added_at_its_place(
    path: Path, old: str, new: str
) -> None:
    assert put(DOCUMENT, path, "new") == DOCUMENT.replace(old, new, 1)


def test_a_value_stands_before_its_label() -> None:
    assert put("f: {label: x}\n", ("f", "value"), "2") == "f: {value: 2, label: x}\n"


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("", "title: new\n"),
        ("# only a note\n", "# only a note\ntitle: new\n"),
        ("{}\n", "{title: new}\n"),
        ("a: x", "title: new\na: x"),
    ],
)
def test_an_empty_document_can_begin(text: str, made: str) -> None:
    assert put(text, ("title",), "new") in (made, f"{text}\ntitle: new")
    assert found(put(text, ("title",), "new"), ("title",)) is not None


def test_an_empty_value_is_filled() -> None:
    assert put("a:\nb: x\n", ("a",), "y") == "a: y\nb: x\n"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("title",), "title: MAS   # beside\n", ""),
        (("long",), "long: |\n  Two\n  lines\n", ""),
        (("figures", "height"), '  height: {label: metres, value: "60"}\n', ""),
        (("figures", "height", "label"), "label: metres, ", ""),
        (("figures", "height", "value"), ', value: "60"', ""),
    ],
)
def test_only_the_key_goes(path: Path, old: str, new: str) -> None:
    assert taken_out(DOCUMENT, path) == DOCUMENT.replace(old, new, 1)


def test_a_map_that_would_be_empty_goes_too() -> None:
    assert taken_out("a:\n  b: {c: d}\ne: f\n", ("a", "b", "c")) == "e: f\n"
    assert taken_out("a: x\n", ("a",)) == ""


def test_the_first_key_of_an_entry_leaves_the_others_in_line() -> None:
    assert taken_out("- a: x\n  b: y\n", (0, "a")) == "- b: y\n"


def test_what_is_not_there_cannot_go() -> None:
    with pytest.raises(ValueError, match="not in list"):
        taken_out(DOCUMENT, ("nothing",))


def test_a_text_becomes_a_map() -> None:
    text = nested(DOCUMENT, ("figures", "floors"), "label")
    assert 'floors: {label: "ten floors, red"}\n' in text


def test_lines_are_those_of_the_value() -> None:
    assert lines_of(DOCUMENT, ("title",)) == (1, 1)
    assert lines_of(DOCUMENT, ("long",)) == (3, 5)
    assert lines_of(DOCUMENT, ("list", 1)) == (13, 14)
    assert lines_of(DOCUMENT, ("nothing",)) is None
    assert found(DOCUMENT, ("title", "deeper")) is None
