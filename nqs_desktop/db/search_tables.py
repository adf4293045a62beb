"""The tables of the search index: what a hit shows, the words of all names, and which names have a word.

Documents are numbered in blocks, one for each edition, so that a question about an edition is a range of
numbers; within a block the short names come first, so that the first answers are the better ones.
"""

import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from nqs_desktop.domain.search_text import code_key, keyboard_word, phrase

NO_EDITION: Final = 0
SHOWN: Final = ("kind", "edition", "ref", "code", "level", "name_kk", "name_ru", "unofficial")
"""The columns of a document that its row in a store says; the others follow from them."""

LONGEST_CODE: Final = 24

_BLOCK: Final = 1 << 32
_NAMES: Final = ("search_parts", "search_terms", "search_words", "search_vocabulary", "search_document")
_TABLES: Final = (
    """CREATE TABLE search_document (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, edition INTEGER NOT NULL, ref TEXT NOT NULL,
        code TEXT NOT NULL, code_key TEXT NOT NULL, level TEXT NOT NULL,
        name_kk TEXT, name_ru TEXT, unofficial TEXT NOT NULL,
        title_kk INTEGER, title_ru INTEGER)""",
    """CREATE INDEX search_document_code ON search_document (edition, length(code_key), code_key)
        WHERE code_key <> ''""",
    "CREATE INDEX search_document_kk ON search_document (title_kk)",
    "CREATE INDEX search_document_ru ON search_document (title_ru)",
    "CREATE UNIQUE INDEX search_document_loose ON search_document (kind, ref) WHERE edition = 0",
    """CREATE TABLE search_vocabulary (
        id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, uses INTEGER NOT NULL)""",
    # The words are folded before: all but ASCII is a letter to this tokenizer, which never parts one.
    """CREATE VIRTUAL TABLE search_words USING fts5 (
        words, content = '', detail = none, prefix = '1 2 3 4', tokenize = 'ascii')""",
    "CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_words, row)",
    """CREATE VIRTUAL TABLE search_parts USING fts5 (
        word, content = 'search_vocabulary', content_rowid = 'id', tokenize = 'trigram')""",
)
_LAST: Final = "SELECT max(id) FROM search_document WHERE id BETWEEN ? AND ?"
_INSERT: Final = f"""INSERT INTO search_document ({", ".join(SHOWN)}, code_key, title_kk, title_ru, id)
    VALUES ({", ".join("?" * (len(SHOWN) + 4))})"""  # noqa: S608
_INSERT_WORDS: Final = "INSERT INTO search_words (words, rowid) VALUES (?, ?)"
_COUNT_WORDS: Final = """INSERT INTO search_vocabulary (word, uses) VALUES (?, ?)
    ON CONFLICT (word) DO UPDATE SET uses = uses + excluded.uses"""
_INSERT_PARTS: Final = """INSERT INTO search_parts (rowid, word)
    SELECT id, word FROM search_vocabulary WHERE id > ?"""
_LEAVING: Final = """SELECT id, name_kk, name_ru FROM search_document
    WHERE id BETWEEN ? AND ? AND kind = ? AND ref = coalesce(?, ref)"""
_LEAVING_LOOSE: Final = """SELECT id, name_kk, name_ru FROM search_document
    WHERE edition = 0 AND kind = ? AND ref = ?"""
_FORGET_WORDS: Final = "INSERT INTO search_words (search_words, words, rowid) VALUES ('delete', ?, ?)"
_FORGET: Final = "DELETE FROM search_document WHERE id = ?"
_AT_ONCE: Final = 5_000
_CHECKS: Final = (
    "INSERT INTO search_words (search_words) VALUES ('integrity-check')",
    "INSERT INTO search_parts (search_parts) VALUES ('integrity-check')",
)

Row = Sequence[object]
"""The columns of :data:`SHOWN`."""


def block(edition: int) -> tuple[int, int]:
    """Return the first and the last number that a document of ``edition`` may have."""
    return edition * _BLOCK, (edition + 1) * _BLOCK - 1


def title_key(title: str) -> int:
    """Return what the index keeps of a whole title in the second folding; others may have the same."""
    return zlib.crc32(title.encode())


