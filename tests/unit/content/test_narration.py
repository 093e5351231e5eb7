from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from showcase.content.narration import Recorded, record
from showcase.content.voice import Voice
from showcase.domain.edition import Edition
from showcase.domain.narration import Speech
from showcase.errors import SettingsError
from showcase.services.narrating import speeches
from showcase.storage.narrations import Narrations
from tests.builders import EN, NL, a_project, an_edition
from tests.voices import a_voice

SPEECHES = 12  # six in each of the two languages


@pytest.fixture
def narrations(tmp_path: Path) -> Narrations:
    return Narrations(tmp_path / "content.narration")


@pytest.fixture
def voice(tmp_path: Path) -> Voice:
    return a_voice(tmp_path)


def recorded(narrations: Narrations, voice: Voice, edition: Edition) -> Recorded:
    return record(edition, (NL, EN), voice, narrations, all_of)


def all_of(what: str, speeches: Iterable[Speech], count: int) -> Iterable[Speech]:
    assert what == "Speaking"
    assert len(list(speeches)) == count
    return speeches


def retold(lead: str) -> Edition:
    """The edition with another lead of its project in English."""
    project = a_project()
    text = project.texts[EN]
    texts = {**project.texts, EN: replace(text, lead=lead)}
    return an_edition(projects=(replace(project, texts=texts),))


def sounds(narrations: Narrations) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in narrations.folder.rglob("*.ogg")}


def test_everything_is_recorded_in_every_language(
    narrations: Narrations, voice: Voice
) -> None:
    made = recorded(narrations, voice, an_edition())
    assert (made.said, made.kept, made.removed) == (SPEECHES, 0, 0)
    assert made.seconds == pytest.approx(SPEECHES * 0.3, abs=0.5)
    assert made.size == sum(map(len, sounds(narrations).values()))
    for code in (NL, EN):
        assert all(map(narrations.file, speeches(an_edition(), code)))


def test_a_second_run_says_nothing_again(narrations: Narrations, voice: Voice) -> None:
    recorded(narrations, voice, an_edition())
    before = sounds(narrations)
    made = recorded(narrations, voice, an_edition())
    assert (made.said, made.kept, made.removed) == (0, SPEECHES, 0)
    assert sounds(narrations) == before


def test_the_same_texts_and_voice_give_the_same_bytes(
    narrations: Narrations, voice: Voice
) -> None:
    recorded(narrations, voice, an_edition())
    other = Narrations(narrations.folder.with_name("other"))
    recorded(other, voice, an_edition())
    assert [*sounds(other).values()] == [*sounds(narrations).values()]


def test_only_a_text_that_changed_is_said_again_and_the_old_one_goes(
    narrations: Narrations, voice: Voice
) -> None:
    recorded(narrations, voice, an_edition())
    made = recorded(narrations, voice, retold("Another lead."))
    assert (made.said, made.kept, made.removed) == (1, SPEECHES - 1, 1)


def test_another_voice_says_everything_again(
    narrations: Narrations, voice: Voice
) -> None:
    recorded(narrations, voice, an_edition())
    other = Voice(voice.template + " --slower")
    assert recorded(narrations, other, an_edition()).said == SPEECHES


def test_a_damaged_recording_is_made_again(
    narrations: Narrations, voice: Voice
) -> None:
    recorded(narrations, voice, an_edition())
    next(narrations.folder.rglob("*.ogg")).write_bytes(b"torn")
    assert recorded(narrations, voice, an_edition()).said == 1


def test_one_language_alone_leaves_the_others_as_they_are(
    narrations: Narrations, voice: Voice
) -> None:
    recorded(narrations, voice, an_edition())
    made = record(retold("New."), (NL,), voice, narrations, all_of)
    assert (made.said, made.kept, made.removed) == (0, 6, 1)
    assert all(map(narrations.file, speeches(an_edition(), EN)[1:]))


def test_an_interrupted_run_goes_on_where_it_was(
    narrations: Narrations, voice: Voice
) -> None:
    def interrupted(
        _what: str, speeches: Iterable[Speech], _count: int
    ) -> Iterator[Speech]:
        for number, speech in enumerate(speeches):
            if number == 5:
                raise KeyboardInterrupt
            yield speech

    with pytest.raises(KeyboardInterrupt):
        record(an_edition(), (NL, EN), voice, narrations, interrupted)
    assert len(sounds(narrations)) == 5
    made = recorded(narrations, voice, an_edition())
    assert (made.said, made.kept) == (SPEECHES - 5, 5)


def test_a_voice_that_stays_silent_is_named_and_what_was_said_is_kept(
    narrations: Narrations, tmp_path: Path
) -> None:
    silent = (
        "import wave\n"
        "if 'Another' in text:\n"
        "    with wave.open(sys.argv[2], 'wb') as out:\n"
        "        out.setparams((1, 2, 22050, 0, 'NONE', ''))\n"
        "    sys.exit()"
    )
    with pytest.raises(SettingsError, match=r"“Another lead. …”: it wrote silence"):
        recorded(narrations, a_voice(tmp_path, silent), retold("Another lead."))
    assert len(sounds(narrations)) == 6
    assert not list(narrations.folder.rglob(".*"))
