"""The matching page: wiring."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.match_table import MatchTable
from nqs_desktop.domain.search_text import tokens
from nqs_desktop.services.report_request import MATCH_TABLE
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.commission_actions import CommissionActions
from nqs_desktop.ui.matching.match_rows import (
    PAIR,
    Counted,
    PairRow,
    Side,
    pairs_of_person,
    pairs_of_vacancy,
    people,
    vacancies,
)
from nqs_desktop.ui.matching.match_view import MatchView
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.tasks import Task
from nqs_desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from nqs_desktop.services.matching import MatchRun

_TYPING_RESTS_MILLISECONDS = 400


class MatchPage(Page):
    """Candidates against vacancies: who fits, who nearly, what is missing; the commission's shortlist."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._run: MatchRun | None = None
        self._task: Task[MatchRun] | None = None
        self._fresh = False
        self._chosen: dict[Side, str] = {}
        self._pair = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._match)
        self.search = SearchBox(self)
        self._make_commands()
        self.commission = CommissionActions(self)
        self.view = MatchView(context.language, self.commission.actions(), self.in_full, self)
        self.view.offer_ways(self._to_candidates, self._to_staffing)
        self.set_search(self.search)
        self.add_action(self.again)
        self.set_primary(self.to_print)
        self.set_split("matching", self.view.choices, self.view.result, shares=(5, 9))
        self.view.choices.day.set_day(context.services.candidates.today())
        self._connect()
        self.subscribe(
            Topic.CANDIDATES,
            Topic.STAFFING,
            Topic.REQUIREMENTS,
            Topic.RULINGS,
            Topic.DECISIONS,
            Topic.SPECIALTIES,
            Topic.COMMISSION,
        )
        self.retranslate()

    @property
    def table(self) -> MatchTable | None:
        """The verdicts that show; ``None`` while there are none."""
        return self._run.table if self._run is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether a match is under way."""
        return self._task is not None and self._task.is_running

    # --- what the frame asks ---

    def retranslate(self) -> None:
        """Set the words anew."""
        self.search.set_prompt(self.tr("Name of a candidate, title or number of a position"))
        self.to_print.setText(self.tr("Print the table"))
        self.again.setText(self.tr("Match again"))
        self.in_full.setText(self.tr("The whole check"))
        self._to_candidates.setText(self.tr("Candidates"))
        self._to_staffing.setText(self.tr("Staffing"))
        self.commission.retranslate()
        self.view.choices.retranslate()
        self.view.pairs.retranslate()
        self.view.reasons.retranslate()
        self._show_table()

    def visit(self) -> None:
        """Come into view: match what is stored now."""
        super().visit()
        if not self._fresh:
            self._match()

    def first_focus(self) -> QWidget:
        """The list of positions or candidates."""
        return self.view.choices.table

    def refresh(self, change_set: ChangeSet) -> None:
        """Match again with what is stored now; a change of a shortlist alone shows at once."""
        if all(change.topic is Topic.COMMISSION for change in change_set.changes):
            self.show_pairs()
        else:
            self._match()

    def open_target(self, target: str) -> None:
        """Show the candidates for a position, or the positions for a candidate, by its key."""
        self.search.clear()
        is_person = any(row.key == target for row in self.context.services.candidates.rows())
        side = Side.CANDIDATE if is_person else Side.VACANCY
        self.view.choices.choose_side(side)
        self._chosen[side] = target
        self._show_table()

    # --- building ---

    def _make_commands(self) -> None:
        def command(picture: str, role: str, run: Callable[[], object]) -> QAction:
            action = QAction(icon(picture, role), "", self)
            action.triggered.connect(lambda _=False: run())
            return action

        open_page = self.context.navigator.open_page
        self.to_print = command("printing", "accent_text", self._print)
        self.again = command("refresh", "text", self._match)
        self.again.setShortcut(QKeySequence("Ctrl+R"))
        self.in_full = command("check", "accent", self._open_check)
        self._to_candidates = command("candidates", "text", lambda: open_page("candidates"))
        self._to_staffing = command("staffing", "text", lambda: open_page("staffing"))

    def _connect(self) -> None:
        choices, pairs = self.view.choices, self.view.pairs
        self.search.searched.connect(lambda _: self._show_table())
        self.search.left_downwards.connect(choices.table.setFocus)
        choices.changed.connect(lambda: self._rest.start(_TYPING_RESTS_MILLISECONDS))
        choices.table.chosen.connect(self._choose)
        choices.table.opened.connect(lambda _: pairs.table.setFocus())
        pairs.filtered.connect(self.show_pairs)
        pairs.table.chosen.connect(self._choose_pair)
        pairs.table.opened.connect(lambda _: self._open_check())
        pairs.grid.opened.connect(self._open_cell)

    # --- the match ---

    def _match(self) -> None:
        self._rest.stop()
        self._fresh = True
        choices = self.view.choices
        day = choices.day.day()
        choices.day_fault.setText("" if day is not None else self.tr("Type a day such as 21.11.2026."))
        choices.day_fault.setVisible(day is None)
        if day is None:
            return
        if self.table is not None and self.table.on == day and self.sender() is self._rest:
            self._show_table()
            return
        self._start(day)

    def _start(self, day: date) -> None:
        if self._task is not None:
            self._task.cancel()
        if self.table is None:
            self.view.result.show_loading()
        matching = self.context.services.matching
        self._task = self.context.tasks.start(
            self.tr("Matching candidates with positions"),
            lambda progress: matching.run(day, progress=progress),
            initiator=self,
            on_success=self._take,
            on_failure=self._refuse,
            on_cancel=self._tell_stopped,
        )

    def _take(self, run: "MatchRun") -> None:
        self._run = run
        self._show_table()

    def _refuse(self, error: UserError) -> None:
        self.view.result.show_empty(self.context.language.say(error.message))

    def _tell_stopped(self) -> None:
        if self._task is None or self._task.is_running:
            return
        if self.table is None:
            self.view.result.show_empty(self.tr("The matching was stopped."))
        else:
            self.strip.show_notice(self.tr("The matching was stopped; the table is an earlier one."))

    # --- showing ---

    def _show_table(self) -> None:
        table = self.table
        self.to_print.setEnabled(table is not None)
        if table is None:
            return
        self._tell_counts(table)
        if not table.candidates or not table.positions:
            self.view.choices.model.set_rows(())
            self.view.result.show_empty(
                self.tr("Matching needs candidates and a staffing table with requirements.")
            )
            return
        self.view.result.show_content()
        side = self.view.choices.side
        rows = self._counted(side)
        key = self._chosen.get(side, "")
        if not any(row.key == key for row in rows):
            key = rows[0].key if rows else ""
        self._chosen[side] = key
        with QSignalBlocker(self.view.choices.table):
            self.view.choices.model.set_rows(rows)
            self.view.choices.table.choose(key)
        self.show_pairs()

    def _counted(self, side: Side) -> tuple[Counted, ...]:
        """Return the rows of the left that the search lets through."""
        if self.table is None:
            return ()
        words = tokens(self.search.text())
        found = self._of_vacancies(self.table)
        if side is Side.CANDIDATE:
            found = people(self.table, {row.place for row in found})
        return tuple(row for row in found if _has(row, words))

    def _tell_counts(self, table: MatchTable) -> None:
        said = (
            self.tr("candidates: {count}").format(count=number_text(len(table.candidates))),
            self.tr("positions: {count}").format(count=number_text(len(table.positions))),
            self.tr("vacant: {count}").format(count=number_text(len(table.vacancies()))),
        )
        self.set_quiet(" · ".join(said))

    def show_pairs(self) -> None:
        """Show the pairs of what is chosen on the left."""
        table, side, pairs = self.table, self.view.choices.side, self.view.pairs
        if table is None:
            return
        self.view.choices.only_vacant.setVisible(True)
        if side is Side.GRID:
            positions = self._counted(Side.VACANCY)
            everyone = people(table, {row.place for row in positions})
            pairs.caption.setText(self.tr("On {date}").format(date=date_text(table.on)))
            pairs.show_grid()
            pairs.grid_model.show_table(table, everyone, positions, pairs.filter)
            self.view.reasons.hide()
            return
        self.view.reasons.show()
        chosen = next((row for row in self._counted(side) if row.key == self._chosen.get(side)), None)
        rows = self._pairs_of(table, chosen, side) if chosen else ()
        name = (
            " ".join(filter(None, (f"{chosen.number}." if chosen.number else "", chosen.name)))
            if chosen
            else ""
        )
        pairs.caption.setText(self.tr("{name}, on {date}").format(name=name, date=date_text(table.on)))
        with QSignalBlocker(pairs.table):
            pairs.show_pairs(rows, of_position=side is Side.VACANCY)
            shown = pairs.model.rows
            if not any(row.key == self._pair for row in shown):
                self._pair = shown[0].key if shown else ""
            pairs.table.choose(self._pair)
        self._explain()

    def _pairs_of(self, table: MatchTable, chosen: Counted, side: Side) -> tuple[PairRow, ...]:
        if side is Side.VACANCY:
            return pairs_of_vacancy(table, chosen.place, self.commission.shortlist(chosen.key))
        return pairs_of_person(table, chosen.place, self._of_vacancies(table))

    def _of_vacancies(self, table: MatchTable) -> tuple[Counted, ...]:
        only = self.view.choices.only_vacant.isChecked()
        return vacancies(table, self.context.language, only_vacant=only)

    @property
    def pair_keys(self) -> tuple[str, str]:
        """Keys of the candidate and the position of the chosen pair; empty where there is none."""
        side = self.view.choices.side
        chosen = self._chosen.get(side, "")
        return (chosen, self._pair) if side is Side.CANDIDATE else (self._pair, chosen)

    def pair_row(self) -> PairRow | None:
        """Return the chosen pair."""
        return next((row for row in self.view.pairs.model.rows if row.key == self._pair), None)

    def _explain(self) -> None:
        self.commission.follow()
        row = self.pair_row()
        if self._run is None or row is None:
            self.view.reasons.show_reasons(None, "")
            return
        with self.guard():
            found = self._run.explain(row.pair.candidate, row.pair.position)
            self.view.reasons.show_reasons(found, row.name)

    # --- what the user does ---

    def _choose(self, key: str) -> None:
        if key:
            self._chosen[self.view.choices.side] = key
            self._pair = ""  # the best of the new ones shows first
            self.show_pairs()

    def _choose_pair(self, key: str) -> None:
        if key:
            self._pair = key
            self._explain()

    def _open_check(self) -> None:
        self._open_cell(*self.pair_keys)

    def _open_cell(self, candidate: str, position: str) -> None:
        if candidate and position:
            self.context.navigator.open_page("check", f"{candidate}{PAIR}{position}")

    def _print(self) -> None:
        day = self.table.on if self.table is not None else None
        self.context.navigator.open_page("printing", str(PrintTarget(MATCH_TABLE, on=day)))


def _has(row: Counted, words: tuple[str, ...]) -> bool:
    known = tokens(f"{row.number} {row.name} {row.hint}")
    return all(any(own.startswith(word) for own in known) for word in words)
