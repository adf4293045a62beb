"""The pages of a PDF file onto a printer: what was seen is what is printed."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress

_POINTS_PER_INCH = 72
_DOTS_PER_INCH = 300
"""Sharp enough for 8 pt letters; a page of A4 is then 25 MB while it is painted."""


def fit_to(printer: QPrinter, path: Path) -> None:
    """Give ``printer`` the page size and direction of the file's first page, before its dialog opens."""
    document = _opened(path)
    size = document.pagePointSize(0)
    landscape = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point))
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)


def print_file(path: Path, printer: QPrinter, progress: Progress) -> int:
    """Print the pages of a PDF file that the printer's dialog asked for; runs in any thread.

    Args:
        path: The file.
        printer: The printer with its range of pages; 0 as the first page means all.
        progress: Told of each page; may stop between two pages.

    Returns:
        The number of pages handed to the printer.

    Raises:
        UserError: The printer does not take the work.
        Cancelled: ``progress`` raised it; the printer is told to forget the work.
    """
    document = _opened(path)
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or document.pageCount(), document.pageCount())
    pages = range(first - 1, last)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("services.printer_refuses", printer=printer.printerName())
    try:
        for place, number in enumerate(pages):
            progress(place, len(pages))
            if place:
                printer.newPage()
            _paint(document, number, painter, printer)
        progress(len(pages), len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(pages)


def _paint(document: QPdfDocument, number: int, painter: QPainter, printer: QPrinter) -> None:
    points = document.pagePointSize(number)
    scale = min(printer.resolution(), _DOTS_PER_INCH) / _POINTS_PER_INCH
    picture: QImage = document.render(
        number, QSize(round(points.width() * scale), round(points.height() * scale))
    )
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.drawImage(QRectF(0, 0, paper.width(), paper.height()), picture)


def _opened(path: Path) -> QPdfDocument:
    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        raise UserError("services.preview_gone", file=path.name)
    return document
