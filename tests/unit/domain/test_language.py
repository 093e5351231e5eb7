import pytest

from showcase.domain.language import Language, LanguageCode, base_of, in_language
from tests.builders import EN, NL

FR = LanguageCode("fr")
GREETINGS = {NL: "Welkom", EN: "Welcome"}


@pytest.mark.parametrize("code", ["nl", "ast", "pt-BR", "zh-Hant-TW", "de-1996"])
def test_a_language_is_known_by_its_tag(code: str) -> None:
    assert Language(LanguageCode(code), "Taal", "nl_BE").code == code


@pytest.mark.parametrize(
    "code", ["", "n", "NL", "dutch", "nl_BE", "nl-", "nl-B", "../nl"]
)
def test_what_is_no_language_tag_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match=f"^'{code}' is no language tag such as nl or"):
        Language(LanguageCode(code), "Nederlands", "nl_BE")


@pytest.mark.parametrize("name", ["", "  "])
def test_a_language_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"^language nl has no name$"):
        Language(NL, name, "nl_BE")


def test_a_language_is_named_in_its_own_script() -> None:
    arabic = Language(LanguageCode("ar"), "العربية", "ar")
    assert arabic.name == "العربية"


@pytest.mark.parametrize(
    ("wanted", "fallbacks", "text"),
    [
        (NL, (EN,), "Welkom"),
        (EN, (), "Welcome"),
        (FR, (EN, NL), "Welcome"),
        (FR, (LanguageCode("de"), NL), "Welkom"),
    ],
)
def test_a_text_comes_in_the_first_language_asked_for_that_has_it(
    wanted: LanguageCode, fallbacks: tuple[LanguageCode, ...], text: str
) -> None:
    assert in_language(GREETINGS, wanted, *fallbacks) == text


def test_an_empty_text_is_a_text_and_no_reason_to_fall_back() -> None:
    assert in_language({NL: "", EN: "Welcome"}, NL, EN) == ""


@pytest.mark.parametrize("fallbacks", [(), (LanguageCode("de"),)])
def test_a_text_in_no_language_asked_for_is_an_error_that_names_the_one_wanted(
    fallbacks: tuple[LanguageCode, ...],
) -> None:
    with pytest.raises(KeyError, match=r"^'fr'$"):
        in_language(GREETINGS, FR, *fallbacks)


@pytest.mark.parametrize(
    ("code", "easy", "base"),
    [
        ("nl", False, "nl"),
        ("nl-simple", True, "nl"),
        ("nl-Simple", True, "nl"),
        ("nl-simplest", False, "nl"),
        ("pt-BR", False, "pt"),
        ("de-simple-BE", True, "de"),
    ],
)
def test_a_form_of_a_language_knows_its_base_and_whether_it_is_easy(
    code: str, easy: bool, base: str
) -> None:
    assert Language(LanguageCode(code), "Taal", "nl_BE").is_easy is easy
    assert base_of(LanguageCode(code)) == base
