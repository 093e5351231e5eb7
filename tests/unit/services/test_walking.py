import pytest

from showcase.services.walking import rounded_metres


@pytest.mark.parametrize(("metres", "shown"), [(0, 0), (4, 0), (766, 770), (994, 990)])
def test_metres_are_shown_to_the_nearest_ten(metres: float, shown: int) -> None:
    assert rounded_metres(metres) == shown
