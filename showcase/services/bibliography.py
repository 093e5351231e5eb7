"""The sources that a text and its facts name, each once."""

from collections.abc import Iterable

from showcase.domain.edition import Edition
from showcase.domain.source import Source, SourceId


class Bibliography:
    """The sources of an edition."""

    def __init__(self, edition: Edition) -> None:
        self._sources = {source.id: source for source in edition.sources}

    def named(self, cited: Iterable[SourceId]) -> tuple[Source, ...]:
        """The sources cited, each where it is named first.

        Raises:
            KeyError: when the edition lacks one of them.
        """
        return tuple(self._sources[source] for source in dict.fromkeys(cited))
