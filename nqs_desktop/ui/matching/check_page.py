"""The check page: wiring."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.browse import CandidateRow, PositionRow
from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.eligibility.report import Eligibility
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.localized import LocalizedText
from nqs_desktop.services.report_request import CHECK_PROTOCOL
from nqs_desktop.ui.candidates.candidate_rows import find_candidates
from nqs_desktop.ui.formatting import date_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.check_view import CheckView
from nqs_desktop.ui.matching.choices import Choice
from nqs_desktop.ui.matching.judgements import Judgements
from nqs_desktop.ui.matching.match_rows import PAIR
from nqs_desktop.ui.matching.offered import candidate_choice, position_choice
from nqs_desktop.ui.matching.verdict_table import VerdictRow, VerdictTable
from nqs_desktop.ui.matching.verdict_view import CheckedPosition, VerdictView
from nqs_desktop.ui.models.position_table import PositionSearch
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.tasks import Task

ALL_POSITIONS = "*"
"""Chosen in place of a position's key."""

_MOVING_RESTS_MILLISECONDS = 120
_TYPING_RESTS_MILLISECONDS = 400


class CheckPage(Page):
    """A candidate against a position, or against all of them."""

    def __init__(self, context: PageContext) -> None:
        """Build the page; the first check is made at the first visit."""
        super().__init__(context)
        self._candidates: list[CandidateRow] = []
        self._positions: list[PositionRow] = []
        self._finder = PositionSearch()
        self._task: Task[list[Eligibility]] | None = None
        self._fresh = False
        self._make_commands()
        self.view = CheckView(
            VerdictView(context.language, (self.to_candidate, self.to_requirement, self.to_protocol), self),
            VerdictTable(context.language, self),
            self,
        )
        self.view.offer_ways(self._to_candidates, self._to_staffing)
        self.view.choices.day.set_day(context.services.candidates.today())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._check)
        self.set_primary(self.against_all)
        self.addActions([self.to_candidate, self.to_requirement, self.to_protocol])
        self.set_split("check", self.view.choices, self.view.result, shares=(6, 15))
        self._connect()
        self.subscribe(
            Topic.CANDIDATES,
            Topic.STAFFING,
            Topic.REQUIREMENTS,
            Topic.RULINGS,
            Topic.DECISIONS,
            Topic.SPECIALTIES,
        )
        self.view.choices.positions.choose(ALL_POSITIONS)
        self.retranslate()

    # --- words ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.against_all.setText(self.tr("Against all positions"))
        self.to_candidate.setText(self.tr("The candidate's record"))
        self.to_requirement.setText(self.tr("The position's requirement"))
        self.to_protocol.setText(self.tr("Print the protocol"))
        self._to_candidates.setText(self.tr("Open the candidates"))
        self._to_staffing.setText(self.tr("Open the staffing table"))
        self.view.choices.set_day_words(self.tr("On the day"))
        self._name_choices()
        self._fill_candidates()
        self._fill_positions()
        self._tell_counts()
        if self.view.shows_table:
            self._name_table()

    def _name_choices(self) -> None:
        choices = self.view.choices
        choices.candidates.set_words(
            self.tr("Candidate"),
            self.tr("Name or IIN"),
            self.tr("Nobody found.") if self._candidates else self.tr("No candidate is recorded yet."),
        )
        choices.positions.set_words(
            self.tr("Position"),
            self.tr("Title, number or department"),
            self.tr("No position found.") if self._positions else self.tr("There is no position yet."),
        )

    # --- what is chosen ---

    def visit(self) -> None:
        """Come into view: check with what is stored now."""
        super().visit()
        if not self._fresh:
            self.first_focus().setFocus()
            self._load()

    def first_focus(self) -> QWidget:
        """The list of positions."""
        return self.view.choices.positions.view

    def refresh(self, change_set: ChangeSet) -> None:
        """Check again with what is stored now."""
        self._load()

    def open_target(self, target: str) -> None:
        """Check one candidate, or for one position: whose key it is; or a pair of both keys."""
        candidate, is_pair, position = target.partition(PAIR)
        self._load_rows()
        choices = self.view.choices
        for lists in (choices.candidates, choices.positions):
            lists.search.clear()
        self._fill_candidates()
        self._fill_positions()
        if any(row.key == candidate for row in self._candidates):
            choices.candidates.choose(candidate)
        if any(row.key == (position if is_pair else target) for row in self._positions):
            choices.positions.choose(position if is_pair else target)
        self._check()

    def _load(self) -> None:
        self._fresh = True
        self._load_rows()
        self._fill_candidates()
        self._fill_positions()
        self._check()

    def _load_rows(self) -> None:
        with self.guard():
            self._candidates = self.context.services.candidates.rows()
            self._positions = self.context.services.staffing.positions()
        chosen = self.view.choices.candidates
        if not any(row.key == chosen.key for row in self._candidates):
            chosen.choose(self._candidates[0].key if self._candidates else "")
        positions = self.view.choices.positions
        if not any(row.key == positions.key for row in self._positions):
            positions.choose(ALL_POSITIONS)
        self._name_choices()
        self._tell_counts()

    def _fill_candidates(self) -> None:
        chosen = self.view.choices.candidates
        found = find_candidates(self._candidates, chosen.search.text())
        chosen.set_choices([candidate_choice(row, self.context.language) for row in found])

    def _fill_positions(self) -> None:
        chosen = self.view.choices.positions
        text = chosen.search.text().strip()
        found = self._finder.find(self._positions, text)
        choices = [position_choice(row, self.context.language) for row in found]
        if not text and self._positions:
            everything = Choice(
                ALL_POSITIONS, self.tr("All positions"), self.tr("%n position(s)", "", len(self._positions))
            )
            choices.insert(0, everything)
        chosen.set_choices(choices)

    def _tell_counts(self) -> None:
        candidates = self.tr("%n candidate(s)", "", len(self._candidates))
        positions = self.tr("%n position(s)", "", len(self._positions))
        self.set_quiet(f"{candidates} · {positions}")

    # --- the check ---

    def _check(self) -> None:
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        choices = self.view.choices
        candidate, position, day = choices.candidates.key, choices.positions.key, choices.day.day()
        self._enable(bool(candidate), position)
        choices.show_day_fault("" if day is not None else self.tr("Type a day such as 21.11.2026."))
        if not candidate or not self._positions:
            self.view.result.show_empty(
                self.tr("A check needs a candidate and a staffing table with requirements.")
            )
        elif day is None:
            self.view.result.show_empty(self.tr("A check is made for a day."))
        elif position == ALL_POSITIONS:
            self._check_all(candidate, day)
        else:
            self._check_one(candidate, position, day)

    def _check_one(self, candidate: str, position: str, day: date) -> None:
        services = self.context.services
        departments = {row.key: row.department for row in self._positions}
        with self.guard():
            pair = services.checker.check_pair(candidate, position, day)
            department = departments.get(position, LocalizedText())
            checked = CheckedPosition(
                pair.eligibility, pair.candidate, pair.position, department, pair.rulings
            )
            self.view.show_verdict()
            self.view.verdict.show_checked(checked)

    def _check_all(self, candidate: str, day: date) -> None:
        checker = self.context.services.checker
        if not self.view.shows_table:
            self.view.result.show_loading()
        self._task = self.context.tasks.start(
            self.tr("Checking all positions"),
            lambda progress: checker.check_all(candidate, day, progress),
            initiator=self,
            on_success=self._show_all,
            on_failure=self._refuse,
            on_cancel=self._tell_stopped,
        )

    def _show_all(self, results: list[Eligibility]) -> None:
        choices = self.view.choices
        chosen = (choices.candidates.key, choices.day.day())
        if choices.positions.key != ALL_POSITIONS or any(
            (one.candidate, one.on) != chosen for one in results
        ):
            return
        rows = {row.key: row for row in self._positions}
        self._name_table(
            [VerdictRow(rows[result.position], result) for result in results if result.position in rows]
        )
        self.view.show_table()

    def _name_table(self, rows: Sequence[VerdictRow] | None = None) -> None:
        key, day = self.view.choices.candidates.key, self.view.choices.day.day()
        name = next((row.name for row in self._candidates if row.key == key), "")
        caption = self.tr("{name}, on {date}").format(name=name, date=date_text(day))
        self.view.table.show_rows(caption, self.view.table.all_rows if rows is None else rows)

    def _tell_stopped(self) -> None:
        """Say so where the user stopped the check, and not this page in favour of another one."""
        if self._task is not None and not self._task.is_running:
            self.view.result.show_empty(self.tr("The check was stopped."))

    def _refuse(self, error: UserError) -> None:
        self.view.result.show_empty(self.context.language.say(error.message))

    # --- commands ---

    def _enable(self, has_candidate: bool, position: str) -> None:
        one = has_candidate and position not in {"", ALL_POSITIONS}
        for link in (self.to_candidate, self.to_requirement, self.to_protocol):
            link.setEnabled(one)
        self.against_all.setEnabled(has_candidate and bool(self._positions))

    def _show_everything(self) -> None:
        positions = self.view.choices.positions
        positions.search.clear()
        self._fill_positions()
        positions.choose(ALL_POSITIONS)
        self._check()

    def _open_position(self, key: str) -> None:
        positions = self.view.choices.positions
        positions.search.clear()
        self._fill_positions()
        positions.choose(key)
        self._check()
        self.view.verdict.setFocus()

    def _open(self, page: str, target: str = "") -> None:
        self.context.navigator.open_page(page, target)

    def _print_protocol(self) -> None:
        choices = self.view.choices
        target = PrintTarget(CHECK_PROTOCOL, choices.candidates.key, choices.positions.key, choices.day.day())
        self._open("printing", str(target))

    def _make_commands(self) -> None:
        self.against_all = self._command("check", "accent_text", self._show_everything)
        self.against_all.setShortcut(QKeySequence("Ctrl+Shift+A"))
        self.to_candidate = self._command(
            "person", "accent", lambda: self._open("candidates", self.view.choices.candidates.key)
        )
        self.to_requirement = self._command(
            "requirements", "accent", lambda: self._open("requirements", self.view.choices.positions.key)
        )
        self.to_protocol = self._command("printing", "accent", self._print_protocol)
        self._to_candidates = self._command("candidates", "text", lambda: self._open("candidates"))
        self._to_staffing = self._command("staffing", "text", lambda: self._open("staffing"))

    def _command(self, picture: str, role: str, run: Callable[[], object]) -> QAction:
        action = QAction(icon(picture, role), "", self)
        action.triggered.connect(lambda _=False: run())
        return action

    def _connect(self) -> None:
        choices = self.view.choices
        choices.candidates.searched.connect(lambda _: self._fill_candidates())
        choices.positions.searched.connect(lambda _: self._fill_positions())
        choices.candidates.chosen.connect(lambda _: self._rest.start(_MOVING_RESTS_MILLISECONDS))
        choices.positions.chosen.connect(lambda _: self._rest.start(_MOVING_RESTS_MILLISECONDS))
        choices.day_edited.connect(lambda: self._rest.start(_TYPING_RESTS_MILLISECONDS))
        self.view.table.opened.connect(self._open_position)
        self._judgements = Judgements(self, self.view.verdict, self._check)
