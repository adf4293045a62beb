"""The first page of a paper on screen, beside the fields that change it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.states import EmptyState, StateStack


class PagePreview(QScrollArea):
    """Shows the first page of a PDF file, as wide as the place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._document = QPdfDocument(self)
        self._page = QLabel(self)
        self._page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._page.setAccessibleName(self.tr("Preview of the first page"))
        self._empty = EmptyState("document", parent=self)
        self._states = StateStack(self._page, self._empty, self)
        self.setWidget(self._states)
        self._states.show_loading()

    @property
    def document(self) -> QPdfDocument:
        """The file that shows."""
        return self._document

    def show_file(self, path: Path) -> None:
        """Show the first page of a file."""
        self._document.load(str(path))
        self._states.show_content()
        self._draw()

    def show_text(self, sentence: str) -> None:
        """Say why there is no page to see."""
        self._states.show_empty(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page as wide as the place now is."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._document.pageCount() == 0:
            return
        size, ratio = self._document.pagePointSize(0), self.devicePixelRatioF()
        width = max(self.viewport().width() - 2 * Space.L, 1)
        height = round(width * size.height() / size.width())
        drawn = self._document.render(0, QSize(round(width * ratio), round(height * ratio)))
        page = QPixmap(drawn.size())
        page.fill(Qt.GlobalColor.white)  # paper is white in every theme
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        page.setDevicePixelRatio(ratio)
        self._page.setPixmap(page)
