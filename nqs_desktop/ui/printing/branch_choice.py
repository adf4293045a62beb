"""What of a reference book is printed: the whole or a branch, with or without own titles."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nqs_desktop.domain.branch import Branch
from nqs_desktop.services.report_request import CLASSIFIER
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.link_button import LinkButton


class BranchChoice(QWidget):
    """Says which branch is printed and lets go of it; own titles are printed only when ticked.

    Signals:
        chosen: The user chose otherwise.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the whole book."""
        super().__init__(parent)
        self._branch: Branch | None = None
        self._named = ""
        self._book = ""
        self._words = DataLabel(self)
        self._words.setWordWrap(True)
        self._own = QCheckBox(self)
        self._own.toggled.connect(lambda _: self.chosen.emit())
        self._whole = QAction(icon("close", "accent"), "", self)
        self._whole.triggered.connect(self._let_go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for widget in (self._words, LinkButton(self._whole, self), self._own):
            layout.addWidget(widget)
        self.retranslate()

    @property
    def branch(self) -> Branch | None:
        """The branch of the book that is printed; ``None`` for the whole."""
        return self._branch if self._branch is not None and self._branch.book == self._book else None

    @property
    def own_titles(self) -> bool:
        """Whether own titles are printed too."""
        return self._book == CLASSIFIER and self._own.isChecked()

    @property
    def text(self) -> str:
        """What it says of the extent."""
        return self._words.text()

    def tick_own_titles(self, *, ticked: bool) -> None:
        """Tick that own titles are printed, or not; this is a choice of the user."""
        self._own.setChecked(ticked)

    def set_branch(self, branch: Branch, words: str) -> None:
        """Print ``branch``, which ``words`` name."""
        self._branch, self._named = branch, words
        with QSignalBlocker(self._own):
            self._own.setChecked(False)
        self.set_book(branch.book)

    def set_book(self, book: str) -> None:
        """Speak of ``book``; hidden where there is nothing to say of it."""
        self._book = book
        self._own.setVisible(book == CLASSIFIER)
        self.retranslate()

    @property
    def speaks(self) -> bool:
        """Whether there is anything to choose for the book."""
        return self.branch is not None or self._book == CLASSIFIER

    def retranslate(self) -> None:
        """Set the words anew."""
        self._whole.setText(self.tr("Print the whole book"))
        self._whole.setVisible(self.branch is not None)
        self._own.setText(self.tr("Own titles too, marked"))
        if self.branch is None:
            self._words.setText(self.tr("The whole book in force"))
        else:
            self._words.setText(self.tr("Branch: {branch}").format(branch=self._named))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _let_go(self) -> None:
        self._branch = None
        self.retranslate()
        self.chosen.emit()
