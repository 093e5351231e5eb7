"""Strings of an .xlsx file: any text, in characters that XML can carry.

A character that XML lacks is written `_xHHHH_`, its UTF-16 code in hexadecimal; so a
text that looks like that gets its underscore written so. Source: ECMA-376, part 1,
22.9.2.19 (ST_Xstring).
"""

import re
from typing import Final

MOST_UNITS: Final = 32_767  # a cell's text in Excel, in UTF-16 code units
_ILLEGAL: Final = "\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff"  # CR: XML drops it
_ESCAPED: Final = re.compile(f"[{_ILLEGAL}]|_(?=x[0-9A-Fa-f]{{4}}[_{_ILLEGAL}])")
_ESCAPE: Final = re.compile("_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """A text as it stands in the file."""
    return _ESCAPED.sub(lambda match: f"_x{ord(match[0]):04X}_", text)


def unescaped(text: str) -> str:
    """The text that stands in the file.

    Raises:
        ValueError: when it holds half of a character.
    """
    plain = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def units(text: str) -> int:
    """How long Excel takes a text to be, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
