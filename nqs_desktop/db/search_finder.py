"""Asks the search index: cheap questions first, each for few candidates, which are then ranked.

Nothing typed is ever a command: words are letters and digits in quotation marks, all else is a parameter.
"""

import json
from collections.abc import Collection
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from nqs_desktop.db.search_questions import expressions
from nqs_desktop.db.search_ranking import Query, score
from nqs_desktop.db.search_tables import LONGEST_CODE, NO_EDITION, block, title_key
from nqs_desktop.db.search_vocabulary import SearchVocabulary
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText
from nqs_desktop.domain.search_text import code_key

POSITIONS: Final = "positions"
KINDS: Final = ("classifier", "specialties", "register", POSITIONS)
"""Kinds of hits; of equal answers the earlier kind comes first."""

_FEWEST: Final = 100  # candidates, so that the best of them are found for a short list too
_MOST: Final = 2000
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

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

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
        found = self._found(query, editions, json.dumps(asked), most)
        order = sorted(found.values(), key=lambda hit: (-hit[0], KINDS.index(hit[1].kind), hit[1].id))
        return tuple(_hit(points, document) for points, document in order[:limit])

    def _in_force(self, kinds: tuple[str, ...]) -> list[int]:
        found = self._connection.exec_driver_sql(_IN_FORCE, (json.dumps(kinds), json.dumps(kinds)))
        return list(found.scalars())

    def _existing(self, edition: int, kinds: tuple[str, ...]) -> int:
        if self._connection.exec_driver_sql(_EXISTING, (json.dumps(kinds), edition)).scalar() is None:
            raise UserError("database.no_edition", number=edition)
        return edition

    def _found(
        self, query: Query, editions: list[int], kinds: str, most: int
    ) -> dict[int, tuple[float, _Found]]:
        hits: dict[int, tuple[float, _Found]] = {}

        def take(sql: str, *values: object, limit: int = most) -> None:
            for row in self._connection.exec_driver_sql(sql, (*values, kinds, limit)).all():
                document = _Found._make(row)
                if document.id not in hits:
                    points = _points(query, document)
                    if points:
                        hits[document.id] = points, document

        for edition in editions:
            if query.code:
                take(_BY_CODE, edition, query.code, query.code)
            for sql in _BY_TITLE:
                take(sql, title_key(query.title), *block(edition))
        for expression, limit in expressions(query, SearchVocabulary(self._connection), hits, most):
            for edition in editions:
                take(_BY_WORDS, expression, *block(edition), limit=limit)
        return hits


def _points(query: Query, found: _Found) -> float:
    names = tuple(name for name in (found.name_kk, found.name_ru) if name)
    return score(query, code_key(found.code), names)


def _hit(points: float, found: _Found) -> SearchHit:
    marks = tuple(Language(mark) for mark in found.unofficial.split(",") if mark)
    return SearchHit(
        kind=found.kind,
        node_id=0 if found.kind == POSITIONS else int(found.ref),
        key=found.ref if found.kind == POSITIONS else found.code,
        name=LocalizedText(found.name_kk, found.name_ru, marks),
        level=found.level,
        score=points,
    )
