"""The proposal that fills the tables of a framework, of which the user takes what is wanted."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.domain.framework_choice import FillingChoice
from nqs_desktop.domain.framework_filling import Filling
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.frameworks.filling_rows import FillingKind, FillingModel, FillingRow, filling_rows
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.models.row_table import Column
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.states import EmptyState, StateStack
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog


class FillingDialog(LaidOutDialog):
    """Shows a proposal; Space sets and takes a tick.

    Attributes:
        model: The parts of the proposal.
        table: Their list.
        all: Sets all ticks.
        none: Takes all ticks.
    """

    def __init__(self, filling: Filling, language: LanguageSwitch, parent: QWidget) -> None:
        """Show ``filling``."""
        super().__init__(parent)
        self._language = language
        self.filling = filling
        self.setWindowTitle(self.tr("Fill the tables from the staffing table and the classifier"))
        self.resize(980, 560)
        self.model = FillingModel(self._columns(), self)
        self.table: RowTable[FillingRow] = RowTable(self.model, wide=1, dense=True, parent=self)
        self.table.setAccessibleName(self.windowTitle())
        self._state = StateStack(self.table, EmptyState("met", parent=self), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self.all, self.none = QAction(self.tr("Tick all"), self), QAction(self.tr("Tick none"), self)
        self.all.triggered.connect(lambda _=False: self.model.tick_all(ticked=True))
        self.none.triggered.connect(lambda _=False: self.model.tick_all(ticked=False))
        self._buttons = QDialogButtonBox(self)
        self.take = self._buttons.addButton(
            self.tr("Take what is ticked"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        restyle(self.take, "primary")
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.model.ticked.connect(self._tell)
        self.model.offer(filling_rows(filling))
        if self.model.rowCount():
            self.table.choose(self.model.key_at(self.model.index(0, 0)))
        else:
            self._state.show_empty(
                self.tr("Everything that the staffing table and the classifier have is there.")
            )
        self._tell()
        self.table.setFocus()

    @property
    def choice(self) -> FillingChoice:
        """What the user takes."""
        return self.model.choice()

    def _columns(self) -> tuple[Column[FillingRow], ...]:
        return (
            Column(lambda: self.tr("What is done"), self._kind_word, width=210),
            Column(lambda: self.tr("Occupation"), self._name),
            Column(lambda: self.tr("Code"), lambda row: row.code),
            Column(lambda: self.tr("What it comes from"), self._source, width=330),
        )

    def _kind_word(self, row: FillingRow) -> str:
        return {
            FillingKind.ADD: self.tr("add the occupation"),
            FillingKind.COMPLETE: self.tr("fill its empty cells"),
            FillingKind.CORRECT: self.tr("correct by the classifier"),
            FillingKind.LEVELS: self.tr("complete table 1"),
        }[row.kind]

    def _name(self, row: FillingRow) -> str:
        if row.kind is FillingKind.LEVELS:
            words = self.tr("new rows: {count}; occupations named in rows of their level: {placed}")
            return words.format(count=number_text(row.count), placed=number_text(row.placed))
        return self._language.best(row.name)

    def _source(self, row: FillingRow) -> str:
        if row.difference is not None:
            return self.tr("{column}: stands «{kept}», the classifier has «{book}»").format(
                column=self._language.say(row.difference.column.word),
                kept=row.difference.kept,
                book=row.difference.book,
            )
        return "; ".join(map(self._language.best, row.titles))

    def _tell(self) -> None:
        words = self.tr("ticked: {count} of {all}").format(
            count=number_text(self.model.count), all=number_text(self.model.rowCount())
        )
        gone = len(self.filling.without_position)
        if gone:
            words += " · " + self.tr("occupations without a position: {count}; they stay").format(
                count=number_text(gone)
            )
        self._count.setText(words)
        self.take.setEnabled(self.model.count > 0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._count, 1)
        for action in (self.all, self.none):
            head.addWidget(LinkButton(action, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._state, 1)
        layout.addWidget(self._buttons)
