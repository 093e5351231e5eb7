"""Distances and times as people say them, in the language of a locale."""

from PySide6.QtCore import QCoreApplication, QLocale

from showcase.domain.period import PartialDate
from showcase.ui.dates import date_text


def distance_text(metres: int, locale: QLocale) -> str:
    """Metres below a kilometre, else kilometres with one decimal: "1.4 km"."""
    if metres < 1000:
        form = QCoreApplication.translate("Measures", "%1 m")
        return form.replace("%1", locale.toString(metres))
    form = QCoreApplication.translate("Measures", "%1 km")
    return form.replace("%1", locale.toString(metres / 1000, "f", 1))


def minutes_text(minutes: int) -> str:
    """Minutes, short enough for a label on the map: "11 min"."""
    form = QCoreApplication.translate("Measures", "%1 min")
    return form.replace("%1", str(minutes))


def as_it_was_text(day: PartialDate | None, locale: QLocale) -> str:
    """Which day's truth is shown: "As it was on 9 July 2018"; empty for today's."""
    if day is None:
        return ""
    form = QCoreApplication.translate("Measures", "As it was on %1")
    return form.replace("%1", date_text(day, locale))
