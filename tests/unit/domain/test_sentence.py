import pytest

from showcase.domain.sentence import sentences, words


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("nl", "Er kwamen twee proeven. | Eén mislukte!"),
        (
            "nl",
            "Partners zijn o.a. Nokia, bv. Digipolis en prof. Peeters. | Samen dus.",
        ),
        ("nl", "Open om 9.30 uur, voor 650.000 euro. | 33 borden staan er."),
        ("nl", "Licht, lawaai enz. | Het hielp niet."),
        ("nl", "Dat was zo. | 's Avonds ging het licht aan. | ’t Eilandje sliep."),
        ("nl-simple", "Dit is kort. | Dit ook."),
        ("nl", "Is dit slim? | Ja … | Nee."),
        ("nl", "Bij de Sint-Jansvliet, St. Andries, nr. 7. | Daar."),
        ("nl", "Kies een echte wijk. | Winkels, scholen en trams."),
        ("en", "Dr. Smith met Mrs. Jones vs. St. Paul. | They left."),
        ("en", "He asked: “Who counts?” | “We do.” | (It was true.) | So it ended."),
        ("en", "“Stop!” she said. | It grew by 4.5 per cent."),
        ("en", "Along the museum’s. | In the north, 'a. B' is. | Done."),
        ("en", "It opens at 9 a.m. | It closes at 5 p.m."),
        ("en", "J. F. Kennedy came, i.e. Mr. President."),
        ("en", "Shops, trams, etc. | All of it... | Then nothing."),
        ("en", "And so on… which was that. | 2018 came."),
        ("fr", "Bonjour ! | « Qui est là ? » | M. Dupont et Mme. Durand, p. ex. Paul."),
        ("fr", "« Venez ! » dit-il. | L’eau monte."),
        ("fr", "Ouvert de 9\u00a0h\u00a030 à 22\u00a0h. | Il y a « Capital ». | Ici."),
        ("de", "Das ist z. B. Wasser, d. h. Fluss. | Am 9. Juli 2018 kam Dr. Weber."),
        ("de", "Im 19. Jahrhundert war es 7. | Danach nicht mehr usw. | Ende."),
        ("de", "„Kommen Sie!“ | Er ging, bzw. Sie liefen."),
        ("ru", "Это было в 2018 г. | Потом пришли в г. Антверпен на ул. Наций."),
        ("ru", "Лампы, датчики и т. д. | Всё это, т. е. Город, в XIX в. | Да."),
        ("ru", "Свет, звук и т.д. | Дальше им. Петра."),
        ("pl", "To jest dr. | Nowak."),
        ("nl", "Zonder punt"),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(code: str, text: str) -> None:
    assert list(sentences(text.replace(" | ", " "), code)) == text.split(" | ")


def test_no_text_has_no_sentence() -> None:
    assert sentences(" \n", "nl") == ()


def test_a_stop_without_a_word_before_it_ends_a_sentence() -> None:
    assert sentences("(.) So", "en") == ("(.)", "So")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Twee\u00a0woorden", 2),
        ("l'eau – walk-in 9.30 ...", 3),
        ("« Ça __va__ » №1 _", 3),
        ("_" * 100_000, 0),
    ],
)
def test_words_stand_between_spaces(text: str, count: int) -> None:
    assert words(text) == count
