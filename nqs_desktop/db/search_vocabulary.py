"""The words of all names: which of them a typed word may mean. They are far fewer than the names."""

import json
from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection

from nqs_desktop.domain.word_likeness import (
    SHORTEST_BEGINNING,
    SHORTEST_PART,
    Likeness,
    TypedWord,
    beginnings,
    match,
    stem,
    typing_errors,
)

_MOST_READ: Final = 300
_MOST_ASKED: Final = 48
_END: Final = "char(1114111)"
_KNOWN: Final = f"""SELECT EXISTS
    (SELECT 1 FROM search_vocabulary WHERE word >= ? AND word < ? || {_END})"""  # noqa: S608
_FORMS: Final = f"""SELECT word, uses FROM search_vocabulary WHERE word >= ? AND word < ? || {_END}
    UNION SELECT v.word, v.uses FROM json_each(?) b JOIN search_vocabulary v ON v.word = b.value LIMIT ?"""  # noqa: S608
# A short text is a whole word only: too many words begin with it.
_BEGUN: Final = f"""SELECT v.word, v.uses FROM json_each(?) b CROSS JOIN search_vocabulary v
    ON v.word >= b.value AND v.word < b.value ||
        CASE WHEN length(b.value) < {SHORTEST_BEGINNING} THEN char(1) ELSE {_END} END LIMIT ?"""  # noqa: S608
_CONTAINING: Final = """SELECT v.word, v.uses FROM search_parts CROSS JOIN search_vocabulary v
    ON v.id = search_parts.rowid WHERE search_parts MATCH ? LIMIT ?"""


class SearchVocabulary:
    """Words of names in the folding of the Russian keyboard; what it returns are words that names have."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begins(self, asked: str) -> bool:
        """Tell whether there is a word that begins so."""
        return bool(self._connection.exec_driver_sql(_KNOWN, (asked, asked)).scalar())

    def forms(self, typed: TypedWord) -> list[str]:
        """Return other forms of the typed word, the most used first."""
        asked = typed.keyboard
        if len(asked) < SHORTEST_PART:
            return []
        begin = stem(asked)
        values = (begin, begin, json.dumps(beginnings(asked)), _MOST_READ)
        return self._answers(typed, _FORMS, values, (Likeness.FORM, Likeness.ALIKE_BEGINNING))

    def misspelt(self, typed: TypedWord) -> list[str]:
        """Return words of which the typed one is a writing, or the beginning of one, with one error."""
        errors = [text for text in typing_errors(typed.keyboard) if len(text) >= SHORTEST_PART]
        wanted = (Likeness.ALIKE, Likeness.ALIKE_BEGINNING)
        return self._answers(typed, _BEGUN, (json.dumps(errors), _MOST_READ), wanted) if errors else []

    def containing(self, typed: TypedWord) -> list[str]:
        """Return words inside which the typed one stands."""
        if len(typed.keyboard) < SHORTEST_PART:
            return []
        return self._answers(typed, _CONTAINING, (f'"{typed.keyboard}"', _MOST_READ), (Likeness.INSIDE,))

    def _answers(
        self, typed: TypedWord, sql: str, values: tuple[object, ...], wanted: Iterable[Likeness]
    ) -> list[str]:
        rows = self._connection.exec_driver_sql(sql, values).all()
        found = [(match(TypedWord(typed.keyboard, typed.keyboard), word), word, uses) for word, uses in rows]
        ranked = sorted(
            (-one.likeness, -int(uses), word)
            for one, word, uses in found
            if one is not None and one.likeness in wanted
        )
        return [word for _, _, word in ranked[:_MOST_ASKED]]
