import os
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from showcase.errors import SettingsError
from showcase.paths import LOCALE
from showcase.ui import translations
from showcase.ui.translations import Translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{locale}" sourcelanguage="en_GB">
<context><name>HomePage</name>
<message><source>Map</source><translation>{word}</translation></message>
</context>
</TS>
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with Dutch and French words, in a folder with a space."""
    folder = tmp_path / "the words"
    folder.mkdir()
    write(folder, "nl", "Kaart")
    write(folder, "fr", "Plan")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Where compiled words go; not there yet."""
    return tmp_path / "kept" / "locale"


@pytest.fixture
def words(sources: Path, cache: Path, qapp: object) -> Iterator[Translations]:
    made = Translations(sources, cache)
    yield made
    made.speak("none")


@pytest.fixture
def shipped(cache: Path, qapp: object) -> Iterator[Translations]:
    """The words that ship with the program."""
    made = Translations(LOCALE, cache)
    yield made
    made.speak("none")


def write(folder: Path, code: str, word: str) -> None:
    text = FILE.format(locale=code, word=word)
    (folder / f"showcase_{code}.ts").write_text(text, encoding="utf-8")


def map_word() -> str:
    """What the map is called now."""
    return QCoreApplication.translate("HomePage", "Map")


def stops(count: int) -> str:
    """How many stops a walk has, as its card says it now."""
    return QCoreApplication.translate("TourCard", "%n stop(s)", "", count)


def test_before_a_language_is_spoken_nothing_is_read(
    words: Translations, cache: Path
) -> None:
    assert map_word() == "Map"
    assert not cache.exists()


def test_speaking_switches_the_texts_at_once_and_back(words: Translations) -> None:
    heard = []
    for code in ("nl", "fr", "en", "nl"):
        words.speak(code)
        heard.append(map_word())
    assert heard == ["Kaart", "Plan", "Map", "Kaart"]


def test_a_text_that_has_no_translation_stays_english(words: Translations) -> None:
    words.speak("nl")
    assert QCoreApplication.translate("HomePage", "Walk") == "Walk"


def test_an_unknown_language_leaves_english(words: Translations, cache: Path) -> None:
    words.speak("tlh")
    assert map_word() == "Map"
    assert not cache.exists()


def test_a_broken_file_is_named_and_leaves_nothing_behind(
    words: Translations, sources: Path, cache: Path
) -> None:
    (sources / "showcase_nl.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"showcase_nl\.ts cannot be compiled: \S"):
        words.speak("nl")
    assert list(cache.glob("*.qm")) == []
    assert map_word() == "Map"


def test_after_a_broken_file_another_language_can_be_spoken(
    words: Translations, sources: Path
) -> None:
    (sources / "showcase_nl.ts").write_text("nothing like XML", encoding="utf-8")
    with pytest.raises(SettingsError):
        words.speak("nl")
    words.speak("fr")
    assert map_word() == "Plan"


def test_what_was_compiled_once_is_read_from_the_cache(
    words: Translations, sources: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words.speak("nl")
    words.speak("none")

    def compiled_again(source: Path, target: Path) -> None:
        pytest.fail(f"{source.name} was compiled again")

    monkeypatch.setattr(translations, "_compile", compiled_again)
    words.speak("nl")
    next_start = Translations(sources, cache)
    words.speak("none")
    next_start.speak("nl")
    assert map_word() == "Kaart"
    next_start.speak("none")


def test_a_changed_file_is_compiled_anew_whatever_its_date(
    words: Translations, sources: Path, cache: Path
) -> None:
    words.speak("nl")
    words.speak("none")
    write(sources, "nl", "Plattegrond")
    os.utime(sources / "showcase_nl.ts", (0, 0))
    next_start = Translations(sources, cache)
    next_start.speak("nl")
    assert map_word() == "Plattegrond"
    next_start.speak("none")


def test_a_compiled_file_that_is_spoilt_is_named_with_the_way_out(
    words: Translations, sources: Path, cache: Path
) -> None:
    words.speak("nl")
    words.speak("none")
    (spoilt,) = cache.glob("*.qm")
    spoilt.write_bytes(b"spoilt")
    with pytest.raises(SettingsError, match="delete it") as refusal:
        Translations(sources, cache).speak("nl")
    assert str(spoilt) in str(refusal.value)


def test_the_shipped_dutch_is_spoken(shipped: Translations) -> None:
    shipped.speak("nl")
    assert map_word() == "Kaart"
    assert [stops(1), stops(7)] == ["1 halte", "7 haltes"]


def test_the_shipped_english_counts(shipped: Translations) -> None:
    shipped.speak("en")
    assert map_word() == "Map"
    assert [stops(1), stops(7)] == ["1 stop", "7 stops"]


def test_a_cache_that_cannot_be_written_is_named_with_the_way_out(
    sources: Path, tmp_path: Path, qapp: object
) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = tmp_path / "file" / "locale"
    with pytest.raises(SettingsError, match="make room and rights") as refusal:
        Translations(sources, cache).speak("nl")
    assert str(cache) in str(refusal.value)


def test_a_missing_compiler_is_named_with_the_way_out(
    words: Translations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "x.py"))
    with pytest.raises(SettingsError, match=r"lrelease.*install PySide6 anew"):
        words.speak("nl")
