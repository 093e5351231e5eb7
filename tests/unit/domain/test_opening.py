from datetime import datetime, timedelta

import pytest

from showcase.domain.opening import Window

TEN = datetime(2018, 7, 10, 10)


@pytest.mark.parametrize("length", [timedelta(minutes=1), timedelta(hours=16)])
def test_a_window_may_close_a_minute_later_or_after_midnight(length: timedelta) -> None:
    window = Window(TEN, TEN + length)
    assert window.closes - window.opens == length


@pytest.mark.parametrize("length", [timedelta(0), timedelta(minutes=-1)])
def test_a_window_that_closes_before_or_as_it_opens_is_refused(
    length: timedelta,
) -> None:
    closes = TEN + length
    message = rf"^a window cannot close \({closes}\) before it opens$"
    with pytest.raises(ValueError, match=message):
        Window(TEN, closes)
