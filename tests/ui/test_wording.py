# ruff: noqa: RUF001 - an en dash is what stands between two dates
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from showcase.domain.opening import Access, OpeningDay, Window
from showcase.domain.period import PartialDate, Period
from showcase.domain.project import SectionKind, Status
from showcase.paths import ICONS
from showcase.ui.dates import date_text
from showcase.ui.wording import Wording, opening_text

ENGLISH = Wording("en_GB")
DUTCH = Wording("nl_BE")
TUESDAY = date(2026, 12, 1)


def period(start: str = "", end: str = "") -> Period:
    """A period between dates as an editor writes them; empty is open."""
    return Period(
        PartialDate.parse(start) if start else None,
        PartialDate.parse(end) if end else None,
    )


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    """A time on the Tuesday, or on another day of its month."""
    return datetime(2026, 12, day, hour, minute)


def open_from_to(*hours: tuple[int, int]) -> OpeningDay:
    """The Tuesday, open between whole hours."""
    windows = tuple(Window(at(opens), at(closes)) for opens, closes in hours)
    return OpeningDay(TUESDAY, Access.HOURS, windows)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2018", "2018"),
        ("2018-09", "September 2018"),
        ("2018-09-27", "27 September 2018"),
        ("2018-12~", "about December 2018"),
        ("2018~", "about 2018"),
    ],
)
def test_a_date_is_said_as_exactly_as_it_is_known(written: str, said: str) -> None:
    assert ENGLISH.partial_date(PartialDate.parse(written)) == said


def test_the_locale_names_the_months() -> None:
    assert DUTCH.partial_date(PartialDate(2018, 9, 27)) == "27 september 2018"
    assert DUTCH.partial_date(PartialDate(2018, 3)) == "maart 2018"
    assert date_text(PartialDate(2018, 3), QLocale("fr_BE")) == "mars 2018"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2018-09-27", "2018-09-30", "27–30 September 2018"),
        ("2018-09-27", "2018-10-02", "27 September – 2 October 2018"),
        ("2018-12-30", "2019-01-02", "30 December 2018 – 2 January 2019"),
        ("2018-07", "2018-09", "July–September 2018"),
        ("2018-09", "2019-01", "September 2018 – January 2019"),
        ("2017", "2019", "2017–2019"),
        ("2018-12", "2020", "December 2018 – 2020"),
        ("2018", "2018-12", "2018 – December 2018"),
        ("2017", "2019~", "2017 – about 2019"),
        ("2018-07~", "2018-09", "about July 2018 – September 2018"),
        ("2018-09-27", "2018-09-27", "27 September 2018"),
        ("2018-12", "", "since December 2018"),
        ("2018~", "", "since about 2018"),
        ("", "2019", "until 2019"),
        ("", "", ""),
    ],
)
def test_a_period_says_once_what_its_ends_share(
    start: str, end: str, said: str
) -> None:
    assert ENGLISH.period(period(start, end)) == said


def test_a_period_has_the_months_of_its_language() -> None:
    assert DUTCH.period(period("2018-09-27", "2018-10-02")) == (
        "27 september – 2 oktober 2018"
    )


def test_as_of_tells_when_something_was_so() -> None:
    assert ENGLISH.as_of(PartialDate(2022, 6)) == "as of June 2022"


@pytest.mark.parametrize(
    ("status", "lasts", "said"),
    [
        (Status.RUNNING, period("2018-11-25"), "Since 2018"),
        (Status.RUNNING, period("2018-11~"), "Since 2018"),
        (Status.RUNNING, period("2018~"), "Since about 2018"),
        (Status.RUNNING, period(), "Running"),
        (Status.FINISHED, period("2017", "2019-12~"), "Finished 2019"),
        (Status.FINISHED, period("2017"), "Finished"),
        (Status.RECURRING, period("2018-09-27"), "Event"),
        (Status.PLANNED, period("2027"), "Plan"),
    ],
)
def test_a_status_is_a_word_with_its_year(
    status: Status, lasts: Period, said: str
) -> None:
    assert ENGLISH.status(status, lasts) == said


@pytest.mark.parametrize("status", Status)
def test_every_status_has_a_word_and_an_icon(status: Status) -> None:
    assert ENGLISH.status_name(status)
    assert (ICONS / f"{ENGLISH.status_icon(status)}.svg").is_file()


def test_every_section_has_a_heading_of_its_own() -> None:
    headings = [ENGLISH.section(kind) for kind in SectionKind]
    assert headings == [
        "What it is",
        "Who takes part",
        "What was learnt",
        "Privacy",
        "To copy",
    ]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (at(9, 59), "Opens at 10:00"),
        (at(10), "Open until 12:00"),
        (at(11, 59), "Open until 12:00"),
        (at(12), "Opens at 13:00"),
        (at(13, 5), "Open until 17:00"),
        (at(17), "Closed now"),
    ],
)
def test_a_place_with_hours_tells_what_comes_next(now: datetime, said: str) -> None:
    day = open_from_to((10, 12), (13, 17))
    assert ENGLISH.opening(day, now) == said


def test_a_place_without_a_window_is_closed_today() -> None:
    assert ENGLISH.opening(open_from_to(), at(9)) == "Closed today"


def test_a_place_may_be_open_past_midnight() -> None:
    late = Window(at(20), at(2, day=2))
    day = OpeningDay(TUESDAY, Access.HOURS, (late,))
    assert ENGLISH.opening(day, at(1, day=2)) == "Open until 02:00"


@pytest.mark.parametrize(
    ("access", "said"),
    [
        (Access.PUBLIC, ""),
        (Access.APPOINTMENT, "By appointment"),
        (Access.OUTSIDE, "From outside only"),
    ],
)
def test_a_place_without_hours_tells_how_one_gets_in(access: Access, said: str) -> None:
    assert ENGLISH.opening(OpeningDay(TUESDAY, access), at(9)) == said


def test_nothing_is_said_where_no_rule_tells() -> None:
    day = OpeningDay(TUESDAY, Access.HOURS, known=False)
    assert opening_text(day, at(9), QLocale("en_GB")) == ""


class Shouting(QTranslator):
    """A language whose words are English ones in capitals."""

    _words = ("Finished %1", "Closed today", "To copy")

    def translate(self, context: str, source: str, *_: object) -> str:
        known = context == "Wording" and source in self._words
        return source.upper() if known else source


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    translator = Shouting()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("shouting")
def test_the_words_are_those_of_the_translation_in_use() -> None:
    assert ENGLISH.status(Status.FINISHED, period("", "2019")) == "FINISHED 2019"
    assert ENGLISH.opening(open_from_to(), at(9)) == "CLOSED TODAY"
    assert ENGLISH.section(SectionKind.COPY) == "TO COPY"
