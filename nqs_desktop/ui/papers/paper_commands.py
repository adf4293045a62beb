"""What can be done with the positions of a paper: accept, leave out, correct."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.papers.paper_choice import PaperChoice


class PaperCommands(QObject):
    """The commands below the list of positions.

    Signals:
        decided: What to do with a :class:`PaperChoice`: accept or leave out.
    """

    decided = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Make the commands."""
        super().__init__(parent)
        accepting: tuple[tuple[str, str, Callable[[PaperChoice], None]], ...] = (
            ("met", self.tr("Accept, next"), PaperChoice.accept_and_go_on),
            ("close", self.tr("Leave out"), PaperChoice.leave_out),
            ("check", self.tr("Accept all without doubts"), PaperChoice.accept_clear),
            ("check", self.tr("Accept all"), PaperChoice.accept_all),
        )
        self.accept_next, self.leave_out, self.accept_clear, self.accept_all = (
            self._accepting(*one) for one in accepting
        )
        self.accept_next.setShortcut(QKeySequence("Ctrl+Return"))
        self.correct = QAction(icon("edit", "text"), self.tr("Correct…"), self)
        self.correct.setShortcut(QKeySequence("F2"))
        self.uncorrect = QAction(icon("undo", "text"), self.tr("Back to what was read"), self)

    def actions(self) -> tuple[QAction, ...]:
        """Return the commands in their order, the primary one first."""
        accepting = (self.accept_next, self.leave_out, self.accept_clear, self.accept_all)
        return (*accepting, self.correct, self.uncorrect)

    def follow(self, choice: PaperChoice | None, *, idle: bool) -> None:
        """Enable what can be done; while a position is being corrected nothing else can."""
        for action in (self.accept_clear, self.accept_all):
            action.setEnabled(idle and choice is not None)
        chosen = idle and choice is not None and choice.place is not None
        for action in (self.accept_next, self.correct):
            action.setEnabled(chosen)
        self.leave_out.setEnabled(chosen and choice is not None and choice.place in choice.accepted)
        self.uncorrect.setEnabled(chosen and choice is not None and choice.is_corrected)

    def _accepting(self, picture: str, text: str, decide: Callable[[PaperChoice], None]) -> QAction:
        role = "accent_text" if decide is PaperChoice.accept_and_go_on else "text"
        action = QAction(icon(picture, role), text, self)
        action.triggered.connect(lambda _=False: self.decided.emit(decide))
        return action
