"""Voices to test with: tones that a small program writes, told by the text."""

import math
import struct
import sys
import wave
from pathlib import Path

from showcase.content.voice import Voice

RATE = 22_050

_PROGRAM = """
import sys
from pathlib import Path
text = Path(sys.argv[1]).read_text(encoding="utf-8")
{before}
sys.path.insert(0, {root!r})
from tests.voices import write_tone
write_tone(Path(sys.argv[2]), 200 + len(text))
"""


def write_tone(
    out: Path, hertz: float, seconds: float = 0.3, loud: float = 0.4
) -> None:
    """Write a tone as a WAV of 16 bits."""
    samples = (
        round(loud * 32_767 * math.sin(2 * math.pi * hertz * place / RATE))
        for place in range(round(RATE * seconds))
    )
    with wave.open(str(out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", each) for each in samples))


def a_voice(folder: Path, before: str = "", patience_s: float = 60) -> Voice:
    """A voice that says every text as a tone, after a line of Python.

    Args:
        folder: where its program is kept.
        before: what it does first, knowing `text`.
        patience_s: how long it may take.
    """
    program = folder / "voice.py"
    root = str(Path(__file__).resolve().parent.parent)
    program.write_text(_PROGRAM.format(before=before, root=root))
    template = f"{sys.executable} '{program}' {{text_file}} {{out}} {{language}}"
    return Voice(template, patience_s=patience_s)
