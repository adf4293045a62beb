"""Copies of a database: made while it is in use, whole before they bear their name."""

import sqlite3
from contextlib import closing
from pathlib import Path

from nqs_desktop.db.connections import connect
from nqs_desktop.db.file_checks import check_place
from nqs_desktop.db.files import remove_files, unfinished_name
from nqs_desktop.db.trouble import explain
from nqs_desktop.domain.errors import UserError


def copy_database(source: Path, target: Path) -> None:
    """Write a consistent copy of ``source`` to ``target``, in place of a file of that name.

    Raises:
        UserError: The target is the source or a folder, its folder does not exist or is read-only, or the
            disk refused.
    """
    check_place(target)
    if target.is_dir():
        raise UserError("database.is_folder", file=str(target))
    if target.exists() and target.samefile(source):
        raise UserError("database.copy_onto_itself", file=str(target))
    unfinished = unfinished_name(target)
    try:
        with closing(connect(source, "ro")) as original, closing(connect(unfinished, "rwc")) as copy:
            original.backup(copy)
            # A copy in one file, which opens also where nothing can be written beside it.
            copy.execute("PRAGMA journal_mode = DELETE")
        unfinished.replace(target)
    except sqlite3.Error as error:
        raise explain(error, target) or error from error
    except OSError as error:
        raise UserError("database.cannot_write", file=str(target)) from error
    finally:
        remove_files(unfinished)
