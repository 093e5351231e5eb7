"""YAML changed in place: the value that changes, and no other character."""

import math
from functools import lru_cache
from typing import Final, cast

import yaml

from showcase.content.nodes import Loader

Path = tuple[str | int, ...]
Value = str | tuple[str, ...]

_ORDER: Final = (
    *("title", "subtitle", "lead", "access", "alt", "caption"),
    *("value", "label", "figures", "milestones", "roles", "origin"),
    *("from", "to", "as_of", "sources"),
)
_STR: Final = "tag:yaml.org,2002:str"
_PLAIN: Final = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "timestamp")
)


def found(text: str, path: Path) -> yaml.Node | None:
    """The node at a path of keys and numbers; None when there is none."""
    node = _document(text)
    for step in path:
        node = _below(node, step)
    return node


def put(text: str, path: Path, value: Value) -> str:
    """The document with another value; keys on the way are made where they lack."""
    node, in_flow = _document(text), False
    for depth, step in enumerate(path):
        inner = _below(node, step)
        in_flow = in_flow or bool(getattr(node, "flow_style", False))
        if inner is None:
            return _with_pair(text, node, path[depth:], _written(value, in_flow))
        node = inner
    node = cast("yaml.Node", node)
    old = text[_start(node) : _end(node, text)]
    quote = node.style if isinstance(node, yaml.ScalarNode) else None
    new = _written(value, in_flow, quote or "")
    gap = "" if old else " "
    return f"{text[: _start(node)]}{gap}{new}{text[_end(node, text) :]}"


def nested(text: str, path: Path, key: str) -> str:
    """The document with a text put into a map of its own, under a key."""
    node = cast("yaml.ScalarNode", found(text, path))
    written = _scalar(node.value, node.style or "", in_flow=True)
    return f"{text[: _start(node)]}{{{key}: {written}}}{text[_end(node, text) :]}"


def taken_out(text: str, path: Path) -> str:
    """The document without a key; a map that has no other goes with it."""
    above = cast("yaml.MappingNode", found(text, path[:-1]))
    keys = [key.value for key, _ in above.value]
    at = keys.index(path[-1])
    if len(keys) == 1 and len(path) > 1:
        return taken_out(text, path[:-1])
    start, end = _start(above.value[at][0]), _end(above.value[at][1], text)
    line = text.rfind("\n", 0, start) + 1
    if above.flow_style or text[line:start].strip():
        if at + 1 < len(keys):
            end = _start(above.value[at + 1][0])
        else:
            start = _end(above.value[at - 1][1], text)
        return text[:start] + text[end:]
    return text[:line] + text[_line_end(text, end) + 1 :]


def lines_of(text: str, path: Path) -> tuple[int, int] | None:
    """The first and last line of a value, from 0; None when it is not there."""
    node = found(text, path)
    if node is None:
        return None
    return node.start_mark.line, text.count("\n", 0, _end(node, text))


@lru_cache(maxsize=16)  # each edit asks for several places of one text
def _document(text: str) -> yaml.Node | None:
    return yaml.compose(text, Loader=Loader)


def _below(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        inner: yaml.Node = node.value[step]
        return inner
    return None


def _with_pair(text: str, node: yaml.Node | None, steps: Path, written: str) -> str:
    if not isinstance(node, yaml.MappingNode):  # nothing but comments, or nothing
        return text + _block(steps, written, 0) + "\n"
    later = _ORDER[_ORDER.index(steps[0]) :] if steps[0] in _ORDER else ()
    follower = next((key for key, _ in node.value if key.value in later), None)
    if node.flow_style:
        pair = ": {".join(map(str, steps)) + f": {written}" + "}" * (len(steps) - 1)
        if follower is not None:
            return f"{text[: _start(follower)]}{pair}, {text[_start(follower) :]}"
        at = _end(node.value[-1][1], text) if node.value else _start(node) + 1
        return text[:at] + (", " if node.value else "") + pair + text[at:]
    indent = node.value[0][0].start_mark.column
    block = _block(steps, written, indent)
    if follower is not None:
        at = _start(follower)
        return f"{text[:at]}{block}\n{' ' * indent}{text[at:]}"
    at = _line_end(text, _end(node.value[-1][1], text))
    return f"{text[:at]}\n{' ' * indent}{block}{text[at:]}"


def _block(steps: Path, written: str, indent: int) -> str:
    deeper = "".join(
        f"\n{' ' * (indent + 2 * depth)}{step}:" for depth, step in enumerate(steps)
    )
    return f"{deeper.lstrip()} {written}"


def _written(value: Value, in_flow: bool, quote: str = "") -> str:  # noqa: FBT001
    if isinstance(value, tuple):
        return f"[{', '.join(_scalar(each, '', in_flow=True) for each in value)}]"
    return _scalar(value, quote, in_flow=in_flow)


def _scalar(value: str, quote: str, *, in_flow: bool) -> str:
    if quote not in ("'", '"') and _is_plain(value, in_flow=in_flow):
        return value
    style = "'" if quote == "'" and value.isprintable() else '"'
    node = yaml.ScalarNode(_STR, value, style=style)
    written = yaml.serialize(
        node, Dumper=yaml.SafeDumper, allow_unicode=True, width=math.inf
    )
    return written.rstrip("\n")


def _is_plain(value: str, *, in_flow: bool) -> bool:
    """Whether a value needs no quotes: it is tried, not guessed."""
    if not value.isprintable():
        return False
    try:
        root = yaml.compose(f"[{value}]" if in_flow else f"- {value}", Loader=Loader)
    except yaml.YAMLError:
        return False
    nodes = root.value if isinstance(root, yaml.SequenceNode) else []
    return [(node.value, node.tag in _PLAIN) for node in nodes] == [(value, True)]


def _start(node: yaml.Node) -> int:
    return int(node.start_mark.index)


def _end(node: yaml.Node, text: str) -> int:
    # A block's own end mark stands at what follows it, past comments.
    while isinstance(node, yaml.CollectionNode) and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    end = int(node.end_mark.index)
    return _start(node) + len(text[_start(node) : end].rstrip())


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
