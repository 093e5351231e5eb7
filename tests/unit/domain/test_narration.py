import pytest

from showcase.domain.narration import Speech
from tests.builders import EN, NL


def test_other_words_or_another_voices_language_have_another_mark() -> None:
    dutch = Speech(NL, "Het MAS.")
    assert dutch.mark == Speech(NL, "Het MAS.").mark
    assert dutch.mark not in {Speech(EN, "Het MAS.").mark, Speech(NL, "MAS.").mark}
    assert len(dutch.mark) == 24


def test_there_is_no_speech_without_words() -> None:
    with pytest.raises(ValueError, match="nothing to say"):
        Speech(NL, " \n")
