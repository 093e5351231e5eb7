"""How a language says dates, opening times, states and headings."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from showcase.domain.opening import Access, OpeningDay
from showcase.domain.period import PartialDate, Period, Precision
from showcase.domain.project import SectionKind, Status

translate = QCoreApplication.translate  # the name that pyside6-lupdate looks for

_STATUS_ICONS = {
    Status.PLANNED: "flag",
    Status.RUNNING: "chip",
    Status.FINISHED: "check",
    Status.RECURRING: "dome",
}


class Wording:
    """The words of one language: its locale, and the translation in use."""

    def __init__(self, locale: str) -> None:
        """Name days, months and numbers as a locale ("nl_BE") does."""
        self._locale = QLocale(locale)

    def status(self, status: Status, period: Period) -> str:
        """How a project stands: "Since 2018", "Finished 2019", "Event", "Plan"."""
        if status is Status.PLANNED:
            return translate("Wording", "Plan")
        if status is Status.RECURRING:
            return translate("Wording", "Event")
        if status is Status.RUNNING and period.start:
            return _put(translate("Wording", "Since %1"), self._year(period.start))
        if status is Status.FINISHED and period.end:
            return _put(translate("Wording", "Finished %1"), self._year(period.end))
        return self.status_name(status)

    def status_name(self, status: Status) -> str:
        """What projects are called that stand so."""
        return {
            Status.PLANNED: translate("Wording", "Planned"),
            Status.RUNNING: translate("Wording", "Running"),
            Status.FINISHED: translate("Wording", "Finished"),
            Status.RECURRING: translate("Wording", "Events"),
        }[status]

    def status_icon(self, status: Status) -> str:
        """The name of the icon that stands beside the word."""
        return _STATUS_ICONS[status]

    def partial_date(self, day: PartialDate) -> str:
        """A date as exact as it is known: "27 September 2018", "about 2018"."""
        return date_text(day, self._locale)

    def period(self, period: Period) -> str:
        """From when to when; see `period_text`."""
        return period_text(period, self._locale)

    def as_of(self, day: PartialDate) -> str:
        """When something was so: "as of June 2022"."""
        return _put(translate("Wording", "as of %1"), self.partial_date(day))

    def opening(self, day: OpeningDay, now: datetime) -> str:
        """Whether a place can be entered; see `opening_text`."""
        return opening_text(day, now, self._locale)

    def section(self, kind: SectionKind) -> str:
        """The heading over a part of a project's story."""
        return {
            SectionKind.WHAT: translate("Wording", "What it is"),
            SectionKind.WHO: translate("Wording", "Who takes part"),
            SectionKind.LEARNT: translate("Wording", "What was learnt"),
            SectionKind.PRIVACY: translate("Wording", "Privacy"),
            SectionKind.COPY: translate("Wording", "To copy"),
        }[kind]

    def _year(self, day: PartialDate) -> str:
        """The year alone; a month that is not quite sure leaves the year sure."""
        unsure = day.approximate and day.precision is Precision.YEAR
        return date_text(PartialDate(day.year, approximate=unsure), self._locale)


def date_text(day: PartialDate, locale: QLocale) -> str:
    """A date as exact as it is known: "27 September 2018", "about December 2018"."""
    form = {
        Precision.YEAR: translate("Wording", "yyyy"),
        Precision.MONTH: translate("Wording", "MMMM yyyy"),
        Precision.DAY: translate("Wording", "d MMMM yyyy"),
    }[day.precision]
    text = _written(day, form, locale)
    return _put(translate("Wording", "about %1"), text) if day.approximate else text


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
        return _put(translate("Wording", "since %1"), date_text(start, locale))
    if end:
        return _put(translate("Wording", "until %1"), date_text(end, locale))
    return ""


def opening_text(day: OpeningDay, now: datetime, locale: QLocale) -> str:
    """Whether a place can be entered today: "Open until 17:00", "Closed today".

    Args:
        day: today at the place.
        now: local time.
        locale: how to write the time.

    Returns:
        Nothing for what is always there, and where no rule tells.
    """
    if day.access is not Access.HOURS:
        return {
            Access.PUBLIC: "",
            Access.APPOINTMENT: translate("Wording", "By appointment"),
            Access.OUTSIDE: translate("Wording", "From outside only"),
        }[day.access]
    if not day.known:
        return ""
    return _hours(day, now, locale)


def _hours(day: OpeningDay, now: datetime, locale: QLocale) -> str:
    if not day.windows:
        return translate("Wording", "Closed today")
    for window in day.windows:
        if now < window.opens:
            form = translate("Wording", "Opens at %1")
            return _put(form, _clock(window.opens, locale))
        if now < window.closes:
            form = translate("Wording", "Open until %1")
            return _put(form, _clock(window.closes, locale))
    return translate("Wording", "Closed now")


def _span(start: PartialDate, end: PartialDate, locale: QLocale) -> str:
    last = date_text(end, locale)
    if start == end:
        return last
    first = _written(start, _lead(start, end), locale)
    if start.approximate:
        first = _put(translate("Wording", "about %1"), first)
    spaced = " " in first or (" " in last and not _shares(start, end))
    form = (
        translate("Wording", "%1 – %2", "between dates of several words")  # noqa: RUF001
        if spaced
        else translate("Wording", "%1–%2", "between numbers or single words")  # noqa: RUF001
    )
    return _put(form, first, last)


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
    return {
        Precision.YEAR: translate("Wording", "yyyy"),
        Precision.MONTH: translate("Wording", "MMMM yyyy"),
        Precision.DAY: translate("Wording", "d MMMM yyyy"),
    }[start.precision]


def _written(day: PartialDate, form: str, locale: QLocale) -> str:
    first: date = day.first
    return locale.toString(QDate(first.year, first.month, first.day), form)


def _clock(time: datetime, locale: QLocale) -> str:
    form = translate("Wording", "HH:mm")
    return locale.toString(QTime(time.hour, time.minute), form)


def _put(form: str, *parts: str) -> str:
    for number, part in enumerate(parts, start=1):
        form = form.replace(f"%{number}", part)
    return form
