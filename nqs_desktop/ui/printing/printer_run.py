"""A file on its way to a printer: asked for, handed over in the background, told of."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from nqs_desktop.domain.progress import Progress
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.printing import paper


class PrinterRun(QObject):
    """Prints for a page, which says what came of it."""

    def __init__(self, page: Page) -> None:
        """Print for ``page``."""
        super().__init__(page)
        self._page = page

    def ask(
        self, path: Path, title: str, page_in_view: int | None = None, over: QWidget | None = None
    ) -> None:
        """Ask for a printer, a range of pages and copies, then print.

        Args:
            path: The PDF file.
            title: What the job is called.
            page_in_view: Number of the page in view from 0; ``None`` where none shows.
            over: The window that asks; that of the page where ``None``.
        """
        with self._page.guard():
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setDocName(title)
            pages = paper.fit_to(printer, path)
            dialog = QPrintDialog(printer, over or self._page)
            dialog.setMinMax(1, pages)
            options = QAbstractPrintDialog.PrintDialogOption
            dialog.setOption(options.PrintCurrentPage, on=page_in_view is not None)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._start(path, printer, page_in_view or 0)

    def _start(self, path: Path, printer: QPrinter, page_in_view: int) -> None:
        def work(progress: Progress) -> int:
            return paper.print_file(path, printer, progress, page_in_view)

        self._page.context.tasks.start(
            self.tr("Printing"),
            work,
            initiator=self._page,
            on_success=self._tell_printed,
            on_failure=self._page.show_error,
            on_cancel=self._tell_stopped,
        )

    def _tell_printed(self, pages: int) -> None:
        self._page.strip.show_success(self.tr("%n page(s) went to the printer.", "", pages))

    def _tell_stopped(self) -> None:
        self._page.strip.show_notice(
            self.tr("Printing was stopped; pages handed over before may still come.")
        )
