"""The hits of a search, best first, and where in them the words stand that were looked for."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nqs_desktop.domain import search_text
from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.words import name_hint

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`SearchHit` of a row."""
QUERY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
"""The text that was looked for."""

_NOWHERE = QModelIndex()
_WORD: Final = re.compile(r"[^\W_]+")


class SearchHitModel(QAbstractListModel):
    """A list of :class:`SearchHit`."""

    def __init__(self, language: LanguageSwitch, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._hits: list[SearchHit] = []
        self._query = ""
        language.changed.connect(self._rename)

    def set_hits(self, query: str, hits: list[SearchHit]) -> None:
        """Show the hits of ``query``."""
        self.beginResetModel()
        self._query = query
        self._hits = hits
        self.endResetModel()

    def hit_at(self, index: Index) -> SearchHit | None:
        """Return the hit of a row; ``None`` for no row."""
        return self._hits[index.row()] if index.isValid() and index.row() < len(self._hits) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the hits."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return code and name, the hit itself, or the query."""
        hit = self.hit_at(index)
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == QUERY_ROLE:
            return self._query
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(filter(None, (hit.key, self._language.best(hit.name))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return name_hint(hit.name, self._language)
        return None

    def _rename(self) -> None:
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))


@lru_cache(maxsize=2000)
def matched_ranges(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Return where ``query`` matches in ``text``: begin and end, in order, without overlaps.

    Words and codes are compared as the search compares them (``domain.search_text``).
    """
    found = sorted(_code_ranges(text, query)) or sorted(_word_ranges(text, query))
    merged: list[tuple[int, int]] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _word_ranges(text: str, query: str) -> Iterator[tuple[int, int]]:
    wanted, typed = search_text.tokens(query), search_text.keyboard_tokens(query)
    for match in _WORD.finditer(text):
        word = match[0]
        for form, words in ((search_text.fold(word), wanted), (search_text.fold_keyboard(word), typed)):
            for each in words:
                place = form.find(each)
                if place < 0:
                    continue
                exact = len(form) == len(word)
                start = match.start() + place if exact else match.start()
                yield start, start + len(each) if exact else match.end()


def _code_ranges(text: str, query: str) -> Iterator[tuple[int, int]]:
    code = search_text.code_query(query)
    places = [place for place, letter in enumerate(text) if letter.isalnum()]
    if code and search_text.code_key(text).startswith(code) and len(places) >= len(code):
        yield places[0], places[len(code) - 1] + 1
