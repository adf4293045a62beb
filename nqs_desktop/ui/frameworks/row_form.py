"""What the forms of all rows share."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nqs_desktop.ui.widgets.details_pane import DetailsPane

Row = TypeVar("Row")


class RowForm(DetailsPane, Generic[Row]):
    """Edits a row of a section.

    Signals:
        edited: The user changed something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "raised")

    def value(self) -> Row:
        """Return the row as it stands."""
        raise NotImplementedError

    def show_row(self, row: Row) -> None:
        """Show a row; this is no edit of the user."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read only."""
        raise NotImplementedError

    def go_to(self, column: int) -> None:
        """Lead the keyboard to the field of a column of the table; 0: to the first one."""

    def retranslate(self) -> None:
        """Set the words anew."""
