import pytest

from showcase.domain.period import PartialDate, Period
from showcase.domain.project import Figure, Milestone, Partner, ProjectId
from showcase.domain.source import SourceId
from tests.builders import a_project

CITED = (SourceId("city-2018"),)
YEAR = PartialDate(2018)


@pytest.mark.parametrize("value", ["", "  "])
def test_a_figure_without_a_value_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^figure floors has no value$"):
        Figure("floors", value, YEAR, CITED)


def test_a_figure_nobody_vouches_for_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^figure floors needs a source$"):
        Figure("floors", "10", YEAR, ())


def test_a_figure_may_be_zero_or_about() -> None:
    assert Figure("cars", "0", YEAR, CITED).value == "0"
    assert Figure("firms", "±100", YEAR, CITED).value == "±100"


def test_a_milestone_nobody_vouches_for_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^milestone opened needs a source$"):
        Milestone("opened", Period(YEAR), ())


@pytest.mark.parametrize("period", [Period(), Period(end=YEAR)])
def test_a_milestone_that_starts_nowhere_in_time_is_refused(period: Period) -> None:
    with pytest.raises(ValueError, match=r"^milestone opened needs a date$"):
        Milestone("opened", period, CITED)


@pytest.mark.parametrize("name", ["", "  "])
def test_a_partner_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"^partner imec has no name$"):
        Partner("imec", name, CITED)


def test_a_partner_may_take_part_without_a_source() -> None:
    assert Partner("imec", "imec", ()).sources == ()


def test_the_parts_of_a_project_have_slugs_for_ids() -> None:
    with pytest.raises(ValueError, match=r"^figure 'Ten floors' is no slug"):
        Figure("Ten floors", "10", YEAR, CITED)
    with pytest.raises(ValueError, match=r"^milestone '2018_12' is no slug"):
        Milestone("2018_12", Period(YEAR), CITED)
    with pytest.raises(ValueError, match=r"^partner '' is no slug"):
        Partner("", "imec", CITED)
    with pytest.raises(ValueError, match=r"^project 'The Beacon' is no slug"):
        a_project(id=ProjectId("The Beacon"))


def test_a_project_that_no_tag_finds_is_refused() -> None:
    with pytest.raises(
        ValueError, match=r"^project the-beacon needs at least one tag$"
    ):
        a_project(tags=())


def test_a_project_may_be_nowhere_on_the_map() -> None:
    assert a_project(places=()).places == ()
