"""Origins: how a text came about, and whether somebody has checked it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from showcase.domain.language import LanguageCode
from showcase.domain.period import PartialDate

_MARK_DIGITS: Final = 8


class Making(StrEnum):
    """How a text was made."""

    WRITTEN = "written"
    TRANSLATED = "translated"
    MACHINE_TRANSLATED = "machine-translated"


@dataclass(frozen=True, slots=True)
class Origin:
    """How the text of a thing in one language came about.

    Attributes:
        how: how it was made.
        on: when, or None when that was not noted.
        source: the language it was translated from; None when it was written.
        mark: the `mark_of` the source as it was then; empty when not noted.
        checked_by: who read it since and found it right; empty when nobody did.
        checked: when they did.
    """

    how: Making = Making.WRITTEN
    on: PartialDate | None = None
    source: LanguageCode | None = None
    mark: str = ""
    checked_by: str = ""
    checked: PartialDate | None = None

    def __post_init__(self) -> None:
        """Refuse a translation of nothing, and half a check."""
        if (self.how is Making.WRITTEN) != (self.source is None):
            raise ValueError(
                "a translation, and only a translation, names the language it is from"
            )
        if bool(self.checked_by) != (self.checked is not None):
            raise ValueError("a check names who did it and when")

    @property
    def is_unchecked_machine(self) -> bool:
        """Whether a machine made it and nobody has looked at it since."""
        return self.how is Making.MACHINE_TRANSLATED and not self.checked_by


WRITTEN: Final = Origin()


def mark_of(rows: Mapping[str, str]) -> str:
    """A short mark of a text's rows: another mark, another text.

    Returns:
        the first eight hexadecimal digits of the rows' SHA-256.
    """
    canonical = json.dumps(dict(rows), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()[:_MARK_DIGITS]
