"""Slugs: the ids of things, the same in files, in the database and in tests."""

import re

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def require_slug(value: str, what: str) -> None:
    """Raise unless a value is a slug: lower-case letters, digits, single hyphens.

    Raises:
        ValueError: naming what was to be a slug.
    """
    if not _SLUG.fullmatch(value):
        raise ValueError(
            f"{what} {value!r} is no slug: use a-z, 0-9 and single hyphens"
        )
