import shutil
from pathlib import Path

import pytest

from showcase.content.ogg import encoded
from showcase.content.voice import ESPEAK, Voice
from showcase.domain.language import LanguageCode
from showcase.domain.narration import Speech
from showcase.errors import SettingsError
from tests.builders import EN
from tests.voices import a_voice

SPEECH = Speech(EN, "A harbour; $(touch x) & `id` at work.\nOf brick.")


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "with a space"
    folder.mkdir()
    return folder


def test_a_voice_is_given_the_text_the_file_to_write_and_the_language(
    work: Path,
) -> None:
    check = f"assert text == {SPEECH.text + chr(10)!r} and sys.argv[3] == 'en'"
    wav = a_voice(work, check).say(SPEECH, work)
    assert wav.parent == work
    assert wav.read_bytes().startswith(b"RIFF")


def test_a_voice_may_have_its_own_name_for_a_language(work: Path) -> None:
    plain = a_voice(work, "assert sys.argv[3] == 'en-gb'")
    Voice(plain.template, {"en": "en-gb"}).say(SPEECH, work)


def test_a_voice_that_is_not_installed_says_how_to_get_it(work: Path) -> None:
    absent = Voice("no-such-voice {text_file} {out}", advice="Type: install it.")
    with pytest.raises(SettingsError, match=r"no-such-voice: .* cannot be started"):
        absent.say(SPEECH, work)
    with pytest.raises(SettingsError, match="Type: install it"):
        absent.say(SPEECH, work)
    assert "apt-get install -y espeak-ng" in ESPEAK.advice


@pytest.mark.parametrize(
    ("before", "why"),
    [
        ("sys.exit('no such voice: xx')", "ended with 1: no such voice: xx"),
        ("sys.exit(3)", "ended with 3. Try"),
        ("raise SystemExit", r"wrote no speech\.wav"),
        ("sys.stdin.read(); sys.exit('deaf')", "deaf"),
    ],
)
def test_a_voice_that_fails_is_named_with_the_text(
    work: Path, before: str, why: str
) -> None:
    with pytest.raises(SettingsError, match=why) as caught:
        a_voice(work, before).say(SPEECH, work)
    assert "the en text “A harbour; $(touch x)" in str(caught.value)


def test_a_voice_that_hangs_is_ended_and_named(work: Path) -> None:
    hanging = a_voice(work, "import time; time.sleep(600)", patience_s=0.3)
    with pytest.raises(SettingsError, match=r"no answer within 0\.3 s"):
        hanging.say(SPEECH, work)


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("espeak-ng {text_file}", "it lacks {out}"),
        ("", "it lacks {text_file} and {out}"),
        ("say 'x {text_file} {out}", "Close every quotation mark"),
    ],
)
def test_a_command_that_cannot_work_is_refused_at_once(template: str, why: str) -> None:
    with pytest.raises(SettingsError, match=why):
        Voice(template)


@pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed here"
)
@pytest.mark.parametrize("language", ["nl", "en", "fr", "de", "ru"])
def test_espeak_speaks_all_five_languages(work: Path, language: str) -> None:
    wav = ESPEAK.say(Speech(LanguageCode(language), "Antwerpen 2018."), work)
    assert len(encoded(wav, "espeak-ng")) > 4000
