"""The staffing table in view on paper: a command of the staffing page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.services.report_request import STAFFING_TABLE
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.staffing_target import StaffingTarget

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class PrintPart(QObject):
    """Opens the printing page with the edition in view, as it is held on the day in view.

    Attributes:
        print_table: The command.
    """

    def __init__(self, page: "StaffingPage") -> None:
        """Hang the command into the menu of ``page``."""
        super().__init__(page)
        self._page = page
        self.print_table = QAction(icon("printing", "text"), "", page)
        self.print_table.setShortcut(QKeySequence("Ctrl+P"))
        self.print_table.triggered.connect(lambda _=False: page.go(self._open))
        page.add_to_menu(self.print_table, parted=True)
        page.installEventFilter(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words anew."""
        self.print_table.setText(self.tr("Print the staffing table…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of another language with the page."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        page = self._page
        if not page.organisation:
            return
        with page.guard():
            edition = page.view.edition(page.organisation).key
            target = StaffingTarget(STAFFING_TABLE, page.organisation, edition, page.view.on)
            page.context.navigator.open_page("printing", str(target))
