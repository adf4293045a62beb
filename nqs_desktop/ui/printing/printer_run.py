"""A paper on its way to a printer: asked for, handed over in the background, told of."""

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.printing import paper


class PrinterRun(QObject):
    """Prints for a page, which says what came of it."""

    def __init__(self, page: Page) -> None:
        """Print for ``page``."""
        super().__init__(page)
        self._page = page

    def ask(self, printed: PrintedReport, title: str) -> None:
        """Ask for a printer and a range of pages, then print; ``title`` names the job."""
        with self._page.guard():
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setDocName(title)
            paper.fit_to(printer, printed.path)
            dialog = QPrintDialog(printer, self._page)
            dialog.setMinMax(1, printed.pages)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._start(printed, printer)

    def _start(self, printed: PrintedReport, printer: QPrinter) -> None:
        def work(progress: Progress) -> int:
            return paper.print_file(printed.path, printer, progress)

        self._page.context.tasks.start(
            self.tr("Printing"),
            work,
            initiator=self._page,
            on_success=self._tell_printed,
            on_failure=self._page.show_error,
        )

    def _tell_printed(self, pages: int) -> None:
        self._page.strip.show_success(self.tr("%n page(s) went to the printer.", "", pages))
