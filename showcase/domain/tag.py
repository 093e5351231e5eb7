"""Tags: the sectors and themes that projects are found by."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from showcase.domain.language import LanguageCode
from showcase.domain.slug import require_slug

TagId = NewType("TagId", str)


class TagKind(StrEnum):
    """The two lists that tags belong to."""

    SECTOR = "sector"
    THEME = "theme"


class Hue(StrEnum):
    """The colours a tag may have, by meaning; their values are the theme's."""

    SCHELDT = "scheldt"
    TEAL = "teal"
    PLUM = "plum"
    BRASS = "brass"
    BRICK = "brick"
    PARK = "park"


@dataclass(frozen=True, slots=True)
class Tag:
    """A sector or theme, always shown with its icon and word.

    Attributes:
        id: slug, unique over both kinds.
        kind: sector or theme.
        hue: its colour.
        icon: name of a file in resources/icons, without suffix.
        names: its word per language.
    """

    id: TagId
    kind: TagKind
    hue: Hue
    icon: str
    names: Mapping[LanguageCode, str]

    def __post_init__(self) -> None:
        """Refuse a tag whose id or icon is no slug."""
        require_slug(self.id, "tag")
        require_slug(self.icon, f"icon of tag {self.id}")
