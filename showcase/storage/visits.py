"""Visits: what is kept of a visitor, which is too little to know one again."""

import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlite_utils import Database

from showcase.domain.language import LanguageCode
from showcase.storage.database import path_of, storage_errors


class Dwell(StrEnum):
    """How long a visit lasted, in buckets too wide to recognise anyone."""

    GLANCE = "under 30 s"
    SHORT = "30 s to 2 min"
    MEDIUM = "2 to 5 min"
    LONG = "over 5 min"

    @classmethod
    def of(cls, seconds: float) -> "Dwell":
        """The bucket that a duration falls in."""
        if seconds < 30:
            return cls.GLANCE
        if seconds < 120:
            return cls.SHORT
        return cls.MEDIUM if seconds <= 300 else cls.LONG


class EndedBy(StrEnum):
    """Why a visit ended."""

    IDLE = "idle"  # nobody touched the screen any more
    VISITOR = "visitor"  # the visitor said so


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit, from the first touch to the attract loop.

    Attributes:
        day: when, the date.
        hour: when, the hour of the day, 0 to 23.
        language: the language at the end.
        pages: names of the pages seen, in order, without what was typed there.
        dwell: how long, as a bucket.
        ended_by: why it ended.
        content_version: the edition that was shown.
    """

    day: date
    hour: int
    language: LanguageCode
    pages: tuple[str, ...]
    dwell: Dwell
    ended_by: EndedBy
    content_version: str


class Visits:
    """The visits kept in the state database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._path = path_of(database)

    def add(self, visit: Visit) -> None:
        """Keep a visit.

        Raises:
            StorageError: when it cannot be written; nothing is written then.
        """
        with storage_errors(self._path):
            self._database.table("visits").insert(
                {
                    "day": visit.day.isoformat(),
                    "hour": visit.hour,
                    "language": visit.language,
                    "pages": json.dumps(visit.pages),
                    "dwell": visit.dwell.value,
                    "ended_by": visit.ended_by.value,
                    "content_version": visit.content_version,
                }
            )

    def all(self) -> tuple[Visit, ...]:
        """Every visit kept, the oldest first."""
        with storage_errors(self._path):
            rows = self._database.execute(
                "SELECT day, hour, language, pages, dwell, ended_by, content_version "
                "FROM visits ORDER BY id"
            ).fetchall()
        return tuple(
            Visit(
                date.fromisoformat(day),
                hour,
                LanguageCode(language),
                tuple(json.loads(pages)),
                Dwell(dwell),
                EndedBy(ended_by),
                version,
            )
            for day, hour, language, pages, dwell, ended_by, version in rows
        )
