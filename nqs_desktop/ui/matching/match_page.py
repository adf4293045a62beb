"""The matching page: wiring."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nqs_desktop.domain.changes import ChangeSet, Topic
from nqs_desktop.domain.errors import UserError
from nqs_desktop.domain.matching.table import MatchTable
from nqs_desktop.services.report_request import MATCH_TABLE
from nqs_desktop.ui.formatting import date_text, number_text
from nqs_desktop.ui.icons import icon
from nqs_desktop.ui.matching.commission_actions import CommissionActions
from nqs_desktop.ui.matching.match_finder import MatchFinder, numbered
from nqs_desktop.ui.matching.match_rows import PAIR, PairFilter, PairRow, Side
from nqs_desktop.ui.matching.match_view import MatchView
from nqs_desktop.ui.matching.matcher import Matcher, MetFromDays
from nqs_desktop.ui.page import Page
from nqs_desktop.ui.page_context import PageContext
from nqs_desktop.ui.printing.print_target import PrintTarget
from nqs_desktop.ui.widgets.search_box import SearchBox

_TYPING_RESTS_MILLISECONDS = 400


class MatchPage(Page):
    """Candidates against vacancies: who fits, who nearly, what is missing; the commission's shortlist."""

    def __init__(self, context: PageContext) -> None:
        """Build the page."""
        super().__init__(context)
        self._matcher = Matcher(context, self)
        self._days = MetFromDays(self)
        self._fresh = False
        self._chosen: dict[Side, str] = {}
        self._pair, self._picked = "", False
        self._cell = ("", "")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._match)
        self.search = SearchBox(self)
        self._make_commands()
        self.commission = CommissionActions(self)
        self.view = MatchView(context.language, self.commission, self.in_full, self)
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
            Topic.OCCUPANCY,
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
        return self._matcher.table

    @property
    def is_busy(self) -> bool:
        """Whether a match is under way."""
        return self._matcher.is_busy

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
        pairs.grid.chosen.connect(self._choose_cell)
        pairs.grid.opened.connect(self._open_cell)
        self._matcher.taken.connect(self._show_table)
        self._matcher.refused.connect(self._refuse)
        self._matcher.stopped.connect(self._tell_stopped)

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
        if self.table is None:
            self.view.result.show_loading()
        self._matcher.start(day)

    def _refuse(self, error: UserError) -> None:
        self.view.result.show_empty(self.context.language.say(error.message))

    def _tell_stopped(self) -> None:
        if self.table is None:
            self.view.result.show_empty(self.tr("The matching was stopped."))
        else:
            self.strip.show_notice(self.tr("The matching was stopped; the table is an earlier one."))

    # --- showing ---

    def _show_table(self) -> None:
        table = self.table
        self.to_print.setEnabled(table is not None and bool(table.candidates and table.positions))
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
        rows = self._finder(table).rows(side)
        key = self._chosen.get(side, "")
        if not any(row.key == key for row in rows):
            key = rows[0].key if rows else ""
        self._chosen[side] = key
        self.view.choices.show_rows(rows, key)
        self.show_pairs()

    def _finder(self, table: MatchTable) -> MatchFinder:
        choices = self.view.choices
        only_vacant, for_a_time = choices.only_vacant.isChecked(), choices.for_a_time.isChecked()
        return MatchFinder(table, self.context.language, self.search.text(), only_vacant, for_a_time)

    def _tell_counts(self, table: MatchTable) -> None:
        said = (
            self.tr("candidates: {count}").format(count=number_text(len(table.candidates))),
            self.tr("positions: {count}").format(count=number_text(len(table.positions))),
            self.tr("vacant: {count}").format(count=number_text(len(table.vacancies()))),
        )
        temporary = len(table.temporary_vacancies())
        self.view.choices.offer_temporary(offered=bool(temporary))
        for_a_time = self.tr("vacant for a time: {count}").format(count=number_text(temporary))
        self.set_quiet(" · ".join((*said, for_a_time) if temporary else said))

    def show_pairs(self) -> None:
        """Show the pairs of what is chosen on the left."""
        self._days.stop()
        table, side = self.table, self.view.choices.side
        if table is None:
            return
        if side is Side.GRID:
            self._show_grid(table)
        else:
            self._show_list(table, side)
        self._explain()

    def _show_grid(self, table: MatchTable) -> None:
        pairs, finder = self.view.pairs, self._finder(table)
        positions = finder.rows(Side.GRID)
        said = self.tr("On {date}") if positions else self._nothing()
        pairs.caption.setText(said.format(date=date_text(table.on), text=self.search.text()))
        pairs.show_grid()
        with QSignalBlocker(pairs.grid):
            pairs.grid_model.show_table(table, finder.everyone(positions), positions, pairs.filter)
            if not pairs.grid.show_cell(*self._cell):
                self._cell = ("", "")

    def _show_list(self, table: MatchTable, side: Side) -> None:
        pairs, key = self.view.pairs, self._chosen.get(side, "")
        chosen = next((row for row in self.view.choices.model.rows if row.key == key), None)
        listed = self.commission.shortlist(key) if chosen and side is Side.VACANCY else ()
        rows = self._finder(table).pairs(chosen, side, listed) if chosen else ()
        said = self.tr("{name}, on {date}") if chosen else self._nothing()
        name = numbered(chosen.number, chosen.name) if chosen else ""
        pairs.caption.setText(said.format(name=name, date=date_text(table.on), text=self.search.text()))
        with QSignalBlocker(pairs.table):
            pairs.show_pairs(rows, side)
            shown = pairs.model.rows
            if not any(row.key == self._pair for row in shown):
                self._pair, self._picked = shown[0].key if shown else "", False
            pairs.table.choose(self._pair)
        if pairs.filter is PairFilter.NEARLY and self._matcher.run is not None:
            self._days.start(self._matcher.run, shown, self._show_days)

    def _nothing(self) -> str:
        if self.search.text().strip():
            return self.tr("Nothing found for «{text}».")
        return self.tr("No position has a vacant unit.")

    def _show_days(self, rows: tuple[PairRow, ...]) -> None:
        pairs = self.view.pairs
        with QSignalBlocker(pairs.table):
            pairs.model.set_rows(rows)
            if self._picked:
                return
            self._pair = pairs.model.rows[0].key if rows else ""
            pairs.table.choose(self._pair)
        self._explain()

    @property
    def pair_keys(self) -> tuple[str, str]:
        """Keys of the candidate and the position of the chosen pair; empty where there is none."""
        side = self.view.choices.side
        if side is Side.GRID:
            return self._cell
        chosen = self._chosen.get(side, "")
        return (chosen, self._pair) if side is Side.CANDIDATE else (self._pair, chosen)

    def pair_row(self) -> PairRow | None:
        """Return the chosen pair."""
        return next((row for row in self.view.pairs.model.rows if row.key == self._pair), None)

    def _explain(self) -> None:
        self.commission.follow()
        run, places = self._matcher.run, self._matcher.places(*self.pair_keys)
        if run is None or places is None:
            self.view.reasons.show_reasons(None, "")
            return
        with self.guard():
            name = self._finder(run.table).pair_name(*places, self.view.choices.side)
            self.view.reasons.show_reasons(run.explain(*places), name)

    # --- what the user does ---

    def _choose(self, key: str) -> None:
        if not key:
            return
        side = self.view.choices.side
        self._chosen[side] = key
        if side is Side.GRID:
            self.view.pairs.grid.show_position(key)
            return
        self._pair = ""  # the best of the new ones shows first
        self.show_pairs()

    def _choose_pair(self, key: str) -> None:
        if key:
            self._pair, self._picked = key, True
            self._explain()

    def _choose_cell(self, candidate: str, position: str) -> None:
        self._cell = (candidate, position)
        self._explain()

    def _open_check(self) -> None:
        self._open_cell(*self.pair_keys)

    def _open_cell(self, candidate: str, position: str) -> None:
        if candidate and position:
            self.context.navigator.open_page("check", f"{candidate}{PAIR}{position}")

    def _print(self) -> None:
        day = self.table.on if self.table is not None else None
        self.context.navigator.open_page("printing", str(PrintTarget(MATCH_TABLE, on=day)))