class SearchTables:
    """Creates, fills and checks the tables; the stores' rows say what belongs into them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self) -> None:
        """Make the tables anew, empty."""
        for name in _NAMES:
            self._connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
        for statement in _TABLES:
            self._connection.exec_driver_sql(statement)

    def add(self, edition: int, rows: Iterable[Row]) -> None:
        """Add documents of one edition; those of no edition belong to :data:`NO_EDITION`."""
        alike: dict[object, object] = {}  # staffing tables repeat titles: they are kept once
        documents = sorted((_document(row, alike) for row in rows), key=lambda document: len(document[0]))
        if not documents:
            return
        first, last = block(edition)
        start = 1 + (self._connection.exec_driver_sql(_LAST, (first, last)).scalar() or first)
        for at in range(0, len(documents), _AT_ONCE):
            portion = list(enumerate(documents[at : at + _AT_ONCE], start + at))
            ask = self._connection.exec_driver_sql
            ask(_INSERT, [(*columns, number) for number, (_, columns) in portion])
            ask(_INSERT_WORDS, [(words, number) for number, (words, _) in portion])
        self._count(words for words, _ in documents)

    def remove(self, kind: str, edition: int, ref: str | None) -> None:
        """Remove one document or all of an edition. Words that no name has any more find nothing."""
        if edition == NO_EDITION and ref is not None:
            leaving = self._connection.exec_driver_sql(_LEAVING_LOOSE, (kind, ref)).all()
        else:
            leaving = self._connection.exec_driver_sql(_LEAVING, (*block(edition), kind, ref)).all()
        if leaving:
            forgotten = [(" ".join(_titles(kk, ru)), number) for number, kk, ru in leaving]
            self._connection.exec_driver_sql(_FORGET_WORDS, forgotten)
            self._connection.exec_driver_sql(_FORGET, [(number,) for number, _, _ in leaving])

    def stored(self, kind: str | None = None) -> set[tuple[object, ...]]:
        """Return what the documents show, all or those of one kind."""
        columns = ", ".join(SHOWN)
        rows = self._connection.exec_driver_sql(
            f"SELECT {columns} FROM search_document WHERE kind = coalesce(?, kind)",  # noqa: S608
            (kind,),
        )
        return {tuple(row) for row in rows}

    def strayed(self) -> int:
        """Return how many words do not lead to as many documents as have them, or are not to be found."""
        ask = self._connection.exec_driver_sql
        names = ask("SELECT name_kk, name_ru FROM search_document")
        expected = Counter(word for kk, ru in names for word in set(" ".join(_titles(kk, ru)).split()))
        indexed = {str(term): int(count) for term, count in ask("SELECT term, doc FROM search_terms")}
        known = set(ask("SELECT word FROM search_vocabulary").scalars())
        parts = ask("SELECT count(*) FROM search_parts").scalar()
        lost = len(expected.items() ^ indexed.items()) + len(expected.keys() - known)
        return lost + (parts != len(known))

    def is_damaged(self) -> bool:
        """Tell whether the full text itself finds its tables damaged; SQLite counts the check as writing."""
        try:
            for check in _CHECKS:
                self._connection.exec_driver_sql(check)
        except DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            return True
        return False

    def _count(self, documents: Iterable[str]) -> None:
        last = self._connection.exec_driver_sql("SELECT max(id) FROM search_vocabulary").scalar() or 0
        uses = Counter(word for words in documents for word in words.split())
        if uses:
            self._connection.exec_driver_sql(_COUNT_WORDS, sorted(uses.items()))
            self._connection.exec_driver_sql(_INSERT_PARTS, (last,))


def _document(row: Row, alike: dict[object, object]) -> tuple[str, Row]:
    """Return the words of a document, and its columns without its number.

    ``alike`` keeps equal values once.
    """
    shown = dict(zip(SHOWN, row, strict=True))
    titles = _titles(shown["name_kk"], shown["name_ru"])
    keys = [title_key(title) if title else None for title in titles]
    columns = (*row, code_key(str(shown["code"])), *keys)
    words = " ".join(titles)
    return str(alike.setdefault(words, words)), tuple([alike.setdefault(one, one) for one in columns])


def _titles(*names: object) -> tuple[str, ...]:
    return tuple([_folded(str(name)) if name else "" for name in names])


@lru_cache(maxsize=8192)
def _folded(name: str) -> str:
    """Return a title in the second folding; a staffing table has the same ones many times."""
    return keyboard_word(phrase(name))
