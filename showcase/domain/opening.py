"""Opening hours: rules as OpenStreetMap writes them, each with the time it was true."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from showcase.domain.period import PartialDate, Period
from showcase.domain.source import SourceId


class Access(StrEnum):
    """How one gets in."""

    PUBLIC = "public"  # a street, square or quay: always there
    HOURS = "hours"  # open at its opening hours
    APPOINTMENT = "appointment"  # only by arrangement
    OUTSIDE = "outside"  # seen from outside only


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """A rule and when it was true.

    Attributes:
        rule: in OpenStreetMap's opening_hours syntax
            ("Tu-Su 10:00-17:00; easter +1 day 10:00-17:00; Dec 25 off").
        valid: the period the rule holds for; open ends where unknown.
        as_of: when it was last seen to be so.
        sources: who says so.
    """

    rule: str
    valid: Period
    as_of: PartialDate
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """A time during which a place is open.

    Attributes:
        opens: local time.
        closes: local time, after `opens`; may be the next day.
    """

    opens: datetime
    closes: datetime

    def __post_init__(self) -> None:
        """Refuse a window that closes before it opens."""
        if self.closes <= self.opens:
            raise ValueError(f"a window cannot close ({self.closes}) before it opens")


@dataclass(frozen=True, slots=True)
class OpeningDay:
    """What one day at a place looks like.

    Attributes:
        day: the date.
        access: how one gets in.
        windows: when it is open that day, in order; empty when closed or when
            access is not by hours.
        known: False when no rule covers the day: say nothing then.
        as_of: when the rule was last seen to be so, if one applies.
    """

    day: date
    access: Access
    windows: tuple[Window, ...] = ()
    known: bool = True
    as_of: PartialDate | None = None
