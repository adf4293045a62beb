"""What the editors of all sections share: they show what is stored, hold what is not stored yet, store it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.framework import FrameworkSection
from nqs_desktop.ui.frameworks.framework_desk import FrameworkDesk


class SectionEditor(QWidget):
    """Edits one section of the version on the desk.

    Attributes:
        section: The section.

    Signals:
        pending_changed: It holds something that is not stored yet, or no longer does.
    """

    pending_changed = Signal()

    def __init__(self, desk: FrameworkDesk, section: FrameworkSection, parent: QWidget | None = None) -> None:
        """Edit a section on ``desk``."""
        super().__init__(parent)
        self.desk = desk
        self.section = section
        self._pending = False

    @property
    def pending(self) -> bool:
        """Whether it holds something that is not stored yet."""
        return self._pending

    def touch(self) -> None:
        """Hold something that is not stored yet: the user edited."""
        self._set_pending(True)

    def settle(self) -> None:
        """Hold nothing of the kind any more."""
        self._set_pending(False)

    def load(self) -> None:
        """Show what is stored; what is not stored yet goes."""
        raise NotImplementedError

    def store(self) -> bool:
        """Store what is not stored yet; return whether nothing is left, otherwise the page says why."""
        return True

    def go_to(self, part: str, column: int = 0) -> None:
        """Lead the keyboard to a text or a row, and in it to a column of the table."""

    def retranslate(self) -> None:
        """Set the words anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _set_pending(self, pending: bool) -> None:
        if pending != self._pending:
            self._pending = pending
            self.pending_changed.emit()
