"""Reading: how long the sentences and blocks of each language are.

The limits are quality.md's, Accessibility, reading: 25 words a sentence in the 95th
percentile, 100 a block; 15 a sentence in an easy-to-read form. What is longer than 40,
or 30 in an easy form, is warned about wherever it stands.
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from showcase.content.blocks import blocks_of
from showcase.content.lines import Lines
from showcase.content.notes import Remark
from showcase.domain.edition import Edition
from showcase.domain.language import Language, LanguageCode
from showcase.domain.sentence import sentences, words
from showcase.domain.texts import TextRow, rows_of

BLOCK_WORDS: Final = 100
_PERCENTILE: Final = 0.95
_OPENING_WORDS: Final = 4  # enough to find a sentence by
# What is a label and no running text: counting it would flatter the percentile.
_LABEL: Final = re.compile(
    r"(?:.*\.)?(?:title|subtitle)|name|line|detail|caption"
    r"|(?:figure|role|milestone)\..*"
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many words a sentence may have.

    Attributes:
        usual: 95 in 100 sentences have no more.
        most: no sentence has more.
    """

    usual: int
    most: int


USUAL: Final = Limits(25, 40)
SIMPLE: Final = Limits(15, 30)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or a block.

    Attributes:
        row: the text it is part of.
        line: where in that text it starts, from 0.
        text: itself.
        words: how many it has.
    """

    row: TextRow
    line: int
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What there is to read in one language.

    Attributes:
        limits: of its sentences.
        sentences: all of its running text.
        blocks: all its paragraphs and list items.
    """

    limits: Limits
    sentences: tuple[Passage, ...]
    blocks: tuple[Passage, ...]

    @property
    def p95(self) -> int:
        """Words in the 95th of 100 sentences (nearest rank); 0 without any."""
        lengths = sorted(each.words for each in self.sentences)
        rank = math.ceil(_PERCENTILE * len(lengths))
        return lengths[rank - 1] if lengths else 0

    @property
    def longest(self) -> int:
        """Words in the longest sentence; 0 without any."""
        return max((each.words for each in self.sentences), default=0)

    @property
    def too_long(self) -> Iterator[Passage]:
        """The sentences to shorten."""
        limits = self.limits
        bound = limits.usual if self.p95 > limits.usual else limits.most
        return (each for each in self.sentences if each.words > bound)


def readings(edition: Edition) -> Mapping[LanguageCode, Reading]:
    """What there is to read in each language of an edition."""
    texts = [row for row in rows_of(edition) if not _LABEL.fullmatch(row.key)]
    return {each.code: _reading(texts, each) for each in edition.settings.languages}


def long_passages(edition: Edition, lines: Lines) -> Iterator[Remark]:
    """A warning for each sentence and block that is too long to be read standing."""
    for code, reading in readings(edition).items():
        usual = reading.limits.usual
        for each in reading.too_long:
            what = f"a sentence of {each.words} words ({_opening(each)} ...)"
            mend = f"make it two; up to {usual} words are read easily"
            yield _remark(each, code, lines, (what, mend))
        for each in reading.blocks:
            if each.words > BLOCK_WORDS:
                what = f"a block of {each.words} words ({_opening(each)} ...)"
                mend = f"split or shorten it; up to {BLOCK_WORDS} words are read easily"
                yield _remark(each, code, lines, (what, mend))


def _reading(texts: list[TextRow], language: Language) -> Reading:
    code = language.code
    blocks: list[Passage] = []
    found: list[Passage] = []
    for row in texts:
        for block in blocks_of(row.texts.get(code, "")):
            blocks.append(Passage(row, block.line, block.text, words(block.text)))
            found += _sentences(blocks[-1], code)
    limits = SIMPLE if language.is_easy else USUAL
    return Reading(limits, tuple(found), tuple(blocks))


def _sentences(block: Passage, code: LanguageCode) -> Iterator[Passage]:
    at = 0
    for sentence in sentences(block.text, code):
        at = block.text.index(sentence, at)
        line = block.line + block.text.count("\n", 0, at)
        yield Passage(block.row, line, sentence, words(sentence))
        at += len(sentence)


def _remark(
    passage: Passage, code: LanguageCode, lines: Lines, said: tuple[str, str]
) -> Remark:
    spot = lines.row(passage.row, code, passage.line)
    return Remark(spot.path, spot.line, *said)


def _opening(passage: Passage) -> str:
    return " ".join(passage.text.split()[:_OPENING_WORDS])
