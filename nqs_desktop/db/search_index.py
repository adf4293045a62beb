"""The search index; it and its finder alone know SQLite's full-text search (FTS5).

A document is a node of a reference book or a position. ``search_document`` holds what a hit shows and what
ranking looks at; ``search_words`` finds words and their beginnings, ``search_parts`` parts of words.
All three are derived: the stores' rows are the truth, and the index follows them in the same transaction.
"""

import sqlite3
from collections.abc import Collection, Iterable
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    cast,
    func,
    literal,
    select,
    text,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from nqs_desktop.db.recorder import Entry
from nqs_desktop.db.rows import (
    ClassifierRow,
    EditionRow,
    LocalTitleRow,
    NationalBookRow,
    RegisterRow,
    SpecialtyRow,
    StaffPositionRow,
)
from nqs_desktop.db.search_finder import NO_EDITION, POSITIONS, SearchFinder
from nqs_desktop.db.staffing_tables import current_tables
from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.search_text import code_key, fold_keyboard, phrase

TABLE_PREFIX: Final = "search_"

_VERSION: Final = 1
"""Raise it when tables or folding change: a database with another one gets its index anew."""

_BOOKS: Final[dict[str, type[NationalBookRow]]] = {
    "classifier": ClassifierRow,
    "specialties": SpecialtyRow,
    "register": RegisterRow,
}
_CLASSIFIER: Final = "classifier"
_NAMES: Final = ("search_parts", "search_words", "search_document")
_TABLES: Final = (
    """CREATE TABLE search_document (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, edition INTEGER NOT NULL, ref TEXT NOT NULL,
        code TEXT NOT NULL, code_key TEXT NOT NULL, level TEXT NOT NULL,
        name_kk TEXT, name_ru TEXT, unofficial TEXT NOT NULL,
        phrase_kk TEXT NOT NULL, phrase_ru TEXT NOT NULL,
        keyboard_kk TEXT NOT NULL, keyboard_ru TEXT NOT NULL, UNIQUE (kind, edition, ref))""",
    "CREATE INDEX search_document_code ON search_document (code_key)",
    "CREATE INDEX search_document_kk ON search_document (phrase_kk)",
    "CREATE INDEX search_document_ru ON search_document (phrase_ru)",
    """CREATE VIRTUAL TABLE search_words USING fts5 (
        words, keyboard, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0')""",
    "CREATE VIRTUAL TABLE search_parts USING fts5 (parts, tokenize = 'trigram')",
)
_INSERTS: Final = (
    """INSERT INTO search_document (id, kind, edition, ref, code, code_key, level, name_kk, name_ru,
        unofficial, phrase_kk, phrase_ru, keyboard_kk, keyboard_ru)
        VALUES (:id, :kind, :edition, :ref, :code, :code_key, :level, :name_kk, :name_ru,
        :unofficial, :phrase_kk, :phrase_ru, :keyboard_kk, :keyboard_ru)""",
    "INSERT INTO search_words (rowid, words, keyboard) VALUES (:id, :words, :keyboard)",
    "INSERT INTO search_parts (rowid, parts) VALUES (:id, :keyboard)",
)
_DELETES: Final = tuple(
    f"DELETE FROM {table} WHERE {row} IN (SELECT id FROM search_document WHERE kind = :kind"  # noqa: S608
    " AND edition = :edition AND ref = coalesce(:ref, ref))"
    for table, row in zip(_NAMES, ("rowid", "rowid", "id"), strict=True)
)
_SHOWN: Final = ("kind", "edition", "ref", "code", "level", "name_kk", "name_ru", "unofficial")
_STORED: Final = f"SELECT {', '.join(_SHOWN)} FROM search_document"  # noqa: S608
_COUNTS: Final = tuple(f"SELECT count(*) FROM {name}" for name in _NAMES)  # noqa: S608
_CHECKS: Final = (
    "INSERT INTO search_words (search_words) VALUES ('integrity-check')",
    "INSERT INTO search_parts (search_parts) VALUES ('integrity-check')",
)
_Rows = Select[str, int, str, str, str, str | None, str | None, str]
"""What the stores' rows say of documents: the columns of ``_SHOWN``."""


