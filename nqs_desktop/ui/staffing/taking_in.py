"""Taking in papers, and going through what had to be guessed."""

from PySide6.QtCore import QObject, Signal

from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.staffing.staffing_choice import StaffingChoice
from nqs_desktop.ui.staffing.staffing_view import StaffingLists


class TakingIn(QObject):
    """Imports for the staffing page.

    Signals:
        stored: Something was taken in.
        position_chosen: Key of the position that a guess belongs to, to be shown beside the report.
        position_opened: Key of the position to go to.
    """

    stored = Signal()
    position_chosen = Signal(str)
    position_opened = Signal(str)

    def __init__(self, page: Page, lists: StaffingLists, choice: StaffingChoice) -> None:
        """Show the report on ``lists`` of ``page``."""
        super().__init__(page)
        self._page = page
        self._lists = lists
        self._choice = choice
        lists.report.line_chosen.connect(self._choose)
        lists.report.position_wanted.connect(self._open)
        lists.report.closed.connect(lists.show_lists)

    def choose_paper(self) -> None:
        """Let the user choose a paper with requirements, look at the reading and take it in."""
        from nqs_desktop.ui.papers.paper_taking import offer_paper

        offer_paper(self._page, self.show_report)

    def show_report(self, report: ImportReport) -> None:
        """Show what an import did."""
        self.stored.emit()
        self._lists.report.show_report(report)
        self._lists.show_report()

    def add_demonstration(self) -> None:
        """Add the invented organisation."""
        from nqs_desktop.services.demonstration import add_demonstration

        with self._page.guard():
            self._page.announce(add_demonstration(self._page.context.services.database))
            self.stored.emit()

    def _choose(self, line: int) -> None:
        key = self._at(line)
        if key:
            self.position_chosen.emit(key)

    def _open(self, line: int) -> None:
        key = self._at(line)
        if key:
            self.position_opened.emit(key)

    def _at(self, line: int) -> str:
        report = self._lists.report.report
        return self._choice.position_at(report.file, line) if report else ""
