"""What fills the staffing page below its heading: lists and details, or what took their place."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget


class StaffingBody(QStackedWidget):
    """Holds lists with details, and one other widget at a time.

    Attributes:
        settle: Stores what the other widget holds and tells whether nothing is left that cannot be stored.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: QWidget | None = None
        self.settle: Callable[[], bool] = lambda: True

    @property
    def other(self) -> QWidget | None:
        """What is in view instead of lists and details; ``None`` where these are."""
        shown = self.currentWidget()
        return None if shown is self._usual else shown

    def set_usual(self, widget: QWidget) -> None:
        """Fill it with lists and details."""
        self._usual = widget
        self.addWidget(widget)

    def show_other(self, widget: QWidget) -> None:
        """Show ``widget`` in the place of lists and details."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.setCurrentWidget(widget)

    def show_usual(self) -> None:
        """Show lists and details again."""
        if self._usual is not None:
            self.setCurrentWidget(self._usual)
