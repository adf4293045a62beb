"""Two editions of a staffing table beside each other, and the annex to the order made of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from nqs_desktop.domain.changes import Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.staffing_difference import StaffingComparison
from nqs_desktop.domain.staffing_edition import StaffingEdition
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import STAFFING_COMPARISON, ReportRequest
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.printing.printing_words import paper_language_word
from nqs_desktop.ui.printing.save_dialog import ask_where
from nqs_desktop.ui.printing.staffing_target import StaffingTarget
from nqs_desktop.ui.staffing.editions.comparison_view import ComparisonView
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.action_button import ActionButton
from nqs_desktop.ui.widgets.choice_box import ChoiceBox
from nqs_desktop.ui.widgets.elided_box import ElidedBox
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.save_file import TABLES, ask_for_file
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog

if TYPE_CHECKING:
    from nqs_desktop.ui.staffing.staffing_page import StaffingPage


class ComparisonDialog(LaidOutDialog):
    """Compares any two editions of an organisation.

    Attributes:
        strip: News, such as where the annex lies.
        before: The older edition.
        after: The newer edition.
        view: What differs.
        languages: Languages of the annex.
        print_annex: Opens the annex on the printing page.
        save_annex: Writes the annex to a file.
    """

    def __init__(self, page: "StaffingPage", organisation: str, newer: str = "") -> None:
        """Compare an edition of ``organisation``, or the one that is worked on, with the one before it."""
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._organisation = organisation
        self._editions: tuple[StaffingEdition, ...] = ()
        self._asked = ("", "")
        self.setWindowTitle(self.tr("Compare two editions"))
        self.resize(1240, 680)
        self.strip = NoticeStrip(self)
        self.before, self.after = ElidedBox(self), ElidedBox(self)
        self.view = ComparisonView(page.context.language, self)
        self.view.position_wanted.connect(self._go_to)
        self.view.export_table.triggered.connect(self._export)
        self.languages = ChoiceBox(tuple(PrintLanguage), paper_language_word, self)
        self.languages.set_value(PrintLanguage.BOTH)
        self.print_annex = QAction(icon("printing"), self.tr("Print the annex…"), self)
        self.print_annex.triggered.connect(self._print)
        self.save_annex = QAction(icon("save"), self.tr("Save the annex to the order…"), self)
        self.save_annex.triggered.connect(self._save)
        self._lay_out()
        page.context.hub.subscribe(self, (Topic.STAFFING,), lambda _: self._reload())
        self._load(newer)

    def keep(self, target: Path) -> None:
        """Write the annex to ``target`` in the languages that are chosen."""
        older, newer = self._asked
        request = ReportRequest(
            STAFFING_COMPARISON,
            self.languages.value(),
            self._organisation,
            edition=newer,
            with_edition=older,
        )
        printing = self._context.services.printing
        self._context.tasks.start(
            self.tr("Writing the annex"),
            lambda progress: printing.render(request, target, progress),
            initiator=self,
            on_success=self._tell_saved,
            on_failure=self._complain,
        )

    # --- inside ---

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.S)
        for words, box in ((self.tr("Before"), self.before), (self.tr("After"), self.after)):
            label = QLabel(words, self)
            label.setBuddy(box)
            choice.addWidget(label)
            choice.addWidget(box, 1)
            box.activated.connect(lambda _: self._compare())
        self.before.setAccessibleName(self.tr("The older edition"))
        self.after.setAccessibleName(self.tr("The newer edition"))
        self.languages.setAccessibleName(self.tr("Languages of the annex"))
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.languages)
        foot.addWidget(ActionButton(self.save_annex, parent=self))
        foot.addWidget(ActionButton(self.print_annex, primary=True, parent=self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.strip)
        layout.addLayout(choice)
        layout.addWidget(self.view, 1)
        layout.addLayout(foot)

    def _load(self, newer: str) -> None:
        self._editions = self._context.services.staffing_editions.list(self._organisation)
        keys = [one.key for one in self._editions]
        for box in (self.before, self.after):
            box.clear()
            for edition in self._editions:
                box.addItem(edition_name(self._context.language, edition), edition.key)
            box.setEnabled(len(keys) > 1)
        place = keys.index(newer) if newer in keys else 0
        self.after.setCurrentIndex(place)
        self.before.setCurrentIndex(min(place + 1, len(keys) - 1))
        self._compare()

    def _reload(self) -> None:
        older, newer = self._asked
        try:
            self._load(newer)
        except UserError:  # the organisation itself was taken back
            self.reject()
            return
        if self.before.findData(older) >= 0:
            self.before.setCurrentIndex(self.before.findData(older))
            self._compare()

    def _compare(self) -> None:
        older, newer = str(self.before.currentData()), str(self.after.currentData())
        self._asked = asked = (older, newer)
        for action in (self.print_annex, self.save_annex):
            action.setEnabled(older != newer)
        if len(self._editions) == 1:
            self.view.show_nothing(self.tr("There is one edition only: nothing to compare it with yet."))
            return
        if older == newer:
            self.view.show_nothing(self.tr("This is the same edition twice: choose another one."))
            return
        self.view.show_loading()
        editions = self._context.services.staffing_editions
        self._context.tasks.start(
            self.tr("Comparing the editions"),
            lambda progress: editions.compare(older, newer),
            initiator=self,
            on_success=lambda comparison: self._show(comparison, asked),
            on_failure=self._complain,
        )

    def _show(self, comparison: StaffingComparison, asked: tuple[str, str]) -> None:
        if asked == self._asked:
            self.view.show_comparison(comparison)

    def _complain(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))

    def _go_to(self, position: str) -> None:
        self.accept()
        self._context.navigator.open_page("staffing", position)

    def _print(self) -> None:
        older, newer = self._asked
        self.accept()
        target = StaffingTarget(STAFFING_COMPARISON, self._organisation, newer, other=older)
        self._context.navigator.open_page("printing", str(target))

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = ask_where(self, str(Path(folder) / self.tr("Annex to the order")))
        if target is not None:
            self.keep(target)

    def _tell_saved(self, printed: PrintedReport) -> None:
        self.strip.show_success(self.tr("Saved: {file}").format(file=str(printed.path)))

    def _export(self) -> None:
        out = ask_for_file(self._page, self.tr("Export the differences"), "staffing", TABLES)
        if out is None:
            return
        headings, rows = self.view.headings(), self.view.texts()
        from nqs_desktop.services.table_export import write_table

        self._context.tasks.start(
            self.tr("Exporting the differences"),
            lambda progress: write_table(headings, rows, out, progress),
            initiator=self,
            on_success=lambda count: self.strip.show_success(
                self.tr("Lines written to {file}: {count}.").format(file=str(out), count=number_text(count))
            ),
            on_failure=self._complain,
        )
