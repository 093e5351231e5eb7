"""YAML whose every value knows its line; plain values only, each key once."""

from typing import Any

import yaml

from showcase.content.notes import Notes, Spot

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the fast one where it is built
_DEEPEST = 100
_HARMLESS = 4_000  # characters: fewer cannot nest deep enough to break the reader
_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}"
    for name in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq")
)


def compose(text: str, spot: Spot, notes: Notes) -> yaml.Node | None:
    """Read a YAML document.

    Args:
        text: the document.
        spot: its file and the line it starts on.
        notes: where faults go.

    Returns:
        None when it is empty or has a fault.
    """
    try:
        _check_depth(text)
        root = yaml.compose(text, Loader=Loader)
    except yaml.YAMLError as error:
        _note_syntax(error, text, spot, notes)
        return None
    faults = len(notes.faults)
    if root is not None:
        _inspect(root, spot, notes)
    return root if len(notes.faults) == faults else None


def compose_map(text: str, spot: Spot, notes: Notes) -> yaml.Node | None:
    """Read a YAML document that is a map; an empty one is an empty map."""
    faults = len(notes.faults)
    root = compose(text, spot, notes)
    if root is None and len(notes.faults) == faults:
        return compose("{}", spot, notes)
    return root


def line_of(node: yaml.Node, spot: Spot) -> Spot:
    """Where a node stands, in a document that starts at a spot."""
    return Spot(spot.path, spot.line + node.start_mark.line)


def _check_depth(text: str) -> None:
    # What composes nodes calls itself for each level, until the process breaks.
    depth = 0
    for event in yaml.parse(text, Loader=Loader) if len(text) > _HARMLESS else ():
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            what = f"it is nested more than {_DEEPEST} deep"
            where: Any = event.start_mark  # the fast reader has marks of its own
            raise yaml.MarkedYAMLError(problem=what, problem_mark=where)


def _note_syntax(error: yaml.YAMLError, text: str, spot: Spot, notes: Notes) -> None:
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        # What is never closed is missed after the last line.
        line = min(mark.line, text.rstrip("\n").count("\n"))
    else:
        line = text.count("\n", 0, getattr(error, "position", 0) or 0)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None)
    notes.fault(
        Spot(spot.path, spot.line + line),
        "this is no YAML",
        str(problem or "it cannot be read"),
        "check quotes, colons and indents on this line and the one above",
    )


def _inspect(root: yaml.Node, spot: Spot, notes: Notes) -> None:
    # Without recursion: a hostile file may nest as deep as it likes.
    waiting, seen = [root], set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            notes.fault(
                line_of(node, spot),
                "a YAML anchor is used",
                "a value repeated by reference can blow up the file",
                "write the value out in both places",
            )
            return
        seen.add(id(node))
        if node.tag not in _PLAIN_TAGS:
            notes.fault(
                line_of(node, spot),
                f"{node.tag} is no plain value",
                "content is text, numbers, dates, lists and maps",
                "take the tag or the merge key away",
            )
        if isinstance(node, yaml.MappingNode):
            _inspect_keys(node, spot, notes)
            waiting += [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value


def _inspect_keys(node: yaml.MappingNode, spot: Spot, notes: Notes) -> None:
    keys = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            notes.fault(
                line_of(key, spot),
                "a key is a list or a map",
                "keys are words",
                "write a word before the colon",
            )
        elif key.value in keys:
            notes.fault(
                line_of(key, spot),
                f"the key {key.value!r} stands here twice",
                "only one of the two values could count",
                "keep one of them",
            )
        else:
            keys.add(key.value)
