"""Taking a paper in: chosen or pasted, read, looked at, corrected, accepted position by position, stored."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.paper import PaperDraft, PositionComparison
from nqs_desktop.domain.requirement import RequirementPart
from nqs_desktop.services.import_report import ImportReport
from nqs_desktop.ui.formatting import number_text
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.papers.leaving import may_leave_paper, settle_correction
from nqs_desktop.ui.papers.organisation_choice import OrganisationChoice
from nqs_desktop.ui.papers.paper_choice import PaperChoice
from nqs_desktop.ui.papers.paper_commands import PaperCommands
from nqs_desktop.ui.papers.paper_rows import paper_rows
from nqs_desktop.ui.papers.paper_source import PaperSource
from nqs_desktop.ui.papers.paper_view import PaperView, beside
from nqs_desktop.ui.specialties.specialty_codes import SpecialtyCodes
from nqs_desktop.ui.theme import Space
from nqs_desktop.ui.widgets.file_field import dropped_file
from nqs_desktop.ui.widgets.notice_strip import NoticeStrip
from nqs_desktop.ui.widgets.states import EmptyState
from nqs_desktop.ui.widgets.tab_order import LaidOutDialog
from nqs_desktop.ui.widgets.work_pane import WorkPane

_WIDTH, _HEIGHT = 1220, 680


class PaperDialog(LaidOutDialog):
    """Reads one paper; what is accepted is stored as one step.

    Signals:
        stored: The :class:`ImportReport` of what was taken in.
        records_chosen: The chosen file is no paper but positions that export wrote: its path.
    """

    stored = Signal(object)
    records_chosen = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        """Start without a paper."""
        super().__init__(parent)
        self._context = context
        self._papers = context.services.papers
        self._choice: PaperChoice | None = None
        self._compared: tuple[PositionComparison, ...] = ()
        self._is_compared = True
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Take a paper in"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(_WIDTH, _HEIGHT)
        self.source = PaperSource(self._papers, self._may_replace, self)
        self.file, self.paste = self.source.file, self.source.paste
        self.organisation = OrganisationChoice(context.services.staffing.tree(), context.language, self)
        self.strip = NoticeStrip(self)
        self.commands = PaperCommands(self)
        self.addActions(self.commands.actions())  # their shortcuts work where a widget has them
        self.view = PaperView(
            context.language,
            SpecialtyCodes(context.services.study_forms, context.language),
            context.services.staffing.faults,
            self.commands.actions(),
            self,
        )
        self.work = WorkPane(self)
        self._empty = EmptyState("document", parent=self)
        self._empty.set_sentence(
            self.tr(
                "Choose a paper or paste one: original and reading stand side by side before it is stored."
            )
        )
        self._stack = QStackedWidget(self)
        for part in (self._empty, self.work, self.view):
            self._stack.addWidget(part)
        self.take = QPushButton(self)
        self.take.setProperty("role", "primary")
        self.leave = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._connect()
        self.view.retranslate()
        self._follow()

    @property
    def draft(self) -> PaperDraft | None:
        """The paper as it was read and corrected; ``None`` while there is none."""
        return None if self._choice is None else self._choice.draft

    @property
    def accepted_places(self) -> tuple[int, ...]:
        """Places of the positions that shall be taken in."""
        return () if self._choice is None else tuple(sorted(self._choice.accepted))

    @property
    def is_busy(self) -> bool:
        """Whether a paper is being read or stored."""
        return self.work.is_busy

    def reject(self) -> None:
        """Close; work under way is stopped first, and a correction under way is left first."""
        if self.work.is_busy:
            self.work.cancel()
        elif self.view.is_correcting:
            if settle_correction(self.view.correction) and self.view.is_correcting:
                self._show()
        elif may_leave_paper(self, self._choice):
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, and no other: Qt would press the first one."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this computer."""
        if dropped_file(event) is not None and not self.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        if (path := dropped_file(event)) is not None:
            self.file.set_path(path)
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme."""
        if event.type() == QEvent.Type.LanguageChange:
            self.view.retranslate()
        super().changeEvent(event)

    # --- building ---

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(beside(self.file, self.paste, self.organisation.box, parent=self))
        layout.addWidget(self.organisation.name_field)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.source.reading_wanted.connect(self._start)
        self.source.records_chosen.connect(self.records_chosen)
        self.source.refused.connect(self._refuse)
        self.source.nothing_pasted.connect(
            lambda: self.strip.show_error(
                self.tr("There is no text on the clipboard: copy the paper's text first.")
            )
        )
        self.organisation.changed.connect(self._compare)
        self.view.table.chosen.connect(self._choose)
        self.view.table.opened.connect(lambda _: self._decide(PaperChoice.toggle))
        self.commands.decided.connect(self._decide)
        self.commands.correct.triggered.connect(self._correct)
        self.commands.uncorrect.triggered.connect(
            lambda _=False: self._change(lambda choice: choice.correct(None))
        )
        self.view.card.settled.connect(lambda reason: self._change(lambda one: one.settle(reason)))
        self.view.card.part_wanted.connect(self._correct_part)
        self.view.correction.kept.connect(lambda fixed: self._change(lambda one: one.correct(fixed)))
        self.view.correction.left.connect(self._show)
        self.take.clicked.connect(self._take_in)
        self.leave.clicked.connect(self.reject)

    # --- reading ---

    def _may_replace(self) -> bool:
        """Let the user decide upon the correction under way and the work with the paper that shows."""
        return settle_correction(self.view.correction) and may_leave_paper(self, self._choice)

    def _start(self, title: str, work: Callable[..., PaperDraft]) -> None:
        self.strip.clear()
        self._choice = None
        self._stack.setCurrentWidget(self.work)
        task = self._context.tasks.start(
            title,
            work,
            initiator=self,
            on_success=self._take_draft,
            on_failure=self._refuse,
            on_cancel=lambda: self._stack.setCurrentWidget(self._empty),
        )
        self.work.follow(task, self._tell_fault)
        self._follow()

    def _take_draft(self, draft: PaperDraft) -> None:
        self._choice = PaperChoice(draft)
        self._stack.setCurrentWidget(self.view)
        if draft.warnings:
            self.strip.show_notice("\n".join(self._context.language.say(one) for one in draft.warnings[:3]))
        self.organisation.follow(draft)
        self._compare()
        self.view.table.setFocus()

    def _compare(self) -> None:
        draft = self.draft
        if draft is None:
            return
        try:
            draft = self.organisation.applied(draft)
            self._compared = self._papers.compare(draft, self.organisation.key)
            if not self._is_compared:
                self.strip.clear()
            self._is_compared = True
        except UserError as error:
            self._compared, self._is_compared = (), False
            self.strip.show_error(self._context.language.say(error.message))
        self._show_rows()

    def _refuse(self, error: UserError) -> None:
        self.strip.show_error(self._context.language.say(error.message))
        self._stack.setCurrentWidget(self.view if self._choice is not None else self._empty)
        self._follow()

    def _tell_fault(self, text: str) -> None:
        self.strip.show_error(text)
        self._stack.setCurrentWidget(self.view if self._choice is not None else self._empty)

    # --- showing ---

    def _show_rows(self) -> None:
        choice = self._choice
        if choice is None:
            return
        rows = paper_rows(choice.draft, self._compared, choice.accepted, self._context.language)
        self.view.show_rows(rows, choice.key)
        if not self.view.is_correcting:
            self._show()

    def _show(self) -> None:
        choice = self._choice
        if choice is None:
            return
        if choice.place is None:
            words = self.tr("These lines belong to no position. They are not taken in.")
            self.view.show_outside(choice.draft, words)
        else:
            units = number_text(choice.draft.positions[choice.place].result.units)
            facts = self.tr("Staff units: {units}").format(units=units)
            path = choice.path(self._context.language.best)
            self.view.show_reading(choice.draft, choice.place, path, facts)
            compared = self._compared[choice.place] if self._compared else None
            self.view.difference.show_difference(compared, choice.draft.positions[choice.place].result)
        self._follow()

    def _follow(self) -> None:
        idle = not self.view.is_correcting
        self.commands.follow(self._choice, idle=idle)
        count = len(self.accepted_places)
        self.take.setText(self.tr("Take in what is accepted ({count})").format(count=number_text(count)))
        known = bool(self._compared) and self.organisation.is_clear
        self.take.setEnabled(bool(count) and known and idle)

    # --- what the user does ---

    def _choose(self, key: str) -> None:
        if self._choice is None or not key or key == self._choice.key:
            return
        if self.view.is_correcting:  # the list shall first be done with its own work
            QTimer.singleShot(0, lambda: self._leave_for(key))
            return
        self._choice.key = key
        self._show()

    def _leave_for(self, key: str) -> None:
        """Go to another position, once what becomes of the correction under way is decided."""
        choice = self._choice
        if choice is not None:
            if settle_correction(self.view.correction):
                choice.key = key
                self._show()
            self._show_rows()

    def _decide(self, decide: Callable[[PaperChoice], None]) -> None:
        """Let the user accept or leave out, and show what is accepted then."""
        if self._choice is not None and not self.view.is_correcting:
            decide(self._choice)
            self._show_rows()

    def _correct(self) -> None:
        if self._choice is not None and self._choice.position is not None:
            self.view.show_correction(self._choice.position)
            self._follow()

    def _correct_part(self, part: RequirementPart) -> None:
        self._correct()
        self.view.correction.go_to(part)

    def _change(self, change: Callable[[PaperChoice], None]) -> None:
        """Let the user correct, and compare with what is stored anew."""
        if self._choice is not None:
            change(self._choice)
            self._show()
            self._compare()

    def _take_in(self) -> None:
        if self.draft is None or not self.accepted_places:
            return
        draft, accepted = self.organisation.applied(self.draft), self.accepted_places
        papers, organisation = self._papers, self.organisation.key
        self.strip.clear()
        self._stack.setCurrentWidget(self.work)
        task = self._context.tasks.start(
            self.tr("Taking in {file}").format(file=draft.document),
            lambda progress: papers.take(draft, accepted, organisation, progress),
            initiator=self,
            on_success=self._tell,
            on_failure=self._refuse,
            on_cancel=lambda: self._stack.setCurrentWidget(self.view),
        )
        self.work.follow(task, self._tell_fault)

    def _tell(self, report: ImportReport) -> None:
        self.accept()
        self.stored.emit(report)
