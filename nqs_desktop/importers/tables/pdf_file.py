"""PDF files with text as tables: all pages are one table."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.messages import Message, message
from nqs_desktop.domain.progress import Progress
from nqs_desktop.importers.tables.cell_text import cleaned, cleaned_lines
from nqs_desktop.importers.tables.pdf_lines import without_edges
from nqs_desktop.importers.tables.pdf_page import Page, read_page
from nqs_desktop.importers.tables.pdf_rows import table_rows
from nqs_desktop.importers.tables.source import MOST_COLUMNS, Merged, Row

_MOST_PAGES: Final = 3000
_FEW_WORDS: Final = 3  # on a page: a stamp or a number printed on a picture
_ONE_AT_A_TIME: Final = Lock()  # PDFium is not safe for threads, not even with a file for each


class PdfFile:
    """A PDF file."""

    def __init__(self, file: str, data: bytes) -> None:
        """Take the content of a file.

        Args:
            file: Name of the file, for the sentences.
            data: Its content.

        Raises:
            UserError: It is damaged, protected by a password, has no text or too many pages.
        """
        self._file = file
        self._data = data
        with self._opened() as document:
            if len(document) > _MOST_PAGES:
                raise UserError("tables.too_many_pages", file=file, limit=_MOST_PAGES)

    def names(self) -> tuple[str, ...]:
        """Return the one name that stands for the table."""
        return (self._file,)

    def doubts(self) -> tuple[Message, ...]:
        """Return that the columns are recognised by the places of words: a page has none of its own."""
        return (message("tables.pdf_columns", file=self._file),)

    def merged(self, sheet: str) -> tuple[Merged, ...]:
        """Return nothing: the rows have no places to name."""
        return ()

    def rows(self, sheet: str, progress: Progress, *, lines: bool = False) -> Iterator[Row]:
        """Iterate over the rows of all pages, numbered from 1; ``sheet`` is the one there is.

        Args:
            sheet: The one there is.
            progress: Called after each page.
            lines: Whether the lines of a cell are kept apart, by line feeds.

        Raises:
            UserError: A page is damaged, or none has text: the file is a scan.
        """
        pages = list(self.pages(progress))
        if sum(len(page.words) for page in pages) < _FEW_WORDS * len(pages):
            raise UserError("tables.scan", file=self._file)
        clean = cleaned_lines if lines else cleaned
        for number, texts in enumerate(table_rows(without_edges(pages)), 1):
            cells = tuple(clean(text) for text in texts[:MOST_COLUMNS])
            if any(cells):
                yield number, cells

    def pages(self, progress: Progress) -> Iterator[Page]:
        """Iterate over the pages as they are seen.

        Raises:
            UserError: A page is damaged.
        """
        with self._opened() as document:
            count = len(document)
            for number in range(count):
                progress(number, count)
                try:
                    yield read_page(document, number)
                except pdfium.PdfiumError:
                    raise UserError("tables.damaged", file=self._file) from None

    @contextmanager
    def _opened(self) -> Iterator[pdfium.PdfDocument]:
        with _ONE_AT_A_TIME:
            try:
                document = pdfium.PdfDocument(self._data)
            except pdfium.PdfiumError as error:
                protected = error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
                key = "tables.password" if protected else "tables.damaged"
                raise UserError(key, file=self._file) from None
            try:
                yield document
            finally:
                document.close()
