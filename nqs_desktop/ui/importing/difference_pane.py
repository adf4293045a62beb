"""What a file changes against the edition in force: positions that lose their code first, then each entry."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.edition_difference import EditionDifference, PositionUse
from nqs_desktop.ui.editions.difference_view import DifferenceView
from nqs_desktop.ui.editions.edition_picker import edition_words
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.theme import ROW_HEIGHT_DENSE, Space
from nqs_desktop.ui.widgets.row_table import RowTable

_MOST_ROWS = 4


class DifferencePane(QWidget):
    """Shows an :class:`EditionDifference` between what is stored and a file.

    Attributes:
        vanished: Positions whose code the file does not have.
        view: The entries that differ.
    """

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._language = language
        self._before = QLabel(self)
        self._before.setProperty("role", "quiet")
        self._before.setWordWrap(True)
        self._warning = QLabel(self)
        self._warning.setProperty("role", "review")
        self._warning.setWordWrap(True)
        self._uses = RowTableModel(self._columns(), lambda use: use.key, self)
        self.vanished = RowTable(self._uses, wide=1, dense=True, parent=self)
        self.view = DifferenceView(language, self)
        self.view.export_table.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._before, self._warning, self.vanished):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)

    def show_difference(self, difference: EditionDifference) -> None:
        """Show another difference."""
        before = difference.before
        if before is None:
            self._before.setText(self.tr("There is no edition in this database yet: everything is new."))
        else:
            self._before.setText(
                self.tr("Compared with the edition in force: {edition}").format(edition=edition_words(before))
            )
        uses = difference.vanished
        self._warning.setText(
            self.tr("Positions whose code the file does not have: {count}. They keep their code.").format(
                count=number_text(len(uses))
            )
        )
        self._uses.set_rows(uses)
        self.vanished.setAccessibleName(self._warning.text())
        self.vanished.setFixedHeight((min(len(uses), _MOST_ROWS) + 1) * ROW_HEIGHT_DENSE + Space.M)
        for widget in (self._warning, self.vanished):
            widget.setVisible(bool(uses))
        self.view.show_difference(difference)

    def _columns(self) -> tuple[Column[PositionUse], ...]:
        best = self._language.best
        return (
            Column(lambda: self.tr("Code"), lambda use: use.code, width=110),
            Column(lambda: self.tr("Position"), lambda use: best(use.title)),
            Column(lambda: self.tr("Department"), lambda use: best(use.department), width=320),
        )
