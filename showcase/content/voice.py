"""Voices: a program that says a text into a WAV file."""

import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from showcase.domain.narration import Speech
from showcase.errors import SettingsError

_PATIENCE_S: Final = 60.0  # a block of 100 words takes espeak-ng a fifth of a second
_QUOTED: Final = 60  # characters of a text, to find it by
_NEEDED: Final = ("{text_file}", "{out}")


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that speaks.

    Attributes:
        template: its command, with {text_file} and {out}, and {language} where it
            speaks several; no shell ever sees it.
        names: what it calls a language where that is not the code ("en": "en-gb").
        advice: how to get it.
        patience_s: seconds it may take for one text.
    """

    template: str
    names: Mapping[str, str] = field(default_factory=dict)
    advice: str = "Install it, or name another one with --voice."
    patience_s: float = _PATIENCE_S

    def __post_init__(self) -> None:
        """Refuse a command that cannot work.

        Raises:
            SettingsError: naming what it lacks.
        """
        lacking = [each for each in _NEEDED if each not in self.template]
        if lacking or not self._words():
            raise SettingsError(
                f"--voice {self.template!r}: it lacks {' and '.join(lacking)}. Write a "
                "command such as: espeak-ng -v {language} -f {text_file} -w {out}"
            )

    def say(self, speech: Speech, folder: Path) -> Path:
        """Say something.

        Args:
            speech: the words.
            folder: an empty one to work in.

        Returns:
            a WAV file in that folder.

        Raises:
            SettingsError: naming the command and the text that it did not say.
        """
        text, out = folder / "text.txt", folder / "speech.wav"
        text.write_text(speech.text + "\n", encoding="utf-8")
        self._run(self._command(speech, text, out), speech, folder / "said.txt")
        if not out.is_file():
            raise self.failed(speech, f"it wrote no {out.name}")
        return out

    def _command(self, speech: Speech, text: Path, out: Path) -> list[str]:
        meant = {
            "{text_file}": str(text),
            "{out}": str(out),
            "{language}": self.names.get(speech.language, speech.language),
        }
        return [_filled(word, meant) for word in self._words()]

    def _words(self) -> list[str]:
        try:
            return shlex.split(self.template)
        except ValueError as error:
            raise SettingsError(
                f"--voice {self.template!r}: {error}. Close every quotation mark."
            ) from error

    def _run(self, command: list[str], speech: Speech, said: Path) -> None:
        try:
            with said.open("wb") as complaints:
                code = subprocess.run(  # noqa: S603 - the operator's own command
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=complaints,
                    timeout=self.patience_s,
                    check=False,
                ).returncode
        except OSError as error:
            raise SettingsError(
                f"{command[0]}: this voice cannot be started ({error.strerror}). "
                f"{self.advice}"
            ) from error
        except subprocess.TimeoutExpired:
            why = f"no answer within {self.patience_s:g} s"
            raise self.failed(speech, why) from None
        if code != 0:
            raise self.failed(speech, f"it ended with {code}{_last_words(said)}")

    def failed(self, speech: Speech, why: str) -> SettingsError:
        """The error of a text that was not said, naming both."""
        start = speech.text[:_QUOTED].replace("\n", " ")
        return SettingsError(
            f"The voice {self.template!r} did not say the {speech.language} text "
            f"“{start} …”: {why}. Try the command by itself; what was said before is "
            "kept."
        )


ESPEAK: Final = Voice(
    # Slower than its 175 words a minute and a little lower: clearer over a crowd.
    "espeak-ng -b 1 -v {language} -s 150 -p 45 -f {text_file} -w {out}",
    names={"en": "en-gb", "fr": "fr-be"},
    advice="Type: sudo apt-get install -y espeak-ng, or name a voice with --voice.",
)


def _filled(word: str, meant: Mapping[str, str]) -> str:
    for name, value in meant.items():
        word = word.replace(name, value)
    return word


def _last_words(said: Path) -> str:
    lines = said.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return f": {lines[-1]}" if lines else ""
