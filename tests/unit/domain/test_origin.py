import pytest

from showcase.domain.origin import WRITTEN, Making, Origin, mark_of
from showcase.domain.period import PartialDate
from tests.builders import EN, NL

TODAY = PartialDate(2026, 11, 25)


def test_a_translation_names_the_language_it_is_from() -> None:
    with pytest.raises(ValueError, match="names the language"):
        Origin(Making.TRANSLATED)


def test_what_is_written_is_from_no_language() -> None:
    with pytest.raises(ValueError, match="only a translation"):
        Origin(Making.WRITTEN, source=NL)


@pytest.mark.parametrize("check", [{"checked_by": "A. Reader"}, {"checked": TODAY}])
def test_a_check_names_who_did_it_and_when(check: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="who did it and when"):
        Origin(**check)  # type: ignore[arg-type]


def test_only_a_machine_that_nobody_checked_is_told_to_visitors() -> None:
    machine = Origin(Making.MACHINE_TRANSLATED, TODAY, EN)
    checked = Origin(Making.MACHINE_TRANSLATED, TODAY, EN, "", "A. Reader", TODAY)
    person = Origin(Making.TRANSLATED, TODAY, EN)
    told = [origin.is_unchecked_machine for origin in (machine, checked, person)]
    assert told == [True, False, False]
    assert not WRITTEN.is_unchecked_machine


def test_another_text_has_another_mark_and_the_order_of_keys_does_not_count() -> None:
    mark = mark_of({"title": "MAS", "lead": "Tien dozen."})
    assert mark == mark_of({"lead": "Tien dozen.", "title": "MAS"})
    assert mark != mark_of({"title": "MAS", "lead": "Elf dozen."})
    assert len(mark) == 8
