"""Languages: data, not code, so that one more needs no programmer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType, TypeVar

LanguageCode = NewType("LanguageCode", str)
Text = TypeVar("Text")

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Language:
    """A language the exhibition speaks.

    Attributes:
        code: BCP 47 tag, as in file names ("nl", "en").
        name: the language's own name for itself ("Nederlands").
        locale: Qt's and ICU's locale name ("nl_BE").
        fallback: the language that stands in for its missing texts before the first
            one does; None when only the first one does.
    """

    code: LanguageCode
    name: str
    locale: str
    fallback: LanguageCode | None = None

    def __post_init__(self) -> None:
        """Refuse what is no language tag."""
        if not _CODE.fullmatch(self.code):
            raise ValueError(f"{self.code!r} is no language tag such as nl or en")
        if not self.name.strip():
            raise ValueError(f"language {self.code} has no name")
        if self.fallback == self.code:
            raise ValueError(f"language {self.code} cannot stand in for itself")

    @property
    def is_easy(self) -> bool:
        """Whether it is an easy-to-read form: BCP 47's registered variant `simple`."""
        return "simple" in self.code.lower().split("-")[1:]


def base_of(code: LanguageCode) -> LanguageCode:
    """The language that a code is a form of: "nl" of "nl-simple"."""
    return LanguageCode(code.partition("-")[0])


def in_language(
    texts: Mapping[LanguageCode, Text], wanted: LanguageCode, *fallbacks: LanguageCode
) -> Text:
    """The text in the language wanted, else in the first fallback that has one.

    Raises:
        KeyError: when no language asked for has the text.
    """
    for code in (wanted, *fallbacks):
        if code in texts:
            return texts[code]
    raise KeyError(wanted)
