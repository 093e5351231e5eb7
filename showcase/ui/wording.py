"""How a language says dates, opening times, states and headings."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from showcase.domain.opening import Access, OpeningDay
from showcase.domain.period import PartialDate, Period, Precision
from showcase.domain.project import SectionKind, Status
from showcase.ui.dates import clock_text, date_text, period_text, put

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
            return put(translate("Wording", "Since %1"), self._year(period.start))
        if status is Status.FINISHED and period.end:
            return put(translate("Wording", "Finished %1"), self._year(period.end))
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
        return put(translate("Wording", "as of %1"), self.partial_date(day))

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
            return put(form, clock_text(window.opens, locale))
        if now < window.closes:
            form = translate("Wording", "Open until %1")
            return put(form, clock_text(window.closes, locale))
    return translate("Wording", "Closed now")
