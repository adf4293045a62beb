"""Asks the classification assistant as a title is typed; only the answer to the last question counts."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nqs_desktop.domain.classification.results import Classification
from nqs_desktop.domain.errors import UserError
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.widgets.search_box import DEBOUNCE_MILLISECONDS

_ANSWERS = 8

_Question = tuple[tuple[str, ...], str]


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
        self._question: _Question = ((), "")
        self._answered: _Question = self._question
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
    def is_answered(self) -> bool:
        """Whether the answers that were given last are those to the last question."""
        return self._answered == self._question

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles that were asked for last, the one that counts first in front."""
        return self._question[0]

    def ask(self, titles: Sequence[str], duties: str) -> None:
        """Ask for the codes of a position, in a moment: its title in each language, and its duties."""
        said = tuple(filter(None, (" ".join(title.split()) for title in titles)))
        question = (said, duties.strip())
        if question != self._question:
            self._question = question
            self._rest.start()

    def ask_again(self) -> None:
        """Ask the same once more: what is remembered, or the edition in force, may be another."""
        self._rest.start()

    def _ask(self) -> None:
        if self._is_asking:
            return  # the answer under way asks again when it finds itself outdated
        question = titles, duties = self._question
        if not titles:
            self._answered = question
            self.answered.emit([])
            return
        assistant = self._context.services.classification
        self._is_asking = True
        self._context.tasks.start(
            self.tr("Looking for a code"),
            lambda _: assistant.classify_either(titles, duties, _ANSWERS),
            initiator=self,
            on_success=lambda answers: self._take(question, answers),
            on_failure=lambda error: self._fail(question, error),
            on_cancel=lambda: self._take(question, []),
        )

    def _take(self, question: _Question, answers: list[Classification]) -> None:
        self._is_asking = False
        if question == self._question:
            self._answered = question
            self.answered.emit(answers)
        else:
            self._ask()

    def _fail(self, question: _Question, error: UserError) -> None:
        self._is_asking = False
        if question == self._question:
            self.failed.emit(error)
        else:
            self._ask()


def make_ready(context: PageContext, initiator: QObject) -> None:
    """Have the edition in force indexed beside the window, so that the first title need not wait for it."""
    assistant = context.services.classification
    if not assistant.is_ready():
        context.tasks.start(
            QCoreApplication.translate("Classification", "Preparing the suggestions of codes"),
            assistant.make_ready,
            initiator=initiator,
            on_success=lambda _: None,
        )
