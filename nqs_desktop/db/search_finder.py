"""Asks the search index: cheap questions first, each for few candidates, which are then ranked.

Nothing typed is ever a command: words are letters and digits in quotation marks, all else is a parameter.
"""

import json
from collections.abc import Callable, Collection, Iterator
from itertools import chain
from typing import Final, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from nqs_desktop.db.search_questions import expressions
from nqs_desktop.db.search_ranking import Query, Rank, score
from nqs_desktop.db.search_tables import LONGEST_CODE, NO_EDITION, block, title_key
from nqs_desktop.db.search_vocabulary import SearchVocabulary
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.equal_words import EqualWords, Slot
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import code_key, split_code
from nqs_desktop.domain.word_likeness import LONGEST_QUERY

POSITIONS: Final = "positions"
KINDS: Final = ("classifier", "specialties", "register", POSITIONS)
"""Kinds of hits; of equal answers the earlier kind comes first."""

_FEWEST: Final = 100  # candidates, so that the best of them are found for a short list too
_MOST: Final = 2000
_ENOUGH: Final = 20  # entries below a code that have the word
_LENGTHS: Final = json.dumps(list(range(1, LONGEST_CODE + 1)))
_SELECT: Final = "SELECT d.id, d.kind, d.ref, d.code, d.level, d.name_kk, d.name_ru, d.unofficial FROM"
_KINDS: Final = "AND d.kind IN (SELECT value FROM json_each(?))"
_BY_CODE: Final = f"""{_SELECT} json_each('{_LENGTHS}') n CROSS JOIN search_document d
    ON d.edition = ? AND length(d.code_key) = n.value AND d.code_key <> ''
        AND d.code_key >= ? AND d.code_key < ? || char(1114111) {_KINDS} LIMIT ?"""
_BY_TITLE: Final = tuple(
    f"{_SELECT} search_document d WHERE d.{column} = ? AND d.id BETWEEN ? AND ? {_KINDS} LIMIT ?"
    for column in ("title_kk", "title_ru")
)
# CROSS JOIN keeps SQLite from asking the full text about each document of the scope.
_BY_WORDS: Final = f"""{_SELECT} search_words CROSS JOIN search_document d ON d.id = search_words.rowid
    WHERE search_words MATCH ? AND search_words.rowid BETWEEN ? AND ? {_KINDS}
    ORDER BY search_words.rowid LIMIT ?"""
# Of a short word only so many names, the short ones, are looked at below a code.
_BELOW_CODE: Final = f"""{_SELECT} json_each('{_LENGTHS}') n CROSS JOIN search_document d
    ON d.edition = ? AND length(d.code_key) = n.value AND d.code_key <> ''
        AND d.code_key >= ? AND d.code_key < ? || char(1114111) AND d.id IN
        (SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ? LIMIT 20000)
        {_KINDS} LIMIT ?"""  # noqa: S608
_IN_FORCE: Final = f"""SELECT max(d.id) FROM edition d WHERE true {_KINDS} GROUP BY d.kind
    UNION ALL SELECT {NO_EDITION} WHERE EXISTS
        (SELECT 1 FROM search_document d WHERE d.edition = {NO_EDITION} {_KINDS})"""  # noqa: S608
_EXISTING: Final = f"SELECT d.id FROM edition d WHERE true {_KINDS} AND d.id = ?"  # noqa: S608


class _Found(NamedTuple):
    id: int
    kind: str
    ref: str
    code: str
    level: str
    name_kk: str | None
    name_ru: str | None
    unofficial: str


