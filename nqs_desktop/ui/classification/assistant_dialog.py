"""The classification assistant by itself: a code for any title, and the codes that are remembered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.classification.results import Classification, RememberedCode
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.classification.asking import make_ready
from nqs_desktop.ui.classification.code_suggestions import CodeSuggestions
from nqs_desktop.ui.classification.remembered_list import RememberedList
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.undo_offer import undo_once
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip

_WIDTH, _HEIGHT = 940, 640


class AssistantDialog(QDialog):
    """Finds codes for titles that are typed here.

    Attributes:
        title: Where the title is typed.
        panel: The answers.
        remembered: The codes that are remembered.
        code_list: Asks for a whole list to be coded.

    Signals:
        list_wanted: The user wants to code a whole list.
    """

    list_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Start with an empty title."""
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Classification assistant"))
        self.strip = NoticeStrip(self)
        self.title = _TitleLine(self)
        self.title.setClearButtonEnabled(True)
        self.title.setPlaceholderText(
            self.tr("Job title in Kazakh or Russian: бас есепші, заместитель директора")
        )
        self.panel = CodeSuggestions(context, self)
        self.remembered = RememberedList(context, self)
        self.code_list = QAction(icon("document"), self.tr("Code a whole list…"), self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(self.windowTitle())
        self._tabs.tabBar().setAccessibleName(self.windowTitle())
        self._tabs.addTab(self._finding(), self.tr("Find a code"))
        self._tabs.addTab(self.remembered, self.tr("Remembered codes"))
        self._connect()
        self._lay_out()
        make_ready(context, self)

    def show_remembered(self) -> None:
        """Show the codes that are remembered."""
        self._tabs.setCurrentWidget(self.remembered)
        self.remembered.table.setFocus()

    def _connect(self) -> None:
        self.title.textChanged.connect(self.panel.set_titles)
        self.title.left_downwards.connect(self.panel.go_down)
        self.panel.list.left_upwards.connect(self.title.setFocus)
        self.panel.taken.connect(self._tell_taken)
        self.panel.book_wanted.connect(self._open_book)
        self.remembered.book_wanted.connect(self._open_book)
        self.remembered.forgotten.connect(self._tell_forgotten)
        self.remembered.failed.connect(self._tell_error)
        self.code_list.triggered.connect(self._leave_for_list)

    def _finding(self) -> QWidget:
        page = QWidget(self)
        caption = QLabel(self.tr("Job title"), page)
        caption.setProperty("role", "caption")
        caption.setBuddy(self.title)
        self.title.setAccessibleName(caption.text())
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, Space.M, 0, 0)
        layout.setSpacing(Space.XS)
        for widget in (caption, self.title):
            layout.addWidget(widget)
        layout.addSpacing(Space.XS)
        layout.addWidget(self.panel, 1)
        return page

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        whole_list = ActionButton(self.code_list, parent=self)
        QWidget.setTabOrder(whole_list, close)
        buttons.addWidget(whole_list)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(buttons)
        self.resize(_WIDTH, _HEIGHT)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the title leads to the answers
        self.title.setFocus()

    def _tell_taken(self, answer: Classification, change_set: ChangeSet) -> None:
        QGuiApplication.clipboard().setText(answer.code)
        self._tell(
            self.tr("{code} is remembered for this title and copied.").format(code=answer.code), change_set
        )

    def _tell_forgotten(self, one: RememberedCode, change_set: ChangeSet) -> None:
        self._tell(self.tr("Forgotten: {title}, {code}").format(title=one.title, code=one.code), change_set)

    def _tell(self, text: str, change_set: ChangeSet) -> None:
        def undo() -> None:
            self.strip.clear()
            try:
                undo_once(self._context, change_set)
            except UserError as error:
                self._tell_error(error)

        self.strip.show_success(text, (self.tr("Undo"), undo))

    def _tell_error(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    def _open_book(self, code: str) -> None:
        self.accept()
        self._context.navigator.open_page("classifier", code)

    def _leave_for_list(self) -> None:
        self.accept()
        self.list_wanted.emit()


class _TitleLine(QLineEdit):
    """Leads to the answers by arrow down or Enter."""

    left_downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
