"""Checks a database from the file up to what its rows mean."""

from pathlib import Path
from typing import Final

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from nqs_desktop.db.connections import for_writing
from nqs_desktop.db.search_index import SearchIndex
from nqs_desktop.db.trouble import explain
from nqs_desktop.domain.messages import Message, message

_MOST_FAULTS: Final = 20

_LONELY: Final = {
    "database.position_without_requirement": """
        SELECT position.key FROM staff_position AS position LEFT JOIN requirement
            ON requirement.table_key = position.table_key
            AND requirement.position_key = coalesce(position.requirement_key, position.key)
        WHERE requirement.position_key IS NULL ORDER BY position.key""",
    "database.organisation_without_table": """
        SELECT organisation.key FROM organisation LEFT JOIN staffing_table
            ON staffing_table.organisation_key = organisation.key
        WHERE staffing_table.key IS NULL ORDER BY organisation.key""",
    "database.edition_without_entries": """
        SELECT CAST(edition.id AS VARCHAR) FROM edition WHERE NOT EXISTS
            (SELECT 1 FROM classifier_entry AS entry WHERE entry.edition_id = edition.id) AND NOT EXISTS
            (SELECT 1 FROM specialty_entry AS entry WHERE entry.edition_id = edition.id) AND NOT EXISTS
            (SELECT 1 FROM register_entry AS entry WHERE entry.edition_id = edition.id) AND NOT EXISTS
            (SELECT 1 FROM isco_entry AS entry WHERE entry.edition_id = edition.id)
        ORDER BY edition.id""",
}
"""Rows that lack what every such row has: the sentence, and the query for their keys."""


def verify(engine: Engine, path: Path, *, read_only: bool) -> tuple[Message, ...]:
    """Return what is wrong with the database of ``engine``, a sentence each; empty where all is well.

    A database that was opened for reading only is checked all but the inside of its search index.

    Raises:
        UserError: The file cannot be read at all, or another program writes for too long.
    """
    faults: list[Message] = []
    try:
        with Session(engine if read_only else for_writing(engine)) as session:
            faults += _file_faults(session, path)
            faults += _broken_references(session)
            faults += _lonely_rows(session)
            faults += _index_faults(session, inside=not read_only)
    except DBAPIError as error:
        explained = explain(error, path)
        if explained is None or explained.message.key != "database.damaged":
            raise explained or error from error
        faults.append(explained.message)
    return tuple(faults)


def _file_faults(session: Session, path: Path) -> list[Message]:
    lines = map(str, session.scalars(text(f"PRAGMA integrity_check({_MOST_FAULTS})")))
    return [message("database.file_fault", file=str(path), fault=line) for line in lines if line != "ok"]


def _broken_references(session: Session) -> list[Message]:
    rows = session.execute(text("PRAGMA foreign_key_check")).fetchmany(_MOST_FAULTS)
    return [
        message("database.broken_reference", table=str(row[0]), row=str(row[1]), target=str(row[2]))
        for row in rows
    ]


def _lonely_rows(session: Session) -> list[Message]:
    return [
        message(sentence, key=str(key))
        for sentence, query in _LONELY.items()
        for key in session.scalars(text(query)).fetchmany(_MOST_FAULTS)
    ]


def _index_faults(session: Session, *, inside: bool) -> list[Message]:
    index = SearchIndex(session)
    if inside and index.is_damaged():
        return [message("database.index_damaged")]
    count = index.faults()
    return [message("database.index_stale", count=count)] if count else []
