"""The list of candidates: who is stored, who fits search and filters, and what is said where nobody does."""

from PySide6.QtCore import QObject

from nqs_desktop.domain.browse import CandidateRow
from nqs_desktop.services.candidate_editor import CandidateEditor
from nqs_desktop.ui.candidates.candidate_rows import (
    PAPERS_COLUMN,
    candidate_facets,
    find_candidates,
    fits,
    has_papers_to_tell,
)
from nqs_desktop.ui.candidates.candidates_view import CandidatesView
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import RowTableModel
from nqs_desktop.ui.widgets.search_box import SearchBox


class CandidateListing(QObject):
    """Fills the table of a view.

    Attributes:
        rows: Everybody who is stored.
        search: The search by name or IIN.
    """

    def __init__(
        self,
        candidates: CandidateEditor,
        view: CandidatesView,
        model: RowTableModel[CandidateRow],
        search: SearchBox,
        language: LanguageSwitch,
    ) -> None:
        """Start empty."""
        super().__init__(search)
        self.rows: list[CandidateRow] = []
        self.search = search
        self._candidates = candidates
        self._view = view
        self._model = model
        self._language = language

    def load(self) -> None:
        """Read who is stored, and show who fits.

        Raises:
            UserError: The database cannot be read.
        """
        self.rows = self._candidates.rows()
        today = self._candidates.today()
        self._view.set_facets(candidate_facets(self.rows, self._language, today))
        self._view.table.setColumnHidden(PAPERS_COLUMN, not has_papers_to_tell(self.rows, today))
        self.fill()

    def row(self, key: str) -> CandidateRow | None:
        """Return who has a key, shown or not."""
        return next((row for row in self.rows if row.key == key), None)

    def reveal(self, key: str) -> None:
        """Show everybody where search or filters leave one out."""
        if key not in {row.key for row in self._found()}:
            self.search.clear()
            self._view.filters.clear()
            self.fill()

    def fill(self) -> None:
        """Show who fits, or say why nobody does."""
        found, text, filters = self._found(), self.search.text().strip(), self._view.filters
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

    def _found(self) -> list[CandidateRow]:
        today = self._candidates.today()
        rows = find_candidates(self.rows, self.search.text().strip())
        return [row for row in rows if fits(row, self._view.filters.value, today)]
