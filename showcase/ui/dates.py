"""Dates and periods as a language writes them, as exactly as they are known."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

from showcase.domain.period import PartialDate, Period, Precision

translate = QCoreApplication.translate  # the name that pyside6-lupdate looks for

_TOKEN = re.compile(r"'[^']*'|d+|M+")  # literal text, days and months of a Qt format


def written(
    when: datetime, form: str, locale: QLocale, *, governed: bool = False
) -> str:
    """A moment in a Qt format, with what such a format cannot say.

    A month without its day stands in the nominative ("сентябрь 2018", where Qt would
    write "сентября"), unless a preposition governs it. The first
    of a month is an ordinal where the language makes it one ("1er septembre").

    Args:
        when: local time.
        form: such as "d MMMM yyyy".
        locale: whose names of days and months.
        governed: whether the text follows a preposition.
    """
    alone = not governed and not {"d", "dd"} & set(_TOKEN.findall(form))
    first = translate("Wording", "d", "the first of a month")

    def said(token: re.Match[str]) -> str:
        if token[0] == "MMMM" and alone:
            return f"'{locale.standaloneMonthName(when.month)}'"
        return first if token[0] == "d" and when.day == 1 else token[0]

    day = QDate(when.year, when.month, when.day)
    time = QTime(when.hour, when.minute)
    moment = QDateTime(day, time, QTimeZone.utc())  # every local time exists there
    return locale.toString(moment, _TOKEN.sub(said, form))


def date_text(day: PartialDate, locale: QLocale, *, governed: bool = False) -> str:
    """A date as exact as it is known: "27 September 2018", "about December 2018".

    Args:
        day: the date.
        locale: whose names of months.
        governed: whether the text follows a preposition.
    """
    text = _written(day, _form(day), locale, governed=governed or day.approximate)
    return put(translate("Wording", "about %1"), text) if day.approximate else text


def period_text(period: Period, locale: QLocale) -> str:
    """From when to when, saying once what both ends share.

    Two days of a month have that month once, two months of a year have that year
    once. An open end is "since December 2018" or "until 2019"; empty when neither
    end is known.
    """
    start, end = period.start, period.end
    if start and end:
        return _span(start, end, locale)
    if start:
        form = (
            translate("Wording", "since %1", "before a day")
            if start.precision is Precision.DAY
            else translate("Wording", "since %1")
        )
        return put(form, date_text(start, locale, governed=True))
    if end:
        form = (
            translate("Wording", "until %1", "before a day")
            if end.precision is Precision.DAY
            else translate("Wording", "until %1")
        )
        return put(form, date_text(end, locale, governed=True))
    return ""


def clock_text(time: datetime, locale: QLocale) -> str:
    """The time of day: "14:05"."""
    return written(time, translate("Wording", "HH:mm"), locale)


def put(form: str, *parts: str) -> str:
    """A sentence with its parts in the places %1, %2 and so on."""
    for number, part in enumerate(parts, start=1):
        form = form.replace(f"%{number}", part)
    return form


def _span(start: PartialDate, end: PartialDate, locale: QLocale) -> str:
    last = date_text(end, locale)
    if start == end:
        return last
    first = _written(start, _lead(start, end), locale, governed=start.approximate)
    if start.approximate:
        first = put(translate("Wording", "about %1"), first)
    spaced = " " in first or (" " in last and not _shares(start, end))
    form = (
        translate("Wording", "%1 – %2", "between dates of several words")  # noqa: RUF001
        if spaced
        else translate("Wording", "%1–%2", "between numbers or single words")  # noqa: RUF001
    )
    return put(form, first, last)


def _shares(start: PartialDate, end: PartialDate) -> bool:
    """Whether the last words of the end can serve the start as well."""
    exact = not (start.approximate or end.approximate)
    return exact and start.year == end.year and start.precision is end.precision


def _lead(start: PartialDate, end: PartialDate) -> str:
    """How to write the start so that the end completes it."""
    if _shares(start, end) and start.precision is Precision.MONTH:
        return translate("Wording", "MMMM")
    if _shares(start, end) and start.month == end.month:
        return translate("Wording", "d", "day of the month")
    if _shares(start, end):
        return translate("Wording", "d MMMM")
    return _form(start)


def _form(day: PartialDate) -> str:
    return {
        Precision.YEAR: translate("Wording", "yyyy"),
        Precision.MONTH: translate("Wording", "MMMM yyyy"),
        Precision.DAY: translate("Wording", "d MMMM yyyy"),
    }[day.precision]


def _written(day: PartialDate, form: str, locale: QLocale, *, governed: bool) -> str:
    midnight = datetime(day.first.year, day.first.month, day.first.day)
    return written(midnight, form, locale, governed=governed)
