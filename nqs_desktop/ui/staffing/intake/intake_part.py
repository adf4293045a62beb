"""The commands of the staffing page for tables from and to files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction

from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.undo_offer import offer_undo
from nqs_desktop.ui.widgets.save_file import RECORDS, WORKBOOK, ask_for_file

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class IntakePart(QObject):
    """Hangs the commands into the menu of the page.

    Attributes:
        take_in: Takes in a table of a file.
        export: Writes the table in view to a file.
        template: Writes an empty table to fill in.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the commands into the menu of ``page``."""
        super().__init__(page)
        self._page = page
        self.take_in = QAction(icon("import", "text"), "", page)
        self.export = QAction(icon("export", "text"), "", page)
        self.template = QAction(icon("export", "text"), "", page)
        self.take_in.triggered.connect(lambda _=False: page.go(self._take_in))
        self.export.triggered.connect(lambda _=False: self._export())
        self.template.triggered.connect(lambda _=False: self._template())
        page.add_to_menu(self.take_in, parted=True)
        page.add_to_menu(self.export)
        page.add_to_menu(self.template)
        page.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.take_in.setText(self.tr("Take in a staffing table from Excel…"))
        self.export.setText(self.tr("Export the staffing table…"))
        self.template.setText(self.tr("Save a template for Excel…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language with the page."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def _take_in(self) -> None:
        from nqs_desktop.ui.staffing.intake.intake_dialog import IntakeDialog

        dialog = IntakeDialog(self._page.context, self._page.organisation, self._page)
        dialog.stored.connect(self._stored)
        dialog.open()

    def _stored(self, report: ImportReport) -> None:
        page = self._page
        if report.change_set is None:
            page.strip.show_notice(
                self.tr("{file} says what is stored: nothing was changed.").format(file=report.file)
            )
            return
        page.context.hub.announce(report.change_set)
        words = self.tr("Taken in: new {created}, changed {updated}, as before {unchanged}, gone {removed}.")
        text = words.format(
            created=number_text(report.created),
            updated=number_text(report.updated),
            unchanged=number_text(report.unchanged),
            removed=number_text(report.removed),
        )
        offer_undo(page, text, report.change_set)

    def _export(self) -> None:
        page = self._page
        organisation = page.organisation
        if not organisation:
            return
        edition = page.view.edition(organisation).key
        out = ask_for_file(page, self.tr("Export the staffing table"), str(Path.home() / "staffing"), RECORDS)
        if out is None:
            return
        service = page.context.services.staffing_export

        def tell(count: int) -> None:
            words = self.tr("Positions written to {file}: {count}.")
            page.strip.show_success(words.format(file=out, count=number_text(count)))

        page.context.tasks.start(
            self.tr("Writing the staffing table"),
            lambda progress: service.write(out, organisation, edition, progress),
            initiator=page,
            on_success=tell,
            on_failure=page.show_error,
        )

    def _template(self) -> None:
        page = self._page
        out = ask_for_file(page, self.tr("Save a template"), str(Path.home() / "template"), WORKBOOK)
        if out is not None:
            with page.guard():
                page.context.services.staffing_intake.template(out)
                page.strip.show_success(self.tr("Written: {file}").format(file=out))
