"""Asks the classification assistant as the title is typed; only the answer to the last question counts."""

from PySide6.QtCore import QObject, QTimer, Signal

from nqs_desktop.domain.classification import Classification
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import DEBOUNCE_MILLISECONDS

_ANSWERS = 8


class Asking(QObject):
    """One question after the other, each once typing rests and the one before is answered.

    Signals:
        answered: The list of :class:`Classification` for the last question, best first.
        failed: The :class:`UserError` that kept it from being answered.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        """Ask the assistant of ``context``."""
        super().__init__(parent)
        self._context = context
        self._question = ("", "")
        self._is_asking = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(DEBOUNCE_MILLISECONDS)
        self._rest.timeout.connect(self._ask)

    @property
    def is_waiting(self) -> bool:
        """Whether the answer to the last question is still to come."""
        return self._is_asking or self._rest.isActive()

    @property
    def title(self) -> str:
        """The title that was asked for last."""
        return self._question[0]

    def ask(self, title: str, duties: str) -> None:
        """Ask for the codes of a title, in a moment."""
        question = (" ".join(title.split()), duties.strip())
        if question != self._question:
            self._question = question
            self._rest.start()

    def ask_again(self) -> None:
        """Ask the same once more: what is remembered, or the edition in force, may be another."""
        self._rest.start()

    def _ask(self) -> None:
        if self._is_asking:
            return  # the answer under way asks again when it finds itself outdated
        question = title, duties = self._question
        if not title:
            self.answered.emit([])
            return
        assistant = self._context.services.classification
        self._is_asking = True
        self._context.tasks.start(
            self.tr("Looking for a code"),
            lambda _: assistant.classify(title, duties, _ANSWERS),
            initiator=self,
            on_success=lambda answers: self._take(question, answers),
            on_failure=self._fail,
            on_cancel=lambda: self._take(question, []),
        )

    def _take(self, question: tuple[str, str], answers: list[Classification]) -> None:
        self._is_asking = False
        if question == self._question:
            self.answered.emit(answers)
        else:
            self._ask()

    def _fail(self, error: UserError) -> None:
        self._is_asking = False
        self.failed.emit(error)
