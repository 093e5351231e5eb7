"""Dates as people know them: a year, a month or a day, and periods between two."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_FORM = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?", re.ASCII)


class Precision(StrEnum):
    """How exactly a date is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as exact as it is known, after the Extended Date/Time Format (ISO 8601-2).

    Attributes:
        year: 1000-9999.
        month: 1-12, or None when only the year is known.
        day: day of the month, or None when only the month is known.
        approximate: written with a tilde ("2018-12~"): about then.
    """

    year: int
    month: int | None = None
    day: int | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        """Refuse a day without a month and dates no calendar has."""
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        if self.month == 0 or self.day == 0:
            raise ValueError("months and days count from 1")
        date(self.year, self.month or 1, self.day or 1)
        if self.year < 1000:
            raise ValueError(f"year {self.year} has not four digits")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read "2018", "2018-09", "2018-09-27", each with an optional "~".

        Raises:
            ValueError: for any other form and for dates no calendar has.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no date: write 2018, 2018-09 or 2018-09-27")
        year, month, day, about = match.groups()
        try:
            return cls(
                int(year),
                int(month) if month else None,
                int(day) if day else None,
                approximate=about is not None,
            )
        except ValueError as error:
            raise ValueError(f"{text!r} is no date: {error}") from error

    @property
    def precision(self) -> Precision:
        """How exactly the date is known."""
        if self.day is not None:
            return Precision.DAY
        return Precision.YEAR if self.month is None else Precision.MONTH

    @property
    def first(self) -> date:
        """The first day it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        day = self.day or calendar.monthrange(self.year, month)[1]
        return date(self.year, month, day)

    def __str__(self) -> str:
        """The form that `parse` reads."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts) + ("~" if self.approximate else "")


@dataclass(frozen=True, slots=True)
class Period:
    """From a date to a date, both included; either end may be open.

    Attributes:
        start: the beginning, or None when unknown.
        end: the end, or None when it goes on or is unknown.
    """

    start: PartialDate | None = None
    end: PartialDate | None = None

    def __post_init__(self) -> None:
        """Refuse a period that ends before it begins."""
        if self.start and self.end and self.end.last < self.start.first:
            raise ValueError(
                f"the period ends ({self.end}) before it starts ({self.start})"
            )

    def includes(self, day: date) -> bool:
        """Whether a day may lie within, given how exactly the ends are known."""
        after_start = self.start is None or self.start.first <= day
        return after_start and (self.end is None or day <= self.end.last)
