"""The pages of a PDF file below each other: zoom, keys, and one file after another without a flicker."""

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QWidget

from nqs_desktop.ui.printing.page_places import PagePlaces
from nqs_desktop.ui.theme import LIGHT, Space

LEAST_ZOOM: Final = 0.1
LARGEST_ZOOM: Final = 6.0
_STEPS: Final = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0)
_POINTS_PER_INCH: Final = 72
_STILL_MILLISECONDS: Final = 600
"""How long at most the old pages stand in for new ones that are not painted yet."""
_HIT_ROOM: Final = 80
_MARK_AIR: Final = 1.5
"""Points around the letters of a mark; its colours are light in every theme, as paper is."""
_MARK, _CHOSEN_MARK = "#FFE9A8", "#FFC24D"

Marks = Callable[[int], tuple[Sequence[Sequence[QRectF]], Sequence[QRectF]]]
"""Returns the rectangles of a page's marks, each line by line, and of the chosen one, in points."""


class Fit(Enum):
    """A zoom that follows the size of the place."""

    WIDTH = "width"
    PAGE = "page"


Zoom = Fit | float
"""A fit, or a factor where 1 is the true size."""


class PageView(QPdfView):
    """Shows a PDF file, as wide as the place at first.

    Signals:
        page_changed: Another page is in view; its number from 0.
        zoom_changed: The zoom is another one; ask :attr:`zoom`.
        page_painted: A page is painted and shows with the next drawing of the view; its number from 0.
    """

    page_changed = Signal(int)
    zoom_changed = Signal()
    page_painted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        """Start without a file."""
        super().__init__(parent)
        self._owner = parent  # a file that its view owns would be gone before the view lets go of it
        self._file = QPdfDocument(self._owner)
        self.setDocument(self._file)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(Space.M)
        self.setFrameShape(QPdfView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._still = QLabel(self.viewport())
        self._still.hide()
        self._still_end = QTimer(self)
        self._still_end.setSingleShot(True)
        self._still_end.setInterval(_STILL_MILLISECONDS)
        self._still_end.timeout.connect(self._still.hide)
        self._last_of_older = 0
        self._places = PagePlaces(self)
        self._marks: Marks | None = None
        self._painter: QPdfPageRenderer | None = self.findChild(QPdfPageRenderer)
        if self._painter is not None:
            self._painter.pageRendered.connect(self._see_painted)
        self.pageNavigator().currentPageChanged.connect(self.page_changed)

    # --- the file ---

    @property
    def file(self) -> QPdfDocument:
        """The file that shows; one without pages while there is none."""
        return self._file

    def show_file(self, path: Path, *, same_paper: bool) -> None:
        """Show a file.

        Args:
            path: The PDF file.
            same_paper: Whether its pages take the place of those that show: the place in them is kept, and
                they stay until the new ones are painted.
        """
        page, there = self.page, (self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        had_pages = self._file.pageCount() > 0
        if had_pages and self.isVisible():
            self._stand_still()
        older, self._file = self._file, QPdfDocument(self._owner)
        self._file.load(str(path))
        self._places.set_file(self._file)
        self.setDocument(self._file)
        older.deleteLater()
        self._await_older()
        if same_paper and had_pages and page < self._file.pageCount():
            self.pageNavigator().jump(page, QPointF())
            self.horizontalScrollBar().setValue(there[0])
            self.verticalScrollBar().setValue(there[1])
        else:
            self.turn_to(0)

    def close_file(self) -> None:
        """Show no file."""
        self._still.hide()
        self._file.close()
        self._places.set_file(self._file)

    # --- pages ---

    @property
    def page(self) -> int:
        """Number of the page in view, from 0."""
        return self.pageNavigator().currentPage()

    def turn_to(self, page: int, place: QPointF | None = None) -> None:
        """Bring a page into view, the first or last one where there is no such; ``place`` in its points."""
        last = self._file.pageCount() - 1
        if last >= 0:
            self.pageNavigator().jump(min(max(page, 0), last), place or QPointF())

    def show_place(self, page: int, place: QPointF) -> None:
        """Bring a place on a page into view with some room above it, unless it is in view already."""
        top = self._places.top_of(page) + place.y() * self._scale_of(page)
        bar = self.verticalScrollBar()
        if not bar.value() + Space.XL <= top <= bar.value() + self.viewport().height() - Space.XXL:
            bar.setValue(round(top) - _HIT_ROOM)
        self._show_across(page, place)

    def _show_across(self, page: int, place: QPointF) -> None:
        """Bring a place on a page that is in view in from the side, where the page is wider than the view."""
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        for seen, lies in self._places.in_view():
            across = self._places.on_screen(page, lies, QRectF(place, place)).x()
            if seen == page and not Space.XL <= across <= width - _HIT_ROOM:
                bar.setValue(bar.value() + round(across) - width // 3)

    # --- zoom ---

    @property
    def zoom(self) -> Zoom:
        """The zoom as it was chosen."""
        mode = self.zoomMode()
        if mode is QPdfView.ZoomMode.FitToWidth:
            return Fit.WIDTH
        return Fit.PAGE if mode is QPdfView.ZoomMode.FitInView else self.zoomFactor()

    def set_zoom(self, zoom: Zoom) -> None:
        """Choose a zoom, keeping the place in the paper; a factor out of bounds is taken to the limit."""
        before, bar = self.scale, self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / before
        if zoom is Fit.WIDTH:
            self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        elif isinstance(zoom, Fit):
            page = self.page
            self.setZoomMode(QPdfView.ZoomMode.FitInView)
            self.turn_to(page)
        else:
            self.setZoomFactor(min(max(zoom, LEAST_ZOOM), LARGEST_ZOOM))
            self.setZoomMode(QPdfView.ZoomMode.Custom)
        if zoom is not Fit.PAGE:
            bar.setValue(round(middle * self.scale - self.viewport().height() / 2))
        self.zoom_changed.emit()

    @property
    def factor(self) -> float:
        """The zoom as a factor, also where it follows the size of the place."""
        return self.scale * _POINTS_PER_INCH / self._dots_per_inch()

    @property
    def scale(self) -> float:
        """Pixels to a point on the page in view."""
        return self._scale_of(self.page)

    def zoom_in(self) -> None:
        """Take the next larger step."""
        self.set_zoom(next((step for step in _STEPS if step > self.factor * 1.01), LARGEST_ZOOM))

    def zoom_out(self) -> None:
        """Take the next smaller step."""
        self.set_zoom(next((step for step in reversed(_STEPS) if step < self.factor * 0.99), LEAST_ZOOM))

    def _scale_of(self, page: int) -> float:
        true = self._dots_per_inch() / _POINTS_PER_INCH
        size = self._file.pagePointSize(page)
        if self.zoomMode() is QPdfView.ZoomMode.Custom or not size.width() or not size.height():
            return true * self.zoomFactor()
        margins = self.documentMargins()
        width = self.viewport().width() - margins.left() - margins.right()
        by_width = width / size.width()
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return max(by_width, LEAST_ZOOM)
        height = self.viewport().height() - self.pageSpacing()
        return max(min(by_width, height / size.height()), LEAST_ZOOM)

    def _dots_per_inch(self) -> float:
        return self.screen().logicalDotsPerInch()

    # --- keys and wheel ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last page; turn pages where a whole one shows."""
        whole = self.zoom is Fit.PAGE or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Home:
                self.turn_to(0)
            case Qt.Key.Key_End:
                self.turn_to(self._file.pageCount() - 1)
            case Qt.Key.Key_PageUp if whole:
                self.turn_to(self.page - 1)
            case Qt.Key.Key_PageDown if whole:
                self.turn_to(self.page + 1)
            case _:
                super().keyPressEvent(event)

    # --- marks ---

    def set_marks(self, marks: Marks) -> None:
        """Mark places on the pages as they come into view."""
        self._marks = marks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages, and over them the places that are marked."""
        super().paintEvent(event)
        if self._marks is None or not self._places.count:
            return
        painter = QPainter(self.viewport())
        for page, place in self._places.in_view():
            marked, chosen = self._marks(page)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for lines in marked:
                for line in lines:
                    painter.fillRect(self._mark_of(page, place, line), QColor(_MARK))
            painter.setPen(QColor(LIGHT.review))
            painter.setBrush(QColor(_CHOSEN_MARK))
            for line in chosen:
                painter.drawRect(self._mark_of(page, place, line))
        painter.end()

    def _mark_of(self, page: int, place: QRect, line: QRectF) -> QRectF:
        air = _MARK_AIR
        return self._places.on_screen(page, place, line.adjusted(-air, -air, air, air))

    # --- no flicker ---

    def _stand_still(self) -> None:
        """Keep showing what shows, until what comes is painted."""
        self._still.setPixmap(self.viewport().grab())
        self._still.setGeometry(self.viewport().rect())
        self._still.show()
        self._still.raise_()
        self._still_end.start()

    def _await_older(self) -> None:
        """Ask for a dot of the new file: pages of the older one that are being painted come before it."""
        if self._painter is not None:
            dot = QSize(1, 1)
            self._last_of_older = self._painter.requestPage(0, dot, QPdfDocumentRenderOptions())

    def _see_painted(
        self, page: int, _size: QSize, _image: QImage, _options: QPdfDocumentRenderOptions, number: int
    ) -> None:
        if self._last_of_older:
            if number == self._last_of_older:
                self._last_of_older = 0
                self._paint_anew()
            return
        if page == self.page:
            self._still.hide()
        self.page_painted.emit(page)

    def _paint_anew(self) -> None:
        """Let go of what is painted: Qt would keep pages of the older file that came after the change."""
        there = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.setPageSpacing(Space.M + 1)
        self.setPageSpacing(Space.M)
        self.horizontalScrollBar().setValue(there[0])
        self.verticalScrollBar().setValue(there[1])
