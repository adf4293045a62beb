"""Printing: from the database to a PDF, Word or Excel file that lies whole in its place or not at all."""

from collections.abc import Callable
from pathlib import Path

from nqs_desktop.db.engine import Database
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.progress import Progress, silent
from nqs_desktop.reports.document import Document, PrintedReport
from nqs_desktop.services import paper_sources
from nqs_desktop.services.paper_look import look_of
from nqs_desktop.services.report_request import FORMATS, ReportRequest
from nqs_desktop.services.request_rules import check_request

__all__ = ["PrintedReport", "Printing"]  # the windows do not know the reports


class Printing:
    """Prints from one database."""

    def __init__(self, database: Database) -> None:
        """Print from ``database``."""
        self._database = database

    def render(self, request: ReportRequest, out: Path, progress: Progress = silent) -> PrintedReport:
        """Write a paper to ``out``, in place of what lay there.

        Args:
            request: The paper.
            out: The file; its suffix is one of ``FORMATS``.
            progress: Told how many pairs are judged, then how much of the paper is written.

        Raises:
            UserError: There is nothing to print, the request names what is not there or not enough, no font
                has all letters, or the file cannot be written; ``out`` is then as it was.
            Cancelled: ``progress`` raised it.
        """
        suffix = out.suffix.lower()
        if suffix not in FORMATS:
            found = out.suffix or "—"
            raise UserError("services.paper_format", file=out.name, found=found, expected=", ".join(FORMATS))
        return _write(self._document(request, progress), out, progress)

    def preview(
        self,
        request: ReportRequest,
        out: Path,
        beginning: Path,
        show: Callable[[PrintedReport], None],
        progress: Progress = silent,
    ) -> PrintedReport:
        """Write a paper to look at, a long one first in part, so that its first pages are soon seen.

        Args:
            request: The paper.
            out: The PDF file of the whole paper.
            beginning: The PDF file of its first pages, written before ``out`` where the paper is long.
            show: Called with ``beginning`` once it is written, in the thread of the caller.
            progress: Told how far the work is.

        Raises:
            UserError: As :meth:`render`.
            Cancelled: ``progress`` raised it.
        """
        from nqs_desktop.reports import pdf_writer
        from nqs_desktop.reports.first_part import first_part

        document = self._document(request, progress)
        first = first_part(document)
        if first is not None:
            show(pdf_writer.write(first, beginning))
        return pdf_writer.write(document, out, progress)

    def _document(self, request: ReportRequest, progress: Progress) -> Document:
        check_request(request)
        look = look_of(self._database, request)
        return look.finished(paper_sources.document(self._database, look.asked(request), progress))

    def keep(self, printed: Path, out: Path) -> None:
        """Copy a file that :meth:`render` wrote to ``out``, whole or not at all.

        Raises:
            UserError: The file cannot be written; ``out`` is then as it was.
        """
        from nqs_desktop.reports.output_file import replacing

        with replacing(out) as file:
            file.write(printed.read_bytes())


def _write(document: Document, out: Path, progress: Progress) -> PrintedReport:
    match out.suffix.lower():
        case ".docx":
            from nqs_desktop.reports import docx_writer

            return docx_writer.write(document, out, progress)
        case ".xlsx":
            from nqs_desktop.reports import xlsx_writer

            return xlsx_writer.write(document, out, progress)
    from nqs_desktop.reports import pdf_writer

    return pdf_writer.write(document, out, progress)
