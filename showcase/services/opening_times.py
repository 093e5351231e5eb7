"""Opening times: what a place's rules say of one day."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from opening_hours import OpeningHours as Rule
from opening_hours import ParserError  # type: ignore[attr-defined]

from showcase.domain.opening import Access, OpeningDay, OpeningHours, Window
from showcase.domain.place import Place

_DAY = timedelta(days=1)
_COUNTRY = "BE"  # whose public holidays a rule's PH means


def opening_day(place: Place, day: date) -> OpeningDay:
    """When a place is open on a day, by the first of its rules that covers the day.

    Windows that begin on the day belong to it, also where they end after midnight; so
    does a day in the middle of a longer one, as where it is always open.
    """
    if place.access is not Access.HOURS:
        return OpeningDay(day, place.access)
    hours = next((each for each in place.hours if each.valid.includes(day)), None)
    if hours is None:
        return OpeningDay(day, place.access, known=False)
    return OpeningDay(day, place.access, _windows(hours, day), as_of=hours.as_of)


def fault_in_rule(rule: str) -> str | None:
    """What is wrong with a rule in OpenStreetMap's opening_hours syntax, or None."""
    try:
        _parsed(rule)
    except ParserError as error:
        return " ".join(str(error).split())
    return None


def _windows(hours: OpeningHours, day: date) -> tuple[Window, ...]:
    start = datetime.combine(day, time())
    spans = _parsed(hours.rule).intervals(start, start + 2 * _DAY)
    return tuple(
        Window(opens, closes)
        for opens, closes, state, _comment in spans
        if str(state) == "open"
        and opens < start + _DAY
        and (closes >= start + _DAY or not _began_before(opens, hours))
    )


def _began_before(opens: datetime, hours: OpeningHours) -> bool:
    """Whether a span that is cut off at midnight is yesterday's, still open."""
    if opens.time() != time():
        return False
    return bool(_parsed(hours.rule).is_open(opens - timedelta(minutes=1)))


@lru_cache(maxsize=256)
def _parsed(rule: str) -> Rule:
    return Rule(rule, country=_COUNTRY)
