# ruff: noqa: RUF001 - an en dash is what stands between two dates; Russian is Russian
from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from showcase.domain.language import LanguageCode
from showcase.domain.opening import Access, OpeningDay, Window
from showcase.domain.period import PartialDate, Period
from showcase.paths import LOCALE
from showcase.ui.clock import Clock
from showcase.ui.dates import written
from showcase.ui.measures import as_it_was_text, distance_text, minutes_text
from showcase.ui.translations import Translations
from showcase.ui.wording import Wording
from tests.languages import Declared, declared
from tests.ui.seen import seen

LANGUAGES = {each.code: each for each in declared()}


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Translations:
    return Translations(LOCALE, tmp_path_factory.mktemp("words"))


@pytest.fixture
def language(
    qapp: QCoreApplication, request: pytest.FixtureRequest, translations: Translations
) -> Iterator[Declared]:
    translations.speak(request.param)
    yield LANGUAGES[request.param]
    translations.speak("none")


def unbroken(text: str) -> str:
    """A text with plain spaces for those where no line may break."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def spoken(*cases: tuple[str, str, str]) -> pytest.MarkDecorator:
    """Cases of a language, a date or period as an editor writes it, and its words."""
    return pytest.mark.parametrize(
        ("language", "date", "said"), cases, indirect=["language"]
    )


@spoken(
    ("nl", "2018-09", "september 2018"),
    ("nl-simple", "2018-09", "september 2018"),
    ("en", "2018-09", "September 2018"),
    ("fr", "2018-09", "septembre 2018"),
    ("de", "2018-09", "September 2018"),
    ("ru", "2018-09", "сентябрь 2018"),
    ("ru", "2018-09-27", "27 сентября 2018"),
    ("ru", "2018-09~", "ок. сентября 2018"),
    ("ru", "2018", "2018"),
    ("de", "2018-09-27", "27. September 2018"),
    ("de", "2018-09-01", "1. September 2018"),
    ("de", "2018-09~", "etwa September 2018"),
    ("fr", "2018-09-01", "1er septembre 2018"),
    ("fr", "2018-09-11", "11 septembre 2018"),
    ("fr", "2018-09-21", "21 septembre 2018"),
    ("nl", "2018-09-01", "1 september 2018"),
    ("en", "2018-09-01", "1 September 2018"),
    ("ru", "2018-09-01", "1 сентября 2018"),
)
def test_a_date_stands_as_its_language_writes_it(
    language: Declared, date: str, said: str
) -> None:
    found = Wording(language.locale).partial_date(PartialDate.parse(date))
    assert unbroken(found) == said


@spoken(
    ("ru", "2018-07/2018-09", "июль–сентябрь 2018"),
    ("ru", "2018-09-01/2018-09-03", "1–3 сентября 2018"),
    ("ru", "2018-09-27/2018-10-02", "27 сентября – 2 октября 2018"),
    ("ru", "2018-09/2019-01", "сентябрь 2018 – январь 2019"),
    ("ru", "2018-09/", "с сентября 2018"),
    ("ru", "/2018-09", "до сентября 2018"),
    ("ru", "2018-09-27/", "с 27 сентября 2018"),
    ("fr", "2018-09-01/2018-09-03", "1er–3 septembre 2018"),
    ("fr", "2018-08-27/2018-09-01", "27 août – 1er septembre 2018"),
    ("fr", "2018-09/", "depuis septembre 2018"),
    ("fr", "2018-09-01/", "depuis le 1er septembre 2018"),
    ("fr", "/2018", "jusqu’en 2018"),
    ("fr", "/2018-09-27", "jusqu’au 27 septembre 2018"),
    ("de", "2018-09-01/2018-09-03", "1.–3. September 2018"),
    ("de", "2018-09/", "seit September 2018"),
    ("de", "2018-09-27/", "seit dem 27. September 2018"),
    ("de", "/2018-09-27", "bis zum 27. September 2018"),
    ("nl", "2018-09-27/", "sinds 27 september 2018"),
    ("nl-simple", "/2018-09", "tot september 2018"),
    ("en", "2018-09-27/", "since 27 September 2018"),
)
def test_a_period_stands_as_its_language_writes_it(
    language: Declared, date: str, said: str
) -> None:
    ends = [PartialDate.parse(end) if end else None for end in date.split("/")]
    assert unbroken(Wording(language.locale).period(Period(*ends))) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "dinsdag 1 december · 09:05"),
        ("nl-simple", "dinsdag 1 december · 9.05 uur"),
        ("en", "Tuesday 1 December · 09:05"),
        ("fr", "mardi 1er décembre · 9 h 05"),
        ("de", "Dienstag, 1. Dezember · 9:05"),
        ("ru", "вторник, 1 декабря · 9:05"),
    ],
    indirect=["language"],
)
def test_the_clock_says_the_day_as_its_language_does(
    language: Declared, said: str
) -> None:
    locales = {LanguageCode(language.code): QLocale(language.locale)}
    clock = Clock(lambda: datetime(2026, 12, 1, 9, 5), locales)
    clock.speak(language.code)
    assert unbroken(seen(clock, "text")) == said


@pytest.mark.parametrize(
    ("language", "until", "metres", "minutes", "day"),
    [
        ("nl", "Open tot 17:00", "1,4 km", "11 min", "9 juli 2018"),
        ("nl-simple", "Open tot 17.00 uur", "1,4 km", "11 min", "9 juli 2018"),
        ("en", "Open until 17:00", "1.4 km", "11 min", "9 July 2018"),
        ("fr", "Ouvert jusqu’à 17 h 00", "1,4 km", "11 min", "9 juillet 2018"),
        ("de", "Offen bis 17:00 Uhr", "1,4 km", "11 Min.", "9. Juli 2018"),
        ("ru", "Открыто до 17:00", "1,4 км", "11 мин", "9 июля 2018"),
    ],
    indirect=["language"],
)
def test_hours_and_distances_are_said_as_in_its_language(
    language: Declared, until: str, metres: str, minutes: str, day: str
) -> None:
    locale = QLocale(language.locale)
    now = datetime(2026, 12, 1, 14)
    window = Window(now.replace(hour=10), now.replace(hour=17))
    today = OpeningDay(now.date(), Access.HOURS, (window,))
    assert unbroken(Wording(language.locale).opening(today, now)) == until
    assert unbroken(distance_text(1400, locale)) == metres
    assert unbroken(minutes_text(11)) == minutes
    assert as_it_was_text(PartialDate(2018, 7, 9), locale).endswith(day)


def test_what_stands_in_quotes_is_no_date(qapp: QCoreApplication) -> None:
    first = datetime(2026, 12, 1)
    assert written(first, "d 'de' MMMM", QLocale("pt_PT")) == "1 de dezembro"
