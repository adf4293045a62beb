"""The classification assistant as a panel: the answers to a title, and what to do with them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.classification.answer_list import AnswerList
from nqs_desktop.ui.classification.answer_words import is_sure
from nqs_desktop.ui.classification.asking import Asking
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.style_sheet import restyle
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.link_button import LinkButton
from nqs_desktop.ui.widgets.rows import left_row

_DUTIES_HEIGHT = 34
"""One line and its frame: more lines scroll."""
_WHOLE = 100
"""Share of the list in the height."""


class CodeSuggestions(QWidget):
    """Answers a title as it is typed; a taken code is remembered for the next same title.

    Attributes:
        duties: What the worker does, where the title alone does not tell.
        list: The answers.
        show_in_book: Leads to the chosen code in the classifier.

    Signals:
        taken: The :class:`Classification` that the user took and the :class:`ChangeSet` that remembers it.
        book_wanted: Code that the user wants to see in the classifier.
    """

    taken = Signal(object, object)
    book_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start without a title."""
        super().__init__(parent)
        self._context = context
        self._asking = Asking(context, self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(self._fail)
        self._answers: Sequence[Classification] = ()
        self._titles: tuple[str, ...] = ()
        self.duties = QPlainTextEdit(self)
        self.duties.setTabChangesFocus(True)
        self.duties.setFixedHeight(_DUTIES_HEIGHT)
        self.duties.textChanged.connect(self._ask)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self.list = AnswerList(context.language, self)
        self.list.taken.connect(self._take)
        self.list.left_upwards.connect(self.duties.setFocus)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.show_in_book = QAction(icon("classifier", "accent"), "", self)
        self.show_in_book.triggered.connect(self._open_book)
        self._links = left_row(self, LinkButton(self.show_in_book, self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.duties)
        layout.addWidget(self._said)
        layout.addWidget(self.list, _WHOLE)
        layout.addWidget(self._links)
        layout.addStretch(1)  # what is left where there is no list
        context.hub.subscribe(
            self, (Topic.CLASSIFIER, Topic.REMEMBERED_CODES), lambda _: self._asking.ask_again()
        )
        self.retranslate()
        self._show([])

    @property
    def answers(self) -> tuple[Classification, ...]:
        """The answers in view, best first."""
        return tuple(self._answers)

    @property
    def said(self) -> str:
        """What is said above the answers."""
        return self._said.text()

    def set_titles(self, *titles: str) -> None:
        """Look for the codes of another position: its titles, the one that counts first in front."""
        self._titles = titles
        self._ask()

    def go_down(self) -> None:
        """Lead the keyboard into the answers."""
        if self._answers:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.answers.index(0))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.duties.setPlaceholderText(self.tr("Duties, where the title alone does not tell"))
        self.duties.setAccessibleName(self.tr("Duties"))
        self.show_in_book.setText(self.tr("Show in the classifier"))
        self.list.setAccessibleName(self.tr("Suggested codes"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _ask(self) -> None:
        self._asking.ask(self._titles, self.duties.toPlainText())
        if not self._answers:
            self._say()

    def _show(self, answers: Sequence[Classification]) -> None:
        self._answers = answers
        self.list.show_answers(answers)
        self.list.setVisible(bool(answers))
        self._links.setVisible(bool(answers))
        self._say()
        self._follow()

    def _say(self) -> None:
        role = "quiet"
        if not self._asking.titles:
            text = self.tr("Type a job title: its codes show here.")
        elif not self._answers and self._asking.is_waiting:
            text = self.tr("Looking for a code…")
        elif not self._answers:
            text = self.tr(
                "The classifier has nothing like it. Name the duties, or look for the code by words."
            )
        elif not is_sure(self._answers[0]):
            role = "review"
            text = self.tr(
                "The title alone does not decide. Name the duties, or choose the code that fits yourself."
            )
        else:
            text = self.tr("Click or press Enter to take a code; it is remembered for this title.")
        restyle(self._said, role)
        self._said.setText(text)

    def _follow(self) -> None:
        self.show_in_book.setEnabled(self.list.current is not None)

    def _fail(self, error: UserError) -> None:
        self._show([])
        restyle(self._said, "wrong")
        self._said.setText(self._context.language.say(error.message))

    def _take(self, answer: Classification) -> None:
        if not self._asking.is_answered:
            return  # the answers in view are those to another title: theirs are on their way
        try:
            change_set: ChangeSet = self._context.services.classification.settle_all(
                self._asking.titles, answer.code, self._answers
            )
        except UserError as error:
            restyle(self._said, "wrong")
            self._said.setText(self._context.language.say(error.message))
            return
        self._context.hub.announce(change_set)
        self.taken.emit(answer, change_set)

    def _open_book(self) -> None:
        answer = self.list.current
        if answer is not None:
            self.book_wanted.emit(answer.code)
