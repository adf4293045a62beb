"""Asks the search index: cheap questions first, then the answers ranked; nothing typed is ever a command."""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

from sqlalchemy import bindparam, func, select, text
from sqlalchemy.orm import Session

from nqs_desktop.db.rows import EditionRow
from nqs_desktop.db.search_ranking import Query, score
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import Language, LocalizedText

POSITIONS: Final = "positions"
NO_EDITION: Final = 0
KINDS: Final = ("classifier", "specialties", "register", POSITIONS)
"""Kinds of hits; of equal answers the earlier kind comes first."""

_MOST_CANDIDATES: Final = 500
_MOST_ALIKE: Final = 200
_ANY: Final = 10**9
_MANY: Final = 200
_FEW: Final = 20
_TRIGRAM: Final = 3
_LONGEST_IN_PARTS: Final = 200  # signs; what is longer was pasted, and its parts are too many to ask for
_SELECT: Final = """SELECT d.id, d.kind, d.ref, d.code, d.code_key, d.level, d.name_kk, d.name_ru,
    d.unofficial, d.phrase_kk, d.phrase_ru, d.keyboard_kk, d.keyboard_ru FROM """
_SCOPE: Final = " AND d.kind IN :kinds AND d.edition IN :editions "
_END: Final = "char(1114111)"
_BY_CODE: Final = (
    f"{_SELECT} search_document d WHERE d.code_key BETWEEN :code AND :code || {_END} {_SCOPE}"
    " ORDER BY length(d.code_key), d.id LIMIT :most"
)
_BY_TITLE: Final = tuple(
    f"{_SELECT} search_document d WHERE d.{column} BETWEEN :phrase AND :phrase || {_END} {_SCOPE}"
    f" ORDER BY length(d.{column}), d.id LIMIT :most"
    for column in ("phrase_kk", "phrase_ru")
)
# CROSS JOIN keeps SQLite from asking the full text about each document of the scope.
_BY_WORDS: Final = (
    f"{_SELECT} search_words CROSS JOIN search_document d ON d.id = search_words.rowid"
    f" WHERE search_words MATCH :match {_SCOPE} LIMIT :most"
)
_BY_PARTS: Final = (
    f"{_SELECT} search_parts CROSS JOIN search_document d ON d.id = search_parts.rowid"
    f" WHERE search_parts MATCH :match {_SCOPE} LIMIT :most"
)
_BY_LIKENESS: Final = _BY_PARTS.replace("LIMIT", "ORDER BY search_parts.rank LIMIT")


class _Found(NamedTuple):
    id: int
    kind: str
    ref: str
    code: str
    code_key: str
    level: str
    name_kk: str | None
    name_ru: str | None
    unofficial: str
    phrase_kk: str
    phrase_ru: str
    keyboard_kk: str
    keyboard_ru: str


class SearchFinder:
    """Finds documents of the search index by code and by words of both languages."""

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
        asked = tuple(KINDS if kinds is None else kinds)
        editions = self._newest_editions() if edition is None else (self._existing(edition, asked),)
        query = Query.read(typed)
        if not query.words:
            return ()
        scope = {"kinds": asked, "editions": editions}
        hits: dict[int, tuple[float, _Found]] = {}
        for enough, sql, values in _questions(query):
            if len(hits) >= enough:
                break
            for found in self._ask(sql, {**scope, **values}):
                phrases = (found.phrase_kk, found.phrase_ru)
                points = score(query, found.code_key, phrases, (found.keyboard_kk, found.keyboard_ru))
                if points:
                    hits[found.id] = (points, found)
        order = sorted(hits.values(), key=lambda hit: (-hit[0], KINDS.index(hit[1].kind), hit[1].id))
        return tuple(_hit(points, found) for points, found in order[:limit])

    def _newest_editions(self) -> tuple[int, ...]:
        newest = select(func.max(EditionRow.id)).group_by(EditionRow.kind)
        return (NO_EDITION, *self._session.scalars(newest))

    def _existing(self, edition: int, kinds: tuple[str, ...]) -> int:
        found = select(EditionRow.id).where(EditionRow.id == edition, EditionRow.kind.in_(kinds))
        if self._session.scalar(found) is None:
            raise UserError("database.no_edition", number=edition)
        return edition

    def _ask(self, sql: str, values: dict[str, object]) -> list[_Found]:
        statement = text(sql).bindparams(
            bindparam("kinds", expanding=True), bindparam("editions", expanding=True)
        )
        return [_Found._make(row) for row in self._session.execute(statement, values)]


def _questions(query: Query) -> Iterator[tuple[int, str, dict[str, object]]]:
    """Yield questions, those with the better answers first, each with the number of hits that spares it."""
    if query.code:
        yield _ANY, _BY_CODE, {"code": query.code, "most": _MOST_CANDIDATES}
    for sql in _BY_TITLE:
        yield _ANY, sql, {"phrase": " ".join(query.words), "most": _MOST_CANDIDATES}
    yield _ANY, _BY_WORDS, {"match": _beginnings("words", query.words), "most": _MOST_CANDIDATES}
    yield _MANY, _BY_WORDS, {"match": _beginnings("keyboard", query.keyboard), "most": _MOST_CANDIDATES}
    words = dict.fromkeys(query.keyboard)
    if all(len(word) >= _TRIGRAM for word in words) and sum(map(len, words)) <= _LONGEST_IN_PARTS:
        match = " AND ".join(f'"{word}"' for word in words)
        yield _FEW, _BY_PARTS, {"match": match, "most": _MOST_CANDIDATES}
        parts = {word[at : at + _TRIGRAM] for word in words for at in range(len(word) - _TRIGRAM + 1)}
        match = " OR ".join(f'"{part}"' for part in sorted(parts))
        yield 1, _BY_LIKENESS, {"match": match, "most": _MOST_ALIKE}


def _beginnings(column: str, words: Iterable[str]) -> str:
    # Words are letters and digits only; in quotation marks none of them is an operator.
    return f"{column} : (" + " AND ".join(f'"{word}"*' for word in dict.fromkeys(words)) + ")"


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
