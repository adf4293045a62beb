"""Where the pages of a view lie, in pixels; Qt keeps that to itself."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

_POINTS_PER_INCH = 72


class PagePlaces:
    """The places of a file's pages in a view that shows them below each other."""

    def __init__(self, view: QPdfView) -> None:
        """Start without pages in ``view``."""
        self._view = view
        self._points: list[QSizeF] = []

    def set_file(self, file: QPdfDocument) -> None:
        """Reckon for the pages of another file; their sizes are asked once, since painting holds that up."""
        self._points = [file.pagePointSize(page) for page in range(file.pageCount())]

    @property
    def count(self) -> int:
        """Number of pages."""
        return len(self._points)

    def top_of(self, page: int) -> float:
        """Return where a page begins, in pixels from the top of the first one."""
        heights = sum(self.size_of(each).height() for each in range(page))
        return self._view.documentMargins().top() + heights + page * self._view.pageSpacing()

    def size_of(self, page: int) -> QSize:
        """Return the size of a page in pixels, rounded as Qt does: over many pages a dot matters."""
        view, points = self._view, self._points[page]
        resolution = view.screen().logicalDotsPerInch() / _POINTS_PER_INCH
        if view.zoomMode() is QPdfView.ZoomMode.Custom:
            return (points * resolution * view.zoomFactor()).toSize()
        true, margins = (points * resolution).toSize(), view.documentMargins()
        width = view.viewport().width() - margins.left() - margins.right()
        if view.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            return true * (width / true.width())
        room = QSize(width, view.viewport().height() - view.pageSpacing())
        return true.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def in_view(self) -> list[tuple[int, QRect]]:
        """Return the pages of which something shows, and where they lie in the viewport."""
        view, margins = self._view, self._view.documentMargins()
        sizes = [self.size_of(page) for page in range(self.count)]
        widest = max((size.width() for size in sizes), default=0) + margins.left() + margins.right()
        across = max(widest, view.viewport().width())
        left, top = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
        seen, down = QRect(QPoint(0, 0), view.viewport().size()), margins.top() - top
        found = []
        for page, size in enumerate(sizes):
            place = QRect(QPoint((across - size.width()) // 2 - left, down), size)
            if place.intersects(seen):
                found.append((page, place))
            down += size.height() + view.pageSpacing()
        return found

    def on_screen(self, page: int, place: QRect, points: QRectF) -> QRectF:
        """Return a rectangle of a page, in points, on the screen, where the page lies at ``place``."""
        scale = place.width() / self._points[page].width()
        corner, size = points.topLeft() * scale, points.size() * scale
        return QRectF(corner, size).translated(place.topLeft())
