"""The pages of a PDF file on screen: the very file that is saved and printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import IconButton
from nqs_desktop.ui.widgets.data_label import DataLabel
from nqs_desktop.ui.widgets.line import separator
from nqs_desktop.ui.widgets.states import EmptyState, StateStack

_ZOOM_STEP = 1.25
_LEAST_ZOOM = 0.25
_LARGEST_ZOOM = 4.0


class PdfPreview(QWidget):
    """A PDF file page under page, as wide as the place, with zoom and the number of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setMinimumWidth(320)
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(Space.M)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._empty = EmptyState("document", parent=self)
        self._states = StateStack(self._view, self._empty, self)
        self._page = QLabel(self)
        self._page.setProperty("role", "quiet")
        self._note = DataLabel(self)
        self._note.setProperty("role", "quiet")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._previous = self._command("arrow-left", lambda: self._turn(-1))
        self._next = self._command("arrow-right", lambda: self._turn(1))
        self._smaller = self._command("zoom-out", lambda: self._zoom(1 / _ZOOM_STEP))
        self._larger = self._command("zoom-in", lambda: self._zoom(_ZOOM_STEP))
        self._wide = self._command("fit-width", self._fit)
        self._smaller.setShortcut(QKeySequence.StandardKey.ZoomOut)
        self._larger.setShortcut(QKeySequence.StandardKey.ZoomIn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(separator(self))
        layout.addWidget(self._states, 1)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self.retranslate()

    @property
    def page_count(self) -> int:
        """Number of pages that show; 0 while there is no file."""
        return self._document.pageCount()

    @property
    def document(self) -> QPdfDocument:
        """The file that shows."""
        return self._document

    def show_file(self, path: Path, note: str) -> None:
        """Show a file; ``note`` stands beside the number of the page."""
        place = self._view.pageNavigator().currentPage()
        self._document.load(str(path))
        self._states.show_content()
        self._note.setText(note)
        if 0 < place < self._document.pageCount():
            self._view.pageNavigator().jump(place, QPointF())
        self._tell_page()

    def show_loading(self) -> None:
        """Say that the file is being made."""
        self._states.show_loading()

    def show_empty(self, sentence: str) -> None:
        """Say why there is nothing to see."""
        self._document.close()
        self._states.show_empty(sentence)
        self._note.clear()
        self._tell_page()

    def retranslate(self) -> None:
        """Set the words anew."""
        self._previous.setText(self.tr("Previous page"))
        self._next.setText(self.tr("Next page"))
        self._smaller.setText(self.tr("Smaller"))
        self._larger.setText(self.tr("Larger"))
        self._wide.setText(self.tr("As wide as the place"))
        self._view.setAccessibleName(self.tr("Preview of the paper"))
        self._tell_page()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _bar(self) -> QWidget:
        bar = QWidget(self)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
        layout.setSpacing(Space.XS)
        for action in (self._previous, self._next):
            layout.addWidget(IconButton(action, bar))
        layout.addWidget(self._page)
        layout.addStretch(1)
        layout.addWidget(self._note)
        layout.addSpacing(Space.S)
        for action in (self._smaller, self._larger, self._wide):
            layout.addWidget(IconButton(action, bar))
        return bar

    def _command(self, picture: str, run: Callable[[], None]) -> QAction:
        action = QAction(icon(picture), "", self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(run)
        self.addAction(action)
        return action

    def _turn(self, pages: int) -> None:
        target = self._view.pageNavigator().currentPage() + pages
        if 0 <= target < self.page_count:
            self._view.pageNavigator().jump(target, QPointF())

    def _zoom(self, factor: float) -> None:
        shown = (
            self._view.zoomFactor() if self._view.zoomMode() is QPdfView.ZoomMode.Custom else self._fitted()
        )
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(shown * factor, _LEAST_ZOOM), _LARGEST_ZOOM))

    def _fitted(self) -> float:
        """Return the zoom factor that fills the width now, which Qt does not tell."""
        width = self._document.pagePointSize(0).width() * self.logicalDpiX() / 72
        return self._view.viewport().width() / width if width else 1.0

    def _fit(self) -> None:
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def _tell_page(self) -> None:
        count = self.page_count
        page = self._view.pageNavigator().currentPage() + 1
        self._page.setText(self.tr("Page {page} of {count}").format(page=page, count=count) if count else "")
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < count)
        for action in (self._smaller, self._larger, self._wide):
            action.setEnabled(count > 0)
