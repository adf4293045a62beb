"""The printing page: wiring."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.commission import CommissionMember
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printing import PrintLanguage, Signatory
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.services.report_request import (
    COMMISSION_PROTOCOL,
    JUDGING,
    OF_EDITIONS,
    REPORTS,
    REQUIREMENT_SHEET,
    STAFFING_COMPARISON,
    STAFFING_FIGURES,
)
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.printer_run import PrinterRun
from nqs_desktop.ui.printing.printing_request import request_of
from nqs_desktop.ui.printing.printing_view import PrintingView
from nqs_desktop.ui.printing.printing_words import paper_language_word, paper_word
from nqs_desktop.ui.printing.save_dialog import ask_where
from nqs_desktop.ui.printing.target_opening import TargetOpening
from nqs_desktop.ui.staffing.editions.edition_words import edition_name
from nqs_desktop.ui.tasks import Task

_ENDING = ".pdf"
_OF_POSITIONS = (REQUIREMENT_SHEET, *OF_EDITIONS, *JUDGING)
_OF_ORGANISATIONS = (STAFFING_FIGURES, STAFFING_COMPARISON)


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
        self._printer = PrinterRun(self)
        self._save = self._command("save", "text", QKeySequence.StandardKey.Save, self.save_as)
        self._signers = self._command("edit", "text", None, self._edit_signatories)
        self._print = self._command(
            "printing", "accent_text", QKeySequence.StandardKey.Print, self._ask_printer
        )
        self._view = PrintingView(
            (*REPORTS, STAFFING_COMPARISON, *JUDGING), paper_word, paper_language_word, context.language, self
        )
        self._view.set_signers_action(self._signers)
        self._view.chosen.connect(self._choose)
        self.add_action(self._save)
        self.set_primary(self._print)
        self.set_split("printing", self._view.choices, self._view.preview, shares=(6, 14))
        for field in (self._view.judging.day, self._view.staffing.day):
            field.set_day(context.services.candidates.today())
        self._targets = TargetOpening(context, self._view, self._offer)
        self.subscribe(*Topic)
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
        self._save.setText(self.tr("Save as PDF, Word or Excel…"))
        self._signers.setText(self.tr("Change who signs…"))
        self._view.set_words(
            (
                self.tr("Paper"),
                self.tr("Languages"),
                self.tr("What it holds"),
                self.tr("Who signs"),
                self.tr("Who is judged"),
                self.tr("Which staffing table"),
            ),
            self.tr("All positions"),
        )
        self._offer()
        self._tell_file()

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
        """Show what another page wants printed; see :class:`TargetOpening`."""
        with self.guard():
            self._targets.choose(target)
            self._choose()

    def _offer(self) -> None:
        name = self._view.paper.value()
        self._view.show_part(shown=name in _OF_POSITIONS, judging=name in JUDGING)
        if name in JUDGING:
            candidates = self.context.services.candidates.rows()
            self._view.judging.offer(candidates, single=name != COMMISSION_PROTOCOL)
        nodes = self._staffing.tree()
        self._view.set_departments(
            [node for node in nodes if node.parent is None] if name in _OF_ORGANISATIONS else nodes
        )
        department = self._view.department
        self._view.set_positions(self._staffing.positions(department) if department else [])
        self._offer_editions()
        self._view.show_signatories(self._signatory_names())

    def _offer_editions(self) -> None:
        organisation = self._view.organisation
        if organisation is not None and self._view.paper.value() in OF_EDITIONS:
            editions = self.context.services.staffing_editions.list(organisation)
            self._view.staffing.offer(editions, partial(edition_name, self.context.language))

    def _signatory_names(self) -> str:
        organisation = self._view.organisation
        if organisation is None:
            return ""
        best = self.context.language.best
        signers = self._members() or self.context.services.settings.signatories(organisation)
        lines = [f"{best(one.role)} {best(one.name)}".strip() for one in signers or self._head()]
        return "\n".join(lines) or self.tr("Nobody is named yet; the sheet has empty lines to sign on.")

    def _head(self) -> tuple[Signatory, ...]:
        """Return the head, who signs the papers of a staffing table where nobody else does."""
        organisation = self._view.organisation
        if organisation is None or self._view.paper.value() not in OF_EDITIONS:
            return ()
        owner = self.context.services.staffing.organisation(organisation)
        return (Signatory(owner.head_title, owner.head_name),) if owner.head_title else ()

    def _members(self) -> tuple[CommissionMember, ...]:
        """Return who signs a commission's protocol; nobody for another paper."""
        position = self._view.position
        if self._view.paper.value() != COMMISSION_PROTOCOL or not position:
            return ()
        return self.context.services.commission.meeting(position).members

    def _choose(self) -> None:
        self._offer()
        self._make()

    # --- the file ---

    def _make(self) -> None:
        self._fresh = True
        self.strip.clear()
        self._printed = None
        self._tell_file()
        if self._task is not None:
            self._task.cancel()
        request = request_of(self._view)
        if request.name in _OF_POSITIONS and self._view.department is None:
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
        """Ask where to and in which format, and keep the paper there."""
        if self._printed is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = ask_where(self, str(Path(folder) / paper_word(self._view.paper.value())))
        if target is not None:
            self.keep(target)

    def keep(self, target: Path) -> None:
        """Keep the paper: as PDF the very file that shows, in another format the same paper written anew."""
        printed, request = self._printed, request_of(self._view)
        if printed is None:
            return
        told = self.tr("Saved: {file}").format(file=str(target))
        if target.suffix.lower() == _ENDING:
            with self.guard():
                self._printing.keep(printed.path, target)
                self.strip.show_success(told)
            return
        self.context.tasks.start(
            self.tr("Writing {file}").format(file=target.name),
            lambda progress: self._printing.render(request, target, progress),
            initiator=self,
            on_success=lambda _: self.strip.show_success(told),
            on_failure=self.show_error,
        )

    def _ask_printer(self) -> None:
        if self._printed is not None:
            self._printer.ask(self._printed, paper_word(self._view.paper.value()))

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
