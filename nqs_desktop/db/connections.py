"""Connections to a SQLite file as the whole program wants them."""

import json
import os
import sqlite3
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry

from nqs_desktop.domain.errors import UserError

PATIENCE_SECONDS: Final = 5.0
"""How long a connection waits for another one that writes."""

_WRITING: Final = "nqs_writing"


def file_uri(path: Path, mode: str) -> str:
    """Return the SQLite URI of ``path``, also on a Windows share, in ``mode`` (``ro``, ``rw``, ``rwc``)."""
    text = path.as_posix()
    rooted = text if text.startswith("/") else f"/{text}"
    return f"file://{quote(rooted)}?mode={mode}"


def connect(path: Path, mode: str, patience: float = PATIENCE_SECONDS) -> sqlite3.Connection:
    """Open a plain connection in autocommit; ``mode`` as in :func:`file_uri`.

    Raises:
        sqlite3.Error: The file cannot be opened.
    """
    uri = file_uri(path, mode)
    return sqlite3.connect(uri, uri=True, timeout=patience, isolation_level=None, check_same_thread=False)


def make_engine(path: Path, *, read_only: bool, patience: float = PATIENCE_SECONDS) -> Engine:
    """Return an engine over the file ``path``; nothing is opened yet.

    Connections have foreign keys on and begin their transactions by an explicit ``BEGIN``: the driver's
    own bookkeeping would commit half a migration. The file must exist: no connection ever creates one.
    """
    mode = _reading_mode(path) if read_only else "rw"

    def open_file() -> sqlite3.Connection:
        return connect(path, mode, patience)

    engine = create_engine(
        URL.create("sqlite", database=str(path)), creator=open_file, json_serializer=_to_json
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    @event.listens_for(engine, "checkin")
    def _end(connection: sqlite3.Connection | None, _entry: ConnectionPoolEntry) -> None:
        # Where SQLite refuses a COMMIT its transaction stays open, and the next one could not begin.
        if connection is not None and connection.in_transaction:
            connection.rollback()

    @event.listens_for(engine, "handle_error")
    def _refuse(context: ExceptionContext) -> None:
        # Half a character pair, or a number of twenty digits: no database can hold them.
        if isinstance(context.original_exception, (UnicodeEncodeError, OverflowError)):
            raise UserError("database.not_storable") from context.original_exception

    return engine


def for_writing(engine: Engine) -> Engine:
    """Return ``engine`` with transactions that take the place of the one writer at their beginning.

    A transaction that reads first and writes later fails when another one wrote in between.
    """
    return engine.execution_options(**{_WRITING: True})


def _reading_mode(path: Path) -> str:
    # SQLite wants to lay files beside the database even for reading. Where it cannot, and nobody else has,
    # nobody writes: the file is read as it stands.
    untouched = not path.with_name(f"{path.name}-wal").exists()
    return "ro&immutable=1" if untouched and not os.access(path.parent, os.W_OK) else "ro"


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
