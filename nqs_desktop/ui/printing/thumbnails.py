"""Small pictures of the pages of a paper; each is painted when it comes into view and kept for a while."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nqs_desktop.ui.theme import Space, colours

Index = QModelIndex | QPersistentModelIndex

WIDTH: Final = 104
"""Pixels across a page that stands upright."""

_KEPT: Final = 300
_WAITING: Final = 40
"""Pages that wait to be painted; of more the ones asked for first are out of view again."""

_NOWHERE: Final = QModelIndex()


class ThumbnailModel(QAbstractListModel):
    """The pages of a PDF file: their number, and a picture once it is painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self._file: QPdfDocument | None = None
        self._count = 0
        self._ratio = 1.0
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._waiting: list[int] = []
        self._asked: dict[int, int] = {}
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)

    def set_file(self, file: QPdfDocument, ratio: float = 1.0) -> None:
        """Show the pages of ``file``; ``ratio`` says how many dots of the screen make a pixel."""
        self.beginResetModel()
        self._file, self._count, self._ratio = file, file.pageCount(), ratio
        self._pictures.clear()
        self._waiting.clear()
        self._asked.clear()
        self._renderer.setDocument(file)
        self.endResetModel()

    def size_of(self, page: int) -> QSize:
        """Return the size of a page's picture in pixels; the long side of a lying page is as wide."""
        points = None if self._file is None else self._file.pagePointSize(page)
        if points is None or not points.width():
            return QSize(WIDTH, WIDTH)
        return QSize(WIDTH, max(1, round(WIDTH * points.height() / points.width())))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the number of a page, from 1, or its picture; one that is not there yet is asked for."""
        if not index.isValid() or not 0 <= index.row() < self._count:
            return None
        page = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(page + 1)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.tr("Page {page}").format(page=page + 1)
            case Qt.ItemDataRole.DecorationRole:
                return self._picture(page)
        return None

    def _picture(self, page: int) -> QPixmap | None:
        if page in self._pictures:
            self._pictures.move_to_end(page)
            return self._pictures[page]
        if page not in self._waiting and page not in self._asked.values():
            self._waiting = [*self._waiting[-_WAITING:], page]
            self._ask()
        return None

    def _ask(self) -> None:
        """Ask for the page that was wanted last, one at a time."""
        if self._asked or not self._waiting or self._file is None:
            return
        page = self._waiting.pop()
        number = self._renderer.requestPage(
            page, self.size_of(page) * self._ratio, QPdfDocumentRenderOptions()
        )
        if number:
            self._asked[number] = page

    def _take(
        self, page: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, number: int
    ) -> None:
        if self._asked.pop(number, None) is None:
            return
        picture = QPixmap.fromImage(_on_white(image))
        picture.setDevicePixelRatio(self._ratio)
        self._pictures[page] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        index = self.index(page, 0)
        self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DecorationRole)])
        self._ask()


class ThumbnailDelegate(QStyledItemDelegate):
    """Draws a page with its number below it; the page in view has a frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the page, its number and air."""
        page = _model_of(index).size_of(index.row())
        return QSize(WIDTH + 2 * Space.L, page.height() + option.fontMetrics.height() + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        painter.save()
        look, area = colours(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        size = _model_of(index).size_of(index.row())
        sheet = QRect(area.left() + (area.width() - size.width()) // 2, area.top() + Space.S, *size.toTuple())
        painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
        picture = index.data(int(Qt.ItemDataRole.DecorationRole))
        if isinstance(picture, QPixmap):
            painter.drawPixmap(sheet, picture)
        painter.setPen(QColor(look.accent if chosen else look.border))
        for step in range(2 if chosen else 1):
            painter.drawRect(sheet.adjusted(-1 - step, -1 - step, step, step))
        painter.setPen(QColor(look.accent if chosen else look.quiet))
        font = painter.font()
        font.setBold(chosen)
        painter.setFont(font)
        below = QRect(area.left(), sheet.bottom() + 1, area.width(), area.bottom() - sheet.bottom())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()


class Thumbnails(QListView):
    """The column of pages.

    Signals:
        page_wanted: The user went to a page; its number from 0.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without pages."""
        super().__init__(parent)
        self.pages = ThumbnailModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(ThumbnailDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self._told = False
        self.selectionModel().currentChanged.connect(self._tell)

    def set_file(self, file: QPdfDocument) -> None:
        """Show the pages of a file."""
        self.pages.set_file(file, self.devicePixelRatioF())

    def set_page(self, page: int) -> None:
        """Mark the page in view; this is no wish of the user."""
        index = self.pages.index(page, 0)
        if index.isValid() and index.row() != self.currentIndex().row():
            self._told = True
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._told = False
            self.scrollTo(index)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid() and not self._told:
            self.page_wanted.emit(index.row())


def _model_of(index: Index) -> ThumbnailModel:
    model = index.model()
    if not isinstance(model, ThumbnailModel):
        raise TypeError("thumbnails are drawn of pages only")
    return model


def _on_white(image: QImage) -> QImage:
    """Return a page on paper: what the file leaves blank is transparent."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
