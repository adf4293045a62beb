"""The number of the page in view, to read and to type."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from nqs_desktop.ui.theme import Space


class PageField(QWidget):
    """Page [3] of 41.

    Attributes:
        field: Where the number is typed.

    Signals:
        page_wanted: The user typed a page; its number from 0.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self._shown = (0, 0)
        self._known = True
        self._before, self._after = QLabel(self), QLabel(self)
        self.field = QLineEdit(self)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setValidator(QIntValidator(0, 999_999, self))
        self.field.editingFinished.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        for label in (self._before, self._after):
            label.setProperty("role", "quiet")
        for widget in (self._before, self.field, self._after):
            layout.addWidget(widget)
        self.retranslate()

    @property
    def total(self) -> str:
        """What is said of the number of pages."""
        return self._after.text()

    def show_page(self, page: int, pages: int, *, known: bool) -> None:
        """Say which page is in view.

        Args:
            page: Its number from 0.
            pages: How many can be gone to.
            known: Whether that is how many the paper has.
        """
        self._shown, self._known = (page, pages), known
        digits = max(len(str(pages)), 3)
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("0") * digits + 2 * Space.M)
        self.setEnabled(pages > 0)
        self._tell()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._before.setText(self.tr("Page"))
        self.field.setAccessibleName(self.tr("Page"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _take(self) -> None:
        page, pages = self._shown
        typed = int(self.field.text() or 0) - 1
        if pages and typed not in (page, -1):
            self.page_wanted.emit(min(typed, pages - 1))
        self._tell()

    def _tell(self) -> None:
        page, pages = self._shown
        self.field.setText(str(page + 1) if pages else "")
        total = self.tr("of {count}").format(count=pages) if self._known else self.tr("of …")
        self._after.setText(total if pages else "")
