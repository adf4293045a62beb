"""The printing page: wiring."""

from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog

from nqs_desktop.domain.branch import Branch
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.domain.progress import Progress
from nqs_desktop.services.printing import (
    CLASSIFIER,
    REGISTER,
    REQUIREMENT_SHEET,
    SPECIALTIES,
    PrintedReport,
    ReportRequest,
)
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing import paper
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.printing_view import PrintingView
from nqs_desktop.ui.tasks import Task

_ENDING = ".pdf"


class PrintingPage(Page):
    """Choose a paper, see exactly the file that is printed or saved."""

    def __init__(self, context: PageContext) -> None:
        """Build the page; the first preview is made at the first visit."""
        super().__init__(context)
        self._printing = context.services.printing
        self._staffing = context.services.staffing
        self._folder = Path(mkdtemp(prefix="nqs-preview-"))
        self._made = 0
        self._printed: PrintedReport | None = None
        self._task: Task[PrintedReport] | None = None
        self._fresh = False
        self._save = self._command("save", "text", QKeySequence.StandardKey.Save, self.save_as)
        self._signers = self._command("edit", "text", None, self._edit_signatories)
        self._print = self._command(
            "printing", "accent_text", QKeySequence.StandardKey.Print, self._ask_printer
        )
        self._view = PrintingView(
            self._printing.reports(), self._paper_word, self._language_word, context.language, self
        )
        self._view.set_signers_action(self._signers)
        self._view.chosen.connect(self._choose)
        self.add_action(self._save)
        self.set_primary(self._print)
        self.set_split("printing", self._view.choices, self._view.preview, shares=(6, 14))
        self.subscribe(*(topic for topic in Topic if topic not in (Topic.CANDIDATES, Topic.RULINGS)))
        self.destroyed.connect(_remover(self._folder))
        self.retranslate()

    @property
    def preview(self) -> PdfPreview:
        """The pages that show."""
        return self._view.preview

    @property
    def file(self) -> Path | None:
        """The file that shows; ``None`` while there is none."""
        return self._printed.path if self._printed is not None else None

    @property
    def can_print(self) -> bool:
        """Whether there is a paper to print."""
        return self._print.isEnabled()

    def choose_language(self, language: str) -> None:
        """Set the paper in ``kk``, ``ru`` or ``both``."""
        self._view.languages.set_value(PrintLanguage(language))
        self._choose()

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self._print.setText(self.tr("Print…"))
        self._save.setText(self.tr("Save as PDF…"))
        self._signers.setText(self.tr("Change who signs…"))
        self._view.set_words(
            (self.tr("Paper"), self.tr("Languages"), self.tr("What it holds"), self.tr("Who signs")),
            self.tr("All positions"),
        )
        self._offer()
        self._tell_file()

    def _paper_word(self, name: str) -> str:
        return {
            REQUIREMENT_SHEET: self.tr("Requirement sheet"),
            CLASSIFIER: self.tr("Classifier of occupations"),
            SPECIALTIES: self.tr("List of specialties"),
            REGISTER: self.tr("Register of positions"),
        }[name]

    def _language_word(self, language: PrintLanguage) -> str:
        return {
            PrintLanguage.KK: self.tr("Kazakh"),
            PrintLanguage.RU: self.tr("Russian"),
            PrintLanguage.BOTH: self.tr("Kazakh and Russian"),
        }[language]

    # --- what is chosen ---

    def visit(self) -> None:
        """Come into view: show the paper as it is now."""
        super().visit()
        if not self._fresh:
            self._offer()
            self._make()

    def refresh(self, change_set: ChangeSet) -> None:
        """Make the paper anew after a change."""
        self._offer()
        self._make()

    def open_target(self, target: str) -> None:
        """Show the requirement sheet of one position, or a branch of a reference book."""
        with self.guard():
            branch = Branch.from_target(target)
            if branch is not None:
                words = self.context.services.branches.words(branch, self.context.language.data)
                self._view.paper.set_value(branch.book)
                self._view.branch.set_branch(branch, words)
                self._choose()
                return
            position = self._staffing.position(target)
            self._view.paper.set_value(REQUIREMENT_SHEET)
            self._offer()
            self._view.choose_position(position.department or position.organisation, target)
            self._choose()

    def _offer(self) -> None:
        sheet = self._view.paper.value() == REQUIREMENT_SHEET
        self._view.show_part(shown=sheet)
        self._view.set_departments(self._staffing.tree())
        department = self._view.department
        self._view.set_positions(self._staffing.positions(department) if department else [])
        self._view.show_signatories(self._signatory_names())

    def _signatory_names(self) -> str:
        organisation = self._organisation()
        if organisation is None:
            return ""
        best = self.context.language.best
        lines = [
            f"{best(one.role)} {best(one.name)}".strip()
            for one in self.context.services.settings.signatories(organisation)
        ]
        return "\n".join(lines) or self.tr("Nobody is named yet; the sheet has empty lines to sign on.")

    def _organisation(self) -> str | None:
        parents = {node.key: node.parent for node in self._staffing.tree()}
        key = self._view.department
        while key is not None and parents.get(key) is not None:
            key = parents[key]
        return key

    def _choose(self) -> None:
        self._offer()
        self._make()

    def _request(self) -> ReportRequest:
        name = self._view.paper.value()
        language = self._view.languages.value()
        if name != REQUIREMENT_SHEET:
            extent = self._view.branch
            return ReportRequest(name, language, branch=extent.branch, own_titles=extent.own_titles)
        return ReportRequest(name, language, self._view.department, self._view.position)

    # --- the file ---

    def _make(self) -> None:
        self._fresh = True
        self.strip.clear()
        self._printed = None
        self._tell_file()
        if self._task is not None:
            self._task.cancel()
        request = self._request()
        if request.name == REQUIREMENT_SHEET and request.department is None:
            self._view.preview.show_empty(self.tr("There is no position to print yet."))
            return
        self._made += 1
        target = self._folder / f"{self._made}{_ENDING}"
        self._view.preview.show_loading()
        self._task = self.context.tasks.start(
            self.tr("Setting the paper"),
            lambda progress: self._printing.render(request, target, progress),
            initiator=self,
            on_success=self._show,
            on_failure=self._refuse,
        )

    def _show(self, printed: PrintedReport) -> None:
        if printed.path.stem != str(self._made):
            return
        self._printed = printed
        self._tell_file()
        for older in self._folder.glob(f"*{_ENDING}"):
            if older != printed.path:
                older.unlink(missing_ok=True)

    def _refuse(self, error: UserError) -> None:
        self._view.preview.show_empty(self.context.language.say(error.message))

    def _tell_file(self) -> None:
        printed = self._printed
        for action in (self._print, self._save):
            action.setEnabled(printed is not None)
        if printed is None:
            self.set_quiet(self.tr("The preview shows the very file that is printed and saved."))
            return
        self._view.preview.show_file(printed.path, self.tr("set in {font}").format(font=printed.font_name))
        self.set_quiet(self.tr("%n page(s), {font}", "", printed.pages).format(font=printed.font_name))
        if printed.substitute:
            self.strip.show_notice(
                self.tr("Times New Roman is not on this computer: the paper is set in {font}.").format(
                    font=printed.font_name
                )
            )

    def save_as(self) -> None:
        """Ask where to, and keep the file that shows there."""
        if self._printed is None:
            return
        source = self._printed.path
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = self._ask_where(str(Path(folder) / f"{self._paper_word(self._view.paper.value())}{_ENDING}"))
        if target is None:
            return
        with self.guard():
            self._printing.keep(source, target)
            self.strip.show_success(self.tr("Saved: {file}").format(file=str(target)))

    def _ask_where(self, proposal: str) -> Path | None:
        """Ask for a file; ask again where a name typed without its ending is that of a file."""
        while True:
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Save as PDF"), proposal, f"PDF (*{_ENDING})"
            )
            if not chosen:
                return None
            if chosen.lower().endswith(_ENDING):
                return Path(chosen)
            proposal = chosen + _ENDING
            if not Path(proposal).exists():
                return Path(proposal)

    # --- the printer ---

    def _ask_printer(self) -> None:
        if self._printed is None:
            return
        path = self._printed.path
        with self.guard():
            printer = QPrinter(QPrinter.PrinterMode.HighResolution)
            printer.setDocName(self._paper_word(self._view.paper.value()))
            paper.fit_to(printer, path)
            dialog = QPrintDialog(printer, self)
            dialog.setMinMax(1, self._printed.pages)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.start_printing(path, printer)

    def start_printing(self, path: Path, printer: QPrinter) -> None:
        """Hand a file to a printer in the background."""

        def work(progress: Progress) -> int:
            return paper.print_file(path, printer, progress)

        self.context.tasks.start(
            self.tr("Printing"),
            work,
            initiator=self,
            on_success=self._tell_printed,
            on_failure=self.show_error,
        )

    def _tell_printed(self, pages: int) -> None:
        self.strip.show_success(self.tr("%n page(s) went to the printer.", "", pages))

    def _edit_signatories(self) -> None:
        self.context.navigator.open_page("settings")

    def _command(
        self, picture: str, role: str, keys: QKeySequence.StandardKey | None, run: Callable[[], None]
    ) -> QAction:
        action = QAction(icon(picture, role), "", self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        return action


def _remover(folder: Path) -> Callable[..., None]:
    """Return what removes the previews; it must not hold the page, which is gone by then."""

    def remove(_: QObject | None = None) -> None:
        rmtree(folder, ignore_errors=True)

    return remove