class SearchFinder:
    """Finds documents of the search index by code and by words of both languages."""

    def __init__(self, session: Session, equal_words: Callable[[], EqualWords] = EqualWords) -> None:
        """Search what ``session`` reads.

        Args:
            session: A transaction.
            equal_words: Reads the list of words of equal meaning; called where the typed ones find little.
        """
        self._connection = session.connection()
        self._equal_words = equal_words

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
        asked = tuple(KINDS if kinds is None else kinds)
        editions = self._in_force(asked) if edition is None else [self._existing(edition, asked)]
        query = Query.read(typed)
        if not query.words:
            return ()
        most = min(max(limit, _FEWEST), _MOST)
        scope = _Scope(editions, json.dumps(asked), most)
        code, words = split_code(typed[:LONGEST_QUERY])
        search = _Search(self._connection, self._equal_words, scope)
        if code:
            search.look_below(code, Query.read(words))
        if not code or len(search.hits) < _ENOUGH:
            search.look_for(query)
        hits = search.hits.values()
        order = sorted(hits, key=lambda hit: (-hit.points, KINDS.index(hit.document.kind), hit.document.id))
        return tuple(map(_hit, order[:limit]))

    def _in_force(self, kinds: tuple[str, ...]) -> list[int]:
        found = self._connection.exec_driver_sql(_IN_FORCE, (json.dumps(kinds), json.dumps(kinds)))
        return list(found.scalars())

    def _existing(self, edition: int, kinds: tuple[str, ...]) -> int:
        if self._connection.exec_driver_sql(_EXISTING, (json.dumps(kinds), edition)).scalar() is None:
            raise UserError("database.no_edition", number=edition)
        return edition


class _Scope(NamedTuple):
    editions: list[int]
    kinds: str
    most: int


class _Scored(NamedTuple):
    points: float
    document: _Found
    query: Query


class _Search:
    """One search; ``hits`` are its answers by their number."""

    def __init__(self, connection: Connection, equal_words: Callable[[], EqualWords], scope: _Scope) -> None:
        self._connection = connection
        self._equal_words = equal_words
        self._scope = scope
        self.hits: dict[int, _Scored] = {}

    def look_for(self, query: Query) -> None:
        """Find what answers the query by code, title or words."""
        self._query = query
        for edition in self._scope.editions:
            if query.code:
                self._take(_BY_CODE, edition, query.code, query.code)
            for sql in _BY_TITLE:
                self._take(sql, title_key(query.title), *block(edition))
        for expression, limit in self._expressions():
            for edition in self._scope.editions:
                self._take(_BY_WORDS, expression, *block(edition), limit=limit)

    def look_below(self, code: str, query: Query) -> None:
        """Find what answers the words of the query among the entries of the code and below it."""
        self._query = query
        for expression, limit in self._expressions():
            for edition in self._scope.editions:
                values = (edition, code, code, expression, *block(edition))
                self._take(_BELOW_CODE, *values, limit=limit, below=True)

    def _expressions(self) -> Iterator[tuple[str, int]]:
        vocabulary = SearchVocabulary(self._connection)
        return expressions(self._query, vocabulary, self.hits, self._scope.most, self._widen)

    def _widen(self) -> tuple[Slot, ...]:
        self._query = self._query.widened(self._equal_words())
        return self._query.slots

    def _take(self, sql: str, *values: object, limit: int | None = None, below: bool = False) -> None:
        query, (_, kinds, most) = self._query, self._scope
        for row in self._connection.exec_driver_sql(sql, (*values, kinds, limit or most)).all():
            document = _Found._make(row)
            if document.id not in self.hits:
                points = _points(query, document)
                if points and below:
                    points = Rank.CODE_AND_WORDS + points / (Rank.CODE_AND_WORDS + 1)
                if points:
                    self.hits[document.id] = _Scored(points, document, query)


def _points(query: Query, found: _Found) -> float:
    return score(query, code_key(found.code), _names(found))


def _names(found: _Found) -> tuple[str, ...]:
    return tuple(name for name in (found.name_kk, found.name_ru) if name)


def _hit(scored: _Scored) -> SearchHit:
    points, found, query = scored
    marks = tuple(map(Language, found.unofficial.split(","))) if found.unofficial else ()
    meant = (query.meant(name) for name in _names(found)) if query.slots else ()
    return SearchHit(
        kind=found.kind,
        node_id=0 if found.kind == POSITIONS else int(found.ref),
        key=found.ref if found.kind == POSITIONS else found.code,
        name=LocalizedText(found.name_kk, found.name_ru, marks),
        level=found.level,
        score=points,
        meant=tuple(dict.fromkeys(chain.from_iterable(meant))),
    )
