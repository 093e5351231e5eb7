import struct
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from showcase.content.ogg import NoSpeechError, encoded, seconds_of, voice_of
from tests.voices import RATE, write_tone


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    write_tone(tmp_path / "tone.wav", 440, seconds=2)
    return tmp_path / "tone.wav"


def test_speech_sounds_as_it_did(tone: Path, tmp_path: Path) -> None:
    out = tmp_path / "tone.ogg"
    out.write_bytes(encoded(tone, "a voice"))
    sound, rate = soundfile.read(out)
    assert (rate, sound.ndim) == (RATE, 1)
    loudest = np.abs(np.fft.rfft(sound)).argmax() * rate / len(sound)
    assert loudest == pytest.approx(440, abs=1)
    assert np.abs(sound).max() == pytest.approx(0.4, abs=0.05)
    assert seconds_of(out) == pytest.approx(2, abs=0.01)
    assert out.stat().st_size < tone.stat().st_size / 5


def test_the_same_sound_gives_the_same_bytes(tone: Path) -> None:
    assert encoded(tone, "a voice") == encoded(tone, "a voice")


def test_every_page_has_our_number_and_a_sound_checksum(tone: Path) -> None:
    """RFC 3533, section 6, with the checksum worked out bit by bit."""
    stream = encoded(tone, "a voice")
    pages = [b"OggS" + page for page in stream.split(b"OggS")[1:]]
    assert len(pages) > 2
    for page in pages:
        serial, _, checksum = struct.unpack_from("<III", page, 14)
        assert serial == 1
        register = 0
        for byte in page[:22] + bytes(4) + page[26:]:
            register ^= byte << 24
            for _ in range(8):
                register = register << 1 ^ (register >> 31) * 0x104C11DB7
        assert checksum == register


def test_two_channels_become_one(tmp_path: Path) -> None:
    wav = tmp_path / "stereo.wav"
    soundfile.write(wav, np.full((48_000, 2), 0.2), 48_000)
    out = tmp_path / "stereo.ogg"
    out.write_bytes(encoded(wav, "a voice"))
    assert soundfile.info(out).channels == 1


def test_a_file_says_who_speaks_in_it(tone: Path) -> None:
    out = tone.with_suffix(".ogg")
    out.write_bytes(encoded(tone, "espeak-ng -v {language}"))
    assert voice_of(out) == "espeak-ng -v {language}"
    out.write_bytes(b"torn")
    assert voice_of(out) == ""


def test_silence_is_no_speech(tmp_path: Path) -> None:
    write_tone(tmp_path / "silence.wav", 440, loud=0)
    with pytest.raises(NoSpeechError, match="silence"):
        encoded(tmp_path / "silence.wav", "a voice")
    with wave.open(str(tmp_path / "empty.wav"), "wb") as empty:
        empty.setparams((1, 2, RATE, 0, "NONE", "none"))
    with pytest.raises(NoSpeechError, match="silence"):
        encoded(tmp_path / "empty.wav", "a voice")


def test_what_is_no_sound_file_is_no_speech(tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_text("text")
    with pytest.raises(NoSpeechError, match=r"no sound file \("):
        encoded(tmp_path / "x.wav", "a voice")
