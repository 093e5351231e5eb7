"""Narration: what is said aloud, and in which language's voice."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from showcase.domain.language import LanguageCode

_MARK_DIGITS: Final = 24  # of 64: two texts in 10^14 would share a mark


@dataclass(frozen=True, slots=True)
class Speech:
    """Words to be said.

    Attributes:
        language: of the voice, such as "nl"; easy Dutch ("nl-simple") has it too.
        text: plain, each block on a line of its own that ends like a sentence.
    """

    language: LanguageCode
    text: str

    def __post_init__(self) -> None:
        """Refuse to say nothing."""
        if not self.text.strip():
            raise ValueError("there is nothing to say")

    @property
    def mark(self) -> str:
        """Its name: other words or another voice's language have another one."""
        said = f"{self.language}\n{self.text}"
        return sha256(said.encode()).hexdigest()[:_MARK_DIGITS]
