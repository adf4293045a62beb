"""A dialog that takes a file in by steps: where one stands, what goes wrong, the step, back and on."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.ui.importing.classifier_steps import StepLine
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.work_pane import WorkPane

_WIDEST, _HIGHEST = 1240, 860


class StepDialog(QDialog):
    """Shows one step at a time; who derives from it says what leads from one to the next.

    Attributes:
        strip: What went wrong, above the step.
        line: Where one stands among the steps.
        stack: The steps, the last of them :attr:`work`.
        work: What is under way between two steps.
        back: Leads to the step before.
        leave: Leaves the dialog.
        forward: Leads to the next step.
    """

    def __init__(self, parent: QWidget) -> None:
        """Begin without a step."""
        super().__init__(parent)
        self._owner = parent
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.strip = NoticeStrip(self)

    def go_on(self) -> None:
        """Do what leads to the next step."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Show the step before; what was chosen there stays."""
        raise NotImplementedError

    def reject(self) -> None:
        """Close; while work is under way only stop it, for it may have stored something at its end."""
        if self.work.is_busy:
            self.work.cancel()
        else:
            super().reject()

    def set_steps(self, names: tuple[str, ...], steps: Iterable[QWidget]) -> None:
        """Take the steps in; called once. The dialog becomes as large as the window allows.

        Args:
            names: What the user is told of them; later steps have no name.
            steps: In their order; :attr:`work` comes behind them.
        """
        self.line = StepLine(names, self)
        self.work = WorkPane(self)
        self.stack = QStackedWidget(self)
        for step in (*steps, self.work):
            self.stack.addWidget(step)
        self._place_buttons()

    def _place_buttons(self) -> None:
        self.back, self.leave, self.forward = (QPushButton(self) for _ in range(3))
        self.back.clicked.connect(self.go_back)
        self.leave.clicked.connect(self.reject)
        self.forward.clicked.connect(self.go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.forward)
        self.forward.setDefault(True)
        self.back.setAutoDefault(False)
        self.leave.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.line)
        layout.addWidget(self.strip)
        layout.addWidget(self.stack, 1)
        layout.addLayout(buttons)
        room = self._owner.window().size()
        self.resize(min(room.width() - Space.XXL, _WIDEST), min(room.height() - Space.XXL, _HIGHEST))
