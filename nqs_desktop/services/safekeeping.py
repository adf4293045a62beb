"""Keeping the database safe: copies while the program runs, checked restores, verification."""

from pathlib import Path
from typing import Final

from nqs_desktop.db import restore as restoring
from nqs_desktop.db.engine import Database
from nqs_desktop.domain.messages import Message

DAMAGED: Final = "database.damaged"
"""The sentence of an error that says that a database is damaged."""


def backup(database: Database, file: Path) -> Path:
    """Write a consistent copy of the open database to ``file`` and return its absolute path.

    Raises:
        UserError: The folder does not exist, the file is the database itself, or the disk refused.
    """
    return database.backup_to(file)


def restore(location: str, file: Path) -> Path | None:
    """Put the copy ``file`` in place of the database at ``location``, which nobody may have open.

    The copy is checked first; what lay at ``location`` is kept beside it under another name.

    Returns:
        Where the former database was kept; ``None`` where there was none.

    Raises:
        UserError: The copy is no database, is damaged or newer, or the place cannot be written.
    """
    return restoring.restore_database(file, location)


def verify(database: Database) -> tuple[Message, ...]:
    """Return what is wrong with the database, a sentence each; empty where all is well."""
    return database.verify()
