"""The codes that persons settled for titles: to look through, and to forget."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.classification.results import RememberedCode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.search_text import fold
from nqs_desktop.ui.classification.answer_words import settled_word
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.models.row_table import Column, RowTableModel
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.row_table import RowTable
from nqs_desktop.ui.widgets.search_box import SearchBox
from nqs_desktop.ui.widgets.states import EmptyState, StateStack


class RememberedList(QWidget):
    """Shows what is remembered now, whoever changes it.

    Attributes:
        table: The rows.
        forget: Forgets the chosen one.

    Signals:
        forgotten: The :class:`RememberedCode` that was forgotten and the :class:`ChangeSet` that did it.
        failed: The :class:`UserError` that kept something from being done.
        book_wanted: Code of the row that the user opened.
    """

    forgotten = Signal(object, object)
    failed = Signal(object)
    book_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Show what is remembered."""
        super().__init__(parent)
        self._context = context
        self._names: dict[str, str] = {}
        self._all: list[RememberedCode] = []
        self.search = SearchBox(self, find_key=False)
        self.search.set_prompt(self.tr("Title or code"))
        self.search.searched.connect(lambda _: self._filter())
        self.forget = QAction(icon("remove"), self.tr("Forget"), self)
        self.forget.triggered.connect(self._forget)
        self._model = RowTableModel(self._columns(), _key, self)
        self.table = RowTable(self._model, wide=0, parent=self)
        self.table.setAccessibleName(self.tr("Remembered codes"))
        self.table.removal_wanted.connect(lambda _: self._forget())
        self.table.chosen.connect(lambda key: self.forget.setEnabled(bool(key)))
        self.table.opened.connect(self._open)
        self.search.left_downwards.connect(self.table.setFocus)
        self._state = StateStack(self.table, EmptyState("history", parent=self), self)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S)
        tools.addWidget(self.search, 1)
        tools.addWidget(ActionButton(self.forget, parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.M, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(tools)
        layout.addWidget(self._state, 1)
        context.hub.subscribe(self, (Topic.REMEMBERED_CODES, Topic.CLASSIFIER), lambda _: self.load())
        self.load()

    def load(self) -> None:
        """Show what is remembered now."""
        try:
            self._all = self._context.services.classification.remembered()
        except UserError as error:
            self.failed.emit(error)
            return
        classifier, best = self._context.services.classifier, self._context.language.best
        for code in {one.code for one in self._all}:
            nodes = classifier.with_code(code)
            self._names[code] = best(nodes[0].name) if nodes else self.tr("not in the edition in force")
        self._filter()

    def _columns(self) -> tuple[Column[RememberedCode], ...]:
        return (
            Column(lambda: self.tr("Title"), lambda one: one.title),
            Column(lambda: self.tr("Code"), lambda one: one.code, width=110),
            Column(
                lambda: self.tr("Name in the classifier"),
                lambda one: self._names.get(one.code, ""),
                width=260,
            ),
            Column(lambda: self.tr("How"), lambda one: settled_word(one.settled)),
            Column(
                lambda: self.tr("Times"),
                lambda one: number_text(one.times),
                lambda one: one.times,
                numeric=True,
            ),
        )

    def _filter(self) -> None:
        wanted = fold(self.search.text())
        self._model.set_rows(
            one
            for one in self._all
            if wanted in fold(f"{one.title} {one.code} {self._names.get(one.code, '')}")
        )
        if not self._all:
            self._state.show_empty(
                self.tr("Nothing is remembered yet: a code that you take for a title will stand here.")
            )
        elif not self._model.rows:
            self._state.show_empty(self.tr("Nothing found."))
        else:
            self._state.show_content()
        self.forget.setEnabled(bool(self.table.key))

    def _chosen(self) -> RememberedCode | None:
        return self._model.row_at(self.table.currentIndex())

    def _open(self) -> None:
        one = self._chosen()
        if one is not None:
            self.book_wanted.emit(one.code)

    def _forget(self) -> None:
        one = self._chosen()
        if one is None:
            return
        try:
            change_set: ChangeSet = self._context.services.classification.forget(one.title_key, one.code)
        except UserError as error:
            self.failed.emit(error)
            return
        self._context.hub.announce(change_set)
        self.forgotten.emit(one, change_set)


def _key(one: RememberedCode) -> str:
    return f"{one.code} {one.title_key}"
