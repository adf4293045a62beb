"""The search index; the modules ``search_…`` alone know SQLite's full-text search (FTS5).

A document is a node of a reference book, an own title or a position. The index is derived: the stores' rows
are the truth, and it follows them in the same transaction. Its tables are those of ``search_tables``.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
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
)
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
from nqs_desktop.db.search_finder import POSITIONS, SearchFinder
from nqs_desktop.db.search_tables import NO_EDITION, SearchTables
from nqs_desktop.db.staffing_tables import current_tables
from nqs_desktop.domain.browse import EditionInfo, SearchHit
from nqs_desktop.domain.changes import Action
from nqs_desktop.domain.equal_words import EqualWords

TABLE_PREFIX: Final = "search_"

_VERSION: Final = 3
"""Raise it when tables or folding change: a database with another one gets its index anew."""

_BOOKS: Final[dict[str, type[NationalBookRow]]] = {
    "classifier": ClassifierRow,
    "specialties": SpecialtyRow,
    "register": RegisterRow,
}
_PORTION: Final = 5_000
_CLASSIFIER: Final = "classifier"
_WHOLES: Final = ("import_batch", "staffing_table", "organisation")
_SHOWN_OF_POSITIONS: Final = ("title_kk", "title_ru", "title_unofficial", "occupation_code")
_MANY: Final = 50
"""More positions than these are compared with the index all at once."""

_Rows = Select[str, int, str, str, str, str | None, str | None, str]
"""What the stores' rows say of documents: the columns of ``search_tables.SHOWN``."""


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
        equal_words: Callable[[], EqualWords] = EqualWords,
    ) -> tuple[SearchHit, ...]:
        """Return what answers ``typed``, best first; nothing for a text without letters and digits.

        Args:
            typed: The text as it is; nothing in it is a command.
            kinds: ``classifier``, ``specialties``, ``register``, ``positions``; all when ``None``.
            limit: The most hits to return.
            edition: An edition of a reference book in place of the newest of each.
            equal_words: Reads the list of words of equal meaning; called where the typed ones find little.

        Raises:
            UserError: None of the ``kinds`` has that edition.
        """
        return SearchFinder(self._session, equal_words).find(typed, kinds, limit, edition)

    def follow(self, entries: Iterable[Entry]) -> None:
        """Bring the index up to what a step changed; the unit of work calls it when it commits."""
        listed = tuple(entries)
        self._follow_positions(listed)
        for entry in listed:
            if entry.table == "local_title":
                node = int(str(entry.key[0]))
                self._tables().remove(_CLASSIFIER, NO_EDITION, str(node))
                self._add(NO_EDITION, _local_titles(LocalTitleRow.node == node))
            elif (
                entry.table == "edition"
                and entry.action is not Action.UPDATED
                and entry.image["kind"] in _BOOKS
            ):
                kind, number = str(entry.image["kind"]), int(str(entry.image["id"]))
                self._tables().remove(kind, number, None)
                if entry.after is not None:
                    self._add(number, _nodes(kind, number))

    def _follow_positions(self, entries: Sequence[Entry]) -> None:
        changed = [
            str(entry.key[-1])
            for entry in entries
            if entry.table == "staff_position" and _shows_another(entry)
        ]
        wholes = [entry for entry in entries if entry.table in _WHOLES and entry.action is not Action.UPDATED]
        tables = self._tables()
        if (batch := _batch_alone(entries)) is not None:
            self._add(NO_EDITION, _positions(StaffPositionRow.batch_key == batch))
        elif wholes or len(changed) > _MANY:
            expected = {str(row[2]): tuple(row) for row in self._session.execute(_positions())}
            stored = {str(row[2]): row for row in tables.stored(POSITIONS)}
            stale = [key for key, row in stored.items() if expected.get(key) != row]
            for key in stale:
                tables.remove(POSITIONS, NO_EDITION, key)
            tables.add(NO_EDITION, [row for key, row in expected.items() if stored.get(key) != row])
        else:
            for key in changed:
                tables.remove(POSITIONS, NO_EDITION, key)
                self._add(NO_EDITION, _positions(StaffPositionRow.key == key))

    def take_in(self, edition: EditionInfo) -> None:
        """Index an edition that no step brought."""
        if edition.kind in _BOOKS:
            self._add(edition.id, _nodes(edition.kind, edition.id))

    def rebuild(self) -> None:
        """Make the index anew from the stores' rows, with tables of this version."""
        self._tables().create()
        for edition, source in self._sources():
            self._add(edition, source)
        self._session.connection().exec_driver_sql(f"PRAGMA user_version = {_VERSION}")

    def is_damaged(self) -> bool:
        """Tell whether the full text itself finds its tables damaged; SQLite counts the check as writing."""
        return self._tables().is_damaged()

    def faults(self) -> int:
        """Return how many documents are missing, too many or stale; the index agrees where it is 0."""
        tables = self._tables()
        expected = {tuple(row) for _, source in self._sources() for row in self._session.execute(source)}
        return len(tables.stored() ^ expected) + tables.strayed()

    @staticmethod
    def is_current(connection: Connection) -> bool:
        """Tell whether the database has an index of this version."""
        return connection.exec_driver_sql("PRAGMA user_version").scalar() == _VERSION

    def _sources(self) -> list[tuple[int, _Rows]]:
        searched = select(EditionRow.kind, EditionRow.id).where(EditionRow.kind.in_(_BOOKS))
        editions = self._session.execute(searched.order_by(EditionRow.id)).all()
        books = [(number, _nodes(kind, number)) for kind, number in editions]
        return [*books, (NO_EDITION, _local_titles()), (NO_EDITION, _positions())]

    def _tables(self) -> SearchTables:
        return SearchTables(self._session.connection())

    def _add(self, edition: int, rows: _Rows) -> None:
        self._tables().add(edition, self._session.execute(rows.execution_options(yield_per=_PORTION)))


def _shows_another(entry: Entry) -> bool:
    """Tell whether a position came, went, or shows something else than before."""
    if entry.before is None or entry.after is None:
        return True
    return any(entry.before.get(name) != entry.after.get(name) for name in _SHOWN_OF_POSITIONS)


def _batch_alone(entries: Sequence[Entry]) -> str | None:
    """Return the import that a step consists of, with nothing else or with the organisation made for it."""
    if any(entry.before is not None for entry in entries):
        return None
    tables = sorted(entry.table for entry in entries)
    if tables not in (["import_batch"], ["import_batch", "organisation", "staffing_table"]):
        return None
    return next(str(entry.key[0]) for entry in entries if entry.table == "import_batch")


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
