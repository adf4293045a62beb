"""The printing page: wiring."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.printing import PrintLanguage
from nqs_desktop.services.printing import PrintedReport
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.batch.batch_things import each_of
from nqs_desktop.ui.printing.offering import Offering
from nqs_desktop.ui.printing.paper_choices import needs_positions
from nqs_desktop.ui.printing.preview import PdfPreview
from nqs_desktop.ui.printing.preview_making import PreviewMaking
from nqs_desktop.ui.printing.printer_run import PrinterRun
from nqs_desktop.ui.printing.printing_request import request_of
from nqs_desktop.ui.printing.printing_view import PrintingView
from nqs_desktop.ui.printing.printing_words import paper_word
from nqs_desktop.ui.printing.save_dialog import ask_where
from nqs_desktop.ui.printing.target_opening import TargetOpening
from nqs_desktop.ui.printing.template.template_opening import TemplateOpening, subject_of_request
from nqs_desktop.ui.theme import PATIENCE_MILLISECONDS
from nqs_desktop.ui.widgets.action_button import ActionButton

if TYPE_CHECKING:
    from nqs_desktop.ui.printing.batch.batch_dialog import BatchDialog

_ENDING = ".pdf"


class PrintingPage(Page):
    """Choose a paper, see exactly the file that is printed or saved.

    Attributes:
        look: Opens the look of the paper that shows.
    """

    def __init__(self, context: PageContext) -> None:
        """Build the page; the first preview is made at the first visit."""
        super().__init__(context)
        self._printing = context.services.printing
        self._printed: PrintedReport | None = None
        self._fresh = False
        self._awaited: Path | None = None
        self._same_paper = False
        self._printer = PrinterRun(self)
        self._view = PrintingView(context.language, context.settings, self)
        self._save = self._command("save", "text", QKeySequence.StandardKey.Save, self.save_as)
        self._signers = self._command("edit", "text", None, self._edit_signatories)
        self._print = self._command(
            "printing", "accent_text", QKeySequence.StandardKey.Print, self._ask_printer
        )
        self._several = self._command("batch", "text", None, self._ask_several)
        self._several.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self._view.add_signers_action(self._signers)
        self._view.chosen.connect(self._choose)
        self.look = TemplateOpening(self, lambda: subject_of_request(self, request_of(self._view)))
        self.addAction(self.look.action)
        self._view.choices.add(ActionButton(self.look.action, parent=self._view.choices.column))
        self.add_action(self._several)
        self.add_action(self._save)
        self.set_primary(self._print)
        self.set_split("printing", self._view.choices, self._view.preview, shares=(6, 14))
        self._offering = Offering(context, self._view)
        self._making = PreviewMaking(context, self)
        self._making.begun.connect(self._show_beginning)
        self._making.made.connect(self._show)
        self._making.refused.connect(self._refuse)
        self._making.stopped.connect(self._tell_stopped)
        self.preview.make_anew.triggered.connect(lambda _=False: self._make())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._view.preview.show_loading)
        self._targets = TargetOpening(context, self._view, self._offering.offer)
        self.subscribe(*Topic)
        self.retranslate()

    @property
    def view(self) -> PrintingView:
        """The choices and the preview."""
        return self._view

    @property
    def preview(self) -> PdfPreview:
        """The pages that show."""
        return self._view.preview

    @property
    def file(self) -> Path | None:
        """The file that shows; ``None`` while there is none, or its first pages only."""
        return self._printed.path if self._printed is not None else None

    @property
    def can_print(self) -> bool:
        """Whether there is a paper to print."""
        return self._print.isEnabled()

    def choose_language(self, language: str) -> None:
        """Set the paper in ``kk``, ``ru`` or ``both``."""
        self._view.languages.set_value(PrintLanguage(language))
        self._choose()

    def choose_paper(self, name: str) -> None:
        """Choose a paper, as its user does."""
        self._view.paper.set_value(name)
        self._choose()

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self._print.setText(self.tr("Print…"))
        self._several.setText(self.tr("Several at once…"))
        self._save.setText(self.tr("Save as PDF, Word or Excel…"))
        self._signers.setText(self.tr("Change who signs…"))
        self.look.retranslate()
        self._offering.offer()
        self._tell_file()

    # --- what is chosen ---

    def visit(self) -> None:
        """Come into view: show the paper as it is now."""
        super().visit()
        if not self._fresh:
            self._offering.offer()
            self._make()

    def refresh(self, change_set: ChangeSet) -> None:
        """Make the paper anew after a change."""
        self._offering.offer()
        self._make()

    def open_target(self, target: str) -> None:
        """Show what another page wants printed; see :class:`TargetOpening`."""
        with self.guard():
            self._targets.choose(target)
            self._choose()

    def _choose(self) -> None:
        self._awaited = None
        self._offering.offer()
        self._make()

    # --- the file ---

    def _make(self) -> None:
        self._fresh = True
        self.strip.clear()
        self._printed = None
        self._tell_file()
        request = request_of(self._view)
        if needs_positions(request.name) and self._view.part.department is None:
            self._making.stop()
            self._show_nothing(self.tr("There is no position to print yet."))
            return
        if self.preview.page_count:
            self._patience.start()  # what comes soon takes the place of what shows without a gap
        else:
            self.preview.show_loading()
        self._same_paper = self._making.make(request, self.tr("Setting the paper"))

    def _show_beginning(self, printed: PrintedReport) -> None:
        self._show_file(printed, whole=False)
        self.set_quiet(self.tr("The first pages; the whole paper is being set."))

    def _show(self, printed: PrintedReport) -> None:
        self._printed = printed
        self._show_file(printed, whole=True)
        self._tell_file()
        target, self._awaited = self._awaited, None
        if target is not None:
            self.keep(target)

    def _show_file(self, printed: PrintedReport, *, whole: bool) -> None:
        self._patience.stop()
        note = self.tr("set in {font}").format(font=printed.font_name)
        self.preview.show_file(printed.path, note, same_paper=self._same_paper, whole=whole)
        self._same_paper = True

    def _refuse(self, error: UserError) -> None:
        self._show_nothing(self.context.language.say(error.message))

    def _tell_stopped(self) -> None:
        self._show_nothing(self.tr("The paper was stopped before it was whole."), may_follow=True)

    def _show_nothing(self, sentence: str, *, may_follow: bool = False) -> None:
        self._awaited = None
        self._patience.stop()
        self.preview.show_empty(sentence, may_follow=may_follow)

    def _tell_file(self) -> None:
        printed = self._printed
        for action in (self._print, self._save):
            action.setEnabled(printed is not None)
        self._several.setEnabled(bool(each_of(self._view.paper.value())))
        if printed is None:
            self.set_quiet(self.tr("The preview shows the very file that is printed and saved."))
            return
        self.set_quiet(self.tr("%n page(s), {font}", "", printed.pages).format(font=printed.font_name))
        if printed.substitute:
            self.strip.show_notice(
                self.tr("{wanted} is not on this computer: the paper is set in {font}.").format(
                    wanted=printed.wanted, font=printed.font_name
                )
            )

    def save_as(self) -> None:
        """Ask where to and in which format, and keep the paper there."""
        if not self.can_print:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        target = ask_where(self, str(Path(folder) / paper_word(self._view.paper.value())))
        if target is not None and self._printed is None:
            self._awaited = target  # something changed while the user was asked: it is kept once it is whole
        elif target is not None:
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
            with self.guard():
                held = self._making.held(self._printed)
                self._printer.ask(held, paper_word(self._view.paper.value()), self.preview.page)

    def _ask_several(self) -> None:
        self.batch_dialog().open()

    def batch_dialog(self) -> "BatchDialog":
        """Return the dialog that makes several papers like the one that is chosen."""
        from nqs_desktop.ui.printing.batch.batch_dialog import BatchDialog

        dialog = BatchDialog(self.context, request_of(self._view), self._making.place, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.print_wanted.connect(self._printer.ask)
        return dialog

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
