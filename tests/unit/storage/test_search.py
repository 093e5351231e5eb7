import random
import sys
import time
from dataclasses import replace

import pytest

from showcase.domain.language import Language, LanguageCode
from showcase.domain.project import ProjectId
from showcase.domain.texts import completed
from showcase.storage import search as searching
from showcase.storage.index import index_table
from showcase.storage.search import Hit, SearchIndex
from tests.builders import EN, NL, a_place, a_project, an_edition, the_settings
from tests.unit.storage.conftest import Publish

MAS = Hit("place", "mas")
BEACON = Hit("project", "the-beacon")


@pytest.fixture
def index(publish: Publish) -> SearchIndex:
    place = a_place()
    texts = {
        NL: replace(place.texts[NL], body="Café aan het Bonapartedok, sint-andries."),
        EN: place.texts[EN],
    }
    edition = an_edition()
    return SearchIndex(
        publish(
            replace(edition, places=(edition.places[0], replace(place, texts=texts)))
        )
    )


@pytest.mark.parametrize(
    "text", ["bonapartedok", "BONA", "cafe", "Café", "sint-andr", "andries bona", "mas"]
)
def test_beginnings_case_and_accents_do_not_matter(
    index: SearchIndex, text: str
) -> None:
    assert MAS in index.search(text, NL)


def test_each_language_has_its_own_words(index: SearchIndex) -> None:
    assert index.search("bonapartedok", EN) == ()
    assert MAS in index.search("museum", EN)


def test_all_words_must_be_there(index: SearchIndex) -> None:
    assert index.search("bonapartedok raket", NL) == ()


def test_the_title_counts_most(index: SearchIndex) -> None:
    assert index.search("beacon", EN)[0] == BEACON


def test_citations_are_not_found(index: SearchIndex) -> None:
    assert index.search("city-2018", EN) == ()


def test_no_more_hits_than_wanted(index: SearchIndex) -> None:
    assert len(index.search("a", EN)) > 1
    assert len(index.search("a", EN, limit=1)) == 1


@pytest.mark.parametrize("text", ["", " ", '"', "-", "*", "\0", "^", "()", "\udc80"])
def test_a_text_without_letters_finds_nothing(index: SearchIndex, text: str) -> None:
    assert index.search(text, NL) == ()


@pytest.mark.parametrize(
    "text", ['mas"', "mas*", "mas\0", "title:mas", "mas AND", "NOT"]
)
def test_no_sign_is_an_operator(index: SearchIndex, text: str) -> None:
    index.search(text, NL)
    assert MAS in index.search('mas"', NL)


def test_ten_thousand_random_texts_raise_nothing(index: SearchIndex) -> None:
    chance = random.Random(9)  # noqa: S311
    signs = ['"', "*", "AND", "NEAR(", "-", "\0", "'", ":", "^", " ", "mas", "{", "%"]
    slowest = 0.0
    for _ in range(10_000):
        letters = [chr(chance.randrange(sys.maxunicode)) for _ in range(4)]
        text = "".join(chance.choices(signs + letters, k=chance.randint(1, 12)))
        began = time.perf_counter()
        assert isinstance(index.search(text, NL, 5), tuple)
        slowest = max(slowest, time.perf_counter() - began)
    assert slowest < 1


def test_random_texts_never_break_a_suggestion(index: SearchIndex) -> None:
    chance = random.Random(10)  # noqa: S311
    for _ in range(300):
        letters = [chr(chance.randrange(sys.maxunicode)) for _ in range(6)]
        text = "".join(letters) + chance.choice(["", " ", '"', "\0"])
        assert index.suggest(text, NL) in (None, index.suggest(text, NL))


def test_of_many_hits_the_titles_come_first(
    publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_FEW", 3)
    text = a_project().texts[NL]
    told = replace(text, lead="Een drone boven het dok.")
    named = replace(text, title="Drone")
    projects = [
        a_project(id=ProjectId(f"p{number}"), texts={NL: told, EN: told})
        for number in range(5)
    ]
    last = a_project(id=ProjectId("last"), texts={NL: named, EN: named})
    edition = replace(an_edition(), projects=(a_project(), *projects, last))
    index = SearchIndex(publish(edition))
    hits = index.search("drone", NL)
    assert hits[0] == Hit("project", "last")
    assert hits[1:3] == (Hit("project", "p0"), Hit("project", "p1"))
    assert len(hits) == 6
    assert index.search("drone", NL, 1) == hits[:1]


def test_a_slip_of_the_finger_is_understood(index: SearchIndex) -> None:
    assert index.suggest("bonapartdok", NL) == "bonapartedok"
    assert index.suggest("Beakon", EN) == "beacon"


def test_known_words_need_no_suggestion(index: SearchIndex) -> None:
    assert index.suggest("Bona", NL) is None
    assert index.suggest("", NL) is None


def test_what_resembles_nothing_gets_no_suggestion(index: SearchIndex) -> None:
    assert index.suggest("xyzzyqq", NL) is None


def test_a_suggestion_finds_something(index: SearchIndex) -> None:
    assert index.suggest("bonapartdok rocket", NL) is None


def test_a_language_without_an_index_finds_nothing(index: SearchIndex) -> None:
    assert index.search("mas", LanguageCode("xx")) == ()
    assert index.suggest("mas", LanguageCode("xx")) is None


def test_a_language_with_a_region_has_an_index() -> None:
    assert index_table(LanguageCode("pt-BR")) == "search_pt_br"


RU = LanguageCode("ru")


@pytest.fixture
def russian(publish: Publish) -> SearchIndex:
    place = a_place()
    body = "Ёлка над музеем, мой Антверпен; Straße, œuvre, écluse."
    text = replace(place.texts[EN], body=body)
    settings = the_settings(
        languages=(*the_settings().languages, Language(RU, "Русский", "ru_RU"))
    )
    places = (replace(place, texts={**place.texts, RU: text}),)
    edition = an_edition(settings=settings)
    return SearchIndex(
        publish(completed(replace(edition, places=(edition.places[0], *places))))
    )


@pytest.mark.parametrize(
    "text",
    [
        *("ёлка", "елка", "ЕЛК", "мои", "мой", "антверп"),
        *("strasse", "Straße", "oeuvre", "œuvre", "ecluse", "ÉCLUSE"),
    ],
)
def test_letters_that_people_leave_out_find_the_whole_ones(
    russian: SearchIndex, text: str
) -> None:
    assert MAS in russian.search(text, RU)


def test_a_slip_in_cyrillic_letters_is_understood(russian: SearchIndex) -> None:
    assert russian.suggest("Антвирпен", RU) == "антверпен"


def test_a_word_with_a_folded_letter_is_known(russian: SearchIndex) -> None:
    assert russian.suggest("мой", RU) is None
