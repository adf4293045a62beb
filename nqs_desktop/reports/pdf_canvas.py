"""The canvas of a paper: it holds finished pages packed, and knows at the end how many there are."""

import zlib
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFPage, PDFStream
from reportlab.pdfgen.canvas import Canvas

TOTAL_FORM: Final = "total-of-pages"
"""Name of the form that shows the total of pages; every page may show it."""


def paper_canvas(font: str, size: float) -> type[Canvas]:
    """Return the class of canvas of one paper.

    Args:
        font: Registered name of the font of the total.
        size: Its size in points.
    """

    class PaperCanvas(Canvas):
        _doc: PDFDocument

        def showPage(self) -> None:  # noqa: N802 - reportlab's name
            super().showPage()
            page = self._doc.idToObject[f"Page{self._doc.pageCounter - 1}"]
            if isinstance(page, PDFPage):
                _pack(page)

        def save(self) -> None:
            self.beginForm(TOTAL_FORM, lowery=-10)
            self.setFont(font, size)
            self.drawString(0, 0, f" / {self.getPageNumber() - 1}")
            self.endForm()
            super().save()

    return PaperCanvas


def _pack(page: PDFPage) -> None:
    """Compress what a page shows at once: reportlab keeps it whole until the file is written."""
    content = page.stream or ""
    filters = PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])})
    page.Contents = PDFStream(filters, zlib.compress(content.encode("utf-8")))
    page.stream = None
