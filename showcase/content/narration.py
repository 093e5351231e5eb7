"""Recording what can be heard of a content database; what was recorded stays."""

import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from showcase.content.ogg import NoSpeechError, encoded, seconds_of, voice_of
from showcase.content.voice import Voice
from showcase.domain.edition import Edition
from showcase.domain.language import LanguageCode
from showcase.domain.narration import Speech
from showcase.services.narrating import speeches
from showcase.storage.narrations import Narrations

Watch = Callable[[str, Iterable[Speech], int], Iterable[Speech]]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a run did, and what there is in the languages it was asked for.

    Attributes:
        said: speeches recorded now.
        kept: speeches that were there, in the same words and voice.
        removed: speeches of words that are nowhere any more.
        seconds: to hear all of them.
        size: of all of them, in bytes.
    """

    said: int
    kept: int
    removed: int
    seconds: float
    size: int


def record(
    edition: Edition,
    languages: Iterable[LanguageCode],
    voice: Voice,
    narrations: Narrations,
    watch: Watch,
) -> Recorded:
    """Record every speech that was not recorded by this voice yet.

    Each is kept at once, so an interrupted run goes on where it was.

    Args:
        edition: as written: no language is made to say another one's texts.
        languages: of the speeches to record.
        voice: who speaks.
        narrations: where they are kept.
        watch: hands on the same speeches, told what is done with how many.

    Raises:
        SettingsError: when the voice does not say something.
        StorageError: when a file cannot be written.
    """
    wanted = _distinct(edition, languages)
    missing = [each for each in wanted if not _is_there(each, voice, narrations)]
    for speech in watch("Speaking", missing, len(missing)):
        narrations.add(speech, _audio(speech, voice))
    everything = (language.code for language in edition.settings.languages)
    removed = narrations.keep_only(_distinct(edition, everything))
    files = list(map(narrations.place, wanted))
    return Recorded(
        said=len(missing),
        kept=len(wanted) - len(missing),
        removed=removed,
        seconds=sum(map(seconds_of, files)),
        size=sum(file.stat().st_size for file in files),
    )


def _distinct(edition: Edition, languages: Iterable[LanguageCode]) -> list[Speech]:
    found = (each for code in languages for each in speeches(edition, code))
    return list(dict.fromkeys(found))


def _is_there(speech: Speech, voice: Voice, narrations: Narrations) -> bool:
    file = narrations.file(speech)
    return file is not None and voice_of(file) == voice.template


def _audio(speech: Speech, voice: Voice) -> bytes:
    with tempfile.TemporaryDirectory(prefix="showcase-") as folder:
        wav = voice.say(speech, Path(folder))
        try:
            return encoded(wav, voice.template)
        except NoSpeechError as error:
            raise voice.failed(speech, f"it wrote {error}") from error
