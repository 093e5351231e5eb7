"""Reading how a text came about: the `origin` of a language's file."""

from collections.abc import Collection

from showcase.content.fields import Fields
from showcase.content.notes import did_you_mean
from showcase.domain.language import LanguageCode
from showcase.domain.origin import WRITTEN, Making, Origin


def read_origin(fields: Fields, languages: Collection[LanguageCode]) -> Origin:
    """Read the field `origin`; a text without one is written, nobody says when."""
    if "origin" not in fields.keys:
        fields.knows("origin")
        return WRITTEN
    inner = fields.map("origin")
    how, on = inner.choice("how", Making), inner.date_or_none("on")
    source = inner.text("from", "")
    if source and source not in languages:
        fields.notes.fault(
            inner.spot_of("from"),
            f"there is no language {source!r}",
            "a text is translated from one of the exhibition's languages",
            f"{did_you_mean(source, languages)}correct it",
        )
    values = (LanguageCode(source) if source else None, inner.text("mark", ""))
    checked_by, checked = inner.text("checked_by", ""), inner.date_or_none("checked")
    inner.close()
    return inner.made(lambda: Origin(how, on, *values, checked_by, checked)) or WRITTEN
