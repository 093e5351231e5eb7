from dataclasses import replace

from showcase.domain.offer import OfferId, OfferKind, OfferText
from showcase.services.offers import Offers
from tests.builders import EN, NL, an_edition, an_offer


def test_an_offer_speaks_the_language_wanted() -> None:
    (dutch,), (english,) = (Offers(an_edition()).all(code) for code in (NL, EN))
    assert (dutch.title, dutch.alt) == ("Zachte landing", "Blauw vlak")
    assert (english.title, english.alt) == ("Soft landing", "Blue area")
    assert (english.kind, english.icon) == (OfferKind.SOFT_LANDING, "rocket")
    assert english.as_of == an_offer().as_of


def test_its_parts_are_html_without_citations() -> None:
    text = OfferText("Title", "Lead.", "A *desk*. [@city-2018]", "You.", "- Ask.")
    offer = an_offer(texts={EN: text})
    (seen,) = Offers(an_edition(offers=(offer,))).all(EN)
    assert seen.what_html == "<p>A <em>desk</em>.</p>"
    assert seen.whom_html == "<p>You.</p>"
    assert "<li>Ask.</li>" in seen.start_html


def test_a_language_without_texts_falls_back_to_the_first() -> None:
    offer = an_offer()
    dutch = replace(offer, texts={NL: offer.texts[NL]})
    (seen,) = Offers(an_edition(offers=(dutch,))).all(EN)
    assert seen.title == "Zachte landing"


def test_offers_keep_the_edition_s_order() -> None:
    names = ("visit", "internship")
    offers = tuple(an_offer(id=OfferId(name)) for name in names)
    seen = Offers(an_edition(offers=offers)).all(EN)
    assert tuple(offer.id for offer in seen) == names
