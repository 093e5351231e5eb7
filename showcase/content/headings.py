"""The parts of a language's file: the headings are keys, the same in every language."""

from collections.abc import Sequence

from showcase.content.markdown import Part, Sheet
from showcase.content.notes import Notes, did_you_mean


def parts_of(sheet: Sheet, keys: Sequence[str], *, exact: bool) -> list[Part]:
    """The parts under headings, noting those that cannot stand there.

    Args:
        sheet: a language's file.
        keys: the headings there may be.
        exact: whether they must all be there, in this order; else each at most once.
    """
    notes = sheet.fields.notes
    if sheet.parts and sheet.parts[0].text:
        notes.fault(
            sheet.parts[0].start,
            "there is text before the first heading",
            "it belongs to no part of the page",
            "put it under a `## ` heading",
        )
    parts = list(sheet.parts[1:])
    _check_known(parts, keys, notes)
    if not exact:
        _check_once(parts, notes)
    elif sheet.parts and [part.key for part in parts] != _wanted(sheet, keys):
        notes.fault(
            sheet.fields.spot,
            "the headings are not those wanted, in their order",
            f"wanted: {', '.join(keys)}",
            "put them in that order, each with a text under it",
        )
    return parts


def aligned(parts: Sequence[Part], keys: Sequence[str]) -> list[Part | None]:
    """The part under each key, in the keys' order; None where a language lacks it."""
    left = list(parts)
    return [left.pop(0) if left and left[0].key == key else None for key in keys]


def _wanted(sheet: Sheet, keys: Sequence[str]) -> list[str]:
    found = {part.key for part in sheet.parts}
    return [key for key in keys if sheet.is_whole or key in found]


def body_of(sheet: Sheet) -> Part | None:
    """The text of a file without headings; None when the file has a fault."""
    if not sheet.parts:
        return None
    _check_known(sheet.parts[1:], (), sheet.fields.notes)
    return sheet.parts[0]


def _check_known(parts: Sequence[Part], keys: Sequence[str], notes: Notes) -> None:
    for part in parts:
        if part.key not in keys:
            notes.fault(
                part.spot,
                f"the heading `## {part.key}` is unknown",
                f"the headings here are: {', '.join(keys) or 'none'}",
                f"{did_you_mean(part.key, keys)}use one of them",
            )
        if not part.text:
            notes.fault(
                part.spot,
                f"there is no text under `## {part.key}`",
                "the visitor would see an empty part",
                "write it, or take the heading away",
            )


def _check_once(parts: Sequence[Part], notes: Notes) -> None:
    for number, part in enumerate(parts):
        if part.key in [other.key for other in parts[:number]]:
            notes.fault(
                part.spot,
                f"the heading `## {part.key}` stands here twice",
                "only one of the two texts could be shown",
                "join them",
            )
