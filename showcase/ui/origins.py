"""How a text came about, in words: said quietly where a machine translated it."""

from PySide6.QtCore import QCoreApplication

from showcase.domain.language import LanguageCode
from showcase.domain.origin import Making, Origin
from showcase.services.origins import Provenance, Share
from showcase.ui.dates import put

translate = QCoreApplication.translate  # the name that pyside6-lupdate looks for


def origin_note(origin: Origin) -> str:
    """What stands under a text that nobody has checked; empty for any other."""
    if not origin.is_unchecked_machine:
        return ""
    return _way(Share(origin.how, origin.source, checked=False, count=1))


def provenance_text(provenance: Provenance) -> str:
    """How the texts of a language came about, with how many where there is a choice."""
    ways = [_way(share) for share in provenance.shares]
    if len(ways) == 1:
        return ways[0]
    total = str(sum(share.count for share in provenance.shares))
    form = translate("Origin", "%1 (%2 of %3)", "how many texts came about so")
    counts = (str(share.count) for share in provenance.shares)
    return " ".join(
        put(form, way, count, total) for way, count in zip(ways, counts, strict=True)
    )


def _way(share: Share) -> str:
    source = _from(share.source) if share.source else ""
    form = {
        Making.WRITTEN: translate("Origin", "Written in this language."),
        Making.TRANSLATED: translate("Origin", "Translated %1."),
        Making.MACHINE_TRANSLATED: (
            translate("Origin", "Translated by a machine %1, checked by a person.")
            if share.checked
            else translate(
                "Origin", "Translated by a machine %1; no person has checked it yet."
            )
        ),
    }[share.how]
    return put(form, source)


def _from(source: LanguageCode) -> str:
    # Qt names languages in English only, and each of ours inflects what follows "from".
    return {
        "nl": translate("Origin", "from Dutch"),
        "en": translate("Origin", "from English"),
        "fr": translate("Origin", "from French"),
        "de": translate("Origin", "from German"),
        "ru": translate("Origin", "from Russian"),
    }.get(source, translate("Origin", "from another language"))
