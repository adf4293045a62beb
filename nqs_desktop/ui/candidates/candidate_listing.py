"""The list of candidates: who is stored, who fits search and filters, and what is said where nobody does."""

from bisect import insort
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.domain.search_text import collation_key
from nqs_desktop.ui.candidates.candidate_rows import (
    PAPERS_COLUMN,
    candidate_facets,
    find_candidates,
    fits,
    has_papers_to_tell,
    words_of,
)
from nqs_desktop.ui.candidates.candidates_view import CandidatesView
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import SearchBox

MANY: Final = 2_000
"""More candidates than these are read beside the window: it does not wait for them."""

_FEW: Final = 100


class CandidateListing(QObject):
    """Fills the table of a view.

    Attributes:
        rows: Everybody who is stored.
        search: The search by name or IIN.
        is_loading: Whether everybody is being read beside the window.

    Signals:
        loaded: It shows who is stored now.
    """

    loaded = Signal()

    def __init__(
        self,
        context: PageContext,
        view: CandidatesView,
        model: RowTableModel[CandidateRow],
        search: SearchBox,
    ) -> None:
        """Start empty."""
        super().__init__(search)
        self.rows: list[CandidateRow] = []
        self.search = search
        self.is_loading = False
        self._candidates = context.services.candidates
        self._tasks = context.tasks
        self._round = 0
        self._view = view
        self._model = model
        self._language = context.language

    def load(self) -> None:
        """Read who is stored, and show who fits; where they are many, a moment later.

        Raises:
            UserError: The database cannot be read.
        """
        self._round += 1
        if self._candidates.count() <= MANY:
            self._take(self._candidates.rows())
            return
        this, self.is_loading = self._round, True
        if not self.rows:
            self._view.list.show_loading()

        def take(rows: list[CandidateRow]) -> None:
            if this == self._round:  # else they were asked for anew meanwhile
                self._take(rows)

        self._tasks.start(
            self.tr("Reading the candidates"),
            lambda _: self._read(),
            initiator=self,
            on_success=take,
        )

    def _read(self) -> list[CandidateRow]:
        rows = self._candidates.rows()
        for row in rows:
            words_of(row.name)  # the first letter of a search finds them ready
        return rows

    def update(self, keys: Collection[str]) -> None:
        """Read anew who has these keys; everybody where one of them is nobody's, as the key of a batch is.

        Raises:
            UserError: The database cannot be read.
        """
        wanted = set(keys)
        fresh = self._candidates.rows(wanted) if len(wanted) <= _FEW else []
        known = {row.key for row in (*self.rows, *fresh)}
        if self.is_loading or not wanted <= known or len(wanted) > _FEW:
            self.load()
            return
        rows = [row for row in self.rows if row.key not in wanted]
        for row in fresh:
            insort(rows, row, key=lambda one: (collation_key(one.name), one.key))
        self._take(rows)

    def _take(self, rows: Iterable[CandidateRow]) -> None:
        self.is_loading = False
        self.rows = list(rows)
        today = self._candidates.today()
        self._view.set_facets(candidate_facets(self.rows, self._language, today))
        self._view.table.setColumnHidden(PAPERS_COLUMN, not has_papers_to_tell(self.rows, today))
        self.fill()
        self.loaded.emit()

    def row(self, key: str) -> CandidateRow | None:
        """Return who has a key, shown or not."""
        return next((row for row in self.rows if row.key == key), None)

    def reveal(self, key: str) -> None:
        """Show everybody where search or filters leave one out."""
        row = self.row(key)
        if row is None or not self._fitting([row]):
            self.search.clear()
            self._view.filters.clear()
            self.fill()

    def fill(self) -> None:
        """Show who fits, or say why nobody does."""
        if self.is_loading and not self.rows:
            return
        found, text, filters = self._fitting(self.rows), self.search.text().strip(), self._view.filters
        self._model.set_rows(found)
        if found:
            self._view.list.show_content()
        elif not self.rows:
            self._view.list.show_empty(self.tr("No candidate is recorded yet."))
        elif filters.active:
            self._view.show_found_none(self.tr("Nobody fits what is chosen."))
        else:
            self._view.show_found_none(self.tr("Nobody found for «{text}».").format(text=text))
        if filters.active:
            filters.set_count(len(found))

    def _fitting(self, rows: Sequence[CandidateRow]) -> Sequence[CandidateRow]:
        today, filters = self._candidates.today(), self._view.filters
        found = find_candidates(rows, self.search.text().strip())
        return [row for row in found if fits(row, filters.value, today)] if filters.active else found
