"""Numbers positions anew, and says first what will change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from nqs_desktop.domain.browse import DepartmentNode, PositionRow
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.position_table import number_of
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.form_field import FormField
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

_MOST: int = 99_999


@dataclass(frozen=True, slots=True)
class NewNumber:
    """A position whose number changes: its title, its number now and then."""

    key: str
    title: str
    before: str
    after: str


class RenumberDialog(LaidOutDialog):
    """Asks what to number and from which number on.

    Attributes:
        scope: The whole table, or one department.
        first: The first number.

    Signals:
        wanted: Key of the node to number, and the first number.
    """

    wanted = Signal(str, int)

    def __init__(
        self,
        nodes: Sequence[DepartmentNode],
        within: Callable[[str], Sequence[PositionRow]],
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``nodes``, the organisation first; ``within`` finds their positions as the paper has them."""
        super().__init__(parent)
        self._within = within
        self._language = language
        self._names = {node.key: node for node in nodes}
        self.setWindowTitle(self.tr("Number the positions anew"))
        self.resize(640, 520)
        self.scope = ChoiceBox[str](tuple(self._names), self._scope_word, self)
        self.first = QSpinBox(self)
        self.first.setRange(1, _MOST)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._model: RowTableModel[NewNumber] = RowTableModel(
            (
                Column(lambda: self.tr("Position"), lambda row: row.title),
                Column(lambda: self.tr("Now"), lambda row: row.before, numeric=True),
                Column(lambda: self.tr("Then"), lambda row: row.after, numeric=True),
            ),
            lambda row: row.key,
            self,
        )
        self._table = RowTable(self._model, dense=True, parent=self)
        self._table.setAccessibleName(self.tr("Numbers that change"))
        self._buttons = QDialogButtonBox(self)
        self._take = self._buttons.addButton(self.tr("Renumber"), QDialogButtonBox.ButtonRole.AcceptRole)
        restyle(self._take, "primary")
        self._take.clicked.connect(self._accept)
        cancel = self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.clicked.connect(self.reject)
        self.scope.chosen.connect(self._show)
        self.first.valueChanged.connect(lambda _: self._show())
        self._lay_out()
        self._show()

    @property
    def changes(self) -> tuple[NewNumber, ...]:
        """The positions whose number would change."""
        return self._model.rows

    @property
    def said(self) -> str:
        """What would change, in words."""
        return self._said.text()

    def _lay_out(self) -> None:
        scope, first = FormField(self.scope, self), FormField(self.first, self, narrow=True)
        scope.set_caption(self.tr("What to number"))
        first.set_caption(self.tr("First number"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(scope, 1)
        row.addWidget(first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(row)
        layout.addWidget(self._said)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._buttons)

    def _scope_word(self, key: str) -> str:
        node = self._names[key]
        if node.is_organisation:
            return self.tr("the whole staffing table")
        return self._language.best(node.name)

    def _show(self) -> None:
        rows = self._within(self.scope.value())
        changes = [
            NewNumber(row.key, self._language.best(row.title), number_of(row), str(number))
            for number, row in enumerate(rows, self.first.value())
            if {row.number.kk, row.number.ru} != {str(number)}
        ]
        self._model.set_rows(changes)
        self._take.setEnabled(bool(changes))
        if changes:
            words = self.tr("Numbers that change: {count} of {all}. Both languages get the same number.")
            self._said.setText(words.format(count=number_text(len(changes)), all=number_text(len(rows))))
        else:
            self._said.setText(self.tr("All positions bear these numbers already."))

    def _accept(self) -> None:
        self.accept()
        self.wanted.emit(self.scope.value(), self.first.value())
