"""The one door to the database: finds, creates, checks, migrates and opens it."""

import getpass
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from nqs_desktop.db import schema
from nqs_desktop.db.backup import copy_database
from nqs_desktop.db.connections import PATIENCE_SECONDS, for_writing, make_engine
from nqs_desktop.db.creation import create_database, lacks_books, take_in_missing
from nqs_desktop.db.file_checks import check_ours, check_place, check_writable, path_of
from nqs_desktop.db.search_index import SearchIndex
from nqs_desktop.db.trouble import explain
from nqs_desktop.db.unit_of_work import UnitOfWork
from nqs_desktop.db.verification import verify
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.domain.reference import ReferenceBooks

_log = logging.getLogger(__name__)

ReferenceSource = Callable[[], ReferenceBooks]
"""Where the embedded reference books come from; asked only when a database is made or lacks one of them."""


class Database:
    """An open database. Units of work of several threads may go on at once; one of them writes at a time.

    Attributes:
        path: Its file.
        read_only: Whether it was opened for reading only.
        is_new: Whether opening it made it.
        migrated_from: The copy of the database as it was before its migration; ``None`` where there was none.
    """

    def __init__(
        self, engine: Engine, path: Path, *, read_only: bool, is_new: bool, migrated_from: Path | None
    ) -> None:
        self._engine = engine
        self.path = path
        self.read_only = read_only
        self.is_new = is_new
        self.migrated_from = migrated_from

    def unit_of_work(self, step: Message, who: str | None = None) -> UnitOfWork:
        """Return a transaction that writes.

        Args:
            step: What the user does, in words; the history shows it.
            who: Name of the user; the one of the operating system's account when ``None``.

        Raises:
            UserError: The database was opened for reading only.
        """
        if self.read_only:
            raise UserError("database.opened_for_reading", file=str(self.path))
        user = _account_name() if who is None else who
        return UnitOfWork(for_writing(self._engine), self.path, step=step, who=user)

    def reading(self) -> UnitOfWork:
        """Return a transaction that only reads; it sees one state of the database from its first query on."""
        return UnitOfWork(self._engine, self.path, step=None, who="")

    def backup_to(self, target: str | Path) -> Path:
        """Write a consistent copy while the program runs; the file bears its name only when it is whole.

        Returns:
            The absolute path of the copy.

        Raises:
            UserError: The folder does not exist, the target is this database or no file, or the disk refused.
        """
        copy = path_of(target)
        copy_database(self.path, copy)
        return copy

    def verify(self) -> tuple[Message, ...]:
        """Return what is wrong with file, references, contents and search index; empty where all is well."""
        return verify(self._engine, self.path, read_only=self.read_only)

    def close(self) -> None:
        """Close all connections; SQLite then folds its side files into the database."""
        self._engine.dispose()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_database(
    location: str | Path,
    *,
    read_only: bool = False,
    reference: ReferenceSource | None = None,
    patience: float = PATIENCE_SECONDS,
) -> Database:
    """Open the database at ``location``; make it where it does not exist, migrate it where it is older.

    Args:
        location: A file or a ``sqlite:///`` URL.
        read_only: Open for reading only; nothing is then made or migrated.
        reference: The reference books of a new database; without them none is made. An older database gets
            the editions of those kinds of which it has none.
        patience: Seconds to wait for another program that writes.

    Raises:
        UserError: There is no such file or folder, the file is not ours, empty, damaged, locked, read-only,
            newer than this program, or older and cannot be migrated.
    """
    path = path_of(location)
    try:
        is_new = not path.exists()
        if is_new:
            _create(path, None if read_only else reference)
        known = None if read_only or is_new else reference
        return _open_existing(path, known, read_only=read_only, is_new=is_new, patience=patience)
    except (DBAPIError, sqlite3.Error) as error:
        raise explain(error, path) or error from error
    except OSError as error:
        raise UserError("database.unreadable", file=str(path)) from error


def _create(path: Path, reference: ReferenceSource | None) -> None:
    if reference is None:
        raise UserError("database.missing", file=str(path))
    check_place(path)
    create_database(path, reference())


def _complete(engine: Engine, reference: ReferenceSource) -> None:
    """Give a database the reference books that the program has learnt since it was made."""
    with engine.connect() as connection:
        if not lacks_books(connection):
            return
    books = reference()
    with for_writing(engine).begin() as connection, Session(connection) as session:
        for edition in take_in_missing(session, books):
            SearchIndex(session).take_in(edition)
        session.flush()


def _open_existing(
    path: Path, reference: ReferenceSource | None, *, read_only: bool, is_new: bool, patience: float
) -> Database:
    check_ours(path)
    if not read_only:
        check_writable(path)
    engine = make_engine(path, read_only=read_only, patience=patience)
    try:
        with engine.connect() as connection:
            revision = schema.revision_of(connection)
            index_is_current = SearchIndex.is_current(connection)
        migrated_from = None
        if revision != schema.NEWEST:
            migrated_from = _migrate(engine, path, revision, read_only=read_only)
        elif not index_is_current:
            _index_anew(engine, path, read_only=read_only)
        if reference is not None:
            _complete(engine, reference)
    except BaseException:
        engine.dispose()
        raise
    return Database(engine, path, read_only=read_only, is_new=is_new, migrated_from=migrated_from)


def _migrate(engine: Engine, path: Path, revision: str | None, *, read_only: bool) -> Path:
    if revision is None:
        raise UserError("database.foreign", file=str(path))
    if revision not in schema.REVISIONS:
        raise UserError("database.newer", file=str(path), version=revision, known=schema.NEWEST)
    if read_only:
        raise UserError("database.older", file=str(path), version=revision, known=schema.NEWEST)
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    copy = path.with_name(f"{path.stem}-{revision}-{stamp}{path.suffix}")
    copy_database(path, copy)
    try:
        with (
            for_writing(engine).connect() as connection,
            schema.foreign_keys_off(connection),
            connection.begin(),
        ):
            # Another program may have been quicker between the first look and the lock.
            if schema.revision_of(connection) != schema.NEWEST:
                schema.upgrade(connection)
                _rebuild_index(connection)
    except DBAPIError as error:
        explained = explain(error, path)
        if explained is not None:
            raise explained from error
        raise _not_migrated(path, copy, revision) from error
    except Exception as error:
        raise _not_migrated(path, copy, revision) from error
    return copy


def _index_anew(engine: Engine, path: Path, *, read_only: bool) -> None:
    if read_only:
        raise UserError("database.older", file=str(path), version=schema.NEWEST, known=schema.NEWEST)
    with for_writing(engine).begin() as connection:
        _rebuild_index(connection)


def _rebuild_index(connection: Connection) -> None:
    with Session(connection) as session:
        SearchIndex(session).rebuild()


def _not_migrated(path: Path, copy: Path, revision: str) -> UserError:
    _log.exception("migration of %s from %s failed", path, revision)
    return UserError("database.not_migrated", file=str(path), version=revision, copy=str(copy))


def _account_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the last one on Windows, where nobody is named
        return ""
