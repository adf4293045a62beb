"""Beside the preview: small pictures of the pages, and the paper's headings where it has some."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, Signal
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import QFrame, QTabWidget, QTreeView, QWidget

from nqs_desktop.ui.printing.thumbnails import WIDTH, Thumbnails
from nqs_desktop.ui.theme import Space

_WIDTH = WIDTH + 5 * Space.L
_LONG_PAPER = 3
"""Pages above which headings help to find one's way."""


class Outline(QTreeView):
    """The headings of a paper.

    Signals:
        place_wanted: The user went to a heading: number of its page from 0, and its place there in points.
    """

    place_wanted = Signal(int, QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.headings = QPdfBookmarkModel(self)
        self.setModel(self.headings)
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(Space.M)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)

    @property
    def is_empty(self) -> bool:
        """Whether the paper has no headings."""
        return self.headings.rowCount(QModelIndex()) == 0

    def set_file(self, file: QPdfDocument) -> None:
        """Show the headings of a file, the upper ones opened."""
        self.headings.setDocument(file)
        self.expandToDepth(0)

    def _go(self, index: QModelIndex) -> None:
        page = index.data(int(QPdfBookmarkModel.Role.Page))
        place = index.data(int(QPdfBookmarkModel.Role.Location))
        if isinstance(page, int):
            self.place_wanted.emit(page, place if isinstance(place, QPointF) else QPointF())


class SidePane(QTabWidget):
    """Pages and headings, a tab each.

    Signals:
        place_wanted: The user went to a place: number of the page from 0, and the place there in points.
    """

    place_wanted = Signal(int, QPointF)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a file."""
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.thumbnails = Thumbnails(self)
        self.outline = Outline(self)
        self.addTab(self.thumbnails, "")
        self.addTab(self.outline, "")
        self.thumbnails.page_wanted.connect(lambda page: self.place_wanted.emit(page, QPointF()))
        self.outline.place_wanted.connect(self.place_wanted)
        self.retranslate()

    def set_file(self, file: QPdfDocument) -> None:
        """Show the pages and headings of a file."""
        self.thumbnails.set_file(file)
        self.outline.set_file(file)
        self.setTabVisible(1, not self.outline.is_empty and file.pageCount() > _LONG_PAPER)
        self.tabBar().setVisible(self.isTabVisible(1))

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setTabText(0, self.tr("Pages"))
        self.setTabText(1, self.tr("Headings"))
        self.thumbnails.setAccessibleName(self.tr("Pages"))
        self.outline.setAccessibleName(self.tr("Headings"))

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
