"""The version of the schema: asked by plain SQL, changed by Alembic, which is imported only then."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005")
"""The versions of the schema, oldest first; a test holds them against the migrations."""

NEWEST: Final = REVISIONS[-1]

MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"


class BrokenReferencesError(Exception):
    """A migration left rows that point at nothing: a fault of the migration, which is rolled back."""


def revision_of(connection: Connection) -> str | None:
    """Return the version of the schema, ``None`` where the database names none."""
    try:
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    except OperationalError as error:
        if "no such table" in str(error.orig):
            return None
        raise
    return None if revision is None else str(revision)


@contextmanager
def foreign_keys_off(connection: Connection) -> Iterator[None]:
    """Keep SQLite from minding references meanwhile: it changes a table by making it anew.

    The switch works outside transactions only, so this comes before the beginning of one.
    """
    driver = connection.connection.driver_connection
    assert driver is not None, "the connection is open"  # noqa: S101
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def upgrade(connection: Connection, target: str = "head") -> None:
    """Bring the schema to ``target``, within the caller's transaction and with foreign keys off.

    Raises:
        BrokenReferencesError: A row points at nothing afterwards.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    # Alembic reads the option as a template in which % begins a name.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise BrokenReferencesError(str(tuple(broken)))
