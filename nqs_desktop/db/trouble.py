"""Says what went wrong with a database in words that the user can act on."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from nqs_desktop.domain.errors import UserError

_SENTENCES = {
    sqlite3.SQLITE_BUSY: "database.locked",
    sqlite3.SQLITE_LOCKED: "database.locked",
    sqlite3.SQLITE_READONLY: "database.read_only",
    sqlite3.SQLITE_CANTOPEN: "database.cannot_open",
    sqlite3.SQLITE_PERM: "database.unreadable",
    sqlite3.SQLITE_AUTH: "database.unreadable",
    sqlite3.SQLITE_NOTADB: "database.not_a_database",
    sqlite3.SQLITE_CORRUPT: "database.damaged",
    sqlite3.SQLITE_FULL: "database.disk_full",
    sqlite3.SQLITE_IOERR: "database.disk_failed",
}


def explain(error: DBAPIError | sqlite3.Error, path: Path) -> UserError | None:
    """Return what the user can do about ``error`` of the database ``path``.

    Returns:
        A :class:`UserError` for trouble with the file or the disk, ``None`` for a fault of the program.
    """
    cause = error.orig if isinstance(error, DBAPIError) else error
    # The low byte is the kind of trouble, the rest its variety.
    kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    sentence = _SENTENCES.get(kind)
    return None if sentence is None else UserError(sentence, file=str(path))