class SearchIndex:
    """Finds nodes of the reference books and positions by code and by words of both languages."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(
        self,
        typed: str,
        kinds: Collection[str] | None = None,
        limit: int = 200,
        edition: int | None = None,
    ) -> tuple[SearchHit, ...]:
        """Return what answers ``typed``, best first; nothing for a text without letters and digits.

        Args:
            typed: The text as it is; nothing in it is a command.
            kinds: ``classifier``, ``specialties``, ``register``, ``positions``; all when ``None``.
            limit: The most hits to return.
            edition: An edition of a reference book in place of the newest of each.

        Raises:
            UserError: None of the ``kinds`` has that edition.
        """
        return SearchFinder(self._session).find(typed, kinds, limit, edition)

    def follow(self, entries: Iterable[Entry]) -> None:
        """Bring the index up to what a step changed; the unit of work calls it when it commits."""
        for entry in entries:
            if entry.table == "staff_position":
                key = str(entry.key[-1])
                self._remove(POSITIONS, NO_EDITION, key)
                self._add(_positions(StaffPositionRow.key == key))
            elif entry.table == "import_batch" and entry.before is None:
                self._add(_positions(StaffPositionRow.batch_key == str(entry.key[0])))
            elif entry.table == "local_title":
                node = int(str(entry.key[0]))
                self._remove(_CLASSIFIER, NO_EDITION, str(node))
                self._add(_local_titles(LocalTitleRow.node == node))
            elif entry.table == "edition" and entry.image["kind"] in _BOOKS:
                kind, number = str(entry.image["kind"]), int(str(entry.image["id"]))
                self._remove(kind, number, None)
                if entry.after is not None:
                    self._add(_nodes(kind, number))

    def take_in(self, edition: EditionInfo) -> None:
        """Index an edition that no step brought."""
        if edition.kind in _BOOKS:
            self._add(_nodes(edition.kind, edition.id))

    def rebuild(self) -> None:
        """Make the index anew from the stores' rows, with tables of this version."""
        for name in _NAMES:
            self._session.execute(text(f"DROP TABLE IF EXISTS {name}"))
        for statement in _TABLES:
            self._session.execute(text(statement))
        for source in self._sources():
            self._add(source)
        self._session.execute(text(f"PRAGMA user_version = {_VERSION}"))

    def is_damaged(self) -> bool:
        """Tell whether the full text itself finds its tables damaged; SQLite counts the check as writing."""
        try:
            for check in _CHECKS:
                self._session.execute(text(check))
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return True
        return False

    def faults(self) -> int:
        """Return how many documents are missing, too many or stale; the index agrees where it is 0."""
        indexed = {tuple(row) for row in self._session.execute(text(_STORED))}
        expected = {tuple(row) for source in self._sources() for row in self._session.execute(source)}
        sizes = [self._session.scalar(text(count)) for count in _COUNTS]
        return len(indexed ^ expected) + len([size for size in sizes if size != len(indexed)])

    @staticmethod
    def is_current(connection: Connection) -> bool:
        """Tell whether the database has an index of this version."""
        return connection.exec_driver_sql("PRAGMA user_version").scalar() == _VERSION

    def _sources(self) -> list[_Rows]:
        searched = select(EditionRow.kind, EditionRow.id).where(EditionRow.kind.in_(_BOOKS))
        editions = self._session.execute(searched.order_by(EditionRow.id)).all()
        return [*(_nodes(kind, number) for kind, number in editions), _local_titles(), _positions()]

    def _remove(self, kind: str, edition: int, ref: str | None) -> None:
        for statement in _DELETES:
            self._session.execute(text(statement), {"kind": kind, "edition": edition, "ref": ref})

    def _add(self, rows: _Rows) -> None:
        last = self._session.scalar(text("SELECT max(id) FROM search_document")) or 0
        documents = [
            _document(last + number, dict(zip(_SHOWN, row, strict=True)))
            for number, row in enumerate(self._session.execute(rows), start=1)
        ]
        for statement in _INSERTS if documents else ():
            self._session.execute(text(statement), documents)


def _nodes(kind: str, edition: int) -> _Rows:
    row = _BOOKS[kind]
    names = row.__table__.c
    return select(
        literal(kind),
        row.edition_id,
        cast(row.place, String),
        row.code,
        row.level,
        names.name_kk,
        names.name_ru,
        cast(names.name_unofficial, String),
    ).where(row.edition_id == edition)


def _local_titles(*conditions: ColumnElement[bool]) -> _Rows:
    names = LocalTitleRow.__table__.c
    return select(
        literal(_CLASSIFIER),
        literal(NO_EDITION),
        cast(LocalTitleRow.node, String),
        literal(""),
        literal("title"),
        names.title_kk,
        names.title_ru,
        cast(names.title_unofficial, String),
    ).where(*conditions)


def _positions(*conditions: ColumnElement[bool]) -> _Rows:
    names = StaffPositionRow.__table__.c
    return select(
        literal(POSITIONS),
        literal(NO_EDITION),
        StaffPositionRow.key,
        func.coalesce(StaffPositionRow.occupation_code, ""),
        literal("position"),
        names.title_kk,
        names.title_ru,
        cast(names.title_unofficial, String),
    ).where(StaffPositionRow.table_key.in_(current_tables()), *conditions)


def _document(number: int, shown: dict[str, str | int | None]) -> dict[str, str | int | None]:
    phrase_kk, phrase_ru = phrase(str(shown["name_kk"] or "")), phrase(str(shown["name_ru"] or ""))
    keyboard_kk, keyboard_ru = fold_keyboard(phrase_kk), fold_keyboard(phrase_ru)
    return {
        **shown,
        "id": number,
        "code_key": code_key(str(shown["code"])),
        "phrase_kk": phrase_kk,
        "phrase_ru": phrase_ru,
        "keyboard_kk": keyboard_kk,
        "keyboard_ru": keyboard_ru,
        "words": f"{phrase_kk} {phrase_ru}",
        "keyboard": f"{keyboard_kk} {keyboard_ru}",
    }
