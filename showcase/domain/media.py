"""Pictures: a file is shown only with its alt text, its credit and its licence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

from showcase.domain.language import LanguageCode
from showcase.domain.origin import WRITTEN, Origin
from showcase.domain.slug import require_slug

PictureId = NewType("PictureId", str)

PICTURE_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True, slots=True)
class PictureText:
    """What a picture says in one language.

    Attributes:
        alt: what is seen, for those who do not see it. Never empty.
        caption: a line shown on the picture; may be empty.
        origin: how it came about.
    """

    alt: str
    caption: str = ""
    origin: Origin = WRITTEN

    def __post_init__(self) -> None:
        """Refuse a picture that is silent to a screen reader."""
        if not self.alt.strip():
            raise ValueError("a picture needs an alt text")

    def rows(self) -> dict[str, str]:
        """Its texts by key; what is missing has no row."""
        rows = {"alt": self.alt, "caption": self.caption}
        return {key: text for key, text in rows.items() if text}

    def reworded(self, rows: Mapping[str, str], origin: Origin) -> "PictureText":
        """The same with other rows' texts.

        Raises:
            ValueError: when they have no alt text.
        """
        return PictureText(rows.get("alt", ""), rows.get("caption", ""), origin)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """The bytes of a picture as the editor delivered them.

    Attributes:
        name: file name with its suffix ("day.svg").
        content: the file's bytes.
    """

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """An illustration or photograph, by day and perhaps by night.

    Attributes:
        id: slug.
        credit: who made it.
        licence: under which terms it may be shown, as an SPDX id or a sentence.
        day: the picture in light surroundings.
        night: the same in the blue hour, or None to use the day's.
        texts: alt text and caption per language.
    """

    id: PictureId
    credit: str
    licence: str
    day: PictureFile
    night: PictureFile | None
    texts: Mapping[LanguageCode, PictureText]

    def __post_init__(self) -> None:
        """Refuse a picture without credit or licence."""
        require_slug(self.id, "picture")
        for name in ("credit", "licence"):
            if not getattr(self, name).strip():
                raise ValueError(f"picture {self.id} needs a {name}")
