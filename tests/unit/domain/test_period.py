from datetime import date

import pytest

from showcase.domain.period import PartialDate, Period, Precision

ABOUT_DECEMBER = PartialDate(2018, 12, approximate=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018", PartialDate(2018)),
        ("2018-09", PartialDate(2018, 9)),
        ("2018-09-27", PartialDate(2018, 9, 27)),
        ("2018~", PartialDate(2018, approximate=True)),
        ("2018-12~", ABOUT_DECEMBER),
        ("2018-07-09~", PartialDate(2018, 7, 9, approximate=True)),
        ("1000", PartialDate(1000)),
        ("9999-12-31", PartialDate(9999, 12, 31)),
        ("2020-02-29", PartialDate(2020, 2, 29)),
    ],
)
def test_a_date_is_read_as_it_is_written_and_written_as_it_was_read(
    text: str, expected: PartialDate
) -> None:
    assert PartialDate.parse(text) == expected
    assert str(expected) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "18",
        "20180",
        "2018-9",
        "2018-09-1",
        "2018/09",
        "09-2018",
        "2018-",
        "~2018",
        "2018?",
        "2018~~",
        "2018-09-27T10:00",
        " 2018",
        "2018\n",
        "-2018",
        "٢٠١٨",
    ],
)
def test_any_other_form_is_refused_with_the_forms_that_are_read(text: str) -> None:
    message = r"is no date: write 2018, 2018-09 or 2018-09-27$"
    with pytest.raises(ValueError, match=message):
        PartialDate.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "2018-13",
        "2018-02-30",
        "2019-02-29",
        "1900-02-29",
        "2018-04-31",
        "2018-04-32~",
    ],
)
def test_a_date_no_calendar_has_is_refused_by_its_text(text: str) -> None:
    with pytest.raises(ValueError, match=f"^'{text}' is no date: ."):
        PartialDate.parse(text)


@pytest.mark.parametrize("text", ["2018-00", "2018-00-09", "2018-07-00"])
def test_months_and_days_count_from_one(text: str) -> None:
    message = f"^'{text}' is no date: months and days count from 1$"
    with pytest.raises(ValueError, match=message):
        PartialDate.parse(text)


def test_a_day_without_a_month_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a day needs a month$"):
        PartialDate(2018, day=9)


@pytest.mark.parametrize("text", ["0001", "0999-12-31"])
def test_a_year_before_1000_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=f"{int(text[:4])} has not four digits$"):
        PartialDate.parse(text)


@pytest.mark.parametrize("year", [-1, 0, 10_000])
def test_a_year_outside_the_calendar_is_refused(year: int) -> None:
    with pytest.raises(ValueError, match="year"):
        PartialDate(year)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2018", Precision.YEAR, date(2018, 1, 1), date(2018, 12, 31)),
        ("2018-09", Precision.MONTH, date(2018, 9, 1), date(2018, 9, 30)),
        ("2019-02", Precision.MONTH, date(2019, 2, 1), date(2019, 2, 28)),
        ("2020-02~", Precision.MONTH, date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-07-09", Precision.DAY, date(2018, 7, 9), date(2018, 7, 9)),
    ],
)
def test_a_date_means_every_day_it_leaves_open(
    text: str, precision: Precision, first: date, last: date
) -> None:
    partial = PartialDate.parse(text)
    assert partial.precision is precision
    assert (partial.first, partial.last) == (first, last)


@pytest.mark.parametrize(
    ("start", "end", "day", "included"),
    [
        (None, None, date(2018, 7, 9), True),
        ("2018-07-09", None, date(2018, 7, 8), False),
        ("2018-07-09", None, date(2018, 7, 9), True),
        ("2018-07-09", None, date(9999, 12, 31), True),
        (None, "2018-07-09", date(1000, 1, 1), True),
        (None, "2018-07-09", date(2018, 7, 9), True),
        (None, "2018-07-09", date(2018, 7, 10), False),
        ("2018-06-18", "2018-09-21", date(2018, 6, 17), False),
        ("2018-06-18", "2018-09-21", date(2018, 6, 18), True),
        ("2018-06-18", "2018-09-21", date(2018, 9, 21), True),
        ("2018-06-18", "2018-09-21", date(2018, 9, 22), False),
        ("2018", "2019-02", date(2018, 1, 1), True),
        ("2018", "2019-02", date(2019, 2, 28), True),
        ("2018", "2019-02", date(2019, 3, 1), False),
    ],
)
def test_a_period_includes_both_its_ends_and_has_none_where_it_is_open(
    start: str | None, end: str | None, day: date, *, included: bool
) -> None:
    period = Period(
        PartialDate.parse(start) if start else None,
        PartialDate.parse(end) if end else None,
    )
    assert period.includes(day) is included


@pytest.mark.parametrize(
    ("start", "end"),
    [("2018-07-09", "2018-07-08"), ("2018-10", "2018-09~"), ("2019", "2018-12-31")],
)
def test_a_period_that_ends_before_it_starts_is_refused(start: str, end: str) -> None:
    message = rf"^the period ends \({end}\) before it starts \({start}\)$"
    with pytest.raises(ValueError, match=message):
        Period(PartialDate.parse(start), PartialDate.parse(end))


@pytest.mark.parametrize(
    ("start", "end", "day"),
    [
        ("2018-07-09", "2018-07-09", date(2018, 7, 9)),
        ("2018-09-27", "2018", date(2018, 9, 27)),
        ("2018-12", "2018", date(2018, 12, 31)),
        ("2018", "2018-09-27", date(2018, 9, 27)),
    ],
)
def test_a_period_may_end_within_what_either_end_leaves_open(
    start: str, end: str, day: date
) -> None:
    assert Period(PartialDate.parse(start), PartialDate.parse(end)).includes(day)
