from showcase.domain.media import PictureId, PictureText
from showcase.services.credits import Credit, Credits
from tests.builders import EN, NL, a_picture, a_source, an_edition


def test_a_picture_is_credited_under_its_caption() -> None:
    credit = Credit("Blue", "Antwerp Showcase", "GPL-3.0-or-later")
    assert Credits(an_edition()).credits(EN) == (credit,)


def test_a_picture_without_a_caption_goes_by_what_it_shows() -> None:
    bare = a_picture(id=PictureId("bare"), texts={NL: PictureText("Een kade")})
    pictures = (a_picture(), bare)
    titles = [each.title for each in Credits(an_edition(pictures=pictures)).credits(EN)]
    assert titles == ["Blue", "Een kade"]


def test_every_source_of_the_edition_is_named() -> None:
    assert Credits(an_edition()).sources == (a_source(),)
