import pytest

from showcase.domain.edition import AttractLine
from showcase.domain.language import Language, LanguageCode
from showcase.domain.media import PictureId
from showcase.services.attracting import Attracting, Featured, Slide
from tests.builders import EN, NL, a_picture, an_edition, the_settings

FR = LanguageCode("fr")
LANGUAGES = (
    Language(NL, "Nederlands", "nl_BE"),
    Language(EN, "English", "en_GB"),
    Language(FR, "Français", "fr_BE"),
)


def loop(pictures: int, languages: int) -> tuple[Slide, ...]:
    ids = [PictureId(f"picture-{number}") for number in range(pictures)]
    settings = the_settings(
        languages=LANGUAGES[:languages],
        attract=tuple(AttractLine(each, {NL: "Haven"}, {}) for each in ids),
    )
    shown = tuple(a_picture(id=each) for each in ids)
    return Attracting(an_edition(settings=settings, pictures=shown)).slides()


def test_the_one_slide_comes_in_each_language() -> None:
    assert Attracting(an_edition()).slides() == (
        Slide(
            PictureId("blue"),
            "Blauw vlak",
            NL,
            "Nederlands",
            "Een haven aan het werk.",
            "Antwerpen",
        ),
        Slide(
            PictureId("blue"),
            "Blue area",
            EN,
            "English",
            "A harbour at work.",
            "Antwerp",
        ),
    )


def test_the_language_changes_from_slide_to_slide() -> None:
    languages = [slide.language for slide in loop(3, 3)[:3]]
    assert languages == [NL, EN, FR]


@pytest.mark.parametrize("pictures", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("languages", [1, 2, 3])
def test_every_picture_comes_in_every_language_once(
    pictures: int, languages: int
) -> None:
    slides = loop(pictures, languages)
    assert len({(slide.picture, slide.language) for slide in slides}) == len(slides)
    assert len(slides) == pictures * languages


def test_a_line_missing_in_a_language_is_the_first_language_s_and_a_detail_none() -> (
    None
):
    french = loop(1, 3)[2]
    assert (french.language_name, french.line, french.detail) == (
        "Français",
        "Haven",
        "",
    )


def test_the_featured_story_is_told_in_the_language() -> None:
    assert Attracting(an_edition()).featured(EN) == Featured(
        an_edition().stories[0].id,
        "The visit",
        "9 July 2018",
        PictureId("blue"),
        "Blue area",
    )
    assert Attracting(an_edition()).featured(FR).title == "Het bezoek"
