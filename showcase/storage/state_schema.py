"""The state database's tables. Append-only: a kiosk brings its old file along."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

STATE = Migrations("state")


@STATE()
def m001_visits(database: Database) -> None:
    """One row per visit, with nothing that tells one visitor from another."""
    database.execute(
        """
        CREATE TABLE visits (
            id INTEGER PRIMARY KEY,
            day TEXT NOT NULL,
            hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
            language TEXT NOT NULL,
            pages TEXT NOT NULL CHECK (json_valid(pages)),
            dwell TEXT NOT NULL,
            ended_by TEXT NOT NULL,
            content_version TEXT NOT NULL
        ) STRICT
        """
    )
