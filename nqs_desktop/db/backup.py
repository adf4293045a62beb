"""Copies of a database: made while it is in use, whole before they bear their name."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from nqs_desktop.db.connections import connect
from nqs_desktop.db.file_checks import check_place
from nqs_desktop.db.files import remove_files, unfinished_name
from nqs_desktop.db.trouble import explain
from nqs_desktop.domain.errors import UserError

_OF_THE_ORIGINAL: Final = frozenset(("database.damaged", "database.not_a_database", "database.locked"))


def copy_database(source: Path, target: Path) -> None:
    """Write a consistent copy of ``source`` to ``target``, in place of a file of that name.

    Raises:
        UserError: The target is the source or no ordinary file, its folder does not exist or is read-only,
            the source is damaged, or the disk refused.
    """
    check_place(target)
    if target.exists() and target.samefile(source):
        raise UserError("database.copy_onto_itself", file=str(target))
    unfinished = unfinished_name(target)
    try:
        copy_pages(source, unfinished)
        unfinished.replace(target)
    except sqlite3.Error as error:
        raise explain_copying(error, source, target) or error from error
    except OSError as error:
        raise UserError("database.cannot_write", file=str(target)) from error
    finally:
        remove_files(unfinished)


def copy_pages(source: Path, target: Path) -> None:
    """Write a consistent copy of ``source`` to the new file ``target``, which opens also on a read-only disk.

    Raises:
        sqlite3.Error: The source cannot be read or the target cannot be written.
    """
    with closing(connect(source, "ro")) as original, closing(connect(target, "rwc")) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def explain_copying(error: sqlite3.Error, source: Path, target: Path) -> UserError | None:
    """Return what the user can do about ``error``; it names the file that is at fault, as in ``explain``."""
    explained = explain(error, source)
    if explained is not None and explained.message.key in _OF_THE_ORIGINAL:
        return explained
    return explain(error, target)
