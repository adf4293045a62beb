"""Undo and redo of the whole program: the steps that the unit of work recorded."""

from collections.abc import Callable
from html import escape
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.domain.changes import ChangeSet
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message
from nqs_desktop.ui.change_hub import ChangeHub
from nqs_desktop.ui.error_reporter import ErrorReporter
from nqs_desktop.ui.i18n import LanguageSwitch
from nqs_desktop.ui.icons import icon


class Steps(Protocol):
    """What undo and redo ask of :class:`nqs_desktop.services.history.History`."""

    def undo(self) -> ChangeSet | None:
        """Take back the last step."""

    def redo(self) -> ChangeSet | None:
        """Do the step again that was taken back last."""

    def can_undo(self) -> Message | None:
        """Return the words of the step that would be taken back, ``None`` where there is none."""

    def can_redo(self) -> Message | None:
        """Return the words of the step that would be done again, ``None`` where there is none."""


class HistoryCommands(QObject):
    """The two commands; their tooltips say which step they mean.

    Attributes:
        undo: Takes the last step back.
        redo: Does it again.
    """

    def __init__(
        self, hub: ChangeHub, language: LanguageSwitch, reporter: ErrorReporter, parent: QObject
    ) -> None:
        """Start without steps; :meth:`follow_steps` names them."""
        super().__init__(parent)
        self._steps: Steps | None = None
        self._hub = hub
        self._language = language
        self._reporter = reporter
        self.undo = QAction(icon("undo"), "", self)
        self.undo.setShortcut(QKeySequence("Ctrl+Z"))
        self.undo.triggered.connect(self._undo)
        self.redo = QAction(icon("redo"), "", self)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo.triggered.connect(self._redo)
        hub.announced.connect(self.follow)
        language.changed.connect(self.follow)
        self.follow()

    def follow_steps(self, steps: Steps | None) -> None:
        """Walk through ``steps`` from now on; ``None`` while no database is open."""
        self._steps = steps
        self.follow()

    def follow(self) -> None:
        """Show what can be taken back and done again now."""
        steps = self._steps
        undo, redo = (steps.can_undo(), steps.can_redo()) if steps is not None else (None, None)
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.undo.setToolTip(self._words(self.tr("Undo: {step}"), undo) or self.tr("Nothing to undo"))
        self.redo.setToolTip(self._words(self.tr("Redo: {step}"), redo) or self.tr("Nothing to redo"))

    def _words(self, sentence: str, step: Message | None) -> str:
        if step is None:
            return ""
        text = sentence.format(step=self._language.say(step))
        # The signs of a title are no tags.
        return f"<qt>{escape(text)}</qt>" if "<" in text else text

    def _undo(self) -> None:
        if self._steps is not None:
            self._walk(self._steps.undo)

    def _redo(self) -> None:
        if self._steps is not None:
            self._walk(self._steps.redo)

    def _walk(self, step: Callable[[], ChangeSet | None]) -> None:
        try:
            change_set = step()
        except UserError as error:
            self._reporter.tell(error)
            return
        self._hub.announce(change_set)
        self.follow()
