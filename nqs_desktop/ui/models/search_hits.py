"""The hits of a search, best first."""

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nqs_desktop.domain.browse import SearchHit
from nqs_desktop.ui.books.book_words import entry_hint, star_hint
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.widgets.data_label import data_hint
from nqs_desktop.ui.words import name_hint

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The :class:`SearchHit` of a row."""
QUERY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
"""The text that was looked for."""

_NOWHERE = QModelIndex()


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
            return " ".join(filter(None, (hit.key, self._language.best(hit.name) or hit.name_en)))
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = name_hint(hit.name, self._language) or hit.name_en
            more = star_hint(special_needs=hit.special_needs, military=hit.military)
            if hit.kind == "classifier":
                more = entry_hint(hit.key, hit.level, hit.name, local=hit.node_id < 0)
            return data_hint("\n".join([hint, *more]))
        return None

    def _rename(self) -> None:
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))
