"""Puts a copy of a database in the place of the database, once it is known to be whole."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from nqs_desktop.db import schema
from nqs_desktop.db.backup import copy_pages, explain_copying
from nqs_desktop.db.connections import connect
from nqs_desktop.db.file_checks import check_ours, check_place, check_writable, path_of
from nqs_desktop.db.files import remove_files, unfinished_name
from nqs_desktop.db.trouble import explain
from nqs_desktop.domain.errors import UserError


def restore_database(copy: str | Path, location: str | Path) -> Path | None:
    """Put ``copy`` in place of the database at ``location``, which no program may have open.

    What lay at ``location`` is kept beside it. The copy is whole before it takes the name: a power cut leaves
    either the former database or the restored one.

    Returns:
        Where the former database was kept; ``None`` where there was none.

    Raises:
        UserError: The copy does not exist, is no database of this program, damaged or newer; or the database
            is in use, or its place cannot be written.
    """
    source, target = path_of(copy), path_of(location)
    if not source.exists():
        raise UserError("database.missing", file=str(source))
    check_ours(source)
    check_place(target)
    unfinished = unfinished_name(target)
    try:
        copy_pages(source, unfinished)
        _check_whole(unfinished, source)
        kept = _keep_beside(target)
        try:
            unfinished.replace(target)
        except OSError:
            if kept is not None:
                remove_files(kept)
            raise
    except sqlite3.Error as error:
        raise explain_copying(error, source, target) or error from error
    except OSError as error:
        raise UserError("database.cannot_write", file=str(target)) from error
    finally:
        remove_files(unfinished)
    return kept


def _check_whole(copy: Path, source: Path) -> None:
    try:
        with closing(connect(copy, "ro")) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise UserError("database.damaged", file=str(source)) from error
    if not sound or broken is not None or version is None:
        raise UserError("database.damaged", file=str(source))
    if version[0] not in schema.REVISIONS:
        raise UserError("database.newer", file=str(source), version=str(version[0]), known=schema.NEWEST)


def _keep_beside(target: Path) -> Path | None:
    """Keep what lies at ``target`` under another name beside it, with what SQLite laid beside it folded in.

    It keeps its own name too, until the restored database takes that at one stroke.
    """
    if not target.exists():
        return None
    check_writable(target)
    _fold_in(target)
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    kept = target.with_name(f"{target.stem}-before-restore-{stamp}{target.suffix}")
    try:
        os.link(target, kept)
    except OSError:
        # File systems of memory sticks know no links.
        shutil.copyfile(target, kept)
    # Side files of a database that could not be opened would be taken for those of the restored one.
    for ending in ("-wal", "-shm", "-journal"):
        beside = target.with_name(target.name + ending)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + ending))
    return kept


def _fold_in(target: Path) -> None:
    """End the log of changes, which shows that nobody else has the database open.

    Raises:
        UserError: Another program has it open.
    """
    try:
        with closing(connect(target, "rw")) as connection:
            # Leaving the log takes the database for oneself.
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        explained = explain(error, target)
        if explained is not None and explained.message.key == "database.locked":
            raise UserError("database.in_use", file=str(target)) from error
