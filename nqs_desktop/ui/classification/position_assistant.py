"""The classification assistant beside the form of a position: below the field of its occupation code."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.staffing.position_form import PositionForm
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row

if TYPE_CHECKING:
    from nqs_desktop.ui.classification.code_suggestions import CodeSuggestions

_LOWEST_LIST, _HIGHEST_LIST = 180, 420
_OTHER_PARTS = 330
"""Height of what stands in the form beside the list, in pixels."""


class PositionAssistant(QWidget):
    """A command that opens the answers for the title in the form; a taken code goes into its field.

    Attributes:
        suggest: Opens and closes the answers.
        panel: The answers; made when they are first wanted.
    """

    def __init__(self, page: Page, form: PositionForm) -> None:
        """Stand below the occupation code of ``form``; news are said on ``page``."""
        super().__init__(form)
        self._page = page
        self._form = form
        self.panel: CodeSuggestions | None = None
        self._frame = QFrame(self)
        self._frame.setProperty("role", "card")
        self._frame.hide()
        self._inner = QVBoxLayout(self._frame)
        self._inner.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        self.suggest = QAction(icon("classifier", "accent"), "", self)
        self.suggest.setCheckable(True)
        self.suggest.setShortcut(QKeySequence("Ctrl+Shift+K"))
        self.suggest.toggled.connect(self._open)
        self.suggest.setEnabled(False)
        page.addAction(self.suggest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(left_row(self, LinkButton(self.suggest, self)))
        layout.addWidget(self._frame)
        form.set_below("occupation", self)
        form.title.edited.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        is_open = self.suggest.isChecked()
        self.suggest.setText(self.tr("Hide the suggestions") if is_open else self.tr("Suggest a code"))

    def showEvent(self, event: QShowEvent) -> None:
        """Be possible while the form shows."""
        self.suggest.setEnabled(True)
        super().showEvent(event)
        QTimer.singleShot(0, self, self._make_ready)  # the form shows first

    def hideEvent(self, event: QHideEvent) -> None:
        """Close with the form: another position begins with the answers closed."""
        self.suggest.setEnabled(False)
        self.suggest.setChecked(False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _open(self, is_open: bool) -> None:
        if is_open and self.panel is None:
            self.panel = self._make_panel()
        self._form.show_only(*(("title", "occupation") if is_open else ()))
        self._frame.setVisible(is_open)
        self.retranslate()
        if is_open and self.panel is not None:
            room = self._form.body.viewport().height() - _OTHER_PARTS
            self.panel.list.setFixedHeight(min(max(room, _LOWEST_LIST), _HIGHEST_LIST))
            self.panel.duties.clear()
            self._follow()
            self.panel.list.setFocus()

    def _make_ready(self) -> None:
        from nqs_desktop.ui.classification.asking import make_ready

        if self.isVisible():
            make_ready(self._page.context, self)

    def _make_panel(self) -> "CodeSuggestions":
        from nqs_desktop.ui.classification.code_suggestions import CodeSuggestions

        panel = CodeSuggestions(self._page.context, self._frame)
        panel.taken.connect(self._take)
        panel.book_wanted.connect(lambda code: self._page.context.navigator.open_page("classifier", code))
        self._inner.addWidget(panel)
        return panel

    def _follow(self) -> None:
        if self.panel is not None and self.suggest.isChecked():
            title = self._form.title.value()
            first = self._page.context.language.best(title)
            self.panel.set_titles(
                first, *(other for other in (title.kk, title.ru) if other and other != first)
            )

    def _take(self, answer: Classification, change_set: ChangeSet) -> None:
        self._form.take_occupation(answer.code)
        self.suggest.setChecked(False)
        offer_undo(
            self._page, self.tr("{code} is remembered for this title.").format(code=answer.code), change_set
        )
