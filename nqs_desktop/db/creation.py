"""Makes a new database with its reference books, and gives an older one those that it lacks.

A new database does not bear its name until it is finished.
"""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from nqs_desktop.db.classifier_store import ClassifierStore
from nqs_desktop.db.connections import connect, for_writing, make_engine
from nqs_desktop.db.file_checks import APPLICATION_ID
from nqs_desktop.db.files import name_new_file, remove_files, unfinished_name
from nqs_desktop.db.isco_store import IscoStore
from nqs_desktop.db.register_store import RegisterStore
from nqs_desktop.db.rows import ChangeEntryRow, EditionRow
from nqs_desktop.db.schema import foreign_keys_off, upgrade
from nqs_desktop.db.search_index import SearchIndex
from nqs_desktop.db.specialty_store import SpecialtyStore
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.isco import IscoEntry
from nqs_desktop.domain.reference import ReferenceBooks, ReferenceEdition
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry

KINDS: Final = (ClassifierStore.kind, SpecialtyStore.kind, RegisterStore.kind, IscoStore.kind)
"""The kinds of reference books that a database has."""


def create_database(path: Path, books: ReferenceBooks) -> None:
    """Make the database ``path`` with ``books``; where another program was quicker, its database stays.

    Raises:
        OSError: The folder or the disk refused.
        sqlite3.Error: SQLite refused, as it is or within an error of SQLAlchemy.
    """
    unfinished = unfinished_name(path)
    try:
        _mark_as_ours(unfinished)
        engine = make_engine(unfinished, read_only=False)
        try:
            with (
                for_writing(engine).connect() as connection,
                foreign_keys_off(connection),
                connection.begin(),
            ):
                upgrade(connection)
                with Session(connection) as session:
                    take_in(session, books)
                    SearchIndex(session).rebuild()
                    session.flush()
        finally:
            engine.dispose()
        name_new_file(unfinished, path)
    finally:
        remove_files(unfinished)


def take_in(session: Session, books: ReferenceBooks) -> tuple[EditionInfo, ...]:
    """Store the editions of ``books``, each as the newest of its kind."""
    return tuple(_take_in_edition(session, edition, 0) for edition in books.editions)


def lacks_books(connection: Connection) -> bool:
    """Tell whether there is a kind of reference book of which the database has no edition."""
    return not set(KINDS) <= set(connection.scalars(select(EditionRow.kind).distinct()))


def take_in_missing(session: Session, books: ReferenceBooks) -> tuple[EditionInfo, ...]:
    """Store the editions of those kinds of which the database has none; the index does not follow.

    The history knows nothing of it, as of the making of a database. So that it can still do again what was
    undone, no number of an edition that it speaks of is used.
    """
    present = set(session.scalars(select(EditionRow.kind).distinct()))
    recorded = session.scalars(
        select(ChangeEntryRow.row_key).where(ChangeEntryRow.table_name == EditionRow.__tablename__)
    )
    last = max((int(str(key[0])) for key in recorded), default=0)
    missing = [edition for edition in books.editions if edition.kind not in present]
    return tuple(_take_in_edition(session, edition, last) for edition in missing)


def _take_in_edition(session: Session, edition: ReferenceEdition, after: int) -> EditionInfo:
    entries = edition.entries
    if edition.kind == ClassifierStore.kind:
        jobs = [entry for entry in entries if isinstance(entry, ClassifierEntry)]
        return ClassifierStore(session).add_edition(edition, jobs, after)
    if edition.kind == SpecialtyStore.kind:
        studies = [entry for entry in entries if isinstance(entry, SpecialtyEntry)]
        return SpecialtyStore(session).add_edition(edition, studies, after)
    if edition.kind == RegisterStore.kind:
        titles = [entry for entry in entries if isinstance(entry, RegisterEntry)]
        return RegisterStore(session).add_edition(edition, titles, after)
    if edition.kind == IscoStore.kind:
        groups = [entry for entry in entries if isinstance(entry, IscoEntry)]
        return IscoStore(session).add_edition(edition, groups, after)
    raise ValueError(f"no reference book of kind {edition.kind}")


def _mark_as_ours(path: Path) -> None:
    connection = connect(path, "rwc")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()
