"""Makes a new database with its reference books; until it is finished it does not bear its name."""

from pathlib import Path

from sqlalchemy.orm import Session

from nqs_desktop.db.classifier_store import ClassifierStore
from nqs_desktop.db.connections import connect, for_writing, make_engine
from nqs_desktop.db.file_checks import APPLICATION_ID
from nqs_desktop.db.files import name_new_file, remove_files, unfinished_name
from nqs_desktop.db.register_store import RegisterStore
from nqs_desktop.db.schema import foreign_keys_off, upgrade
from nqs_desktop.db.search_index import SearchIndex
from nqs_desktop.db.specialty_store import SpecialtyStore
from nqs_desktop.domain.browse import EditionInfo
from nqs_desktop.domain.classifier import ClassifierEntry
from nqs_desktop.domain.reference import ReferenceBooks, ReferenceEdition
from nqs_desktop.domain.register import RegisterEntry
from nqs_desktop.domain.specialty import SpecialtyEntry


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
    return tuple(_take_in_edition(session, edition) for edition in books.editions)


def _take_in_edition(session: Session, edition: ReferenceEdition) -> EditionInfo:
    entries = edition.entries
    if edition.kind == ClassifierStore.kind:
        jobs = [entry for entry in entries if isinstance(entry, ClassifierEntry)]
        return ClassifierStore(session).add_edition(edition, jobs)
    if edition.kind == SpecialtyStore.kind:
        studies = [entry for entry in entries if isinstance(entry, SpecialtyEntry)]
        return SpecialtyStore(session).add_edition(edition, studies)
    if edition.kind == RegisterStore.kind:
        titles = [entry for entry in entries if isinstance(entry, RegisterEntry)]
        return RegisterStore(session).add_edition(edition, titles)
    raise ValueError(f"no reference book of kind {edition.kind}")


def _mark_as_ours(path: Path) -> None:
    connection = connect(path, "rwc")
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()
