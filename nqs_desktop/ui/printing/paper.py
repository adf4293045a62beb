"""The pages of a PDF file onto a printer: what was seen is what is printed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress

_FINEST: Final = 600
"""Dots per inch beyond which nobody sees a difference."""
_BAND: Final = 512
"""Lines of dots painted at a time: a page of A4 would take 140 MB at once."""
_SAME_PAPER: Final = 0.01
"""How much narrower or shorter paper is of the same size: printers count in whole points or dots."""
_BLANK: Final = -1


def fit_to(printer: QPrinter, path: Path) -> int:
    """Give ``printer`` the page size and direction of the file's first page, before its dialog opens.

    Returns:
        The number of pages of the file.

    Raises:
        UserError: The file is gone.
    """
    document = _opened(path)
    size = document.pagePointSize(0)
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageOrientation(_direction(size))
    printer.setFullPage(True)
    return document.pageCount()


def print_file(path: Path, printer: QPrinter, progress: Progress, page_in_view: int = 0) -> int:
    """Print the pages of a PDF file that the printer's dialog asked for; runs in any thread.

    Copies are painted one by one where the printer does not make them itself. A page that lies on its long
    side is printed so. A paper of another size takes the page as large as it fits.

    Args:
        path: The file.
        printer: The printer with pages, copies, sides and order.
        progress: Told of each page; may stop between two pages.
        page_in_view: Number of the page, from 0, that the dialog calls the current one.

    Returns:
        The number of pages painted, blank ones between copies on both sides of a sheet not counted.

    Raises:
        UserError: The file is gone, no page is in the range, or the printer does not take the work.
        Cancelled: ``progress`` raised it; the printer is told to forget the work.
    """
    document = _opened(path)
    pages = _in_copies(wanted_pages(printer, document.pageCount(), page_in_view), printer)
    if not pages:
        raise UserError("services.no_such_pages", pages=document.pageCount())
    _turn(printer, document, pages[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("services.printer_refuses", printer=printer.printerName())
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for place, number in enumerate(pages):
            progress(place, len(pages))
            if place:
                _turn(printer, document, number)
                if not printer.newPage():
                    raise UserError("services.printer_refuses", printer=printer.printerName())
            if number != _BLANK:
                _paint(document, number, painter, printer)
        progress(len(pages), len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return sum(number != _BLANK for number in pages)


def wanted_pages(printer: QPrinter, count: int, page_in_view: int) -> list[int]:
    """Return the numbers, from 0, of the pages that were asked for, in the order of printing."""
    ranges = printer.pageRanges()
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        pages = [page_in_view]
    elif ranges.isEmpty():
        first = max(printer.fromPage(), 1)
        pages = list(range(first - 1, min(printer.toPage() or count, count)))
    else:
        pages = [number for number in range(count) if ranges.contains(number + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages


def _in_copies(pages: Sequence[int], printer: QPrinter) -> list[int]:
    """Return the pages of all copies for a printer that makes none itself.

    Where sheets are printed on both sides, each copy begins on a sheet of its own.
    """
    copies = 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if copies == 1:
        return list(pages)
    if not printer.collateCopies():
        return [number for number in pages for _ in range(copies)]
    both_sides = printer.duplex() is not QPrinter.DuplexMode.DuplexNone
    one = [*pages, _BLANK] if both_sides and len(pages) % 2 else list(pages)
    return [*(one * (copies - 1)), *pages]


def _turn(printer: QPrinter, document: QPdfDocument, number: int) -> None:
    if number != _BLANK:
        printer.setPageOrientation(_direction(document.pagePointSize(number)))


def _direction(size: QSizeF) -> QPageLayout.Orientation:
    lies = size.width() > size.height()
    return QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait


def _paint(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    """Paint a page in the middle of the paper, band by band."""
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    points = document.pagePointSize(number)
    coarse = -(-printer.resolution() // _FINEST)
    across, down = room.width() / points.width(), room.height() / points.height()
    if abs(across / down - 1) > _SAME_PAPER:
        across = down = min(across, down)
    width, height = round(points.width() * across / coarse), round(points.height() * down / coarse)
    left = (room.width() - width * coarse) // 2
    top = (room.height() - height * coarse) // 2
    for band in _bands(width, height):
        picture = _rendered(document, number, QSize(width, height), band)
        place = QRect(left, top + band.top() * coarse, width * coarse, band.height() * coarse)
        painter.drawImage(place, picture)


def _bands(width: int, height: int) -> Iterator[QRect]:
    for top in range(0, height, _BAND):
        yield QRect(0, top, width, min(_BAND, height - top))


def _rendered(document: QPdfDocument, number: int, whole: QSize, band: QRect) -> QImage:
    """Return a band of a page on white: what the file leaves blank is transparent."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    options.setScaledClipRect(band)
    drawn = document.render(number, band.size(), options)
    picture = QImage(band.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    over = QPainter(picture)
    over.drawImage(0, 0, drawn)
    over.end()
    return picture


def _opened(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        raise UserError("services.preview_gone", file=path.name)
    return document
