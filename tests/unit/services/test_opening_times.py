from datetime import date, datetime

import pytest

from showcase.domain.opening import Access, OpeningHours, Window
from showcase.domain.period import PartialDate, Period
from showcase.domain.source import SourceId
from showcase.services.opening_times import fault_in_rule, opening_day
from tests.builders import TUESDAY_TO_SUNDAY, a_place


def hours(rule: str, start: str | None = None, end: str | None = None) -> OpeningHours:
    period = Period(
        PartialDate.parse(start) if start else None,
        PartialDate.parse(end) if end else None,
    )
    return OpeningHours(rule, period, PartialDate(2026, 9), (SourceId("city-2018"),))


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (date(2018, 7, 9), False),  # the delegation's Monday
        (date(2018, 7, 10), False),  # a Tuesday in the summer of the refurbishment
        (date(2018, 9, 22), True),  # the day after it
        (date(2026, 11, 23), False),  # a Monday
        (date(2026, 11, 24), True),
        (date(2027, 3, 29), True),  # Easter Monday
        (date(2027, 5, 17), True),  # Whit Monday
        (date(2027, 5, 10), False),
        (date(2026, 12, 25), False),
    ],
)
def test_mondays_are_closed_but_for_two(day: date, is_open: bool) -> None:
    assert bool(opening_day(a_place(), day).windows) is is_open


def test_a_day_tells_its_window_and_since_when_that_is_known() -> None:
    day = opening_day(a_place(), date(2026, 11, 24))
    assert day.windows == (
        Window(datetime(2026, 11, 24, 10), datetime(2026, 11, 24, 17)),
    )
    assert day.as_of == PartialDate(2026, 9, 26)


def test_a_day_can_have_several_windows() -> None:
    place = a_place(hours=(hours("Mo-Fr 09:00-12:00,13:30-17:00"),))
    assert len(opening_day(place, date(2026, 11, 24)).windows) == 2


def test_a_window_across_midnight_belongs_to_the_day_it_begins() -> None:
    place = a_place(hours=(hours("Fr 20:00-02:00"),))
    friday = opening_day(place, date(2026, 11, 27)).windows
    assert friday == (Window(datetime(2026, 11, 27, 20), datetime(2026, 11, 28, 2)),)
    assert opening_day(place, date(2026, 11, 28)).windows == ()


def test_a_rule_that_begins_at_midnight_counts() -> None:
    place = a_place(hours=(hours("Sa 00:00-06:00"),))
    assert len(opening_day(place, date(2026, 11, 28)).windows) == 1


def test_a_past_day_uses_the_rule_of_its_time() -> None:
    now, then = (
        hours(TUESDAY_TO_SUNDAY, "2026"),
        hours("Tu-Su 09:00-12:00", None, "2018"),
    )
    place = a_place(hours=(now, then))
    assert opening_day(place, date(2016, 7, 12)).windows[0].opens.hour == 9
    assert opening_day(place, date(2026, 11, 24)).windows[0].opens.hour == 10


def test_a_day_that_no_rule_covers_is_unknown() -> None:
    place = a_place(hours=(hours("Tu 10:00-17:00", "2026"),))
    day = opening_day(place, date(2021, 7, 13))
    assert not day.known
    assert day.windows == ()


def test_a_square_needs_no_rule() -> None:
    day = opening_day(a_place(access=Access.PUBLIC, hours=()), date(2026, 11, 24))
    assert day.known
    assert day.access is Access.PUBLIC


def test_a_mistake_in_a_rule_is_pointed_at() -> None:
    assert fault_in_rule(TUESDAY_TO_SUNDAY) is None
    fault = fault_in_rule("Tuesdays 10-17")
    assert fault is not None
    assert "expected" in fault


@pytest.mark.parametrize("rule", ["24/7", "Mo-Su 00:00-24:00"])
def test_what_never_closes_is_open_every_day(rule: str) -> None:
    place = a_place(hours=(hours(rule),))
    (window,) = opening_day(place, date(2026, 11, 24)).windows
    assert window.opens == datetime(2026, 11, 24)
    assert window.closes >= datetime(2026, 11, 25)


def test_public_holidays_are_those_of_belgium() -> None:
    place = a_place(hours=(hours("Mo-Su 10:00-17:00; PH off"),))
    assert opening_day(place, date(2026, 7, 21)).windows == ()
    assert opening_day(place, date(2026, 7, 14)).windows != ()
